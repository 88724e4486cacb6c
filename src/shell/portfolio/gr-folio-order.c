/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-order.h"

#include <glib/gi18n-lib.h>

#include "gr-folio-part.h"
#include "gr-snapshot.h"
#include "gr-uid.h"

/* Half of this, fifty times over, is still told apart by a double. */
#define TOO_NARROW 1e-9

static const char *
get_nick (GrChapter part)
{
  g_autoptr (GEnumClass) parts = g_type_class_ref (GR_TYPE_CHAPTER);

  return g_enum_get_value (parts, (int) part)->value_nick;
}

static int
find (GArray   *order,
      GrChapter part)
{
  for (guint i = 0; i < order->len; i++)
    if (g_array_index (order, GrFolioPlace, i).part == part)
      return (int) i;
  return -1;
}

static gboolean
parse (const char *nick,
       GrChapter  *part)
{
  for (guint i = 0; nick != NULL && i < gr_portfolio_get_n_chapters (); i++)
    if (g_str_equal (nick, get_nick ((GrChapter) i)))
      {
        *part = (GrChapter) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * gr_folio_order_read:
 * @library: an open library
 *
 * Lists the parts as the person arranged them, and after those the parts that
 * were never touched, in our order: as the pages have them.
 *
 * Returns: (transfer full) (element-type GrFolioPlace): valid until the next change
 */
GArray *
gr_folio_order_read (GrLibrary *library)
{
  GrEntityList *rows = gr_library_get_list (library, "folio-part");
  GArray *order = g_array_new (FALSE, FALSE, sizeof (GrFolioPlace));

  for (guint i = 0; i < gr_entity_list_get_n (rows); i++)
    {
      GrFolioPart *row = gr_entity_list_peek (rows, i);
      GrFolioPlace place = { .shown = gr_folio_part_get_shown (row),
                             .uid = gr_entity_get_uid (GR_ENTITY (row)),
                             .position = gr_folio_part_get_position (row) };

      if (parse (gr_folio_part_get_part (row), &place.part) && find (order, place.part) < 0)
        g_array_append_val (order, place);
    }
  for (guint i = 0; i < gr_portfolio_get_n_chapters (); i++)
    {
      GrFolioPlace place = { .part = (GrChapter) i, .shown = TRUE };

      if (find (order, place.part) < 0)
        g_array_append_val (order, place);
    }
  return order;
}

/* Rows that are there come first, so a part can only stand where it is when all before it have rows too: the first
 * touch makes them all, and the order stays as it was seen.  Their ids follow from the part, so that two computers
 * make the same rows. */
static void
ensure_rows (GrChange *change,
             GArray   *order)
{
  double last = 0;

  for (guint i = 0; i < order->len; i++)
    {
      GrFolioPlace *place = &g_array_index (order, GrFolioPlace, i);

      if (place->uid == NULL)
        {
          const char *nick = get_nick (place->part);
          g_autofree char *name = g_strconcat ("folio-part ", nick, NULL);
          g_autofree char *uid = gr_uid_for_name (GR_UID_NAMESPACE, name);

          place->position = last + 1;
          place->uid = gr_change_create (change, "folio-part", uid);
          gr_change_set_text (change, "folio-part", place->uid, "part", nick);
          gr_change_set_integer (change, "folio-part", place->uid, "shown", place->shown);
          gr_change_set_real (change, "folio-part", place->uid, "position", place->position);
        }
      last = place->position;
    }
}

/**
 * gr_folio_order_show:
 * @library: an open library
 * @part: a part
 * @shown: whether it is to be on
 *
 * Returns: (transfer full) (nullable): the change that does it; %NULL when it is so already
 */
GrChange *
gr_folio_order_show (GrLibrary *library,
                     GrChapter  part,
                     gboolean   shown)
{
  g_autoptr (GArray) order = gr_folio_order_read (library);
  int at = find (order, part);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;

  if (at < 0 || g_array_index (order, GrFolioPlace, at).shown == shown)
    return NULL;
  /* Translators: what Undo takes back; %s is a part of the portfolio, such as "STAR stories" */
  label = g_strdup_printf (shown ? _("Show %s") : _("Leave Out %s"), gr_chapter_get_title (part));
  change = gr_change_new (GR_CHANGE_EDIT, label);
  ensure_rows (change, order);
  gr_change_set_integer (change, "folio-part", g_array_index (order, GrFolioPlace, at).uid, "shown", shown);
  return g_steal_pointer (&change);
}

/* The middle between two neighbours; one field is set.  Where they have come too close all are numbered anew. */
static void
set_between (GrChange *change,
             GArray   *order,
             guint     at)
{
  GrFolioPlace *places = (GrFolioPlace *) (gpointer) order->data;
  double before = at > 0 ? places[at - 1].position : places[at + 1].position - 2;
  double after = at + 1 < order->len ? places[at + 1].position : before + 2;

  if (after - before > TOO_NARROW)
    {
      gr_change_set_real (change, "folio-part", places[at].uid, "position", (before + after) / 2);
      return;
    }
  for (guint i = 0; i < order->len; i++)
    gr_change_set_real (change, "folio-part", places[i].uid, "position", i + 1);
}

/**
 * gr_folio_order_place:
 * @library: an open library
 * @part: a part
 * @to: where it is to stand, from 0; beyond the end counts as last
 *
 * Returns: (transfer full) (nullable): the change that does it; %NULL when it is there already
 */
GrChange *
gr_folio_order_place (GrLibrary *library,
                      GrChapter  part,
                      guint      to)
{
  g_autoptr (GArray) order = gr_folio_order_read (library);
  int at = find (order, part);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;
  GrFolioPlace moved;

  to = MIN (to, order->len - 1);
  if (at < 0 || (guint) at == to)
    return NULL;
  /* Translators: what Undo takes back; %s is a part of the portfolio, such as "STAR stories" */
  label = g_strdup_printf (_("Move %s"), gr_chapter_get_title (part));
  change = gr_change_new (GR_CHANGE_EDIT, label);
  ensure_rows (change, order);
  moved = g_array_index (order, GrFolioPlace, at);
  g_array_remove_index (order, (guint) at);
  g_array_insert_val (order, to, moved);
  set_between (change, order, to);
  return g_steal_pointer (&change);
}
