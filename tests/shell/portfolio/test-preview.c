/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-order.h"
#include "gr-folio-sheet.h"
#include "gr-portfolio-page.h"
#include "gr-preview.h"
#include "gr-print.h"
#include "gr-snapshot.h"
#include "gr-test-widgets.h"

static char *
add_story (GrTestLive *live,
           const char *title)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_text (change, "story", uid, "situation", "The supplier went silent.");
  gr_test_live_commit (live, change);
  return uid;
}

/* Until there are pages that are newer than those known now. */
static void
wait_for_pages (GrPreview *preview)
{
  GrFolioPages *old = gr_preview_get_pages (preview);

  while (gr_preview_get_pages (preview) == old)
    g_main_context_iteration (NULL, TRUE);
}

static char *
dup_order (GrTestLive *live)
{
  g_autoptr (GArray) order = gr_folio_order_read (live->library);
  g_autoptr (GEnumClass) nicks = g_type_class_ref (GR_TYPE_CHAPTER);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < order->len; i++)
    {
      const GrFolioPlace *place = &g_array_index (order, GrFolioPlace, i);

      g_string_append_printf (out, "%s%.3s%s", i > 0 ? " " : "",
                              g_enum_get_value (nicks, (int) place->part)->value_nick, place->shown ? "" : "-");
    }
  return g_string_free_and_steal (out);
}

#define assert_order(live, expected)                                                                                   \
  G_STMT_START                                                                                                         \
  {                                                                                                                    \
    g_autofree char *order_now = dup_order (live);                                                                     \
    g_assert_cmpstr (order_now, ==, expected);                                                                         \
  }                                                                                                                    \
  G_STMT_END

static void
test_order (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrChange) again = NULL;

  assert_order (live, "cov con abo sto res ans ask qui tak moc rou met ind tau exp pla del ski cal ref fil sou");
  gr_test_live_commit (live, gr_folio_order_show (live->library, GR_CHAPTER_QUIZ, FALSE));
  assert_order (live, "cov con abo sto res ans ask qui- tak moc rou met ind tau exp pla del ski cal ref fil sou");
  again = gr_folio_order_show (live->library, GR_CHAPTER_QUIZ, FALSE);
  g_assert_null (again);
  gr_library_undo (live->library);
  gr_test_live_settle (live);
  assert_order (live, "cov con abo sto res ans ask qui tak moc rou met ind tau exp pla del ski cal ref fil sou");

  gr_test_live_commit (live, gr_folio_order_place (live->library, GR_CHAPTER_PLAN, 0));
  assert_order (live, "pla cov con abo sto res ans ask qui tak moc rou met ind tau exp del ski cal ref fil sou");
  gr_test_live_commit (live, gr_folio_order_place (live->library, GR_CHAPTER_COVER, 99));
  assert_order (live, "pla con abo sto res ans ask qui tak moc rou met ind tau exp del ski cal ref fil sou cov");
  gr_test_live_commit (live, gr_folio_order_place (live->library, GR_CHAPTER_COVER, 3));
  assert_order (live, "pla con abo cov sto res ans ask qui tak moc rou met ind tau exp del ski cal ref fil sou");
  again = gr_folio_order_place (live->library, GR_CHAPTER_COVER, 3);
  g_assert_null (again);
  gr_test_live_reopen (live);
  assert_order (live, "pla con abo cov sto res ans ask qui tak moc rou met ind tau exp del ski cal ref fil sou");
}

/* So often that the places between two numbers run out. */
static void
test_order_narrow (GrTestLive   *live,
                   gconstpointer data)
{
  for (guint i = 0; i < 45; i++)
    {
      gr_test_live_commit (live, gr_folio_order_place (live->library, GR_CHAPTER_PLAN, 1));
      gr_test_live_commit (live, gr_folio_order_place (live->library, GR_CHAPTER_QUIZ, 1));
    }
  assert_order (live, "cov qui pla con abo sto res ans ask tak moc rou met ind tau exp del ski cal ref fil sou");
}

