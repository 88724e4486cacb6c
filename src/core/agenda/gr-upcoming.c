/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-upcoming.h"

#include <glib/gi18n-lib.h>

#include "gr-registry.h"
#include "gr-track-rows.h"

#define HOUR_MS G_GINT64_CONSTANT (3600000)

static void
follow_up_free (gpointer data)
{
  GrDueFollowUp *self = data;

  g_free (self->person);
  g_free (self->interaction);
  g_free (self->name);
  g_free (self->promise);
  g_free (self);
}

/**
 * gr_upcoming_free:
 * @self: (transfer full): what comes up
 */
void
gr_upcoming_free (GrUpcoming *self)
{
  g_free (self->round);
  g_free (self->role);
  g_free (self->employer);
  g_ptr_array_unref (self->follow_ups);
  g_free (self);
}

static gboolean
is_pending (const GrRow *round)
{
  return gr_row_get_enum (round, "outcome", GR_TYPE_ROUND_OUTCOME) == GR_ROUND_OUTCOME_PENDING;
}

static const GrRow *
find_next (GPtrArray *rounds,
           gint64     from_ms)
{
  const GrRow *next = NULL;
  gint64 first = G_MAXINT64;

  for (guint i = 0; i < rounds->len; i++)
    {
      gint64 starts_at = gr_row_get_integer (rounds->pdata[i], "starts_at");

      if (starts_at < from_ms || starts_at >= first || !is_pending (rounds->pdata[i]))
        continue;
      next = rounds->pdata[i];
      first = starts_at;
    }
  return next;
}

static gboolean
read_round (GrUpcoming *self,
            GrStore    *store,
            gint64      from_ms,
            GError    **error)
{
  g_autoptr (GPtrArray) rounds = gr_store_load (store, gr_registry_find ("round"), NULL, FALSE, error);
  const GrRow *round = rounds != NULL ? find_next (rounds, from_ms) : NULL;
  const char *uid = round != NULL ? gr_row_get_text (round, "opening") : NULL;
  g_autoptr (GPtrArray) tips = NULL;
  g_autoptr (GrRow) opening = NULL;

  if (round == NULL)
    return rounds != NULL;
  self->round = g_strdup (round->uid);
  self->starts_at = gr_row_get_integer (round, "starts_at");
  tips = gr_store_load (store, gr_registry_find ("round-tip"), round->uid, FALSE, error);
  if (tips == NULL)
    return FALSE;
  self->n_ticked = tips->len;
  if (uid == NULL)
    return TRUE;
  opening = gr_store_load_one (store, gr_registry_find ("opening"), uid, error);
  if (opening == NULL)
    return FALSE;
  self->role = g_strdup (gr_row_get_text (opening, "role"));
  self->employer = g_strdup (gr_row_get_text (opening, "employer"));
  return TRUE;
}

static void
add_follow_up (GrUpcoming       *self,
               const GrTrack    *track,
               const GrFollowUp *found)
{
  GrDueFollowUp *due = g_new0 (GrDueFollowUp, 1);
  gboolean promised = found->kind == GR_FOLLOW_UP_PROMISE;

  due->kind = found->kind;
  due->state = found->state;
  due->due_at = found->due_at;
  due->person = g_strdup (promised ? track->interactions[found->index].person : track->people[found->index].uid);
  due->name = g_strdup (promised ? track->interactions[found->index].name : track->people[found->index].name);
  if (promised)
    {
      due->interaction = g_strdup (track->interactions[found->index].uid);
      due->promise = g_strdup (track->interactions[found->index].promise);
    }
  g_ptr_array_add (self->follow_ups, due);
}

/**
 * gr_upcoming_read:
 * @store: a store
 * @from_ms: when the person's day began: an interview of this morning is still today's
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what comes up with people
 */
GrUpcoming *
gr_upcoming_read (GrStore   *store,
                  gint64     from_ms,
                  gint64     now_ms,
                  GTimeZone *zone,
                  GError   **error)
{
  g_autoptr (GrUpcoming) self = g_new0 (GrUpcoming, 1);
  g_autoptr (GrTrackRows) rows = NULL;
  g_autoptr (GArray) found = NULL;

  self->follow_ups = g_ptr_array_new_with_free_func (follow_up_free);
  rows = gr_track_rows_read (store, error);
  if (rows == NULL || !read_round (self, store, from_ms, error))
    return NULL;
  found = gr_follow_ups_list (&rows->track, zone, now_ms);
  for (guint i = 0; i < found->len; i++)
    {
      const GrFollowUp *one = &g_array_index (found, GrFollowUp, i);

      if (one->state != GR_FOLLOW_UP_WAITS)
        add_follow_up (self, &rows->track, one);
    }
  return g_steal_pointer (&self);
}

/**
 * gr_due_follow_up_describe:
 * @self: something to do
 * @now_ms: the time, in milliseconds since 1970 in UTC
 *
 * Returns: (transfer full): what, and how long there is; who is not in it
 */
char *
gr_due_follow_up_describe (const GrDueFollowUp *self,
                           gint64               now_ms)
{
  int hours = (int) MAX ((self->due_at - now_ms + HOUR_MS - 1) / HOUR_MS, 1);

  if (self->kind == GR_FOLLOW_UP_CONTACT)
    return g_strdup (_("A good time to write"));
  if (self->state == GR_FOLLOW_UP_PAST)
    /* Translators: %s is what was promised, in the person's own words */
    return g_strdup_printf (_("%s · promised, and still welcome"), self->promise);
  /* Translators: %s is what was promised, in the person's own words */
  return g_strdup_printf (ngettext ("%s · %d hour left", "%s · %d hours left", (gulong) hours), self->promise, hours);
}
