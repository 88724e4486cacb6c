/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-error.h"
#include "gr-pdf.h"
#include "gr-save.h"

#include "sample-folio.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* The files are judged by programs of others, where they are installed. */

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("greenroom-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->path = g_build_filename (fixture->folder, "portfolio.pdf", NULL);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static GrLayout *
lay_out_folio (const GrFolio *folio)
{
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GError) error = NULL;
  GrLayout *layout = gr_layout_new (doc, folio->paper, folio->design, NULL, NULL, &error);

  g_assert_no_error (error);
  return layout;
}

static void export (const GrFolio *folio, const char *path)
{
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  g_autoptr (GError) error = NULL;

  gr_pdf_write (layout, path, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* What another program says about the file, or NULL where it is not installed. */
static char *
ask (const char *program,
     const char *first,
     const char *second,
     const char *third)
{
  g_autofree char *found = g_find_program_in_path (program);
  const char *argv[] = { program, first, second, third, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *errors = NULL;
  char *out = NULL;
  int status = 0;

  if (found == NULL)
    {
      g_autofree char *reason = g_strdup_printf ("%s is not installed", program);

      g_test_skip (reason);
      return NULL;
    }
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &errors, &status, &error);
  g_assert_no_error (error);
  if (status != 0)
    g_error ("%s %s: %s%s", program, first, out, errors);
  return out;
}

static void
test_deterministic (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) one = lay_out_folio (folio);
  g_autoptr (GrLayout) two = lay_out_folio (folio);
  g_autoptr (GBytes) first = gr_pdf_render (one, NULL, NULL, NULL, NULL);
  g_autoptr (GBytes) second = NULL;
  g_autoptr (GBytes) again = NULL;

  g_usleep (1100 * 1000); /* past a full second, which is as fine as dates in a PDF are */
  second = gr_pdf_render (two, NULL, NULL, NULL, NULL);
  again = gr_pdf_render (one, NULL, NULL, NULL, NULL);
  g_assert_true (g_bytes_equal (first, second));
  g_assert_true (g_bytes_equal (first, again));
  g_assert_cmpuint (g_bytes_get_size (first), >, 10000);
}

static void
test_qpdf (Fixture      *fixture,
           gconstpointer data)
{
  GrFolio *folios[] = { sample_folio_new (), sample_folio_world (), sample_folio_big (60), gr_folio_new () };

  for (guint i = 0; i < G_N_ELEMENTS (folios); i++)
    {
      g_autoptr (GrFolio) folio = folios[i];
      g_autofree char *said = NULL;

      export (folio, fixture->path);
      said = ask ("qpdf", "--check", fixture->path, NULL);
      if (said == NULL)
        return;
      g_assert_nonnull (strstr (said, "No syntax or stream encoding errors found"));
      g_assert_null (strstr (said, "WARNING"));
      g_assert_nonnull (strstr (said, "PDF Version: 1.7"));
    }
}

static void
test_info (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autofree char *info = NULL;
  g_autofree char *fonts = NULL;
  g_autofree char *places = NULL;
  g_auto (GStrv) rows = NULL;

  export (folio, fixture->path);
  info = ask ("pdfinfo", "-isodates", fixture->path, NULL);
  if (info == NULL)
    return;
  g_assert_nonnull (strstr (info, "Title:           Amira Haddad · Interview portfolio\n"));
  g_assert_nonnull (strstr (info, "Author:          Amira Haddad\n"));
  g_assert_nonnull (strstr (info, "CreationDate:    2026-11-24T09:00:00Z\n"));
  g_assert_nonnull (strstr (info, "(A4)"));
  places = ask ("pdfinfo", "-dests", fixture->path, NULL);
  g_assert_nonnull (strstr (places, "\"h1\""));
  fonts = ask ("pdffonts", "-l", "99", fixture->path);
  rows = g_strsplit (fonts, "\n", -1);
  g_assert_cmpuint (g_strv_length (rows), >, 5);
  for (guint i = 2; rows[i] != NULL && rows[i][0] != '\0'; i++)
    g_assert_nonnull (strstr (rows[i], "yes yes yes")); /* embedded, only the letters used, letters known */
}

/* A search in the file finds each word of each story. */
static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autofree char *text = NULL;

  export (folio, fixture->path);
  text = ask ("pdftotext", fixture->path, "-", NULL);
  if (text == NULL)
    return;
  for (guint i = 0; i < folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (folio->stories, i);
      const char *const parts[] = { story->title,  story->situation, story->task,
                                    story->action, story->result,    story->learning };

      for (guint k = 0; k < G_N_ELEMENTS (parts); k++)
        {
          g_auto (GStrv) words = g_strsplit_set (parts[k], " \n", -1);

          for (guint w = 0; words[w] != NULL; w++)
            if (strstr (text, words[w]) == NULL)
              g_error ("“%s” of “%s” is not in the file", words[w], story->title);
        }
    }
}

