/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-hero.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-ring.h"
#include "gr-shortcut.h"
#include "gr-test-widgets.h"
#include "gr-thread.h"

/* A window that answers the actions a widget starts. */
typedef struct
{
  GtkWindow *window;
  char *shown;
} Host;

static void
show_cb (GSimpleAction *action,
         GVariant      *target,
         gpointer       data)
{
  Host *host = data;

  g_set_str (&host->shown, target ? g_variant_get_string (target, NULL) : "");
}

static void
host_init (Host      *host,
           GtkWidget *child)
{
  const GActionEntry entries[] = { { "show", show_cb, "s", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  *host = (Host) { GTK_WINDOW (gtk_window_new ()), NULL };
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), host);
  gtk_widget_insert_action_group (GTK_WIDGET (host->window), "host", G_ACTION_GROUP (group));
  gtk_window_set_child (host->window, child);
  gtk_window_present (host->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (host->window));
}

static void
host_clear (Host *host)
{
  gtk_window_destroy (host->window);
  g_clear_pointer (&host->shown, g_free);
}

static void
test_ring (void)
{
  GtkWidget *ring = g_object_ref_sink (gr_ring_new ());
  guint notified = 0;

  g_signal_connect_swapped (ring, "notify::fraction", G_CALLBACK (gr_test_count_cb), &notified);
  gr_ring_set_fraction (GR_RING (ring), .6);
  gr_ring_set_fraction (GR_RING (ring), .6);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpfloat (gr_ring_get_fraction (GR_RING (ring)), ==, .6);
  gr_ring_set_fraction (GR_RING (ring), 7);
  g_assert_cmpfloat (gr_ring_get_fraction (GR_RING (ring)), ==, 1);
  gr_ring_set_fraction (GR_RING (ring), -1);
  g_assert_cmpfloat (gr_ring_get_fraction (GR_RING (ring)), ==, 0);

  gr_ring_set_label (GR_RING (ring), "3 of 5 parts written");
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_LABEL, "3 of 5 parts written");
  g_assert_finalize_object (ring);
}

static guchar
alpha_at (GdkTexture *texture,
          int         x,
          int         y)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guchar *pixels = g_malloc ((gsize) width * height * 4);

  gdk_texture_download (texture, pixels, (gsize) width * 4);
  return pixels[(y * width + x) * 4 + 3]; /* alpha: the track is faint, what is done is solid */
}

static void
test_ring_drawing (void)
{
  GtkWidget *ring = gr_ring_new ();
  Host host;
  GtkSnapshot *snapshot;
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GskRenderer *renderer;

  gtk_widget_set_size_request (ring, 40, 40);
  gtk_widget_set_halign (ring, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (ring, GTK_ALIGN_CENTER);
  gr_ring_set_fraction (GR_RING (ring), .25);
  host_init (&host, ring);

  snapshot = gtk_snapshot_new ();
  paintable = gtk_widget_paintable_new (ring);
  gdk_paintable_snapshot (paintable, snapshot, 40, 40);
  node = gtk_snapshot_free_to_node (snapshot);
  renderer = gtk_native_get_renderer (GTK_NATIVE (host.window));
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, 40, 40));

  /* A quarter, clockwise from the top: solid at half past one, faint at half past seven, nothing in the middle. */
  g_assert_cmpuint (alpha_at (texture, 32, 8), >, 200);
  g_assert_cmpuint (alpha_at (texture, 7, 32), <, 100);
  g_assert_cmpuint (alpha_at (texture, 7, 32), >, 10);
  g_assert_cmpuint (alpha_at (texture, 20, 20), ==, 0);
  host_clear (&host);
}

static void
test_thread (void)
{
  const GrThreadStep steps[] = {
    { "gr-guide-symbolic", "R&D <b>", "Open in Guide", "host.show", "line" },
    { "gr-stories-symbolic", "Harbour fair", "Open the Story", "host.show", "story" },
  };
  GtkWidget *thread = gr_thread_new ();
  GtkWidget *button;
  Host host;

  gtk_test_accessible_assert_role (thread, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (thread, GTK_ACCESSIBLE_PROPERTY_LABEL, "Where this belongs");
  g_assert_false (gtk_widget_get_visible (thread));

  host_init (&host, thread);
  gr_thread_set_steps (GR_THREAD (thread), steps, 2);
  g_assert_true (gtk_widget_get_visible (thread));
  g_assert_null (gr_test_find (thread, GTK_TYPE_BUTTON, 2));
  button = gr_test_find (thread, GTK_TYPE_BUTTON, 0);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "R&D <b>");
  g_signal_emit_by_name (gr_test_find (thread, GTK_TYPE_BUTTON, 1), "clicked");
  g_assert_cmpstr (host.shown, ==, "story");

  gr_thread_set_steps (GR_THREAD (thread), steps, 1);
  g_assert_null (gr_test_find (thread, GTK_TYPE_BUTTON, 1));
  gr_thread_set_steps (GR_THREAD (thread), NULL, 0);
  g_assert_false (gtk_widget_get_visible (thread));
  host_clear (&host);
}

