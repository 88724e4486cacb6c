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
  run (c, "check", "--library", "l/library.db", NULL); /* from where the person stands */
  g_assert_cmpint (c->status, ==, 0);
  g_assert_cmpstr (c->err, ==, "");
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
    write_file (c, "torn.json", "{\"format\": ", -1),
    write_file (c, "quiz.gift", "Why? {=a}\n", -1),
    g_build_filename (c->folder, "empty", NULL),
    g_build_filename (c->folder, "absent.md", NULL),
  };

  g_assert_cmpint (g_mkdir (paths[6], 0700), ==, 0);

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

static char *
export_pack (Cli        *c,
             const char *library,
             const char *name)
{
  g_autofree char *path = g_build_filename (c->folder, name, NULL);
  char *bytes = NULL;
  GStatBuf info;

  run (c, "guide-export", "Professional networking interview preparation", path, "--library", library, NULL);
  g_assert_cmpstr (c->err, ==, "");
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
  return bytes;
}

/* A pack from one library, read into another, is the same pack from there: the same guide with the same identities.
 * Read into its own it changes nothing. */
static void
test_pack_travels (Cli          *c,
                   gconstpointer data)
{
  g_autofree char *other = g_build_filename (c->folder, "other", "library.db", NULL);
  g_autofree char *pack = g_build_filename (c->folder, "pack.json", NULL);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  run (c, "import", guide, "--library", c->library, NULL);
  from = export_pack (c, c->library, "pack.json");
  run (c, "import", pack, "--library", other, NULL);
  g_assert_cmpint (c->status, ==, 0);
  to = export_pack (c, other, "again.json");
  g_assert_cmpstr (from, ==, to);
  run (c, "import", pack, "--library", c->library, NULL);
  g_assert_nonnull (strstr (c->out, "nothing is new"));
  run (c, "convert", pack, NULL);
  g_assert_cmpstr (c->out, ==, from);
}

