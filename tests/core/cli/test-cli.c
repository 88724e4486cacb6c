/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-live.h"

#include <glib/gstdio.h>
#include <string.h>

/* The commands as a person types them: what they print, where, and with which status. */

#define ADD(path, func) g_test_add (path, Cli, NULL, setup, func, teardown)

typedef struct
{
  char *folder;
  char *library;
  char *out;
  char *err;
  int status;
} Cli;

static char *program;
static char *guide;

static void
setup (Cli          *c,
       gconstpointer data)
{
  c->folder = g_dir_make_tmp ("greenroom-cli-XXXXXX", NULL);
  c->library = g_build_filename (c->folder, "l", "library.db", NULL);
}

static void
teardown (Cli          *c,
          gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", c->folder);

  g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL);
  g_free (c->folder);
  g_free (c->library);
  g_free (c->out);
  g_free (c->err);
}

static void
run (Cli *c, ...)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  const char *word;
  int status;
  va_list args;

  g_clear_pointer (&c->out, g_free);
  g_clear_pointer (&c->err, g_free);
  g_ptr_array_add (words, program);
  va_start (args, c);
  while ((word = va_arg (args, const char *)) != NULL)
    g_ptr_array_add (words, (gpointer) word);
  va_end (args);
  g_ptr_array_add (words, NULL);
  g_spawn_sync (c->folder, (char **) words->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL, &c->out, &c->err, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));
  c->status = WEXITSTATUS (status);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '\n';
  return n;
}

static char *
write_file (Cli        *c,
            const char *name,
            const char *bytes,
            gssize      length)
{
  char *path = g_build_filename (c->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, bytes, length, NULL));
  return path;
}

static void
test_convert (Cli          *c,
              gconstpointer data)
{
  run (c, "convert", guide, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_str_has_prefix (c->out, "{"));
  g_assert_nonnull (strstr (c->out, "\"format\" : \"greenroom-guide\""));
  g_assert_nonnull (strstr (c->out, "\"threshold\""));
}

static void
test_import (Cli          *c,
             gconstpointer data)
{
  run (c, "import", guide, "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_file_test (c->library, G_FILE_TEST_EXISTS));
  run (c, "--library", c->library, "import", guide, NULL);
  g_assert_nonnull (strstr (c->out, "nothing is new"));
  run (c, "check", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
}

/* Each is refused with a reason on one line that starts with what was being done, and nothing is written. */
static void
test_refused (Cli          *c,
              gconstpointer data)
{
  g_autofree char *large = g_strnfill (4 * 1024 * 1024 + 1, 'a');
  char *paths[] = {
    write_file (c, "empty.md", "", 0),
    write_file (c, "latin.md", "# Caf\xe9\n\ntext\n", -1),
    write_file (c, "zero.md", "# A\n\0b\n", 8),
    write_file (c, "large.md", large, -1),
    g_strdup (c->folder),
    g_build_filename (c->folder, "absent.md", NULL),
  };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      run (c, "import", paths[i], "--library", c->library, NULL);
      g_assert_cmpint (c->status, ==, 1);
      g_assert_cmpuint (count_lines (c->err), ==, 1);
      g_assert_true (g_str_has_prefix (c->err, "Import “"));
      g_assert_cmpstr (c->out, ==, "");
      g_assert_false (g_file_test (c->library, G_FILE_TEST_EXISTS));
      run (c, "convert", paths[i], NULL);
      g_assert_cmpint (c->status, ==, 1);
      g_assert_cmpstr (c->out, ==, "");
    }
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    g_free (paths[i]);
}

static void
test_beside_a_window (Cli          *c,
                      gconstpointer data)
{
  GrTestLive live = { 0 };
  g_autofree char *pdf = g_build_filename (c->folder, "out.pdf", NULL);
  g_autofree char *copy = g_build_filename (c->folder, "copy.db", NULL);
  g_autofree char *bytes = NULL;

  gr_test_live_setup (&live, NULL);
  run (c, "import", guide, "--library", live.path, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  g_assert_cmpstr (c->out, ==, "");
  run (c, "export", pdf, "--paper", "letter", "--library", live.path, NULL);
  g_assert_cmpstr (c->err, ==, "");
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_file_get_contents (pdf, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-1.4"));
  run (c, "search", "nothing like it", "--library", live.path, NULL);
  g_assert_nonnull (strstr (c->err, "No match for"));
  run (c, "check", "--library", live.path, NULL);
  g_assert_cmpint (c->status, ==, 0);
  run (c, "backup", copy, "--library", live.path, NULL);
  g_assert_cmpint (c->status, ==, 0);
  run (c, "check", "--library", copy, NULL);
  g_assert_cmpint (c->status, ==, 0);
  gr_test_live_teardown (&live, NULL);
}

/* What a script sees: no marks, status 1 for nothing found, and members whose names stay. */
static void
test_search (Cli          *c,
             gconstpointer data)
{
  static const char *const members[] = { "\"type\" : \"question\"", "\"uid\" : ",  "\"title\" : ", "\"where\" : ",
                                         "\"excerpt\" : ",          "\"spans\" : " };

  run (c, "import", guide, "--library", c->library, NULL);
  run (c, "search", "follow-up", "meeting", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_str_has_prefix (c->out, "Question: What does your follow-up after a meeting look like? ("));
  g_assert_null (strchr (c->out, '\033'));
  run (c, "search", "follow-up meeting", "--json", "--limit", "1", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_nonnull (strstr (c->out, members[i]));
  g_assert_null (strstr (strstr (c->out, members[0]) + 1, "\"type\"")); /* one hit */
  run (c, "search", "zzz c++ AND (", "\"*", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpstr (c->out, ==, "");
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  run (c, "search", "zzz", "--json", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_nonnull (strstr (c->out, "\"hits\" : []"));
  run (c, "search", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "search", "a", "--limit", "0", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "check", "--json", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
}

static void
test_usage (Cli          *c,
            gconstpointer data)
{
  run (c, "--help", NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_nonnull (strstr (c->out, "greenroom convert GUIDE.md"));
  run (c, "--version", NULL);
  g_assert_cmpstr (c->out, ==, "greenroom " PACKAGE_VERSION "\n");
  run (c, "convert", NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "convert", "a", "b", NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "export", "out.pdf", "--paper", "a3", NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "check", "--paper", "a4", NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "check", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  g_assert_false (g_file_test (c->library, G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  program = argv[1];
  guide = g_canonicalize_filename (argv[2], NULL);
  ADD ("/cli/convert", test_convert);
  ADD ("/cli/import", test_import);
  ADD ("/cli/refused", test_refused);
  ADD ("/cli/beside-a-window", test_beside_a_window);
  ADD ("/cli/search", test_search);
  ADD ("/cli/usage", test_usage);
  return g_test_run ();
}