static void
test_hero (void)
{
  GtkWidget *hero = gr_hero_new ();
  GtkWidget *title, *button;
  guint activated = 0;
  Host host;

  host_init (&host, hero);
  gr_hero_set_texts (GR_HERO (hero), "Next 25 minutes", "Draft “R&D <b>”", "Only its Result is still empty.", "_Start");
  title = gr_test_find (hero, GTK_TYPE_LABEL, 1);
  button = gr_test_find (hero, GTK_TYPE_BUTTON, 0);
  gtk_test_accessible_assert_role (hero, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (hero, GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL);
  gtk_test_accessible_assert_role (title, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==, "Draft “R&D <b>”");

  g_signal_connect_swapped (hero, "activated", G_CALLBACK (gr_test_count_cb), &activated);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (activated, ==, 1);
  gr_hero_set_action (GR_HERO (hero), "host.show", g_variant_new_string ("next"));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (activated, ==, 1);
  g_assert_cmpstr (host.shown, ==, "next");

  gr_hero_set_texts (GR_HERO (hero), NULL, "That was today", "", NULL);
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (gtk_widget_get_visible (gr_test_find (hero, GTK_TYPE_LABEL, 0)));
  g_assert_false (gtk_widget_get_visible (gr_test_find (hero, GTK_TYPE_LABEL, 2)));
  g_object_set (hero, "narrow", TRUE, NULL);
  g_assert_cmpint (gtk_widget_get_halign (button), ==, GTK_ALIGN_FILL);
  host_clear (&host);
}

/* Without the names that gr_name_menu_items () gives, the items have none in
 * GTK 4.18: this test fails then. */
static void
test_menu_names (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  GType item_type;
  Host host;

  g_menu_append (menu, "_Preferences", "host.none");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gr_name_menu_button_items (GTK_MENU_BUTTON (button));
  host_init (&host, button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  item_type = g_type_from_name ("GtkModelButton");
  gtk_test_accessible_assert_property (gr_test_find (button, item_type, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Preferences");

  /* An item that comes later is named when the menu opens again. */
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  while (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)))))
    g_main_context_iteration (NULL, TRUE);
  g_menu_append (menu, "_Import “R&D”…", "host.none");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gtk_test_accessible_assert_property (gr_test_find (button, item_type, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Import “R&D”…");
  host_clear (&host);
}

static void
test_list_names (void)
{
  GtkWidget *row = g_object_ref_sink (adw_expander_row_new ());
  guint named = 0;

  gr_name_lists (row, "What Happened");
  for (guint i = 0; gr_test_find (row, GTK_TYPE_LIST_BOX, i); i++)
    if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gr_test_find (row, GTK_TYPE_LIST_BOX, i))) ==
        GTK_ACCESSIBLE_ROLE_LIST)
      {
        gtk_test_accessible_assert_property (gr_test_find (row, GTK_TYPE_LIST_BOX, i), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                             "What Happened");
        named++;
      }
  g_assert_cmpuint (named, >, 0);
  g_object_unref (row);
}

static void
test_calendar_names (void)
{
  static const char *const names[] = { "Previous Month", "Next Month", "Previous Year", "Next Year" };
  GtkWidget *calendar = g_object_ref_sink (gtk_calendar_new ());

  gr_name_calendar_buttons (GTK_CALENDAR (calendar));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_test_accessible_assert_property (gr_test_find (calendar, GTK_TYPE_BUTTON, i), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         names[i]);
  g_object_unref (calendar);
}

static void
test_plain (void)
{
  GtkWidget *row = g_object_ref_sink (gr_plain (adw_action_row_new ()));
  AdwToast *toast = gr_plain (adw_toast_new ("R&D <b>"));

  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_false (adw_toast_get_use_markup (toast));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), "R&D <b> </span>");
  g_object_unref (row);
  g_object_unref (toast);
}

static void
test_formats (void)
{
  static const struct
  {
    gint64 least;
    gint64 most;
    const char *text;
  } ranges[] = {
    { -5, -5, "0 min" },        { 0, 0, "0 min" },          { 59, 59, "59 min" },
    { 60, 60, "1 h" },          { 150, 150, "2 h 30 min" }, { 20, 30, "20–30 min" },
    { 180, 240, "3–4 h" },      { 780, 1080, "13–18 h" },   { 45, 90, "45 min – 1 h 30 min" },
    { 30, 60, "30 min – 1 h" }, { 90, 30, "1 h 30 min" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *text = gr_format_range (ranges[i].least, ranges[i].most);

      g_assert_cmpstr (text, ==, ranges[i].text);
    }
}

static void
test_shortcut_label (void)
{
  const GrShortcut shortcut = { "<Control>n", "win.new", NULL, "New story" };
  g_autofree char *label = gr_shortcut_dup_label (&shortcut, gdk_display_get_default ());

  g_assert_cmpstr (label, ==, "Ctrl+N");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/widgets/ring/values", test_ring);
  g_test_add_func ("/widgets/ring/drawing", test_ring_drawing);
  g_test_add_func ("/widgets/thread", test_thread);
  g_test_add_func ("/widgets/hero", test_hero);
  g_test_add_func ("/widgets/names/menu", test_menu_names);
  g_test_add_func ("/widgets/names/lists", test_list_names);
  g_test_add_func ("/widgets/names/calendar", test_calendar_names);
  g_test_add_func ("/widgets/plain", test_plain);
  g_test_add_func ("/widgets/formats", test_formats);
  g_test_add_func ("/widgets/shortcut", test_shortcut_label);
  return g_test_run ();
}