static void
test_guide_export (Cli          *c,
                   gconstpointer data)
{
  static const char *const names[] = { "out.md", "out.gift", "out.aiken", "out.tsv", "OUT.JSON" };
  g_autofree char *one = write_file (c, "one.md", "# Tea\n\n## Leaves\n\nGreen and black.\n\n## Water\n\nHot.\n", -1);
  g_autofree char *two = write_file (c, "two.md", "# Tea\n\n## Cups\n\nOf clay.\n\n## Pots\n\nOf iron.\n", -1);
  char *line;

  run (c, "import", guide, one, two, "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *out = g_build_filename (c->folder, names[i], NULL);

      run (c, "guide-export", "Professional Networking Interview Preparation", out, "--library", c->library, NULL);
      g_assert_cmpstr (c->err, ==, "");
      g_assert_true (g_file_test (out, G_FILE_TEST_EXISTS));
    }
  run (c, "guide-export", "Tea", "tea.md", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_nonnull (strstr (c->err, "2 guides have that title"));
  line = strrchr (c->err, ' ') + 1;
  g_strchomp (line);
  line = g_strdup (line);
  run (c, "guide-export", line, "tea.md", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_free (line);
  run (c, "guide-export", "Coffee", "coffee.md", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_true (g_str_has_prefix (c->err, "Export “Coffee”: "));
  run (c, "guide-export", "Tea", "tea.doc", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
}

/* A folder of several formats with one file that cannot be taken; again it changes nothing. */
static void
test_import_folder (Cli          *c,
                    gconstpointer data)
{
  g_autofree char *folder = g_build_filename (c->folder, "guides", NULL);
  g_autofree char *inner = g_build_filename (folder, "inner", NULL);
  char *paths[4];

  g_assert_cmpint (g_mkdir_with_parents (inner, 0700), ==, 0);
  paths[0] = write_file (c, "guides/tea.md", "# Tea\n\n## Leaves\n\nGreen.\n", -1);
  paths[1] = write_file (c, "guides/inner/bread.gift", "Why bread? {=hunger ~habit}\n", -1);
  paths[2] = write_file (c, "guides/inner/bad.json", "{}", -1);
  paths[3] = write_file (c, "guides/notes.txt", "not a guide", -1);
  for (guint again = 0; again < 2; again++)
    {
      run (c, "import", folder, "--library", c->library, NULL);
      g_assert_cmpint (c->status, ==, 1);
      g_assert_cmpuint (count_lines (c->err), ==, 1);
      g_assert_true (g_str_has_prefix (c->err, "Import “bad.json”: "));
      g_assert_cmpstr (c->out, ==,
                       again == 0 ? "2 guides were imported, 0 were in the library already.\n"
                                  : "0 guides were imported, 2 were in the library already.\n");
    }
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    g_free (paths[i]);
}

/* Every format of every preset, out of a library with a guide and no more; what there is nothing for is said. */
static void
test_export (Cli          *c,
             gconstpointer data)
{
  static const char *const presets[] = { "private", "coach", "employer", "cheat", "kit" };
  static const char *const endings[] = { "pdf", "md", "html", "txt", "json" };

  run (c, "import", guide, "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  for (guint p = 0; p < G_N_ELEMENTS (presets); p++)
    for (guint e = 0; e < G_N_ELEMENTS (endings); e++)
      {
        g_autofree char *name = g_strdup_printf ("%s.%s", presets[p], endings[e]);
        g_autofree char *path = g_build_filename (c->folder, name, NULL);
        g_autofree char *text = NULL;
        gboolean some = p < 3 || (p == 4 && e < 4); /* no story for a cheat sheet; a kit is no résumé */

        run (c, "export", path, "--preset", presets[p], "--library", c->library, NULL);
        g_assert_cmpint (c->status, ==, some ? 0 : 1);
        g_assert_cmpuint (count_lines (c->err), ==, some ? 0 : 1);
        g_assert_true (g_file_get_contents (path, &text, NULL, NULL) == some);
        if (e == 1 && some)
          g_assert_true ((strstr (text, "# For the interviewer") != NULL) == (p == 4));
        if (e == 4 && some)
          g_assert_nonnull (strstr (text, "\"projects\""));
      }
  run (c, "export", "out.doc", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
  g_assert_nonnull (strstr (c->err, ".pdf, .md, .html, .txt or .json"));
  run (c, "export", "out.pdf", "--preset", "public", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "check", "--preset", "kit", NULL);
  g_assert_cmpint (c->status, ==, 2);
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
  g_assert_true (g_str_has_prefix (bytes, "%PDF-1.7"));
  run (c, "search", "nothing like it", "--library", live.path, NULL);
  g_assert_nonnull (strstr (c->err, "No match for"));
  run (c, "guide-export", "nothing", "nothing.md", "--library", live.path, NULL);
  g_assert_nonnull (strstr (c->err, "there is no guide"));
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

/* What to do next, in words and for programs, beside an open window and without touching the library. */
static void
test_agenda (Cli          *c,
             gconstpointer data)
{
  GrTestLive live = { 0 };
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Story");
  const char *story = gr_change_create (change, "story", NULL);
  const char *met = gr_change_create (change, "interaction", NULL);

  gr_change_set_text (change, "interaction", met, "person_name", "Ines");
  gr_change_set_text (change, "interaction", met, "promise", "The \"short\" list");
  gr_change_set_integer (change, "interaction", met, "happened_at", g_get_real_time () / 1000 - 30 * 3600000LL);
  gr_change_set_text (change, "story", story, "title", "The \"quiet\" storeroom");
  gr_change_set_text (change, "story", story, "situation", "x");
  gr_change_set_text (change, "story", story, "task", "x");
  gr_change_set_text (change, "story", story, "action", "x");
  gr_test_live_setup (&live, NULL);
  gr_test_live_commit (&live, change);

  run (c, "agenda", "--library", live.path, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_cmpstr (c->err, ==, "");
  g_assert_nonnull (strstr (c->out, "Only its Result is still empty."));
  g_assert_nonnull (strstr (c->out, "  Ines\n    The \"short\" list · 18 hours left\n"));

  run (c, "agenda", "--json", "--library", live.path, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_true (g_str_has_prefix (c->out, "{\n  \"format\" : \"greenroom-agenda\",\n  \"version\" : 1,"));
  g_assert_nonnull (strstr (c->out, "\"kind\" : \"story\""));
  g_assert_nonnull (strstr (c->out, "\"title\" : \"Draft “The \\\"quiet\\\" storeroom”\""));
  g_assert_nonnull (strstr (c->out, "\"minutes\" : null"));
  g_assert_nonnull (strstr (c->out, "\"interview\" : null"));
  g_assert_nonnull (strstr (c->out, "\"promise\" : \"The \\\"short\\\" list\""));
  g_assert_nonnull (strstr (c->out, "\"readiness\" : []"));
  gr_test_live_teardown (&live, NULL);

  run (c, "agenda", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  run (c, "agenda", "today", NULL);
  g_assert_cmpint (c->status, ==, 2);
  run (c, "agenda", "--limit", "3", NULL);
  g_assert_cmpint (c->status, ==, 2);
}

/* The same library at the same stated time makes the same bytes; another design makes others. */
static void
test_same_bytes (Cli          *c,
                 gconstpointer data)
{
  static const char *const designs[] = { "serif", "serif", "plain" };
  g_autofree char *pdf = g_build_filename (c->folder, "out.pdf", NULL);
  char *bytes[3];
  gsize lengths[3];

  run (c, "import", guide, "--library", c->library, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795510800", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (designs); i++)
    {
      run (c, "export", pdf, "--paper", "a4", "--design", designs[i], "--library", c->library, NULL);
      g_assert_cmpstr (c->err, ==, "");
      g_assert_true (g_file_get_contents (pdf, &bytes[i], &lengths[i], NULL));
      g_usleep (600 * 1000); /* dates in a PDF are as fine as a second */
    }
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_cmpmem (bytes[0], lengths[0], bytes[1], lengths[1]);
  g_assert_false (lengths[0] == lengths[2] && memcmp (bytes[0], bytes[2], lengths[0]) == 0);
  g_assert_nonnull (memmem (bytes[0], lengths[0], "D:20261124", strlen ("D:20261124")));
  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    g_free (bytes[i]);
}

/* Who hands over boxes in place of letters should know before. */
static void
test_missing_font (Cli          *c,
                   gconstpointer data)
{
  /* U+10FFFD, of private use: in no font */
  g_autofree char *tea = write_file (c, "tea.md", "# Tea \364\217\277\275\n\n## Leaves\n\nGreen and black.\n", -1);

  run (c, "import", tea, "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  run (c, "export", "out.pdf", "--library", c->library, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_nonnull (strstr (c->err, "1 character has no font here"));
  g_assert_cmpuint (count_lines (c->err), ==, 1);
}

/* Runs a command that reads "-". */
static void
run_with_input (Cli        *c,
                const char *command,
                const char *input)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                        &error, program, command, "-", NULL);

  g_assert_no_error (error);
  g_clear_pointer (&c->out, g_free);
  g_clear_pointer (&c->err, g_free);
  g_subprocess_communicate_utf8 (child, input, NULL, &c->out, &c->err, &error);
  g_assert_no_error (error);
  c->status = g_subprocess_get_exit_status (child);
}

/* A plan or a story from a file or from another program; what cannot be is one sentence and status 1. */
static void
test_forecast_and_coach (Cli          *c,
                         gconstpointer data)
{
  static const char plan[] =
      "{\"phases\":[{\"min\":2,\"max\":3},{\"min\":3,\"max\":4}],\"weekday_hours\":[1,1,1,1,1,3,2],"
      "\"start\":\"2026-11-30\",\"deadline\":\"2026-12-20\"}";
  static const char *const refused[] = { "",
                                         "{",
                                         "[]",
                                         "{}",
                                         "{\"phases\":[{\"min\":4,\"max\":3}],\"weekday_hours\":[1,1,1,1,1,1,1]}",
                                         "{\"phases\":[],\"weekday_hours\":[0,0,0,0,0,0,0]}" };
  g_autofree char *path = write_file (c, "plan.json", plan, -1);
  g_autofree char *first = NULL;

  run (c, "forecast", path, NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_cmpstr (c->err, ==, "");
  g_assert_nonnull (strstr (c->out, "\"chance\""));
  first = g_steal_pointer (&c->out);
  run_with_input (c, "forecast", plan);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_cmpstr (c->out, ==, first); /* the same plan has the same dates */
  run_with_input (c, "coach", "{\"action\":\"We did it.\"}");
  g_assert_cmpint (c->status, ==, 0);
  g_assert_nonnull (strstr (c->out, "\"we-not-i\""));
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      run_with_input (c, "forecast", refused[i]);
      g_assert_cmpint (c->status, ==, 1);
      g_assert_cmpstr (c->out, ==, "");
      g_assert_cmpuint (count_lines (c->err), ==, 1);
    }
  run_with_input (c, "coach", "{\"action\":7}");
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  run (c, "forecast", "nowhere.json", NULL);
  g_assert_cmpint (c->status, ==, 1);
  g_assert_cmpuint (count_lines (c->err), ==, 1);
  run (c, "coach", NULL);
  g_assert_cmpint (c->status, ==, 2);
}

static void
test_usage (Cli          *c,
            gconstpointer data)
{
  run (c, "--help", NULL);
  g_assert_cmpint (c->status, ==, 0);
  g_assert_nonnull (strstr (c->out, "greenroom guide-export TITLE|UID OUT"));
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
  run (c, "export", "out.pdf", "--design", "loud", NULL);
  g_assert_cmpint (c->status, ==, 2);
  g_assert_nonnull (strstr (c->err, "plain, modern or serif"));
  run (c, "check", "--design", "plain", NULL);
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
  ADD ("/cli/forecast-and-coach", test_forecast_and_coach);
  ADD ("/cli/import", test_import);
  ADD ("/cli/refused", test_refused);
  ADD ("/cli/pack-travels", test_pack_travels);
  ADD ("/cli/same-bytes", test_same_bytes);
  ADD ("/cli/missing-font", test_missing_font);
  ADD ("/cli/guide-export", test_guide_export);
  ADD ("/cli/export", test_export);
  ADD ("/cli/import-folder", test_import_folder);
  ADD ("/cli/beside-a-window", test_beside_a_window);
  ADD ("/cli/search", test_search);
  ADD ("/cli/agenda", test_agenda);
  ADD ("/cli/usage", test_usage);
  return g_test_run ();
}
