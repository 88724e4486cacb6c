/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-record.h"

#include "gr-response.h"

static const char *
verdict_nick (GrVerdict verdict)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (GR_TYPE_VERDICT);

  return g_intern_string (g_enum_get_value (values, verdict)->value_nick);
}

/* What an attempt's row says about its score. */
static void
set_score (GrChange      *change,
           GrQuizSession *session,
           const char    *attempt)
{
  gboolean scored = gr_quiz_session_get_scored (session);

  gr_change_set_integer (change, "attempt", attempt, "total", gr_quiz_session_get_n_items (session));
  gr_change_set_integer (change, "attempt", attempt, "threshold", gr_quiz_session_get_threshold (session));
  gr_change_set_integer (change, "attempt", attempt, "scored", scored);
  gr_change_set_integer (change, "attempt", attempt, "correct", scored ? gr_quiz_session_get_correct (session) : 0);
}

/**
 * gr_quiz_record_start:
 * @change: a change being made
 * @session: a session, nothing answered
 * @now_ms: the time, UTC milliseconds
 *
 * Adds the attempt, with its seed, so that it can be taken up again from the
 * first question on.
 *
 * Returns: (transfer none): the attempt's uid, valid as long as @change
 */
const char *
gr_quiz_record_start (GrChange      *change,
                      GrQuizSession *session,
                      gint64         now_ms)
{
  GrQuiz *quiz = gr_quiz_session_get_quiz (session);
  const char *uid = gr_change_create (change, "attempt", NULL);

  gr_change_set_text (change, "attempt", uid, "quiz", gr_entity_get_uid (GR_ENTITY (quiz)));
  gr_change_set_text (change, "attempt", uid, "quiz_title", gr_quiz_get_title (quiz));
  gr_change_set_integer (change, "attempt", uid, "started_at", now_ms);
  gr_change_set_integer (change, "attempt", uid, "seed", gr_quiz_session_get_seed (session));
  set_score (change, session, uid);
  return uid;
}

/**
 * gr_quiz_record_answer:
 * @change: a change being made
 * @session: a session
 * @attempt: the attempt's uid
 * @index: which question; it has its answer
 * @now_ms: the time, UTC milliseconds
 *
 * Adds one response for each choice that was picked; with the last question's
 * answer also the attempt's end and result, in the same change, so that no
 * attempt is ever complete without its result.
 */
void
gr_quiz_record_answer (GrChange      *change,
                       GrQuizSession *session,
                       const char    *attempt,
                       guint          index,
                       gint64         now_ms)
{
  GrQuizItem *item = gr_quiz_session_get_item (session, index);
  GrQuizPicks picks = gr_quiz_session_get_picks (session, index);
  const char *verdict = verdict_nick (gr_quiz_session_get_verdict (session, index));

  g_return_if_fail (item != NULL && picks != 0);

  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    {
      const char *uid;

      if ((picks & GR_QUIZ_PICK (k)) == 0)
        continue;
      uid = gr_change_create (change, "response", NULL);
      gr_change_set_text (change, "response", uid, "attempt", attempt);
      gr_change_set_text (change, "response", uid, "item", gr_entity_get_uid (GR_ENTITY (item)));
      gr_change_set_text (change, "response", uid, "item_title", gr_quiz_item_get_stem (item));
      gr_change_set_text (change, "response", uid, "choice",
                          gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_choice (session, index, k))));
      gr_change_set_text (change, "response", uid, "verdict", verdict);
      gr_change_set_integer (change, "response", uid, "answered_at", now_ms);
      gr_change_set_real (change, "response", uid, "position", index + 1);
    }
  if (gr_quiz_session_get_next (session) == gr_quiz_session_get_n_items (session))
    gr_quiz_record_finish (change, session, attempt, now_ms);
}

/**
 * gr_quiz_record_finish:
 * @change: a change being made
 * @session: a session, every question answered
 * @attempt: the attempt's uid
 * @now_ms: the time, UTC milliseconds
 *
 * Adds the attempt's end and result.  Needed by itself only where the last
 * open question has left the guide since the attempt was left.
 */
void
gr_quiz_record_finish (GrChange      *change,
                       GrQuizSession *session,
                       const char    *attempt,
                       gint64         now_ms)
{
  gr_change_set_integer (change, "attempt", attempt, "finished_at", now_ms);
  set_score (change, session, attempt);
}

static int
find_index (GrQuizSession *session,
            const char    *item)
{
  for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
    if (g_strcmp0 (gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_item (session, i))), item) == 0)
      return (int) i;
  return -1;
}

/**
 * gr_quiz_record_rejudge:
 * @change: a change being made
 * @session: a finished session, with keys of now
 * @attempt: the attempt's uid
 * @responses: a list of [class@Response], the attempt's
 *
 * Adds what a key that the person has just set changes in an attempt: its
 * result and the verdicts of its responses.
 */
void
gr_quiz_record_rejudge (GrChange      *change,
                        GrQuizSession *session,
                        const char    *attempt,
                        GListModel    *responses)
{
  for (guint i = 0; i < g_list_model_get_n_items (responses); i++)
    {
      g_autoptr (GrResponse) response = g_list_model_get_item (responses, i);
      int index = find_index (session, gr_response_get_item (response));
      GrVerdict verdict;

      if (index < 0)
        continue;
      verdict = gr_quiz_session_get_verdict (session, (guint) index);
      if (verdict != gr_response_get_verdict (response))
        gr_change_set_text (change, "response", gr_entity_get_uid (GR_ENTITY (response)), "verdict",
                            verdict_nick (verdict));
    }
  set_score (change, session, attempt);
}
