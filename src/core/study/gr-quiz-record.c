/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-record.h"

static const char *
nick_of (GType type,
         int   value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  return g_intern_string (g_enum_get_value (values, value)->value_nick);
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

/* What no quiz has as it is must be said item by item. */
static void
add_items (GrChange      *change,
           GrQuizSession *session,
           const char    *attempt)
{
  for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
    {
      GrQuizItem *item = gr_quiz_session_get_item (session, i);
      const char *uid = gr_change_create (change, "attempt-item", NULL);

      gr_change_set_text (change, "attempt-item", uid, "attempt", attempt);
      gr_change_set_text (change, "attempt-item", uid, "item", gr_entity_get_uid (GR_ENTITY (item)));
      gr_change_set_text (change, "attempt-item", uid, "item_title", gr_quiz_item_get_stem (item));
      gr_change_set_real (change, "attempt-item", uid, "position", i + 1);
    }
}

static void
set_mode (GrChange         *change,
          const char       *attempt,
          const GrQuizMode *mode)
{
  gr_change_set_text (change, "attempt", attempt, "kind", nick_of (GR_TYPE_ATTEMPT_KIND, mode->kind));
  gr_change_set_text (change, "attempt", attempt, "feedback", nick_of (GR_TYPE_FEEDBACK, mode->feedback));
  gr_change_set_integer (change, "attempt", attempt, "certainty", mode->certainty != FALSE);
  gr_change_set_integer (change, "attempt", attempt, "recall_first", mode->recall_first != FALSE);
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
  const GrQuizMode *mode = gr_quiz_session_get_mode (session);
  const char *uid = gr_change_create (change, "attempt", NULL);

  if (quiz != NULL)
    {
      gr_change_set_text (change, "attempt", uid, "quiz", gr_entity_get_uid (GR_ENTITY (quiz)));
      gr_change_set_text (change, "attempt", uid, "quiz_title", gr_quiz_get_title (quiz));
    }
  gr_change_set_integer (change, "attempt", uid, "started_at", now_ms);
  gr_change_set_integer (change, "attempt", uid, "seed", gr_quiz_session_get_seed (session));
  set_mode (change, uid, mode);
  set_score (change, session, uid);
  if (mode->kind != GR_ATTEMPT_KIND_QUIZ)
    add_items (change, session, uid);
  return uid;
}

/* A response to a question, nothing chosen yet. */
static const char *
add_response (GrChange      *change,
              GrQuizSession *session,
              const char    *attempt,
              guint          index)
{
  GrQuizItem *item = gr_quiz_session_get_item (session, index);
  const char *uid = gr_change_create (change, "response", NULL);

  gr_change_set_text (change, "response", uid, "attempt", attempt);
  gr_change_set_text (change, "response", uid, "item", gr_entity_get_uid (GR_ENTITY (item)));
  gr_change_set_text (change, "response", uid, "item_title", gr_quiz_item_get_stem (item));
  gr_change_set_text (change, "response", uid, "recalled", gr_quiz_session_get_recalled (session, index));
  gr_change_set_real (change, "response", uid, "position", index + 1);
  return uid;
}

/**
 * gr_quiz_record_open:
 * @change: a change being made
 * @session: a session that asks to recall first
 * @attempt: the attempt's uid
 * @index: which question; it has no answer
 *
 * Adds a response without a choice, for what will be written from memory
 * before choices are shown: it is kept while it is typed.
 *
 * Returns: (transfer none): the response's uid, valid as long as @change
 */
const char *
gr_quiz_record_open (GrChange      *change,
                     GrQuizSession *session,
                     const char    *attempt,
                     guint          index)
{
  return add_response (change, session, attempt, index);
}

/**
 * gr_quiz_record_find_open:
 * @responses: a list of [class@Response], those of one attempt
 * @item: an item's uid
 *
 * Returns: (transfer none) (nullable): the one to @item that has no choice yet
 */
GrResponse *
gr_quiz_record_find_open (GListModel *responses,
                          const char *item)
{
  for (guint i = 0; i < g_list_model_get_n_items (responses); i++)
    {
      g_autoptr (GrResponse) response = g_list_model_get_item (responses, i);

      if (gr_response_get_choice (response) == NULL && g_strcmp0 (gr_response_get_item (response), item) == 0)
        return response; /* the list has it still */
    }
  return NULL;
}

/**
 * gr_quiz_record_answer:
 * @change: a change being made
 * @session: a session
 * @attempt: the attempt's uid
 * @index: which question; it has its answer
 * @open: (nullable): the response that was opened for it
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
                       const char    *open,
                       gint64         now_ms)
{
  GrQuizPicks picks = gr_quiz_session_get_picks (session, index);
  const char *verdict = nick_of (GR_TYPE_VERDICT, gr_quiz_session_get_verdict (session, index));

  GrCertainty certainty = gr_quiz_session_get_certainty (session, index);

  g_return_if_fail (picks != 0);

  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    {
      const char *uid;

      if ((picks & GR_QUIZ_PICK (k)) == 0)
        continue;
      uid = open != NULL ? open : add_response (change, session, attempt, index);
      open = NULL; /* for the first of them */
      gr_change_set_text (change, "response", uid, "choice",
                          gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_choice (session, index, k))));
      gr_change_set_text (change, "response", uid, "verdict", verdict);
      gr_change_set_text (change, "response", uid, "certainty", nick_of (GR_TYPE_CERTAINTY, certainty));
      gr_change_set_integer (change, "response", uid, "answered_at", now_ms);
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

      if (index < 0 || gr_response_get_choice (response) == NULL)
        continue;
      verdict = gr_quiz_session_get_verdict (session, (guint) index);
      if (verdict != gr_response_get_verdict (response))
        gr_change_set_text (change, "response", gr_entity_get_uid (GR_ENTITY (response)), "verdict",
                            nick_of (GR_TYPE_VERDICT, verdict));
    }
  set_score (change, session, attempt);
}
