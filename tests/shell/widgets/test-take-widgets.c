/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-parts-line.h"
#include "gr-test-widgets.h"
#include "gr-waveform-view.h"

static const gint64 parts[GR_N_TAKE_MARKS] = { 24000, 11000, 58000, 13000 };

static void
assert_value (GtkWidget  *widget,
              double      now,
              const char *words)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, now);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words);
}

static void
count_cb (gint64 *last,
          gint64  ms)
{
  *last = ms;
}

static void
play_cb (gint64 *span,
         gint64  start,
         gint64  end)
{
  span[0] = start;
  span[1] = end;
}

/* With sound it is a slider that says where one is and in which part. */
static void
test_slider (void)
{
  GtkWidget *view = g_object_ref_sink (gr_waveform_view_new (TRUE));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_SLIDER);
  gr_waveform_view_set_take (GR_WAVEFORM_VIEW (view), "Take 3", parts, 106000, 106000);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Take 3, 1:46, Situation 0:24, Task 0:11, Action 0:58, Result 0:13");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 106.);
  assert_value (view, 0, "0:00, Situation");
  gr_waveform_view_set_position (GR_WAVEFORM_VIEW (view), 36000);
  assert_value (view, 36, "0:36, Action");
  gr_waveform_view_set_position (GR_WAVEFORM_VIEW (view), 999000); /* no further than its end */
  assert_value (view, 106, "1:46, Result");
  g_assert_finalize_object (view);
}

/* Five seconds each way, letters to the parts, and with Shift that part is heard. */
static void
test_keys (void)
{
  GtkWidget *view = g_object_ref_sink (gr_waveform_view_new (TRUE));
  gint64 at = -1, span[2] = { -1, -1 };

  gr_waveform_view_set_take (GR_WAVEFORM_VIEW (view), "Take 3", parts, 106000, 106000);
  g_signal_connect_swapped (view, "seek", G_CALLBACK (count_cb), &at);
  g_signal_connect_swapped (view, "play", G_CALLBACK (play_cb), span);
  gr_test_press (view, GDK_KEY_Left, 0);
  g_assert_cmpint (at, ==, 0);
  gr_test_press (view, GDK_KEY_Right, 0);
  g_assert_cmpint (at, ==, 5000);
  gr_test_press (view, GDK_KEY_r, 0);
  g_assert_cmpint (at, ==, 93000);
  gr_test_press (view, GDK_KEY_a, GDK_SHIFT_MASK);
  g_assert_cmpint (span[0], ==, 35000);
  g_assert_cmpint (span[1], ==, 93000);
  g_assert_finalize_object (view);
}

/* Without sound it is a picture, of which nothing can be played. */
static void
test_picture (void)
{
  static const gint64 unmarked[GR_N_TAKE_MARKS] = { 0 };
  GtkWidget *view = g_object_ref_sink (gr_waveform_view_new (FALSE));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_false (gtk_widget_get_focusable (view));
  gr_waveform_view_set_take (GR_WAVEFORM_VIEW (view), "First take", unmarked, 98000, 106000);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, "First take, 1:38");
  g_assert_finalize_object (view);
}

static void
test_line (void)
{
  GtkWidget *line = g_object_ref_sink (gr_parts_line_new ());
  GrTakeMarks marks;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_ROLE_METER);
  gr_take_marks_init (&marks);
  gr_take_marks_next (&marks, 24000);
  gr_parts_line_set (GR_PARTS_LINE (line), &marks, 30000, 120000);
  assert_value (line, 30, "Situation 0:24, Task now · 0:06");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 120.);
  g_assert_finalize_object (line);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/widgets/waveform/slider", test_slider);
  g_test_add_func ("/widgets/waveform/keys", test_keys);
  g_test_add_func ("/widgets/waveform/picture", test_picture);
  g_test_add_func ("/widgets/parts-line/words", test_line);
  return g_test_run ();
}
