/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include <glib/gi18n-lib.h>

#include "gr-guide.h"
#include "gr-queries.h"
#include "gr-quiz-standing.h"
#include "gr-text.h"

G_DEFINE_FINAL_TYPE (GrQuizRun, gr_quiz_run, G_TYPE_OBJECT)

enum { CHANGED, FAILED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
forget_lists (GrQuizRun *self)
{
  if (self->items != NULL)
    g_clear_signal_handler (&self->items_ready, self->items);
  if (self->responses != NULL)
    g_clear_signal_handler (&self->responses_ready, self->responses);
  g_clear_object (&self->items);
  g_clear_object (&self->responses);
}

static void
gr_quiz_run_finalize (GObject *object)
{
  GrQuizRun *self = GR_QUIZ_RUN (object);

  gr_quiz_run_clear (self);
  g_clear_object (&self->missed);
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

static gpointer
read_missed (GrStore      *store,
             gpointer      data,
             GCancellable *cancellable,
             GError      **error)
{
  return gr_query_missed_items (store, error);
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
  static const char *const types[] = { "response", "attempt", NULL };
  GrQuizRun *self = g_object_new (GR_TYPE_QUIZ_RUN, NULL);

  self->library = g_object_ref (library);
  self->missed = gr_figure_new (library, types, read_missed, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
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
 * gr_quiz_run_get_attempt:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): what is kept of this go; %NULL while
 *   idle, or before it is on disk
 */
GrAttempt *
gr_quiz_run_get_attempt (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);
  return self->attempt != NULL ? gr_library_lookup (self->library, "attempt", self->attempt) : NULL;
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

static void
take_last_mode (GrQuizRun *self)
{
  GrEntityList *attempts = gr_library_get_list (self->library, "attempt");
  GrAttempt *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (attempts); i++)
    {
      GrAttempt *attempt = gr_entity_list_peek (attempts, i);

      if (last == NULL || gr_attempt_get_started_at (attempt) > gr_attempt_get_started_at (last))
        last = attempt;
    }
  if (last != NULL)
    self->mode = (GrQuizMode) { .feedback = gr_attempt_get_feedback (last),
                                .certainty = gr_attempt_get_certainty (last),
                                .recall_first = gr_attempt_get_recall_first (last) };
}

/**
 * gr_quiz_run_get_mode:
 * @self: a run
 *
 * Returns: (transfer none): how the next attempt asks: as the last one did,
 *   until the person wants it otherwise
 */
const GrQuizMode *
gr_quiz_run_get_mode (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);

  if (!self->mode_set)
    take_last_mode (self);
  return &self->mode;
}

/**
 * gr_quiz_run_set_mode:
 * @self: a run
 * @mode: how the next attempt is to ask; its kind does not matter
 */
void
gr_quiz_run_set_mode (GrQuizRun        *self,
                      const GrQuizMode *mode)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));
  self->mode = *mode;
  self->mode_set = TRUE;
}

/**
 * gr_quiz_run_get_missed:
 * @self: a run
 *
 * Returns: (transfer none): a figure whose value is the set of the uids of
 *   items that were missed when they were last asked, %NULL until it is known
 */
GrFigure *
gr_quiz_run_get_missed (GrQuizRun *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);
  return self->missed;
}

/**
 * gr_quiz_run_get_title:
 * @self: a run
 * @quiz: (nullable): a quiz; %NULL: a mixture
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

  if (quiz == NULL)
    return _("Mixed Quiz");
  quizzes = gr_library_get_list (self->library, "quiz");
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    n += g_strcmp0 (gr_quiz_get_guide (gr_entity_list_peek (quizzes, i)), gr_quiz_get_guide (quiz)) == 0;
  guide = gr_library_lookup (self->library, "guide", gr_quiz_get_guide (quiz));
  title = n == 1 && guide != NULL ? gr_guide_get_title (guide) : gr_quiz_get_title (quiz);
  if (guide == NULL && gr_text_is_blank (title))
    return _("My Questions");
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
 * @quiz: (nullable): a quiz's uid; %NULL: mixed quizzes
 *
 * Returns: (transfer none) (nullable): the latest attempt at it that was left
 *   before its end
 */
GrAttempt *
gr_quiz_run_find_open (GrQuizRun  *self,
                       const char *quiz)
{
  GrQuizStanding standing;

  g_return_val_if_fail (GR_IS_QUIZ_RUN (self), NULL);

  gr_quiz_standing_init (&standing, G_LIST_MODEL (gr_library_get_list (self->library, "attempt")), quiz);
  return standing.open;
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
  gr_quiz_run_close_recall (self);
  forget_lists (self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->attempt, g_free);
  self->stage = GR_QUIZ_STAGE_IDLE;
  self->index = 0;
  self->picks = 0;
}

/* Every write of an attempt is its own small change; the next may only follow when this one is on disk. */
void
gr_quiz_run_commit (GrQuizRun          *self,
                    GrChange           *change,
                    GAsyncReadyCallback callback)
{
  self->busy = TRUE;
  gr_quiz_run_changed (self);
  gr_library_commit_async (self->library, change, callback, g_object_ref (self));
}

gboolean
gr_quiz_run_commit_finish (GrQuizRun    *self,
                           GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  if (gr_library_commit_finish (self->library, result, &error))
    return TRUE;
  gr_quiz_run_report (self, error);
  return FALSE;
}

/* A session with the keys of now, nothing answered.  Without @items: the whole quiz. */
GrQuizSession *
gr_quiz_run_make_session (GrQuizRun        *self,
                          GrQuiz           *quiz,
                          GPtrArray        *items,
                          gint64            seed,
                          const GrQuizMode *mode)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (self);
  GrEntityList *all = gr_library_get_list (self->library, "quiz-item");
  GrQuizSession *session;

  session = items != NULL ? gr_quiz_session_new_of (quiz, items, keys, seed)
                          : gr_quiz_session_new (quiz, G_LIST_MODEL (all), keys, seed);
  gr_quiz_session_set_mode (session, mode);
  return session;
}

/* The session again, as far as the library still has it, with the answers that are on disk. */
GrQuizSession *
gr_quiz_run_remake (GrQuizRun *self)
{
  const GrQuizMode *mode = gr_quiz_session_get_mode (self->session);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  GrQuizSession *session;

  for (guint i = 0; i < gr_quiz_session_get_n_items (self->session); i++)
    {
      GrEntity *item = GR_ENTITY (gr_quiz_session_get_item (self->session, i));

      if (gr_library_lookup (self->library, "quiz-item", gr_entity_get_uid (item)) != NULL)
        g_ptr_array_add (items, item);
    }
  session = gr_quiz_run_make_session (self, gr_quiz_session_get_quiz (self->session),
                                      mode->kind == GR_ATTEMPT_KIND_QUIZ ? NULL : items,
                                      gr_quiz_session_get_seed (self->session), mode);
  gr_quiz_session_restore (session, G_LIST_MODEL (self->responses));
  return session;
}
