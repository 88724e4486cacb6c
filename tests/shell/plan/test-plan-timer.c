/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-gap-dialog.h"
#include "gr-overrun.h"
#include "gr-task.h"
#include "gr-test-widgets.h"

typedef struct
{
  GrTestLive live;
  GrTicker *ticker;
  GrOverrun *overrun;
} Fixture;

static void
setup (Fixture      *f,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");

  gr_test_live_setup (&f->live, NULL);
  for (guint i = 0; i < 2; i++)
    {
      const char *uid = gr_change_create (change, "task", i == 0 ? "one" : "two");

      gr_change_set_text (change, "task", uid, "title", "R&D <b>");
      gr_change_set_integer (change, "task", uid, "estimate_minutes", 45);
    }
  gr_change_create (change, "work", "before");
  gr_change_set_text (change, "work", "before", "task", "one");
  gr_change_set_integer (change, "work", "before", "seconds", 600);
  gr_test_live_commit (&f->live, change);
  f->ticker = gr_ticker_new ();
  f->overrun = gr_overrun_new (f->live.library, f->ticker, NULL);
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  g_clear_object (&f->overrun);
  gr_test_settle (&f->live);
  g_assert_finalize_object (f->ticker);
  gr_test_live_teardown (&f->live, NULL);
}

static void
feed (Fixture    *f,
      const char *task,
      gint64      seconds)
{
  gr_ticker_set (f->ticker, task, "R&D <b>", seconds, FALSE);
  gr_overrun_watch (f->overrun);
}

/* Until what was spent before is read: until then nothing is said. */
static void
await_passed (Fixture    *f,
              const char *task,
              gint64      seconds)
{
  for (gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
       gr_ticker_get_passed (f->ticker) == NULL && g_get_monotonic_time () < end;)
    {
      feed (f, task, seconds);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_nonnull (gr_ticker_get_passed (f->ticker));
}

static gint64
get_estimate (Fixture *f)
{
  return gr_task_get_estimate_minutes (gr_library_lookup (f->live.library, "task", "one"));
}

/* Told once that it is past its estimate, with what was spent before; a quarter more, or another task, settles it. */
static void
test_overrun (Fixture      *f,
              gconstpointer data)
{
  g_autofree char *label = NULL;

  await_passed (f, "two", 2700);
  feed (f, "one", 2099);
  g_assert_null (gr_ticker_get_passed (f->ticker));
  feed (f, "one", 2100);
  g_assert_cmpstr (gr_ticker_get_passed (f->ticker), ==, "Past its estimate of 45 min");
  g_object_get (f->ticker, "label", &label, NULL);
  g_assert_cmpstr (label, ==, "Timer at 35 min: R&D <b>. Past its estimate of 45 min");

  gr_overrun_extend (f->overrun);
  gr_test_live_settle (&f->live);
  g_assert_cmpint (get_estimate (f), ==, 60);
  feed (f, "one", 2101);
  g_assert_null (gr_ticker_get_passed (f->ticker));
  feed (f, "one", 3000); /* once more, for the new estimate */
  g_assert_cmpstr (gr_ticker_get_passed (f->ticker), ==, "Past its estimate of 1 h");
  gr_ticker_clear (f->ticker);
  gr_overrun_watch (f->overrun);
  g_assert_null (gr_ticker_get_passed (f->ticker));
}

/* Escape keeps all of it; only a part that is one can be counted. */
static void
test_gap_dialog (void)
{
  g_auto (GrStopwatch) stopwatch = { .beat_at = 1795000000000, .seconds_before = 300, .paused = TRUE };
  AdwDialog *dialog = g_object_ref_sink (gr_gap_dialog_new ("R&D <b>", &stopwatch, 1900));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);
  AdwSpinRow *minutes;

  minutes = ADW_SPIN_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (adw_alert_dialog_get_extra_child (alert)), 0));
  g_assert_cmpstr (adw_alert_dialog_get_close_response (alert), ==, "keep");
  g_assert_cmpstr (adw_alert_dialog_get_response_label (alert, "keep"), ==, "_Keep 31 min");
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (alert), "“R&D <b>”"));
  g_assert_false (adw_alert_dialog_get_body_use_markup (alert));
  g_assert_false (adw_alert_dialog_get_response_enabled (alert, "split"));
  adw_spin_row_set_value (minutes, 12);
  g_assert_true (adw_alert_dialog_get_response_enabled (alert, "split"));
  g_assert_cmpstr (adw_alert_dialog_get_response_label (alert, "split"), ==, "_Count 12 min");
  g_assert_cmpint (gr_gap_dialog_get_seconds (GR_GAP_DIALOG (dialog)), ==, 720);
  adw_spin_row_set_value (minutes, 0);
  g_assert_false (adw_alert_dialog_get_response_enabled (alert, "split"));
  g_assert_finalize_object (dialog);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/plan/overrun", Fixture, NULL, setup, test_overrun, teardown);
  g_test_add_func ("/plan/gap-dialog", test_gap_dialog);
  return g_test_run ();
}
