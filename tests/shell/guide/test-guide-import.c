/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "gr-guide-files.h"
#include "gr-importing.h"
#include "gr-remark.h"
#include "gr-test-live.h"

struct Run
{
  GAsyncResult *result;
  GCancellable *cancellable;
  gboolean stop;
};

static void
write_file (GrTestLive *live,
            const char *name,
            const char *text,
            gssize      len)
{
  g_autofree char *path = g_build_filename (live->folder, "guides", name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, len, &error);
  g_assert_no_error (error);
}

static GrGuideFiles *
read_path (GrTestLive *live,
           const char *name)
{
  g_autofree char *path = g_build_filename (live->folder, "guides", name, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, g_file_new_for_path (path));
  return gr_guide_files_read (files, NULL);
}

static void
assert_refused (GrTestLive *live,
                const char *name)
{
  g_autoptr (GrGuideFiles) read = read_path (live, name);
  const GrGuideFile *file;

  g_assert_cmpuint (read->files->len, ==, 1);
  file = read->files->pdata[0];
  g_assert_null (file->title);
  g_assert_true (g_str_has_prefix (file->error->message, "Import “"));
}

static void
test_files (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrGuideFiles) read = NULL;
  g_autoptr (GListModel) remarks = NULL;
  g_autoptr (GrRemark) first = NULL;
  g_autofree char *path = g_build_filename (live->folder, "guides", "circle", NULL);
  g_autofree char *bare = g_build_filename (live->folder, "guides", "bare", NULL);

  write_file (live, "all/b.md", "# B\n\n## Two\n\nText.\n", -1);
  write_file (live, "all/below/a.MARKDOWN", "# A\n\n## One\n\nText.\n", -1);
  write_file (live, "all/empty.md", "", 0);
  write_file (live, "all/.hidden.md", "# H\n", -1);
  write_file (live, "all/notes.txt", "# T\n", -1);
  write_file (live, "not-text.md", "# \xff\xfe\n", -1);
  g_assert_cmpint (symlink (live->folder, path), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (bare, 0700), ==, 0);

  read = read_path (live, "all");
  g_assert_cmpuint (read->files->len, ==, 3);
  g_assert_cmpstr (((GrGuideFile *) read->files->pdata[0])->title, ==, "B");
  g_assert_cmpstr (((GrGuideFile *) read->files->pdata[1])->title, ==, "A");
  g_assert_cmpuint (((GrGuideFile *) read->files->pdata[0])->n_lines, ==, 5);
  g_assert_cmpuint (((GrGuideFile *) read->files->pdata[0])->counts.sections, ==, 1);

  remarks = gr_remarks_of (read, 100);
  first = g_list_model_get_item (remarks, 0);
  g_assert_cmpint (gr_remark_get_severity (first), ==, GR_GUIDE_ERROR); /* what is left out comes first */
  g_assert_cmpstr (gr_remark_get_file_name (first), ==, "empty.md");

  assert_refused (live, "not-text.md");
  assert_refused (live, "missing.md");
  assert_refused (live, "bare");
}

/* A remark shows the line it is about; where there are more than there is room for, they are counted. */
static void
test_remarks (GrTestLive   *live,
              gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("# Guide\n\n## Micro-Quiz\n\n");
  g_autoptr (GrGuideFiles) read = NULL;
  g_autoptr (GListModel) some = NULL;
  g_autoptr (GrRemark) first = NULL;

  for (guint i = 1; i <= 300; i++)
    g_string_append_printf (text, "**Question %u:** What %u?\n- A) one\n- B) two\n**Answer:** F\n\n", i, i);
  write_file (live, "many.md", text->str, -1);
  read = read_path (live, "many.md");
  g_assert_cmpuint (gr_remarks_count (read), >=, 300);
  g_assert_cmpuint (read->n_more, >, 0);
  some = gr_remarks_of (read, 5);
  g_assert_cmpuint (g_list_model_get_n_items (some), ==, 5);
  first = g_list_model_get_item (some, 0);
  g_assert_cmpuint (gr_remark_get_n_lines (first), ==, 1);
  g_assert_nonnull (gr_remark_get_text (first, 0));
  g_assert_null (gr_remark_get_text (first, 9));
}

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  ((struct Run *) data)->result = g_object_ref (result);
}

/* The person says stop while the third of them is being imported. */
static void
progress_cb (guint       at,
             guint       n,
             const char *name,
             gpointer    data)
{
  struct Run *run = data;

  g_assert_cmpuint (n, ==, 5);
  g_assert_true (g_str_has_suffix (name, ".md"));
  if (run->stop && at == 2)
    g_cancellable_cancel (run->cancellable);
}

static GrImported *
import (GrTestLive         *live,
        const GrGuideFiles *read,
        gboolean            stop)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  struct Run run = { NULL, cancellable, stop };
  GrImported *imported;

  gr_importing_files_async (live->library, read->files, cancellable, progress_cb, done_cb, &run);
  while (!run.result)
    g_main_context_iteration (NULL, TRUE);
  imported = gr_importing_finish (run.result, &error);
  g_assert_no_error (error);
  g_object_unref (run.result);
  return imported;
}

/* A folder: what was imported before one stops stays; what cannot be read any more is named and keeps nothing else
 * from coming in; and once more says that nothing has changed. */
static void
test_folder (GrTestLive   *live,
             gconstpointer data)
{
  g_autofree char *gone = g_build_filename (live->folder, "guides", "all", "4.md", NULL);
  GrEntityList *guides = gr_library_get_list (live->library, "guide");
  g_autoptr (GrGuideFiles) read = NULL;
  g_autoptr (GrImported) stopped = NULL;
  g_autoptr (GrImported) rest = NULL;
  g_autoptr (GrImported) again = NULL;
  g_autoptr (GrRemark) failure = NULL;

  for (guint i = 1; i <= 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("all/%u.md", i);
      g_autofree char *text = g_strdup_printf ("# Guide %u\n\n## One\n\nText %u.\n", i, i);

      write_file (live, name, text, -1);
    }
  write_file (live, "all/0.md", "", 0);
  read = read_path (live, "all");
  g_assert_cmpuint (read->files->len, ==, 5);

  stopped = import (live, read, TRUE);
  g_assert_true (stopped->stopped);
  g_assert_cmpuint (stopped->n_new, ==, 2); /* the one under way is finished */
  g_assert_cmpuint (gr_entity_list_get_n (guides), ==, 2);

  g_assert_cmpint (g_unlink (gone), ==, 0);
  rest = import (live, read, FALSE);
  g_assert_false (rest->stopped);
  g_assert_cmpuint (rest->n_new, ==, 1);
  g_assert_cmpuint (rest->n_same, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rest->failures)), ==, 1);
  failure = g_list_model_get_item (G_LIST_MODEL (rest->failures), 0);
  g_assert_cmpstr (gr_remark_get_file_name (failure), ==, "4.md");
  g_assert_true (g_str_has_prefix (gr_remark_get_message (failure), "Import “4.md”: "));

  again = import (live, read, FALSE);
  g_assert_cmpuint (again->n_new + again->n_changed, ==, 0);
  g_assert_cmpuint (again->n_same, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/guide/files", GrTestLive, NULL, gr_test_live_setup, test_files, gr_test_live_teardown);
  g_test_add ("/guide/remarks", GrTestLive, NULL, gr_test_live_setup, test_remarks, gr_test_live_teardown);
  g_test_add ("/guide/folder", GrTestLive, NULL, gr_test_live_setup, test_folder, gr_test_live_teardown);
  return g_test_run ();
}
