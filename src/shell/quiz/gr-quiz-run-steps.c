/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include "gr-quiz-record.h"

static gint64
now_ms (GrQuizRun *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

/* Every write of an attempt is its own small change; the next may only follow when this one is on disk. */
static void
commit (GrQuizRun          *self,
        GrChange           *change,
        GAsyncReadyCallback callback)
{
  self->busy = TRUE;
  gr_quiz_run_changed (self);
  gr_library_commit_async (self->library, change, callback, g_object_ref (self));
}

static gboolean
commit_finish (GrQuizRun    *self,
               GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  if (gr_library_commit_finish (self->library, result, &error))
    return TRUE;
  gr_quiz_run_report (self, error);
  return FALSE;
}

static void
started_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;

  if (!commit_finish (self, result))
    gr_quiz_run_clear (self);
  else if (self->session != NULL)
    {
      self->responses = gr_library_get_children (self->library, "response", self->attempt);
      gr_quiz_run_open_question (self, 0);
    }
  gr_quiz_run_changed (self);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;

  if (!commit_finish (self, result))
    gr_quiz_run_clear (self);
  else if (self->session != NULL)
    self->stage = GR_QUIZ_STAGE_RESULT;
  gr_quiz_run_changed (self);
}

/* Goes on at the first question without an answer. */
static void
take_up (GrQuizRun *self)
{
  guint next;

  gr_quiz_session_restore (self->session, G_LIST_MODEL (self->responses));
  next = gr_quiz_session_get_next (self->session);
  if (gr_quiz_session_get_n_items (self->session) == 0)
    {
      gr_quiz_run_clear (self);
      gr_quiz_run_changed (self);
    }
  else if (next < gr_quiz_session_get_n_items (self->session))
    {
      gr_quiz_run_open_question (self, next);
      gr_quiz_run_changed (self);
    }
  else
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

      /* The questions that were still open have left the guide. */
      gr_quiz_record_finish (change, self->session, self->attempt, now_ms (self));
      commit (self, change, finished_cb);
    }
}

static void
responses_state_cb (GrQuizRun *self)
{
  GrListState state;

  g_assert (GR_IS_QUIZ_RUN (self));

  state = gr_entity_list_get_state (self->responses);
  if (state == GR_LIST_LOADING)
    return;
  g_clear_signal_handler (&self->responses_ready, self->responses);
  if (state == GR_LIST_READY)
    take_up (self);
  else
    gr_quiz_run_clear (self); /* the library says why */
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;
  gboolean kept = commit_finish (self, result);

  if (self->session == NULL || self->stage != GR_QUIZ_STAGE_ASK)
    return;
  if (kept)
    self->stage = GR_QUIZ_STAGE_FEEDBACK;
  else
    {
      GrQuiz *quiz = gr_quiz_session_get_quiz (self->session);
      g_autoptr (GrQuizSession) session =
          gr_quiz_run_make_session (self, quiz, gr_quiz_session_get_seed (self->session));

      /* The answer is not on disk, so it was not given; what was picked stays picked. */
      gr_quiz_session_restore (session, G_LIST_MODEL (self->responses));
      g_set_object (&self->session, session);
    }
  gr_quiz_run_changed (self);
}

/**
 * gr_quiz_run_start:
 * @self: a run
 * @quiz: a quiz
 *
 * Begins an attempt with an order of choices of its own.  One that was left
 * before its end makes room for it.
 */
void
gr_quiz_run_start (GrQuizRun *self,
                   GrQuiz    *quiz)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gint64 seed = (gint64) (((guint64) g_random_int () << 32) | g_random_int ());
  GrAttempt *open;

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->busy)
    return;
  gr_quiz_run_clear (self);
  self->session = gr_quiz_run_make_session (self, quiz, seed);
  if (gr_quiz_session_get_n_items (self->session) == 0)
    {
      gr_quiz_run_clear (self);
      return;
    }
  open = gr_quiz_run_find_open (self, gr_entity_get_uid (GR_ENTITY (quiz)));
  if (open != NULL)
    gr_change_remove (change, "attempt", gr_entity_get_uid (GR_ENTITY (open)));
  self->attempt = g_strdup (gr_quiz_record_start (change, self->session, now_ms (self)));
  commit (self, change, started_cb);
}

