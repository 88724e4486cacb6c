/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-words.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-quiz-option.h"
#include "gr-quiz-sure.h"

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

static gboolean
is_own (GrQuizSession *session)
{
  GrQuiz *quiz = gr_quiz_session_get_quiz (session);

  return quiz != NULL && gr_quiz_get_guide (quiz) == NULL;
}

static char *
ask_text (GrQuizSession *session)
{
  guint threshold = gr_quiz_session_get_threshold (session);

  if (threshold == 0)
    return g_strdup ("");
  if (is_own (session))
    /* Translators: how many right answers pass a quiz of the person's own. */
    return g_strdup_printf (_("The pass mark is %u."), threshold);
  /* Translators: how many right answers a guide wants for a quiz to be passed. */
  return g_strdup_printf (ngettext ("The guide asks for %u.", "The guide asks for %u.", threshold), threshold);
}

/**
 * gr_quiz_words_last:
 * @last: (nullable): an attempt that was finished
 * @now_ms: the time
 *
 * Returns: (transfer full): "Last time 5 of 6 (83 %), on Sunday."; "" where
 *   there was none
 */
char *
gr_quiz_words_last (GrAttempt *last,
                    gint64     now_ms)
{
  g_autofree char *score = NULL;
  g_autofree char *day = NULL;

  if (last == NULL)
    return g_strdup ("");
  day = gr_quiz_words_day (gr_attempt_get_finished_at (last), now_ms);
  if (!gr_attempt_get_scored (last))
    /* Translators: %s is a day, as in "on Sunday". */
    return g_strdup_printf (_("Last time a self-check, %s."), day);
  score = gr_quiz_words_score (last);
  /* Translators: a result such as "5 of 6 (83 %)", and a day, as in "on Sunday". */
  return g_strdup_printf (_("Last time %s, %s."), score, day);
}

/**
 * gr_quiz_words_standing:
 * @standing: where the person stands with a quiz
 * @now_ms: the time
 *
 * Returns: (transfer full): what another pass would mean, or that the quiz is
 *   mastered; "" before the first pass
 */
char *
gr_quiz_words_standing (const GrQuizStanding *standing,
                        gint64                now_ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) at = NULL;
  g_autofree char *when = NULL;
  gint64 days;

  if (standing->state == GR_QUIZ_STATE_NONE)
    return g_strdup ("");
  if (standing->state == GR_QUIZ_STATE_MASTERED)
    return g_strdup (_("Mastered: passed again a day or more after the first time."));
  if (now_ms >= standing->masters_from)
    return g_strdup (_("Pass once more and it counts as mastered."));
  utc = g_date_time_new_from_unix_utc (standing->masters_from / 1000);
  at = g_date_time_to_timezone (utc, zone);
  days = gr_day_of_time (standing->masters_from, zone, 0) - gr_day_of_time (now_ms, zone, 0);
  /* Translators: a time of today or tomorrow, by g_date_time_format(). */
  when = g_date_time_format (at, days <= 0 ? _("%R today") : _("%R tomorrow"));
  /* Translators: a time, as in "19:40 tomorrow". */
  return g_strdup_printf (_("Pass once more from %s on and it counts as mastered."), when);
}

/**
 * gr_quiz_words_state:
 * @state: what a person has shown at a quiz
 *
 * Returns: (transfer none) (nullable): it in a word, for use within a line
 */
const char *
gr_quiz_words_state (GrQuizState state)
{
  switch (state)
    {
    case GR_QUIZ_STATE_PASSED:
      return _("passed");

    case GR_QUIZ_STATE_MASTERED:
      return _("mastered");

    case GR_QUIZ_STATE_NONE:
    default:
      return NULL;
    }
}

static char *
unkeyed_text (GrQuizSession *session)
{
  if (is_own (session))
    return g_strdup (_("Some of your questions have no right answer yet, so this is a self-check."));
  if (gr_quiz_session_get_n_unkeyed (session) == gr_quiz_session_get_n_items (session))
    return g_strdup (_("The guide gives no answer key, so this is a self-check. Set the key and it will be scored."));
  return g_strdup (_("Some questions have no key, so this is a self-check. Set the key and it will be scored."));
}

