/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include "gr-quiz-record.h"

static gint64
now_ms (GrQuizRun *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

/* Asks the first question without an answer, nothing chosen yet; after the last, shows the result. */
void
gr_quiz_run_open_next (GrQuizRun *self)
{
  self->index = gr_quiz_session_get_next (self->session);
  self->picks = 0;
  self->certainty = GR_CERTAINTY_UNSAID;
  gr_quiz_run_close_recall (self);
  if (self->index == gr_quiz_session_get_n_items (self->session))
    {
      self->index = 0;
      self->stage = GR_QUIZ_STAGE_RESULT;
    }
  else if (gr_quiz_session_get_mode (self->session)->recall_first)
    gr_quiz_run_open_recall (self);
  else
    self->stage = GR_QUIZ_STAGE_ASK;
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;
  gboolean kept = gr_quiz_run_commit_finish (self, result);

  if (self->session == NULL || self->stage != GR_QUIZ_STAGE_ASK)
    return;
  if (!kept)
    {
      g_autoptr (GrQuizSession) session = gr_quiz_run_remake (self);

      /* The answer is not on disk, so it was not given; what was picked stays picked. */
      gr_quiz_session_set_recalled (session, self->index, gr_quiz_session_get_recalled (self->session, self->index));
      g_set_object (&self->session, session);
    }
  else if (gr_quiz_session_get_mode (self->session)->feedback == GR_FEEDBACK_AT_END)
    gr_quiz_run_open_next (self);
  else
    self->stage = GR_QUIZ_STAGE_FEEDBACK;
  gr_quiz_run_changed (self);
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
 * gr_quiz_run_get_certainty:
 * @self: a run
 *
 * Returns: how sure the person says they are: not yet given with the answer,
 *   or given
 */
GrCertainty
gr_quiz_run_get_certainty (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), GR_CERTAINTY_UNSAID);

  if (self->stage == GR_QUIZ_STAGE_ASK || self->session == NULL)
    return self->certainty;
  return gr_quiz_session_get_certainty (self->session, self->index);
}

/**
 * gr_quiz_run_set_certainty:
 * @self: a run
 * @certainty: how sure the person is of what is chosen
 *
 * Does nothing where the attempt does not ask for it.
 */
void
gr_quiz_run_set_certainty (GrQuizRun  *self,
                           GrCertainty certainty)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_ASK || self->busy || self->certainty == certainty ||
      !gr_quiz_session_get_mode (self->session)->certainty)
    return;
  self->certainty = certainty;
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
  const char *item;
  GrResponse *open;

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_ASK || self->picks == 0 || self->busy)
    return;
  item = gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_item (self->session, self->index)));
  open = gr_quiz_record_find_open (G_LIST_MODEL (self->responses), item);
  gr_quiz_session_answer (self->session, self->index, self->picks);
  gr_quiz_session_set_certainty (self->session, self->index, self->certainty);
  gr_quiz_record_answer (change, self->session, self->attempt, self->index,
                         open != NULL ? gr_entity_get_uid (GR_ENTITY (open)) : NULL, now_ms (self));
  gr_quiz_run_commit (self, change, answered_cb);
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
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage == GR_QUIZ_STAGE_LOOK)
    self->stage = GR_QUIZ_STAGE_RESULT;
  else if (self->stage == GR_QUIZ_STAGE_FEEDBACK)
    gr_quiz_run_open_next (self);
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
