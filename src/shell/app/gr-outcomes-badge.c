/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcomes-badge.h"

#include <glib/gi18n-lib.h>

#include "gr-figure.h"
#include "gr-outcomes.h"
#include "gr-people.h"

#define FRESH_S 600 /* promises fall due by themselves; nobody needs to know that to the minute */

typedef struct
{
  guint pressing;
  GrChange *month; /* NULL: this month was seen */
} Reading;

struct _GrOutcomesBadge
{
  GObject parent_instance;

  GrLibrary *library;
  GrPlace *place;
  GrFigure *figure; /* of Reading */
  guint fresh_id;
};

G_DEFINE_FINAL_TYPE (GrOutcomesBadge, gr_outcomes_badge, G_TYPE_OBJECT)

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->month, gr_change_unref);
  g_free (reading);
}

static gpointer
read_outcomes (GrStore      *store,
               gpointer      data,
               GCancellable *cancellable,
               GError      **error)
{
  gint64 now_ms = *(const gint64 *) data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GrOutcomes) outcomes = gr_outcomes_read (store, now_ms, zone, error);
  g_autoptr (GError) month_error = NULL;
  Reading reading = { 0 };

  if (outcomes == NULL)
    return NULL;
  reading.pressing = gr_people_count_pressing (&outcomes->rows->track, outcomes->follow_ups, now_ms);
  reading.month = gr_outcomes_see_month (outcomes, store, now_ms, zone, &month_error);
  if (month_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&month_error));
      return NULL;
    }
  return g_memdup2 (&reading, sizeof reading);
}

static void
value_cb (GrOutcomesBadge *self)
{
  const Reading *reading = gr_figure_get_value (self->figure);
  g_autofree char *badge = NULL;
  g_autofree char *due = NULL;

  g_assert (GR_IS_OUTCOMES_BADGE (self));

  if (reading == NULL)
    return;
  if (reading->pressing > 0)
    {
      badge = g_strdup_printf ("%u", reading->pressing);
      /* Translators: what is due on the page Outcomes, for a screen reader. */
      due = g_strdup_printf (
          ngettext ("%u promise with less than a day left", "%u promises with less than a day left", reading->pressing),
          reading->pressing);
    }
  gr_place_set_badge (self->place, badge, due);
  if (reading->month != NULL && !gr_library_get_read_only (self->library))
    gr_library_commit (self->library, gr_change_ref (reading->month));
}

static gboolean
fresh_cb (gpointer data)
{
  gr_outcomes_badge_refresh (data);
  return G_SOURCE_CONTINUE;
}

static void
gr_outcomes_badge_dispose (GObject *object)
{
  GrOutcomesBadge *self = GR_OUTCOMES_BADGE (object);

  g_clear_handle_id (&self->fresh_id, g_source_remove);
  g_clear_object (&self->figure);
  g_clear_object (&self->place);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_outcomes_badge_parent_class)->dispose (object);
}

static void
gr_outcomes_badge_class_init (GrOutcomesBadgeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_outcomes_badge_dispose;
}

static void
gr_outcomes_badge_init (GrOutcomesBadge *self)
{
}

/**
 * gr_outcomes_badge_new:
 * @library: an open library
 * @place: the row of the page Outcomes
 *
 * Returns: (transfer full): what keeps its badge true
 */
GrOutcomesBadge *
gr_outcomes_badge_new (GrLibrary *library,
                       GrPlace   *place)
{
  GrOutcomesBadge *self = g_object_new (GR_TYPE_OUTCOMES_BADGE, NULL);

  self->library = g_object_ref (library);
  self->place = g_object_ref (place);
  self->fresh_id = g_timeout_add_seconds (FRESH_S, fresh_cb, self);
  gr_outcomes_badge_refresh (self);
  return self;
}

/**
 * gr_outcomes_badge_refresh:
 * @self: a badge
 *
 * Reads anew what is due, as time has passed.
 */
void
gr_outcomes_badge_refresh (GrOutcomesBadge *self)
{
  static const char *const types[] = { "person",    "interaction",  "opening",     "round",
                                       "expertise", "metric-value", "mock-person", NULL };
  gint64 now_ms;

  g_return_if_fail (GR_IS_OUTCOMES_BADGE (self));

  now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_data (self->figure, self);
  g_clear_object (&self->figure);
  self->figure =
      gr_figure_new (self->library, types, read_outcomes, g_memdup2 (&now_ms, sizeof now_ms), g_free, reading_free);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
}
