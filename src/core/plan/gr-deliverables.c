/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverables.h"

#include <string.h>

#include "gr-text.h"

#define STEM 5    /* letters: “teach” is in “teaching”, “record” in “recordings” */
#define COMMON 2  /* words in common that are no chance */

/* Beginnings of words for moving pictures, by language. */
static const char *const video_en[] = { "video", "film", NULL };
static const char *const video_de[] = { "video", "film", "bildaufnahme", "bildaufzeichnung", NULL };
static const char *const *const video[] = { video_en, video_de };

static gboolean
is_video_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (video); i++)
    for (guint j = 0; video[i][j] != NULL; j++)
      if (g_str_has_prefix (word, video[i][j]))
        return TRUE;
  return FALSE;
}

/**
 * gr_deliverable_is_video:
 * @deliverable: (nullable): what it is called
 *
 * Returns: whether it asks for moving pictures, so that a person without any
 *   is to be told that sound will do
 */
gboolean
gr_deliverable_is_video (const char *deliverable)
{
  g_autofree char *normal = gr_text_normalise (deliverable);
  g_auto (GStrv) words = g_strsplit (normal, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (is_video_word (words[i]))
      return TRUE;
  return FALSE;
}

/**
 * gr_deliverable_get_state:
 * @facts: what there is of it
 *
 * Returns: where it stands.  The person's word is enough for done: what shows
 *   it may be elsewhere.
 */
GrDeliverableState
gr_deliverable_get_state (const GrDeliverableFacts *facts)
{
  if (facts->done)
    return GR_DELIVERABLE_DONE;
  return facts->n_evidence > 0 || facts->n_made > 0 ? GR_DELIVERABLE_PARTIAL : GR_DELIVERABLE_EMPTY;
}

/* The beginnings of a text's longer words. */
static GHashTable *
list_stems (const char *text)
{
  GHashTable *stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *normal = gr_text_normalise (text);
  g_auto (GStrv) words = g_strsplit (normal, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) >= STEM)
      g_hash_table_add (stems, g_utf8_substring (words[i], 0, STEM));
  return stems;
}

/* Stems that more than a third of the tasks have are what the whole plan is about, and say nothing of one. */
static gboolean
is_common (GPtrArray  *tasks,
           const char *stem)
{
  guint n = 0;

  for (guint i = 0; i < tasks->len; i++)
    n += g_hash_table_contains (tasks->pdata[i], stem);
  return n * 3 > tasks->len && tasks->len > 3;
}

/**
 * gr_deliverable_find_task:
 * @deliverable: what it is called
 * @tasks: (array length=n_tasks): what the project's tasks are called
 * @n_tasks: how many
 *
 * Guesses which task makes a deliverable that none was said to make, by words
 * in common; for the person to confirm.
 *
 * Returns: the task's index; -1 where none is near: then it takes a new one
 */
int
gr_deliverable_find_task (const char        *deliverable,
                          const char *const *tasks,
                          guint              n_tasks)
{
  g_autoptr (GHashTable) wanted = list_stems (deliverable);
  g_autoptr (GPtrArray) stems = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  guint most = COMMON - 1;
  int found = -1;

  for (guint i = 0; i < n_tasks; i++)
    g_ptr_array_add (stems, list_stems (tasks[i]));
  for (guint i = 0; i < n_tasks; i++)
    {
      GHashTableIter iter;
      gpointer stem;
      guint n = 0;

      g_hash_table_iter_init (&iter, wanted);
      while (g_hash_table_iter_next (&iter, &stem, NULL))
        n += g_hash_table_contains (stems->pdata[i], stem) && !is_common (stems, stem);
      if (n > most)
        {
          most = n;
          found = (int) i;
        }
    }
  return found;
}

/* The first and the latest of the takes of one question, of which there are two at least. */
static gboolean
find_pair_of (const GrTakeFact *takes,
              guint             n_takes,
              const char       *question,
              guint            *first,
              guint            *latest)
{
  gboolean any = FALSE;

  for (guint i = 0; i < n_takes; i++)
    {
      if (!takes[i].recorded || g_strcmp0 (takes[i].question, question) != 0)
        continue;
      if (!any || takes[i].started_at < takes[*first].started_at)
        *first = i;
      if (!any || takes[i].started_at >= takes[*latest].started_at)
        *latest = i;
      any = TRUE;
    }
  return any && *first != *latest;
}

/**
 * gr_deliverable_find_pair:
 * @takes: (array length=n_takes): takes
 * @n_takes: how many
 * @first: (out): the first take of a question, by index
 * @latest: (out): the latest of the same
 *
 * What shows improvement: the first and the latest recording of the question
 * that was practised over the longest time.
 *
 * Returns: whether there are two of one question
 */
gboolean
gr_deliverable_find_pair (const GrTakeFact *takes,
                          guint             n_takes,
                          guint            *first,
                          guint            *latest)
{
  gint64 longest = -1;

  for (guint i = 0; i < n_takes; i++)
    {
      guint a = 0, b = 0;

      if (takes[i].question == NULL || !find_pair_of (takes, n_takes, takes[i].question, &a, &b) ||
          takes[b].started_at - takes[a].started_at <= longest)
        continue;
      longest = takes[b].started_at - takes[a].started_at;
      *first = a;
      *latest = b;
    }
  return longest >= 0;
}
