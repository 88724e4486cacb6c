/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include "gr-quiz-record.h"

static void
rejudged_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (self->library, result, &error))
    gr_quiz_run_report (self, error);
}

/* A key that is set while an attempt is open judges it too: that is why it was set. */
static void
rejudge (GrQuizRun *self)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (self);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  gr_quiz_session_set_keys (self->session, keys);
  if (self->stage == GR_QUIZ_STAGE_IDLE)
    return; /* its answers are still on their way */
  gr_quiz_record_rejudge (change, self->session, self->attempt, G_LIST_MODEL (self->responses));
  gr_library_commit_async (self->library, change, rejudged_cb, g_object_ref (self));
  gr_quiz_run_changed (self);
}

/* The guide was read in again, or is gone. */
static void
reload (GrQuizRun *self)
{
  GrQuiz *quiz = gr_quiz_session_get_quiz (self->session);
  g_autoptr (GrQuizSession) session = NULL;

  if (quiz != NULL && gr_library_lookup (self->library, "quiz", gr_entity_get_uid (GR_ENTITY (quiz))) == NULL)
    gr_quiz_run_clear (self);
  else if (self->stage == GR_QUIZ_STAGE_IDLE)
    return; /* its answers are still on their way; when they are here it is made anew */
  else
    {
      session = gr_quiz_run_remake (self);
      g_set_object (&self->session, session);
      if (self->stage == GR_QUIZ_STAGE_RESULT || self->stage == GR_QUIZ_STAGE_LOOK)
        self->stage = GR_QUIZ_STAGE_RESULT;
      else if (gr_quiz_session_get_next (session) < gr_quiz_session_get_n_items (session))
        gr_quiz_run_open_next (self);
      else
        gr_quiz_run_clear (self); /* nothing left to ask; Resume on the first view closes it */
    }
  gr_quiz_run_changed (self);
}

/* Follows what was committed, here or elsewhere. */
void
gr_quiz_run_follow (GrQuizRun *self,
                    GrChange  *change)
{
  gboolean keys = FALSE;
  gboolean content = FALSE;
  gboolean recall = FALSE;

  g_assert (GR_IS_QUIZ_RUN (self));

  if (self->session == NULL || self->responses == NULL)
    return;
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      keys |= g_str_equal (type, "key");
      recall |= g_str_equal (type, "response");
      content |= g_str_equal (type, "quiz") || g_str_equal (type, "quiz-item") || g_str_equal (type, "choice");
    }
  if (recall && !self->busy)
    gr_quiz_run_follow_recall (self);
  if (content && !self->busy)
    reload (self);
  else if (keys)
    rejudge (self);
}