/* The first touch makes rows for all parts, and the next ones come before these are written. */
static void
test_arrange_fast (GrTestLive   *live,
                   gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *navigation = adw_navigation_view_new ();
  GtkWidget *page = g_object_new (GR_TYPE_PORTFOLIO_PAGE, "library", live->library, NULL);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  gtk_window_set_child (window, navigation);
  gtk_widget_activate_action (page, "page.show-part", "(ub)", GR_CHAPTER_QUIZ, FALSE);
  gtk_widget_activate_action (page, "page.show-part", "(ub)", GR_CHAPTER_PLAN, FALSE);
  for (guint to = 20; to >= 2; to--)
    gtk_widget_activate_action (page, "page.place-part", "(uu)", GR_CHAPTER_SOURCES, to);
  for (guint i = 0; i < 4; i++)
    gr_test_settle (live);
  assert_order (live, "cov con sou abo sto res ans ask qui- tak moc rou met ind tau exp pla- del ski cal ref fil");
  gtk_window_destroy (window);
  gr_test_live_settle (live);
}

static void
test_states (GrTestLive   *live,
             gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = NULL;

  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_LOADING);
  g_assert_cmpuint (g_list_model_get_n_items (gr_preview_get_parts (preview)), ==, gr_portfolio_get_n_chapters ());
  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_EMPTY);
  g_assert_cmpuint (g_list_model_get_n_items (gr_preview_get_sheets (preview)), ==, 0);

  uid = add_story (live, "R&D <b>");
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_READY);
  g_assert_cmpuint (g_list_model_get_n_items (gr_preview_get_sheets (preview)), ==,
                    gr_layout_get_n_pages (gr_preview_get_pages (preview)->layout));
  g_assert_cmpstr (gr_layout_get_page_source (gr_preview_get_pages (preview)->layout, 2), ==, uid);
  g_assert_null (gr_layout_get_page_source (gr_preview_get_pages (preview)->layout, 0));
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_COVER), ==, 0);
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_CONTENTS), ==, 1);
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_STORIES), ==, 2);

  for (guint i = 0; i < g_list_model_get_n_items (gr_preview_get_parts (preview)); i++)
    {
      g_autoptr (GrFolioItem) item = g_list_model_get_item (gr_preview_get_parts (preview), i);

      gr_test_live_commit (live, gr_folio_order_show (live->library, gr_folio_item_get_part (item), FALSE));
    }
  wait_for_pages (preview);
  while (gr_preview_get_state (preview) != GR_PREVIEW_NONE)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_STORIES), ==, -1);
  gr_preview_set_seen (preview, FALSE);
  while (G_OBJECT (preview)->ref_count > 1) /* it may be reading once more */
    g_main_context_iteration (NULL, TRUE);
}

/* What is not for its reader is left out, whatever its switch says, and what a sheet has nothing for says so. */
static void
test_presets (GrTestLive   *live,
              gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = add_story (live, "One");

  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  gr_preview_set_wanted (preview, (GrFolioWanted) { .preset = GR_PRESET_CHEAT });
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_READY);
  g_assert_cmpuint (g_list_model_get_n_items (gr_preview_get_sheets (preview)), ==, 1);
  gr_preview_set_wanted (preview, (GrFolioWanted) { .preset = GR_PRESET_KIT });
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_NONE);
  gr_preview_set_wanted (preview, (GrFolioWanted) { .preset = GR_PRESET_EMPLOYER });
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_READY);
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_STORIES), >=, 0);
  g_assert_cmpint (gr_preview_find_page (preview, GR_CHAPTER_QUIZ), ==, -1);
}

/* Pages that stay are the same items, so that the list keeps its place. */
static void
test_sheets_stay (GrTestLive   *live,
                  gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = add_story (live, "One");
  g_autoptr (GrFolioSheet) before = NULL;
  g_autoptr (GrFolioSheet) after = NULL;
  g_autofree char *label = NULL;
  guint changed = 0;
  guint n;

  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  n = g_list_model_get_n_items (gr_preview_get_sheets (preview));
  before = g_list_model_get_item (gr_preview_get_sheets (preview), 1);
  g_object_get (before, "label", &label, NULL);
  g_assert_cmpstr (label, ==, "Page ii: Contents");
  g_signal_connect_swapped (before, "changed", G_CALLBACK (gr_test_count_cb), &changed);

  gr_test_live_commit (live, gr_folio_order_show (live->library, GR_CHAPTER_COVER, FALSE));
  wait_for_pages (preview);
  g_assert_cmpuint (g_list_model_get_n_items (gr_preview_get_sheets (preview)), ==, n - 1);
  after = g_list_model_get_item (gr_preview_get_sheets (preview), 1);
  g_assert_true (before == after);
  g_assert_cmpuint (changed, ==, 1);
  g_clear_pointer (&label, g_free);
  g_object_get (before, "label", &label, NULL);
  g_assert_cmpstr (label, ==, "Page 1: Stories");
}

