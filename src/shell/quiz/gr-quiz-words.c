/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-words.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-quiz-option.h"

#define DAYS_BY_NAME 6 /* "on Sunday" is clear as long as it is not a week ago */

/**
 * gr_quiz_words_append:
 * @said: what a screen reader will say, not empty
 * @sentence: (nullable): what it says after that
 *
 * Ends the sentence before, if it has not ended.
 */
void
gr_quiz_words_append (GString    *said,
                      const char *sentence)
{
  if (sentence == NULL)
    return;
  if (strchr (".?!:", said->str[said->len - 1]) == NULL)
    g_string_append_c (said, '.');
  g_string_append_c (said, ' ');
  g_string_append (said, sentence);
}

/**
 * gr_quiz_words_day:
 * @at_ms: when, UTC milliseconds
 * @now_ms: the time by now
 *
 * Returns: (transfer full): "today", "on Sunday", "on 1 March", for use in a
 *   sentence
 */
char *
gr_quiz_words_day (gint64 at_ms,
                   gint64 now_ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at_ms / 1000);
  g_autoptr (GDateTime) at = g_date_time_to_timezone (utc, zone);
  gint64 days = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR) - gr_day_of_time (at_ms, zone, GR_DAY_START_HOUR);

  if (days <= 0)
    return g_strdup (_("today"));
  if (days == 1)
    return g_strdup (_("yesterday"));
  if (days <= DAYS_BY_NAME)
    /* Translators: a day of this week, by g_date_time_format(): "on Sunday". */
    return g_date_time_format (at, _("on %A"));
  if (days < 300)
    /* Translators: a day of this year, by g_date_time_format(): "on 1 March". */
    return g_date_time_format (at, _("on %-d %B"));
  /* Translators: a day of another year, by g_date_time_format(): "on 1 March 2025". */
  return g_date_time_format (at, _("on %-d %B %Y"));
}

/**
 * gr_quiz_words_score:
 * @attempt: (nullable): an attempt that was finished
 *
 * Returns: (transfer full): "5 of 6 (83 %)", "Self-check", or "New"
 */
char *
gr_quiz_words_score (GrAttempt *attempt)
{
  if (attempt == NULL)
    return g_strdup (_("New"));
  if (!gr_attempt_get_scored (attempt))
    return g_strdup (_("Self-check"));
  return gr_quiz_score_text ((guint) gr_attempt_get_correct (attempt), (guint) gr_attempt_get_total (attempt));
}

static char *
ask_text (GrQuizSession *session)
{
  guint threshold = gr_quiz_session_get_threshold (session);

  if (threshold == 0)
    return g_strdup ("");
  /* Translators: how many right answers a guide wants for a quiz to be passed. */
  return g_strdup_printf (ngettext ("The guide asks for %u.", "The guide asks for %u.", threshold), threshold);
}

/**
 * gr_quiz_words_hero:
 * @session: the quiz, nothing answered
 * @last: (nullable): its last finished attempt
 * @now_ms: the time
 *
 * Returns: (transfer full): one or two sentences on where the person stands
 */
char *
gr_quiz_words_hero (GrQuizSession *session,
                    GrAttempt     *last,
                    gint64         now_ms)
{
  g_autofree char *asks = ask_text (session);
  g_autofree char *score = NULL;
  g_autofree char *day = NULL;
  g_autofree char *said = NULL;

  if (!gr_quiz_session_get_scored (session))
    return g_strdup (
        gr_quiz_session_get_n_unkeyed (session) == gr_quiz_session_get_n_items (session)
            ? _("The guide gives no answer key, so this is a self-check. Set the key and it will be scored.")
            : _("Some questions have no key, so this is a self-check. Set the key and it will be scored."));
  if (last == NULL)
    return g_steal_pointer (&asks);

  day = gr_quiz_words_day (gr_attempt_get_finished_at (last), now_ms);
  if (!gr_attempt_get_scored (last))
    /* Translators: %s is a day, as in "on Sunday". */
    said = g_strdup_printf (_("Last time a self-check, %s."), day);
  else
    {
      score = gr_quiz_words_score (last);
      /* Translators: a result such as "5 of 6 (83 %)", and a day, as in "on Sunday". */
      said = g_strdup_printf (_("Last time %s, %s."), score, day);
    }
  return g_strchomp (g_strjoin (" ", said, asks, NULL));
}

