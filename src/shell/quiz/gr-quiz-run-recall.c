/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include <glib/gi18n-lib.h>

#include "gr-quiz-record.h"

static const char *
item_uid (GrQuizRun *self)
{
  return gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_item (self->session, self->index)));
}

/* What is typed has a row by now: from here on it is kept like all that is typed. */
static void
open_draft (GrQuizRun  *self,
            GrResponse *response)
{
  self->recall = gr_draft_new (self->library, GR_ENTITY (response), "recalled", _("Edit Your Answer"));
  if (self->recalled != NULL)
    gr_draft_set_text (self->recall, self->recalled);
  g_signal_connect_object (self->recall, "notify::text", G_CALLBACK (gr_quiz_run_changed), self, G_CONNECT_SWAPPED);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;
  GrResponse *response = NULL;

  /* Without a row the answer can still be said; what is typed is then kept with the choice. */
  if (gr_quiz_run_commit_finish (self, result) && self->stage == GR_QUIZ_STAGE_RECALL)
    response = gr_quiz_record_find_open (G_LIST_MODEL (self->responses), item_uid (self));
  if (response != NULL && self->recall == NULL)
    open_draft (self, response);
  gr_quiz_run_changed (self);
}

/* Asks for an answer from memory; one that was begun before is there again. */
void
gr_quiz_run_open_recall (GrQuizRun *self)
{
  GrResponse *response = gr_quiz_record_find_open (G_LIST_MODEL (self->responses), item_uid (self));
  g_autoptr (GrChange) change = NULL;

  self->stage = GR_QUIZ_STAGE_RECALL;
  if (response != NULL)
    {
      open_draft (self, response);
      return;
    }
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_quiz_record_open (change, self->session, self->attempt, self->index);
  gr_quiz_run_commit (self, change, opened_cb);
}

/* Ends the typing; what is not on disk yet goes there. */
void
gr_quiz_run_close_recall (GrQuizRun *self)
{
  if (self->recall != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->recall, self);
      gr_draft_close (self->recall);
    }
  g_clear_object (&self->recall);
  g_clear_pointer (&self->recalled, g_free);
}

/* What was said of the question that is shown may be taken back after the choices are there; what its own typing
 * still brings to disk is not that. */
void
gr_quiz_run_follow_recall (GrQuizRun *self)
{
  const char *said = gr_quiz_session_get_recalled (self->session, self->index);

  if (self->stage != GR_QUIZ_STAGE_ASK && self->stage != GR_QUIZ_STAGE_FEEDBACK)
    return;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->responses)); i++)
    {
      g_autoptr (GrResponse) response = g_list_model_get_item (G_LIST_MODEL (self->responses), i);
      const char *kept = gr_response_get_recalled (response);

      if (g_strcmp0 (gr_response_get_item (response), item_uid (self)) != 0)
        continue;
      if (g_strcmp0 (kept != NULL ? kept : "", said != NULL ? said : "") == 0)
        self->recall_kept = TRUE;
      else if (self->recall_kept)
        {
          gr_quiz_session_set_recalled (self->session, self->index, kept);
          gr_quiz_run_changed (self);
        }
      return;
    }
}

/**
 * gr_quiz_run_get_recalled:
 * @self: a run
 *
 * Returns: (transfer none): what was written from memory to the question that
 *   is shown; "" where nothing was
 */
const char *
gr_quiz_run_get_recalled (GrQuizRun *self)
{
  const char *text;

  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), "");

  if (self->recall != NULL)
    return gr_draft_get_text (self->recall);
  text = self->stage == GR_QUIZ_STAGE_RECALL || self->session == NULL
             ? self->recalled
             : gr_quiz_session_get_recalled (self->session, self->index);
  return text != NULL ? text : "";
}

/**
 * gr_quiz_run_recall:
 * @self: a run
 * @text: what is written from memory by now
 */
void
gr_quiz_run_recall (GrQuizRun  *self,
                    const char *text)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_RECALL)
    return;
  g_set_str (&self->recalled, text);
  if (self->recall != NULL)
    gr_draft_set_text (self->recall, text);
}

/**
 * gr_quiz_run_reveal:
 * @self: a run
 *
 * An answer was written, or said aloud: shows the choices.
 */
void
gr_quiz_run_reveal (GrQuizRun *self)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->stage != GR_QUIZ_STAGE_RECALL || self->busy)
    return;
  gr_quiz_session_set_recalled (self->session, self->index, gr_quiz_run_get_recalled (self));
  self->recall_kept = self->recall == NULL || !gr_draft_get_dirty (self->recall);
  gr_quiz_run_close_recall (self);
  self->stage = GR_QUIZ_STAGE_ASK;
  gr_quiz_run_changed (self);
}