/**
 * gr_quiz_words_hero:
 * @session: the quiz, nothing answered
 * @standing: where the person stands with it
 * @now_ms: the time
 *
 * Returns: (transfer full): a few sentences on where the person stands
 */
char *
gr_quiz_words_hero (GrQuizSession        *session,
                    const GrQuizStanding *standing,
                    gint64                now_ms)
{
  g_autofree char *asks = NULL;
  g_autofree char *last = NULL;
  g_autofree char *mastery = NULL;
  g_autoptr (GString) said = g_string_new (NULL);

  if (gr_quiz_session_get_n_items (session) == 0)
    return g_strdup (is_own (session) ? _("It has no question yet that can be asked.") : "");
  if (!gr_quiz_session_get_scored (session))
    return unkeyed_text (session);
  asks = ask_text (session);
  last = gr_quiz_words_last (standing->last, now_ms);
  mastery = gr_quiz_words_standing (standing, now_ms);
  g_string_append_printf (said, "%s %s %s", last, asks, mastery);
  return g_strdup (g_strstrip (said->str));
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
  gboolean passed = gr_quiz_session_get_passed (session);

  if (!gr_quiz_session_get_scored (session) || threshold == 0)
    return g_strdup ("");
  if (is_own (session))
    /* Translators: of a quiz of the person's own; how many right answers pass it. */
    return g_strdup_printf (passed ? _("Passed, the pass mark is %u") : _("Not passed yet, the pass mark is %u"),
                            threshold);
  if (passed)
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

  if (unkeyed > 0 && is_own (session))
    return unkeyed_text (session);
  if (unkeyed == n)
    return g_strdup (_("The guide gives no answer key. Set it, and this attempt is scored."));
  if (unkeyed > 0)
    return g_strdup_printf (ngettext ("%u question has no key. Set it, and this attempt is scored.",
                                      "%u questions have no key. Set them, and this attempt is scored.", unkeyed),
                            unkeyed);
  if (gr_quiz_session_get_mode (session)->kind == GR_ATTEMPT_KIND_RETRY)
    return g_strdup (_("Only what was missed was asked. Take the whole quiz to pass it."));
  if (gr_quiz_session_get_mode (session)->kind == GR_ATTEMPT_KIND_MIXED)
    return g_strdup (_("A mixture has no pass mark: no guide asks for one."));
  gr_quiz_session_get_mark (session, &mark);
  why = is_own (session) ? NULL : gr_quiz_score_mark_text (&mark, n);
  return why != NULL ? g_steal_pointer (&why) : g_strdup ("");
}

/**
 * gr_quiz_words_certainty:
 * @sum: what certainty came to
 *
 * Returns: (transfer full): by each word how many of its answers were right:
 *   "Guessing: 1 of 2 right · Certain: 3 of 3 right"
 */
char *
gr_quiz_words_certainty (const GrQuizCertainty *sum)
{
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint c = GR_CERTAINTY_GUESSING; c <= GR_CERTAINTY_CERTAIN; c++)
    {
      g_autofree char *word = gr_quiz_sure_word (c);

      if (sum->n_said[c] == 0)
        continue;
      g_string_append (said, said->len > 0 ? " · " : "");
      /* Translators: "Guessing", "Fairly" or "Certain"; how many of the answers it was said of were right; of how
       * many. */
      g_string_append_printf (said, _("%s: %u of %u right"), word, sum->n_right[c], sum->n_said[c]);
    }
  return g_strdup (said->str);
}

/**
 * gr_quiz_words_marks:
 * @sum: what certainty came to
 *
 * Returns: (transfer full): "+9 of 18"
 */
char *
gr_quiz_words_marks (const GrQuizCertainty *sum)
{
  /* Translators: certainty marks with their sign, such as "+9" or "−4"; the most there could be. */
  return g_strdup_printf (sum->marks > 0   ? _("+%d of %d")
                          : sum->marks < 0 ? _("−%d of %d")
                                           : _("%d of %d"),
                          ABS (sum->marks), sum->most);
}