/**
 * gr_quiz_words_letters:
 * @session: a session
 * @index: which question
 * @picks: some of its choices
 *
 * Returns: (transfer full): "B", or "A and C"
 */
char *
gr_quiz_words_letters (GrQuizSession *session,
                       guint          index,
                       GrQuizPicks    picks)
{
  g_autofree char *all = NULL;

  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    {
      g_autofree char *before = g_steal_pointer (&all);
      g_autofree char *letter = gr_quiz_letter (k);

      if ((picks & GR_QUIZ_PICK (k)) == 0)
        all = g_steal_pointer (&before);
      else if (before == NULL)
        all = g_steal_pointer (&letter);
      else
        /* Translators: two letters of answers; used again for a third. */
        all = g_strdup_printf (_("%s and %s"), before, letter);
    }
  return all != NULL ? g_steal_pointer (&all) : g_strdup ("");
}

/**
 * gr_quiz_words_verdict:
 * @session: a session
 * @index: a question that was answered
 *
 * Returns: (transfer full): "Right", or what is, or that nobody says
 */
char *
gr_quiz_words_verdict (GrQuizSession *session,
                       guint          index)
{
  GrQuizPicks right = gr_quiz_session_get_right (session, index);
  g_autofree char *letters = gr_quiz_words_letters (session, index, right);

  switch (gr_quiz_session_get_verdict (session, index))
    {
    case GR_VERDICT_RIGHT:
      return g_strdup (_("Right"));

    case GR_VERDICT_WRONG:
      if ((right & (right - 1)) != 0)
        /* Translators: %s are letters of answers: "A and C". */
        return g_strdup_printf (_("Not this time: %s are right"), letters);
      /* Translators: %s is the letter of an answer. */
      return g_strdup_printf (_("Not this time: %s is right"), letters);

    case GR_VERDICT_UNKEYED:
    default:
      return g_strdup (_("Noted: the guide gives no key"));
    }
}

/**
 * gr_quiz_words_pass:
 * @session: a session, every question answered
 *
 * Returns: (transfer full): "passed, the guide asks for 5" as a sentence of its
 *   own; "" where there is nothing to pass
 */
char *
gr_quiz_words_pass (GrQuizSession *session)
{
  guint threshold = gr_quiz_session_get_threshold (session);

  if (!gr_quiz_session_get_scored (session) || threshold == 0)
    return g_strdup ("");
  if (gr_quiz_session_get_passed (session))
    /* Translators: of a quiz; how many right answers the guide wants. */
    return g_strdup_printf (ngettext ("Passed, the guide asks for %u", "Passed, the guide asks for %u", threshold),
                            threshold);
  /* Translators: of a quiz; how many right answers the guide wants. */
  return g_strdup_printf (
      ngettext ("Not passed yet, the guide asks for %u", "Not passed yet, the guide asks for %u", threshold),
      threshold);
}

/**
 * gr_quiz_words_why:
 * @session: a session, every question answered
 *
 * Returns: (transfer full): one sentence that explains the pass mark or why
 *   there is none; "" where nothing needs it
 */
char *
gr_quiz_words_why (GrQuizSession *session)
{
  guint n = gr_quiz_session_get_n_items (session);
  guint unkeyed = gr_quiz_session_get_n_unkeyed (session);
  g_autofree char *why = NULL;
  GrPassMark mark;

  if (unkeyed == n)
    return g_strdup (_("The guide gives no answer key. Set it, and this attempt is scored."));
  if (unkeyed > 0)
    return g_strdup_printf (ngettext ("%u question has no key. Set it, and this attempt is scored.",
                                      "%u questions have no key. Set them, and this attempt is scored.", unkeyed),
                            unkeyed);
  gr_quiz_session_get_mark (session, &mark);
  why = gr_quiz_score_mark_text (&mark, n);
  return why != NULL ? g_steal_pointer (&why) : g_strdup ("");
}
