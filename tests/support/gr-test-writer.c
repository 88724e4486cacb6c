/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-writer.h"

#include <string.h>

#include "gr-random.h"
#include "gr-registry.h"

#define FIRST "story-1"

static char *
text_of (gint64 n,
         guint  max_words)
{
  GString *text = g_string_new (NULL);
  GrRandom random;

  gr_random_init (&random, (guint64) n);
  for (guint words = gr_random_below (&random, max_words) + 1; words > 0; words--)
    g_string_append_printf (text, "w%x ", gr_random_below (&random, 5000));
  return g_string_free_and_steal (text);
}

/**
 * gr_test_writer_step:
 * @store: a store for writing
 * @n: which change, from 1
 * @max_words: how long its text may be
 * @error: return location
 *
 * Returns: whether the change is kept
 */
gboolean
gr_test_writer_step (GrStore *store,
                     gint64   n,
                     guint    max_words,
                     GError **error)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Step");
  g_autofree char *uid = g_strdup_printf ("story-%" G_GINT64_FORMAT, n);
  g_autofree char *text = text_of (n, max_words);
  g_autofree char *title = g_strdup_printf ("%" G_GINT64_FORMAT, n);
  g_autoptr (GrCommit) commit = NULL;

  gr_change_create (change, "story", uid);
  gr_change_set_text (change, "story", uid, "situation", text);
  gr_change_set_real (change, "story", uid, "position", (double) n);
  gr_change_set_text (change, "story", FIRST, "title", title);
  commit = gr_store_apply (store, change, n, error);
  return commit != NULL;
}

static char *
find_damage (GPtrArray *rows,
             guint      max_words)
{
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *expected = text_of ((gint64) i + 1, max_words);

      if ((guint) gr_row_get_real (rows->pdata[i], "position") != i + 1)
        return g_strdup_printf ("story %u is missing", i + 1);
      if (g_strcmp0 (gr_row_get_text (rows->pdata[i], "situation"), expected) != 0)
        return g_strdup_printf ("story %u holds another text", i + 1);
    }
  if (rows->len > 0)
    {
      const char *title = gr_row_get_text (rows->pdata[0], "title");

      if (title == NULL || g_ascii_strtoull (title, NULL, 10) != rows->len)
        return g_strdup_printf ("half of change %u is there: the first story says %s", rows->len, title);
    }
  return NULL;
}

/**
 * gr_test_writer_verify:
 * @path: a library's file
 * @max_words: as given to the steps
 * @damage: (out) (transfer full): what is wrong, or %NULL
 *
 * Opens the library as the program would, and looks at everything in it.
 *
 * Returns: the last change that is there
 */
gint64
gr_test_writer_verify (const char *path,
                       guint       max_words,
                       char      **damage)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  problems = store != NULL ? gr_store_check (store, TRUE, &error) : NULL;
  rows = problems != NULL ? gr_store_load (store, gr_registry_find ("story"), NULL, TRUE, &error) : NULL;
  if (rows == NULL)
    {
      *damage = g_strdup (error->message);
      return 0;
    }
  *damage = problems->len > 0 ? g_strdup (problems->pdata[0]) : find_damage (rows, max_words);
  return rows->len;
}

/**
 * gr_test_is_soak:
 * @argc: how many arguments
 * @argv: a test program's arguments
 *
 * Returns: whether there is time for the full numbers
 */
gboolean
gr_test_is_soak (int    argc,
                 char **argv)
{
  return g_strcmp0 (g_getenv ("GR_SOAK"), "1") == 0 || (argc > 1 && strcmp (argv[argc - 1], "--soak") == 0);
}