/* The tree as poppler reads it: what is said, as what, in which order. */
static void
test_structure (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "portfolio-structure.txt", NULL);
  g_autoptr (GRegex) numbers = g_regex_new ("Object \\d+ 0", 0, 0, NULL);
  g_autofree char *expected = NULL;
  g_autofree char *said = NULL;
  g_autofree char *plain = NULL;
  g_auto (GStrv) are = NULL;
  g_auto (GStrv) should = NULL;

  export (folio, fixture->path);
  said = ask ("pdfinfo", "-struct-text", fixture->path, NULL);
  if (said == NULL)
    return;
  plain = g_regex_replace_literal (numbers, said, -1, 0, "Object", 0, NULL);
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  are = g_strsplit (plain, "\n", -1);
  should = g_strsplit (expected, "\n", -1);
  for (guint i = 0; are[i] != NULL && should[i] != NULL; i++)
    g_assert_cmpstr (are[i], ==, should[i]);
  g_assert_cmpuint (g_strv_length (are), ==, g_strv_length (should));
}

static void
progress_cb (guint    page,
             guint    n_pages,
             gpointer user_data)
{
  if (page == 3)
    g_cancellable_cancel (user_data);
  g_assert_cmpuint (page, <=, 3);
}

static void
test_cancel (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (gr_pdf_write (layout, fixture->path, progress_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* What is there stays as it is until the new file is whole; then it is replaced, and private. */
static void
test_replace (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autofree char *content = NULL;
  struct stat info;

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  export (folio, fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-1.7"));
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_unwritable (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", "My portfolio.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (gr_save_bytes (nowhere, bytes, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "Save “My portfolio.pdf”: "));
  g_clear_error (&error);

  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0); /* a folder cannot be replaced by a file */
  g_assert_false (gr_save_bytes (fixture->path, bytes, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);

  if (geteuid () != 0)
    {
      g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
      g_assert_false (gr_save_bytes (fixture->path, bytes, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_READONLY);
      g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
    }
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* A disk that is full half-way: what was there is whole, and nothing is left beside it. */
static void
test_full (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (1 << 20), 1 << 20);
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  struct rlimit before, little;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  little = before;
  little.rlim_cur = 4096;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &little), ==, 0);
  g_assert_false (gr_save_bytes (fixture->path, bytes, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  g_assert_error (error, GR_ERROR, GR_ERROR_FULL);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

#define ADD(name, function) g_test_add ("/portfolio/pdf/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("deterministic", test_deterministic);
  ADD ("qpdf", test_qpdf);
  ADD ("info", test_info);
  ADD ("words", test_words);
  ADD ("structure", test_structure);
  ADD ("cancel", test_cancel);
  ADD ("replace", test_replace);
  ADD ("unwritable", test_unwritable);
  ADD ("full", test_full);
  return g_test_run ();
}