/* On paper it is what is seen: as many pages, of the same size. */
static void
test_print (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = add_story (live, "One");
  g_autofree char *path = g_build_filename (live->folder, "printed.pdf", NULL);
  g_autofree char *told = NULL;
  g_autofree char *wanted = NULL;
  const char *argv[] = { "pdfinfo", path, NULL };
  g_autoptr (GtkPrintOperation) print = NULL;
  g_autoptr (GError) error = NULL;

  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  print = gr_print_new (gr_preview_get_pages (preview), GR_PAPER_A4);
  gtk_print_operation_set_export_filename (print, path);
  gtk_print_operation_set_allow_async (print, FALSE);
  g_assert_cmpint (gtk_print_operation_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &told, NULL, NULL, NULL))
    {
      g_test_skip ("pdfinfo is not here");
      return;
    }
  wanted = g_strdup_printf ("Pages:           %u\n", gr_layout_get_n_pages (gr_preview_get_pages (preview)->layout));
  g_assert_nonnull (strstr (told, wanted));
  g_assert_nonnull (strstr (told, "A4"));
}

/* What nobody looks at is not made. */
static void
test_unseen (GrTestLive   *live,
             gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = NULL;
  GrFolioPages *pages;

  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  gr_preview_set_seen (preview, FALSE);
  pages = gr_preview_get_pages (preview);
  uid = add_story (live, "Unseen");
  gr_test_live_settle (live);
  g_assert_true (gr_preview_get_pages (preview) == pages);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_EMPTY);
  gr_preview_set_seen (preview, TRUE);
  wait_for_pages (preview);
  g_assert_cmpint (gr_preview_get_state (preview), ==, GR_PREVIEW_READY);
}

static void
test_paper (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrPreview) preview = gr_preview_new (live->library);
  g_autofree char *uid = add_story (live, "Paper");

  gr_preview_set_seen (preview, TRUE);
  gr_preview_set_wanted (preview, (GrFolioWanted) { .paper = GR_PAPER_LETTER });
  wait_for_pages (preview);
  while (gr_layout_get_height (gr_preview_get_pages (preview)->layout) != 792)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (gr_layout_get_width (gr_preview_get_pages (preview)->layout), ==, 612);
}

typedef struct
{
  gboolean done;
  gboolean written;
  guint page;
  GError *error;
} Writing;

static void
progress_cb (guint    page,
             guint    n_pages,
             gpointer data)
{
  Writing *writing = data;

  g_assert_cmpuint (page, >=, writing->page);
  g_assert_cmpuint (page, <=, n_pages);
  writing->page = page;
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  Writing *writing = data;

  writing->written = gr_folio_pages_write_finish (GR_LIBRARY (object), result, &writing->error);
  writing->done = TRUE;
}

static void
write_to (GrTestLive   *live,
          const char   *path,
          GCancellable *cancellable,
          Writing      *writing)
{
  gr_folio_pages_write_async (live->library, (GrFolioWanted) { 0 }, path, progress_cb, cancellable, written_cb,
                              writing);
  while (!writing->done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_write (GrTestLive   *live,
            gconstpointer data)
{
  g_autofree char *uid = add_story (live, "Written");
  g_autofree char *path = g_build_filename (live->folder, "portfolio.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (live->folder, "no", "portfolio.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  Writing first = { 0 }, second = { 0 }, third = { 0 };

  g_cancellable_cancel (cancelled);
  write_to (live, path, cancelled, &first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&first.error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  write_to (live, nowhere, NULL, &second);
  g_assert_false (second.written);
  g_assert_nonnull (second.error);
  g_clear_error (&second.error);

  write_to (live, path, NULL, &third);
  g_assert_no_error (third.error);
  g_assert_true (third.written);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-1.7"));
}

#define ADD(path, function) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, function, gr_test_live_teardown)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  ADD ("/portfolio/order/switch-and-move", test_order);
  ADD ("/portfolio/order/no-place-between", test_order_narrow);
  ADD ("/portfolio/order/fast", test_arrange_fast);
  ADD ("/portfolio/preview/states", test_states);
  ADD ("/portfolio/preview/presets", test_presets);
  ADD ("/portfolio/preview/sheets-stay", test_sheets_stay);
  ADD ("/portfolio/preview/unseen", test_unseen);
  ADD ("/portfolio/preview/print", test_print);
  ADD ("/portfolio/preview/paper", test_paper);
  ADD ("/portfolio/pages/write", test_write);
  return g_test_run ();
}
