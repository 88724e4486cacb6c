/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-prepared.h"

#include <glib/gi18n-lib.h>

#include "gr-random.h"

G_DEFINE_ENUM_TYPE (GrPrepared,
                    gr_prepared,
                    G_DEFINE_ENUM_VALUE (GR_PREPARED_NEW, "new"),
                    G_DEFINE_ENUM_VALUE (GR_PREPARED_DRAFTED, "drafted"),
                    G_DEFINE_ENUM_VALUE (GR_PREPARED_PRACTISED, "practised"),
                    G_DEFINE_ENUM_VALUE (GR_PREPARED_SOLID, "solid"))

/**
 * gr_prepared_find:
 * @drafted: whether there are words in one's own answer
 * @takes: (array length=n_takes): the takes, the latest last
 * @n_takes: how many
 *
 * Returns: how far one is
 */
GrPrepared
gr_prepared_find (gboolean          drafted,
                  const GrTakeNote *takes,
                  guint             n_takes)
{
  if (n_takes == 0)
    return drafted ? GR_PREPARED_DRAFTED : GR_PREPARED_NEW;
  if (n_takes >= 2 && takes[n_takes - 1].day != takes[n_takes - 2].day &&
      MIN (takes[n_takes - 1].lowest, takes[n_takes - 2].lowest) >= GR_PREPARED_GOOD)
    return GR_PREPARED_SOLID;
  return GR_PREPARED_PRACTISED;
}

/**
 * gr_prepared_get_name:
 * @prepared: how far one is
 *
 * Returns: that in a word
 */
const char *
gr_prepared_get_name (GrPrepared prepared)
{
  switch (prepared)
    {
    case GR_PREPARED_DRAFTED:
      return C_("question", "Drafted");
    case GR_PREPARED_PRACTISED:
      return C_("question", "Practised");
    case GR_PREPARED_SOLID:
      return C_("question", "Solid");
    case GR_PREPARED_NEW:
    default:
      return C_("question", "New");
    }
}

/* What is weaker comes first, and of two that are as weak the one no story answers. */
static guint
rank (const GrPreparedQuestion *question)
{
  return 2 * question->prepared + (question->covered ? 1 : 0);
}

/**
 * gr_prepared_surprise:
 * @questions: (array length=n_questions): the questions
 * @n_questions: how many
 * @current: which is shown now, or -1
 * @seed: the same seed gives the same question
 *
 * Chooses among the questions that need it most, by chance, another than the
 * one that is shown.
 *
 * Returns: which; -1 where there is none
 */
int
gr_prepared_surprise (const GrPreparedQuestion *questions,
                      guint                     n_questions,
                      int                       current,
                      guint64                   seed)
{
  guint lowest = G_MAXUINT, n = 0, nth;
  GrRandom random;

  for (guint i = 0; i < n_questions; i++)
    if ((int) i != current)
      lowest = MIN (lowest, rank (&questions[i]));
  for (guint i = 0; i < n_questions; i++)
    n += (int) i != current && rank (&questions[i]) == lowest;
  if (n == 0)
    return n_questions > 0 ? current : -1;
  gr_random_init (&random, seed);
  nth = gr_random_below (&random, n);
  for (guint i = 0; i < n_questions; i++)
    if ((int) i != current && rank (&questions[i]) == lowest && nth-- == 0)
      return (int) i;
  g_assert_not_reached ();
}

/**
 * gr_prepared_read_goal:
 * @text: a task or deliverable of a guide's project
 *
 * Finds how many questions a guide asks one to prepare: "50+ questions",
 * "answers to 40 common questions", "30 Fragen".  Fewer than ten are no bank.
 *
 * Returns: how many; 0 where the text is about something else
 */
guint
gr_prepared_read_goal (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("(?<![\\d.,–-])(\\d{2,3})\\s*\\+?\\s+(?:[\\w-]+\\s+){0,3}"
                                          "(?:questions|fragen|interviewfragen)\\b",
                                          G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *number = NULL;

  g_return_val_if_fail (text != NULL, 0);

  if (!g_regex_match (regex, text, 0, &match))
    return 0;
  number = g_match_info_fetch (match, 1);
  return (guint) g_ascii_strtoull (number, NULL, 10);
}
