/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-standing.h"

#include <math.h>

#include "gr-day.h"

#include <glib/gi18n-lib.h>

/* A share is never said alone: always as a range, and with how much it is made of. */

static char *
format_range (GrInterval interval)
{
  int low = (int) floor (interval.low * 100 + .5);
  int high = (int) floor (interval.high * 100 + .5);

  if (low == high)
    /* Translators: a share, such as "about 90 %" */
    return g_strdup_printf (_("about %d %%"), low);
  /* Translators: a share between two, such as "65–78 %" */
  return g_strdup_printf (_("%d–%d %%"), low, high);
}

static char *
format_day (gint64 day)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  /* Translators: a date, such as "10 December" */
  return g_date_time_format (date, _("%-e %B"));
}

static char *
count_cards (guint n)
{
  return g_strdup_printf (ngettext ("%u card", "%u cards", n), n);
}

static char *
count_answers (guint n)
{
  return g_strdup_printf (ngettext ("%u answer", "%u answers", n), n);
}

/**
 * gr_standing_describe_date:
 * @self: a standing
 *
 * Returns: (transfer full): what the numbers are about
 */
char *
gr_standing_describe_date (const GrStanding *self)
{
  g_autofree char *day = format_day (self->on);

  if (self->interview)
    /* Translators: %s is a date, such as "10 December" */
    return g_strdup_printf (_("Estimated recall on %s, the day of your interview."), day);
  /* Translators: %s is a date, such as "10 December" */
  return g_strdup_printf (_("Estimated recall on %s, in a week."), day);
}

/**
 * gr_standing_describe_recall:
 * @self: a standing
 * @topic: one of its topics
 *
 * Returns: (transfer full): what is expected of its cards, a sentence
 */
char *
gr_standing_describe_recall (const GrStanding      *self,
                             const GrTopicStanding *topic)
{
  g_autofree char *cards = count_cards (topic->recall.n);
  g_autofree char *day = format_day (self->on);
  g_autofree char *range = format_range (gr_topic_standing_get_recall (topic));

  if (topic->recall.n == 0)
    return g_strdup (_("No data: there are no cards of this guide yet."));
  if (topic->recall.n_seen == 0)
    /* Translators: %s is a number of cards, such as "30 cards" */
    return g_strdup_printf (_("No data: %s, none reviewed yet."), cards);
  if (topic->recall.n_seen == topic->recall.n)
    /* Translators: a range such as "65–78 %", a number of cards such as "30 cards", a date */
    return g_strdup_printf (_("%s of %s on %s; all were reviewed."), range, cards, day);
  /* Translators: a range such as "65–78 %", a number of cards such as "30 cards", a date, a number */
  return g_strdup_printf (_("%s of %s on %s; %u of them were reviewed, the others count as unknown."), range, cards,
                          day, topic->recall.n_seen);
}

/**
 * gr_standing_describe_quiz:
 * @topic: a topic
 *
 * Returns: (transfer full): what its answers say, a sentence
 */
char *
gr_standing_describe_quiz (const GrTopicStanding *topic)
{
  g_autofree char *answers = count_answers (topic->quiz.n);
  g_autofree char *range = format_range (topic->quiz.interval);

  if (!(topic->readiness.applies & GR_READINESS_QUIZ))
    return g_strdup (_("Does not count: this guide has no quiz with an answer key."));
  if (topic->quiz.n == 0)
    return g_strdup (_("No data: no question was answered yet."));
  /* Translators: a range such as "41–77 %", a number of answers such as "12 answers" */
  return g_strdup_printf (_("%s known, from %s. What guessing gives is taken off."), range, answers);
}

static char *
name_missing (const GrTopicStanding *topic)
{
  GrReadinessPart missing = gr_readiness_get_missing (&topic->readiness);

  if (missing == (GR_READINESS_RECALL | GR_READINESS_QUIZ))
    return g_strdup (_("Incomplete: reviewed cards and quiz answers are missing."));
  if (missing & GR_READINESS_RECALL)
    return g_strdup (_("Incomplete: reviewed cards are missing."));
  return g_strdup (_("Incomplete: quiz answers are missing."));
}

