/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include "gr-guide.h"

G_DEFINE_FINAL_TYPE (GrQuizRun, gr_quiz_run, G_TYPE_OBJECT)

enum { CHANGED, FAILED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
forget_responses (GrQuizRun *self)
{
  if (self->responses != NULL)
    g_clear_signal_handler (&self->responses_ready, self->responses);
  g_clear_object (&self->responses);
}

static void
gr_quiz_run_finalize (GObject *object)
{
  GrQuizRun *self = GR_QUIZ_RUN (object);

  gr_quiz_run_clear (self);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (gr_quiz_run_parent_class)->finalize (object);
}

static void
gr_quiz_run_class_init (GrQuizRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_quiz_run_finalize;

  signals[CHANGED] = g_signal_new ("changed", GR_TYPE_QUIZ_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] =
      g_signal_new ("failed", GR_TYPE_QUIZ_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
gr_quiz_run_init (GrQuizRun *self)
{
}

/**
 * gr_quiz_run_new:
 * @library: an open library
 *
 * Returns: (transfer full): a run, idle
 */
GrQuizRun *
gr_quiz_run_new (GrLibrary *library)
{
  GrQuizRun *self = g_object_new (GR_TYPE_QUIZ_RUN, NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (gr_quiz_run_follow), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_quiz_run_get_library:
 * @self: a run
 *
 * Returns: (transfer none): the library it reads and writes
 */
GrLibrary *
gr_quiz_run_get_library (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);
  return self->library;
}

/**
 * gr_quiz_run_get_stage:
 * @self: a run
 *
 * Returns: what is shown
 */
GrQuizStage
gr_quiz_run_get_stage (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), GR_QUIZ_STAGE_IDLE);
  return self->stage;
}

/**
 * gr_quiz_run_get_session:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): the questions and answers; %NULL while idle
 */
GrQuizSession *
gr_quiz_run_get_session (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);
  return self->session;
}

/**
 * gr_quiz_run_get_index:
 * @self: a run
 *
 * Returns: which question is shown, from 0
 */
guint
gr_quiz_run_get_index (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), 0);
  return self->index;
}

/**
 * gr_quiz_run_get_picks:
 * @self: a run
 *
 * Returns: what is chosen: not yet given as the answer, or the answer
 */
GrQuizPicks
gr_quiz_run_get_picks (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), 0);

  if (self->stage == GR_QUIZ_STAGE_ASK || self->session == NULL)
    return self->picks;
  return gr_quiz_session_get_picks (self->session, self->index);
}

/**
 * gr_quiz_run_get_multiple:
 * @self: a run
 *
 * Returns: whether the question that is shown has more than one right answer
 */
gboolean
gr_quiz_run_get_multiple (GrQuizRun *self)
{
  GrQuizPicks right;

  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), FALSE);

  right = self->session != NULL ? gr_quiz_session_get_right (self->session, self->index) : 0;
  return (right & (right - 1)) != 0;
}

/**
 * gr_quiz_run_get_busy:
 * @self: a run
 *
 * Returns: whether an answer is on its way to the disk
 */
gboolean
gr_quiz_run_get_busy (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), FALSE);
  return self->busy;
}

/**
 * gr_quiz_run_get_title:
 * @self: a run
 * @quiz: a quiz
 *
 * Guides mostly call their one quiz "Quiz": then the guide's title says which.
 *
 * Returns: (transfer none): what tells the quiz from others; "" where nothing does
 */
const char *
gr_quiz_run_get_title (GrQuizRun *self,
                       GrQuiz    *quiz)
{
  GrEntityList *quizzes;
  GrGuide *guide;
  const char *title;
  guint n = 0;

  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), "");

  quizzes = gr_library_get_list (self->library, "quiz");
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    n += g_strcmp0 (gr_quiz_get_guide (gr_entity_list_peek (quizzes, i)), gr_quiz_get_guide (quiz)) == 0;
  guide = gr_library_lookup (self->library, "guide", gr_quiz_get_guide (quiz));
  title = n == 1 && guide != NULL ? gr_guide_get_title (guide) : gr_quiz_get_title (quiz);
  return title != NULL ? title : "";
}

/**
 * gr_quiz_run_dup_keys:
 * @self: a run
 *
 * Returns: (transfer full): which choices are right by now, of all quizzes
 */
GrQuizKeys *
gr_quiz_run_dup_keys (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);

  return gr_quiz_keys_new (G_LIST_MODEL (gr_library_get_list (self->library, "choice")),
                           G_LIST_MODEL (gr_library_get_list (self->library, "key")));
}

/**
 * gr_quiz_run_find_open:
 * @self: a run
 * @quiz: a quiz's uid
 *
 * Returns: (transfer none) (nullable): the latest attempt at it that was left
 *   before its end
 */
GrAttempt *
gr_quiz_run_find_open (GrQuizRun  *self,
                       const char *quiz)
{
  GrEntityList *attempts;
  GrAttempt *found = NULL;

  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);

  attempts = gr_library_get_list (self->library, "attempt");
  for (guint i = 0; i < gr_entity_list_get_n (attempts); i++)
    {
      GrAttempt *attempt = gr_entity_list_peek (attempts, i);

      if (g_strcmp0 (gr_attempt_get_quiz (attempt), quiz) == 0 && gr_attempt_get_finished_at (attempt) == 0 &&
          (found == NULL || gr_attempt_get_started_at (attempt) > gr_attempt_get_started_at (found)))
        found = attempt;
    }
  return found;
}

/* Says that something is different. */
void
gr_quiz_run_changed (GrQuizRun *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Says that something could not be kept. */
void
gr_quiz_run_report (GrQuizRun    *self,
                    const GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* Becomes idle. */
void
gr_quiz_run_clear (GrQuizRun *self)
{
  forget_responses (self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->attempt, g_free);
  self->stage = GR_QUIZ_STAGE_IDLE;
  self->index = 0;
  self->picks = 0;
}

/* A session with the keys of now, nothing answered. */
GrQuizSession *
gr_quiz_run_make_session (GrQuizRun *self,
                          GrQuiz    *quiz,
                          gint64     seed)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (self);

  return gr_quiz_session_new (quiz, G_LIST_MODEL (gr_library_get_list (self->library, "quiz-item")), keys, seed);
}

/* Asks a question, nothing chosen yet. */
void
gr_quiz_run_open_question (GrQuizRun *self,
                           guint      index)
{
  self->index = index;
  self->picks = 0;
  self->stage = GR_QUIZ_STAGE_ASK;
}
