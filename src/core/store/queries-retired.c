/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-registry.h"
#include "gr-statement.h"

/* What of a guide can be retired is told by its field table, so that a type that comes later is not forgotten. */
static gboolean
can_retire (GrEntityClass *klass)
{
  return gr_entity_class_find (klass, "retired") >= 0;
}

/* The field by which it belongs to something, or NULL. */
static const GrField *
find_owner (GrEntityClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & GR_FIELD_OWNER)
      return &klass->fields[i];
  return NULL;
}

static char *
dup_title (const GrRow *row)
{
  for (guint i = 0; i < row->klass->n_fields; i++)
    if (row->klass->fields[i].flags & GR_FIELD_TITLE)
      return g_strdup (gr_row_get_text (row, row->klass->fields[i].name));
  return NULL;
}

/* What belongs to a guide points at other parts of it too: that is not the person's. */
static gboolean
add_retired (GrStore     *store,
             const GrRow *row,
             GPtrArray   *found,
             GError     **error)
{
  g_autoptr (GPtrArray) rows = gr_query_mentions (store, row->klass->nick, row->uid, error);
  GrRetired *retired;

  if (rows == NULL)
    return FALSE;
  retired = g_new0 (GrRetired, 1);
  retired->type = row->klass->nick;
  retired->uid = g_strdup (row->uid);
  retired->title = dup_title (row);
  retired->mentions = g_ptr_array_new ();
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *mention = g_ptr_array_index (rows, i);

      if (!can_retire (mention->klass))
        g_ptr_array_add (retired->mentions, (gpointer) mention->klass->nick);
    }
  g_ptr_array_add (found, retired);
  return TRUE;
}

/* Also what belongs to what belongs to the owner: an item to a quiz, a choice to an item. */
static gboolean
add_owned (GrStore    *store,
           const char *owner_type,
           const char *owner,
           GPtrArray  *found,
           GError    **error)
{
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      GrEntityClass *klass = gr_registry_get_class (i);
      const GrField *field = can_retire (klass) ? find_owner (klass) : NULL;
      g_autoptr (GPtrArray) rows = NULL;

      if (field == NULL || g_strcmp0 (field->target, owner_type) != 0)
        continue;
      rows = gr_store_load (store, klass, owner, FALSE, error);
      if (rows == NULL)
        return FALSE;
      for (guint n = 0; n < rows->len; n++)
        {
          const GrRow *row = g_ptr_array_index (rows, n);

          if ((gr_row_get_integer (row, "retired") != 0 && !add_retired (store, row, found, error)) ||
              !add_owned (store, klass->nick, row->uid, found, error))
            return FALSE;
        }
    }
  return TRUE;
}

/**
 * gr_retired_free:
 * @retired: (type GrRetired) (transfer full): what is no longer in a guide
 *
 * Frees it.
 */
void
gr_retired_free (gpointer retired)
{
  GrRetired *self = retired;

  g_free (self->uid);
  g_free (self->title);
  g_ptr_array_unref (self->mentions);
  g_free (self);
}

/**
 * gr_query_retired:
 * @store: a store
 * @guide: the uid of a guide
 * @error: return location
 *
 * What a guide held once, and what of the person's hangs on it.
 *
 * Returns: (transfer full) (element-type GrRetired) (nullable): it, type by type
 */
GPtrArray *
gr_query_retired (GrStore    *store,
                  const char *guide,
                  GError    **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (gr_retired_free);

  return add_owned (store, "guide", guide, found, error) ? g_steal_pointer (&found) : NULL;
}

/* A note may be on a highlight; of both the section may be gone with its guide. */
#define HOMELESS                                                                                                       \
  "SELECT n.uid FROM note AS n LEFT JOIN highlight AS h ON n.target_type = 'highlight' AND h.uid = n.target "          \
  "WHERE n.target_type IN ('section', 'highlight') "                                                                   \
  "AND NOT EXISTS (SELECT 1 FROM section AS s WHERE s.uid = coalesce (h.section, n.target)) "                          \
  "UNION ALL SELECT uid FROM highlight AS h WHERE NOT EXISTS (SELECT 1 FROM section AS s WHERE s.uid = h.section)"

/**
 * gr_query_homeless:
 * @store: a store
 * @error: return location
 *
 * What a person wrote or marked in guides that were removed.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): the uids of notes, then of highlights
 */
GPtrArray *
gr_query_homeless (GrStore *store,
                   GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GrStatement) select = gr_statement_borrow (store, HOMELESS, _("Read the notes"));
  GrStep step;

  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    g_ptr_array_add (found, g_strdup (gr_statement_get_text (select, 0)));
  return step == GR_STEP_DONE ? g_steal_pointer (&found) : NULL;
}