/**
 * gr_quiz_run_resume:
 * @self: a run
 * @attempt: an attempt that was left before its end
 *
 * Goes on with it as soon as its answers have been read.
 */
void
gr_quiz_run_resume (GrQuizRun *self,
                    GrAttempt *attempt)
{
  GrQuiz *quiz;

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  quiz = gr_library_lookup (self->library, "quiz", gr_attempt_get_quiz (attempt));
  if (self->busy || quiz == NULL)
    return;
  gr_quiz_run_clear (self);
  self->session = gr_quiz_run_make_session (self, quiz, gr_attempt_get_seed (attempt));
  self->attempt = g_strdup (gr_entity_get_uid (GR_ENTITY (attempt)));
  self->responses = gr_library_get_children (self->library, "response", self->attempt);
  self->responses_ready = g_signal_connect_object (self->responses, "notify::state", G_CALLBACK (responses_state_cb),
                                                   self, G_CONNECT_SWAPPED);
  responses_state_cb (self);
}

/**
 * gr_quiz_run_choose:
 * @self: a run
 * @k: which choice as shown, from 0; past the end does nothing
 *
 * Chooses it in place of another or, where several are right, as well.
 */
void
gr_quiz_run_choose (GrQuizRun *self,
                    guint      k)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_ASK || self->busy || k >= gr_quiz_session_get_n_choices (self->session, self->index))
    return;
  if (gr_quiz_run_get_multiple (self))
    self->picks ^= GR_QUIZ_PICK (k);
  else
    self->picks = GR_QUIZ_PICK (k);
  gr_quiz_run_changed (self);
}

/**
 * gr_quiz_run_check:
 * @self: a run
 *
 * Gives what is chosen as the answer.
 */
void
gr_quiz_run_check (GrQuizRun *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_ASK || self->picks == 0 || self->busy)
    return;
  gr_quiz_session_answer (self->session, self->index, self->picks);
  gr_quiz_record_answer (change, self->session, self->attempt, self->index, NULL, now_ms (self));
  commit (self, change, answered_cb);
}

/**
 * gr_quiz_run_go_on:
 * @self: a run
 *
 * From an answer to the next question or the result; from a look back to the
 * result.
 */
void
gr_quiz_run_go_on (GrQuizRun *self)
{
  guint next;

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage == GR_QUIZ_STAGE_LOOK)
    self->stage = GR_QUIZ_STAGE_RESULT;
  else if (self->stage == GR_QUIZ_STAGE_FEEDBACK)
    {
      next = gr_quiz_session_get_next (self->session);
      if (next < gr_quiz_session_get_n_items (self->session))
        gr_quiz_run_open_question (self, next);
      else
        self->stage = GR_QUIZ_STAGE_RESULT;
    }
  gr_quiz_run_changed (self);
}

/**
 * gr_quiz_run_look:
 * @self: a run, at its result
 * @index: which question
 *
 * Shows one question again with its answer.
 */
void
gr_quiz_run_look (GrQuizRun *self,
                  guint      index)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_RESULT || index >= gr_quiz_session_get_n_items (self->session))
    return;
  self->index = index;
  self->stage = GR_QUIZ_STAGE_LOOK;
  gr_quiz_run_changed (self);
}

/**
 * gr_quiz_run_leave:
 * @self: a run
 *
 * Goes back to where quizzes are chosen.  An attempt before its end can be
 * resumed from there.
 */
void
gr_quiz_run_leave (GrQuizRun *self)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage == GR_QUIZ_STAGE_IDLE)
    return;
  gr_quiz_run_clear (self);
  gr_quiz_run_changed (self);
}