/**
 * gr_standing_describe_whole:
 * @topic: a topic
 *
 * Returns: (transfer full): its parts together, a sentence
 */
char *
gr_standing_describe_whole (const GrTopicStanding *topic)
{
  g_autofree char *cards = count_cards (topic->recall.n);
  g_autofree char *answers = count_answers (topic->quiz.n);
  int percent = (int) floor (topic->composite * 100 + .5);

  if (topic->composite < 0)
    return name_missing (topic);
  if (!(topic->readiness.applies & GR_READINESS_QUIZ))
    /* Translators: a percentage and a number of cards such as "30 cards" */
    return g_strdup_printf (_("At least about %d %%, the lower end of recall (%s)."), percent, cards);
  /* Translators: a percentage, a number of cards such as "30 cards", of answers such as "12 answers" */
  return g_strdup_printf (_("At least about %d %%, from the lower ends of recall (%s) and quiz (%s)."), percent, cards,
                          answers);
}

/**
 * gr_standing_describe_short:
 * @topic: a topic
 *
 * Returns: (transfer full): its parts on one line
 */
char *
gr_standing_describe_short (const GrTopicStanding *topic)
{
  g_autofree char *recall = format_range (gr_topic_standing_get_recall (topic));
  g_autofree char *quiz = format_range (topic->quiz.interval);
  g_autofree char *cards = count_cards (topic->recall.n);
  g_autofree char *answers = count_answers (topic->quiz.n);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (topic->recall.n_seen > 0)
    /* Translators: a range such as "65–78 %", a number of cards such as "30 cards" */
    first = g_strdup_printf (_("Recall %s, %s"), recall, cards);
  else
    first = g_strdup (topic->recall.n > 0 ? _("Recall: none reviewed yet") : _("Recall: no cards yet"));
  if (!(topic->readiness.applies & GR_READINESS_QUIZ))
    return g_steal_pointer (&first);
  if (topic->quiz.n > 0)
    /* Translators: a range such as "41–77 %", a number of answers such as "12 answers" */
    second = g_strdup_printf (_("Quiz %s, %s"), quiz, answers);
  else
    second = g_strdup (_("Quiz: no answers yet"));
  return g_strdup_printf ("%s · %s", first, second);
}

/**
 * gr_standing_describe_caveat:
 * @self: a standing
 *
 * Returns: (transfer full) (nullable): that the estimates have been off, and by
 *   how much; %NULL while there is no reason to say so
 */
char *
gr_standing_describe_caveat (const GrStanding *self)
{
  int bias = gr_calibration_get_bias (&self->calibration);

  if (bias == 0)
    return NULL;
  if (bias > 0)
    return g_strdup_printf (_("In your last %u reviews you recalled less than was expected: these estimates are "
                               "too high by about %d points."),
                            self->calibration.n, bias);
  return g_strdup_printf (_("In your last %u reviews you recalled more than was expected: these estimates are too "
                             "low by about %d points."),
                          self->calibration.n, -bias);
}

/**
 * gr_standing_describe_calibration:
 * @self: a standing
 *
 * Returns: (transfer full): how what was expected compares with what came
 */
char *
gr_standing_describe_calibration (const GrStanding *self)
{
  char *caveat = gr_standing_describe_caveat (self);
  guint n = self->calibration.n;
  GrInterval observed = gr_calibration_get_interval (&self->calibration);
  g_autofree char *range = format_range (observed);

  if (caveat != NULL)
    return caveat;
  if (n < GR_CALIBRATION_ENOUGH)
    return g_strdup_printf (ngettext ("Too early to say: there is %u review to compare, and it takes %u.",
                                      "Too early to say: there are %u reviews to compare, and it takes %u.", n),
                            n, GR_CALIBRATION_ENOUGH);
  /* Translators: a number of reviews, a percentage and a range such as "82–91 %" */
  return g_strdup_printf (_("In your last %u reviews %d %% was expected; with chance taken into account it was %s. "
                             "That fits."),
                          n, (int) floor (gr_calibration_get_predicted (&self->calibration) * 100 + .5), range);
}
