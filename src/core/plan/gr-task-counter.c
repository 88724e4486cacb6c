/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-counter.h"

#include "gr-text.h"

#define REACH 5      /* words: “50+ common networking interview questions” */
#define MOST 10000   /* more is a year, or a price */

/* Beginnings of words, without regard to case. */
static const struct
{
  const char *stem;
  GrTaskCounterKind kind;
} nouns[] = {
  { "question", GR_TASK_COUNTER_QUESTIONS }, { "frage", GR_TASK_COUNTER_QUESTIONS },
  { "people", GR_TASK_COUNTER_PEOPLE },      { "person", GR_TASK_COUNTER_PEOPLE },
  { "interviewer", GR_TASK_COUNTER_PEOPLE }, { "stories", GR_TASK_COUNTER_STORIES },
  { "story", GR_TASK_COUNTER_STORIES },      { "example", GR_TASK_COUNTER_STORIES },
  { "geschichte", GR_TASK_COUNTER_STORIES }, { "situation", GR_TASK_COUNTER_SITUATIONS },
};

/* What is not counted by things, but by time or share: “2 hours for the questions” is no two questions. */
static const char *const measures[] = { "hour",    "minute", "week", "day",    "month",
                                        "percent", "h",      "min",  "stunde", "woche" };

static gboolean
is_measure (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    if (g_str_has_prefix (word, measures[i]) && (measures[i][1] != '\0' || word[1] == '\0'))
      return TRUE;
  return FALSE;
}

static GrTaskCounterKind
find_noun (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++)
    if (g_str_has_prefix (word, nouns[i].stem))
      return nouns[i].kind;
  return GR_TASK_COUNTER_NONE;
}

static guint
read_number (const char *word)
{
  char *end;
  guint64 number = g_ascii_strtoull (word, &end, 10);

  return g_ascii_isdigit (*word) && *end == '\0' && number <= MOST ? (guint) number : 0;
}

/**
 * gr_task_counter_recognise:
 * @title: (nullable): what a task is called
 * @counter: (out caller-allocates): what it counts
 *
 * Finds the first number with something behind it that Greenroom can count:
 * “50+ common interview questions”, “5+ different people”, “6-8 situations”.
 *
 * Returns: whether there is one
 */
gboolean
gr_task_counter_recognise (const char    *title,
                           GrTaskCounter *counter)
{
  g_autofree char *normal = gr_text_normalise (title); /* “6-8” is two words in it, and “50+” one */
  g_auto (GStrv) words = g_strsplit (normal, " ", -1);
  guint number = 0;
  guint since = 0;

  *counter = (GrTaskCounter) { GR_TASK_COUNTER_NONE, 0 };
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint found = read_number (words[i]);

      if (found > 0 && (number == 0 || since > 1))
        {
          number = found;
          since = 0;
        }
      since++;
      if (number == 0 || found > 0)
        continue;
      if (since > REACH + 1 || is_measure (words[i]))
        number = 0;
      else if (find_noun (words[i]) != GR_TASK_COUNTER_NONE)
        {
          *counter = (GrTaskCounter) { find_noun (words[i]), number };
          return TRUE;
        }
    }
  return FALSE;
}
