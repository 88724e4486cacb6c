/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "gr-goto-list.h"
#include "gr-test-widgets.h"

/* What go to anything offers, for nothing typed and for what was typed last. */

#define ADD(path, func)                                                                                                \
  g_test_add ("/app/goto/" path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

/* The groups, and the lines in them. */
static char *
describe (GrGotoList *list)
{
  GListModel *model = gr_goto_list_get_model (list);
  GString *text = g_string_new (NULL);
  const char *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GrGotoItem) item = g_list_model_get_item (model, i);

      if (g_strcmp0 (group, gr_goto_item_get_group (item)) != 0)
        g_string_append_printf (text, "[%s]", gr_goto_item_get_group (item));
      group = gr_goto_item_get_group (item);
      g_string_append_printf (text, " %s\n", gr_goto_item_get_title (item));
    }
  return g_string_free_and_steal (text);
}

static void
search (GrGotoList *list,
        const char *text)
{
  guint n = 0;
  gulong id = g_signal_connect_swapped (list, "changed", G_CALLBACK (gr_test_count_cb), &n);

  gr_goto_list_search (list, text);
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (list, id);
}

static void
fill (GrTestLive *live)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Fill");

  gr_change_create (change, "guide", "g");
  gr_change_set_text (change, "guide", "g", "title", "Beekeeping & <b>");
  gr_change_create (change, "section", "s");
  gr_change_set_text (change, "section", "s", "guide", "g");
  gr_change_set_text (change, "section", "s", "title", "The swarm");
  gr_change_set_text (change, "section", "s", "body", "It planned to leave.");
  gr_change_create (change, "story", "y");
  gr_change_set_text (change, "story", "y", "title", "Catching a swarm");
  gr_change_create (change, "note", "n");
  gr_change_set_text (change, "note", "n", "target_type", "section");
  gr_change_set_text (change, "note", "n", "target", "s");
  gr_change_set_text (change, "note", "n", "target_title", "The swarm");
  gr_change_set_text (change, "note", "n", "text", "Ask Amira about the queen");
  gr_test_live_commit (live, g_steal_pointer (&change));
  gr_test_live_settle (live);
}

static void
test_start (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrGotoList) list = gr_goto_list_new (live->library, NULL);
  g_autofree char *text = describe (list);

  g_assert_cmpint (gr_goto_list_get_state (list), ==, GR_GOTO_START);
  g_assert_true (g_str_has_prefix (text, "[Pages] Today\n Guide\n"));
  g_assert_nonnull (strstr (text, "[Actions] New Story\n"));
}

static void
test_found (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrGotoList) list = gr_goto_list_new (live->library, NULL);
  g_autofree char *swarm = NULL;
  g_autofree char *plan = NULL;
  g_autofree char *queen = NULL;

  fill (live);
  search (list, " swarm ");
  swarm = describe (list);
  g_assert_cmpint (gr_goto_list_get_state (list), ==, GR_GOTO_FOUND);
  g_assert_cmpstr (gr_goto_list_get_text (list), ==, "swarm");
  g_assert_nonnull (strstr (swarm, "[Guides] The swarm\n"));
  g_assert_nonnull (strstr (swarm, "[Stories and Notes] Catching a swarm\n"));
  search (list, "plan");
  plan = describe (list);
  g_assert_true (g_str_has_prefix (plan, "[Pages] Plan\n[Guides] The swarm\n"));
  search (list, "queen"); /* a note is what it says */
  queen = describe (list);
  g_assert_cmpstr (queen, ==, "[Stories and Notes] Ask Amira about the queen\n");
}

