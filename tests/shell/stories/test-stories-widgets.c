/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-part-view.h"
#include "gr-parts-ring.h"
#include "gr-share-bar.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"

static void
measure (GrTelling  *telling,
         const char *situation,
         const char *action)
{
  gr_telling_measure (telling, (const char *const[]) { situation, NULL, action, NULL, NULL }, 140);
}

static void
test_ring (void)
{
  GtkWidget *ring = g_object_ref_sink (gr_parts_ring_new ());
  GrTelling telling;

  measure (&telling, "In spring.", "I asked.");
  gr_parts_ring_set_telling (GR_PARTS_RING (ring), &telling);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ring), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ring), GTK_ACCESSIBLE_PROPERTY_LABEL, "2 of 5 parts written");
  g_assert_finalize_object (ring);
}

static void
test_bar (void)
{
  GtkWidget *bar = g_object_ref_sink (gr_share_bar_new ());
  const char *label = "Situation 40 %, Task empty, Action 60 %, Result empty";
  GrTelling telling;

  measure (&telling, "One two", "One two three");
  gr_share_bar_set_telling (GR_SHARE_BAR (bar), &telling);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, label);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 2.);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 4.);
  g_assert_finalize_object (bar);
}

static int
get_caret (GrTallText *text)
{
  int offset;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "cursor-position", &offset, NULL);
  return offset;
}

/* The caret, given before by the number of characters, is where a person would look for it after. */
static void
test_replace (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    int caret;
    int caret_after;
  } table[] = {
    { "I asked Dana.", "I asked Dana. She said yes.", 3, 3 },
    { "I asked Dana. She said yes.", "I asked Dana.", 27, 13 },
    { "I asked Dana. She said yes.", "I asked Dana.", 5, 5 },
    { "Yes. I asked.", "I asked.", 13, 8 },
    { "äöü ß", "äöü – ß", 5, 7 },
    { "aaaa", "aa", 4, 2 },
    { "", "New", 0, 3 },
    { "Old", "", 3, 0 },
    { "Same", "Same", 2, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GrTallText *text = g_object_ref_sink (g_object_new (GR_TYPE_TALL_TEXT, NULL));
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
      g_autofree char *now = NULL;
      GtkTextIter at;

      gtk_text_buffer_set_text (buffer, table[i].before, -1);
      gtk_text_buffer_get_iter_at_offset (buffer, &at, table[i].caret);
      gtk_text_buffer_place_cursor (buffer, &at);
      gr_tall_text_replace (text, table[i].after);
      now = gr_tall_text_dup_text (text);
      g_assert_cmpstr (now, ==, table[i].after);
      g_assert_cmpint (get_caret (text), ==, table[i].caret_after);
      g_assert_false (gtk_text_buffer_get_can_undo (buffer));
      g_assert_finalize_object (text);
    }
}

static void
test_part (void)
{
  GrPartView *view = g_object_ref_sink (g_object_new (GR_TYPE_PART_VIEW, "part", GR_STORY_PART_RESULT, NULL));
  GtkWidget *text = gr_test_find (view, GR_TYPE_TALL_TEXT, 0);
  g_autofree char *now = NULL;
  guint edits = 0;

  g_signal_connect_swapped (view, "edited", G_CALLBACK (gr_test_count_cb), &edits);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, "Result");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (text)));
  gr_part_view_replace (view, "It worked.");
  g_assert_cmpuint (edits, ==, 0);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), " Twice.", -1);
  g_assert_cmpuint (edits, ==, 1);
  now = gr_part_view_dup_text (view);
  g_assert_cmpstr (now, ==, "It worked. Twice.");
  g_assert_finalize_object (view);
}

static void
assert_all_shown (GtkWindow  *window,
                  GrTallText *text)
{
  GtkTextIter end;
  GdkRectangle last;

  for (guint i = 0; i < 4; i++)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  gr_test_iterate ();
  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), &end);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (text), &end, &last);
  g_assert_cmpint (last.y + last.height, >, 200);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (text)), >=, last.y + last.height);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (text)), <, last.y + 3 * last.height);
}

/* However wide the page, all lines are there, without anything that scrolls inside and without empty room. */
static void
test_height (void)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GrTallText *text = g_object_new (GR_TYPE_TALL_TEXT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  for (guint i = 0; i < 60; i++)
    gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "I asked what would be useful. ",
                                      -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (text));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_window_set_child (window, scrolled);
  gtk_window_set_default_size (window, 500, 300);
  gtk_window_present (window);
  assert_all_shown (window, text);
  gtk_widget_set_margin_end (box, 180);
  assert_all_shown (window, text);
  gtk_widget_set_margin_end (box, 10);
  assert_all_shown (window, text);
  gtk_window_destroy (window);
}

static void
back_cb (guint *n)
{
  ++*n;
}

/* Alt+Left leads back; the words stay where they are. */
static void
test_back (void)
{
  GrTallText *text = g_object_new (GR_TYPE_TALL_TEXT, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) back = g_simple_action_new ("back", NULL);
  g_autofree char *now = NULL;
  GtkTextIter in_a_word;
  guint n = 0;

  g_signal_connect_swapped (back, "activate", G_CALLBACK (back_cb), &n);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (back));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (text));
  gtk_text_buffer_set_text (buffer, "one two three", -1);
  gtk_text_buffer_get_iter_at_offset (buffer, &in_a_word, 5);
  gtk_text_buffer_place_cursor (buffer, &in_a_word);
  g_signal_emit_by_name (text, "move-words", -1);
  g_signal_emit_by_name (text, "move-words", 1);
  now = gr_tall_text_dup_text (text);
  g_assert_cmpstr (now, ==, "one two three");
  g_assert_cmpuint (n, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/stories/ring/says-how-many", test_ring);
  g_test_add_func ("/stories/bar/says-shares", test_bar);
  g_test_add_func ("/stories/text/replace", test_replace);
  g_test_add_func ("/stories/text/back", test_back);
  g_test_add_func ("/stories/part/edits", test_part);
  g_test_add_func ("/stories/text/height", test_height);
  return g_test_run ();
}
