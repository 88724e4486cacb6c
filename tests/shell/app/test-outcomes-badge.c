/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "gr-outcomes-badge.h"
#include "gr-people-change.h"
#include "gr-test-live.h"

#define HOUR_MS G_GINT64_CONSTANT (3600000)

static void
wait_for (GrTestLive *live,
          GrPlace    *place,
          const char *label)
{
  g_autofree char *now = NULL;

  gr_test_live_settle (live);
  g_object_get (place, "label", &now, NULL);
  while (g_strcmp0 (now, label) != 0)
    {
      g_clear_pointer (&now, g_free);
      g_main_context_iteration (NULL, TRUE);
      g_object_get (place, "label", &now, NULL);
    }
}

/* From when a day is left the sidebar says so, until it is kept; the month is kept once, without a step to undo. */
static void
test_badge (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GtkSelectionModel) places = gr_place_list_new ();
  g_autoptr (GrPlace) place = g_list_model_get_item (G_LIST_MODEL (places), (guint) gr_place_find ("outcomes"));
  GrOutcomesBadge *badge = gr_outcomes_badge_new (live->library, place);
  const char *created;
  GrChange *change;
  g_autofree char *uid = NULL;
  guint kept;

  change = gr_people_make_interaction (NULL, GR_INTERACTION_KIND_EVENT, gr_clock_get_wall_ms (live->clock), &created);
  uid = g_strdup (created);
  gr_change_set_text (change, "interaction", uid, "promise", "The list");
  gr_test_live_commit (live, change);
  while (gr_test_live_count (live, "metric-value") == 0)
    g_main_context_iteration (NULL, TRUE);
  kept = gr_test_live_count (live, "metric-value");
  g_assert_false (gr_library_get_can_undo (live->library));
  wait_for (live, place, "Outcomes");

  gr_clock_advance (live->clock, 25 * HOUR_MS);
  gr_outcomes_badge_refresh (badge);
  wait_for (live, place, "Outcomes, 1 promise with less than a day left");
  gr_test_live_commit (live, gr_people_make_kept (uid, gr_clock_get_wall_ms (live->clock)));
  wait_for (live, place, "Outcomes");
  g_assert_cmpuint (gr_test_live_count (live, "metric-value"), ==, kept);
  g_assert_finalize_object (badge);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/app/outcomes-badge", GrTestLive, NULL, gr_test_live_setup, test_badge, gr_test_live_teardown);
  return g_test_run ();
}