/* What was kept of an interview leads to it. */
static void
test_asked (GrTestLive   *live,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Fill");
  g_autoptr (GrGotoList) list = NULL;
  g_autoptr (GrGotoItem) item = NULL;
  g_autofree char *text = NULL;
  g_autofree char *target = NULL;

  gr_change_create (change, "opening", "o");
  gr_change_set_text (change, "opening", "o", "employer", "Nectar & <b>");
  gr_change_create (change, "round", "r");
  gr_change_set_text (change, "round", "r", "opening", "o");
  gr_change_create (change, "round-question", "q");
  gr_change_set_text (change, "round-question", "q", "round", "r");
  gr_change_set_text (change, "round-question", "q", "question_title", "Why wasps?");
  gr_test_live_commit (live, change);
  gr_test_live_settle (live);
  list = gr_goto_list_new (live->library, NULL);
  search (list, "wasps");
  text = describe (list);
  g_assert_cmpstr (text, ==, "[Outcomes] Why wasps?\n");
  item = g_list_model_get_item (gr_goto_list_get_model (list), 0);
  target = g_variant_print (gr_goto_item_get_target (item), FALSE);
  g_assert_cmpstr (target, ==, "('round', 'r', 'wasps')");
}

/* Where one was last comes first, as far as it is still there; not while something is typed. */
static void
test_recent (GrTestLive   *live,
             gconstpointer data)
{
  static const char *const recent[] = { "story", "y", "guide", "gone", "section", "s", NULL };
  g_autoptr (GrGotoList) list = NULL;
  g_autofree char *text = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GrGotoItem) item = NULL;
  g_autofree char *target = NULL;
  guint n = 0;

  fill (live);
  list = gr_goto_list_new (live->library, recent);
  g_signal_connect_swapped (list, "changed", G_CALLBACK (gr_test_count_cb), &n);
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  text = describe (list);
  g_assert_true (g_str_has_prefix (text, "[Recent] Catching a swarm\n The swarm\n[Pages] Today\n"));
  item = g_list_model_get_item (gr_goto_list_get_model (list), 0);
  target = g_variant_print (gr_goto_item_get_target (item), FALSE);
  g_assert_cmpstr (target, ==, "('story', 'y', '')");
  search (list, "queen");
  found = describe (list);
  g_assert_cmpstr (found, ==, "[Stories and Notes] Ask Amira about the queen\n");
}

/* Where a line leads, and what is to be marked there: what was typed where it stands so, else the word that does. */
static void
test_target (GrTestLive   *live,
             gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *target;
  } lines[] = {
    { "to leave", "('section', 's', 'to leave')" },
    { "leave planning", "('section', 's', 'plann')" },
    { "queen", "('section', 's', '')" }, /* a note's own words are not in the guide */
    { "catch", "('story', 'y', 'catch')" },
  };
  g_autoptr (GrGotoList) list = gr_goto_list_new (live->library, NULL);

  fill (live);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GrGotoItem) item = NULL;
      g_autofree char *target = NULL;

      search (list, lines[i].text);
      item = g_list_model_get_item (gr_goto_list_get_model (list), 0);
      g_assert_nonnull (item);
      g_assert_cmpstr (gr_goto_item_get_action (item), ==, "win.show-found");
      target = g_variant_print (gr_goto_item_get_target (item), FALSE);
      g_assert_cmpstr (target, ==, lines[i].target);
    }
}

/* Typed fast, only the last is shown. */
static void
test_interrupted (GrTestLive   *live,
                  gconstpointer data)
{
  g_autoptr (GrGotoList) list = gr_goto_list_new (live->library, NULL);
  guint n = 0;

  fill (live);
  g_signal_connect_swapped (list, "changed", G_CALLBACK (gr_test_count_cb), &n);
  gr_goto_list_search (list, "s");
  gr_goto_list_search (list, "sw");
  gr_goto_list_search (list, "nowhere");
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  gr_test_live_settle (live);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (gr_goto_list_get_state (list), ==, GR_GOTO_NONE);
  g_assert_cmpstr (gr_goto_list_get_text (list), ==, "nowhere");
  gr_goto_list_search (list, "swarm");
  gr_goto_list_search (list, "");
  g_assert_cmpint (gr_goto_list_get_state (list), ==, GR_GOTO_START);
  gr_test_live_settle (live);
  g_assert_cmpint (gr_goto_list_get_state (list), ==, GR_GOTO_START);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("start", test_start);
  ADD ("found", test_found);
  ADD ("asked", test_asked);
  ADD ("target", test_target);
  ADD ("recent", test_recent);
  ADD ("interrupted", test_interrupted);
  return g_test_run ();
}
