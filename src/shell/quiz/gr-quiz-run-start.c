/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-run-private.h"

#include "gr-attempt-item.h"
#include "gr-quiz-mix.h"
#include "gr-quiz-record.h"

static gint64
now_ms (GrQuizRun *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;

  if (!gr_quiz_run_commit_finish (self, result))
    gr_quiz_run_clear (self);
  else if (self->session != NULL)
    self->stage = GR_QUIZ_STAGE_RESULT;
  gr_quiz_run_changed (self);
}

/* An attempt says itself what it asks, where that is not simply its quiz. */
static GrQuizSession *
read_session (GrQuizRun *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  GrQuizSession *session;

  for (guint i = 0; i < gr_entity_list_get_n (self->items); i++)
    {
      GrAttemptItem *asked = gr_entity_list_peek (self->items, i);
      GrQuizItem *item = gr_library_lookup (self->library, "quiz-item", gr_attempt_item_get_item (asked));

      if (item != NULL)
        g_ptr_array_add (items, item);
    }
  session =
      gr_quiz_run_make_session (self, gr_quiz_session_get_quiz (self->session), items,
                                gr_quiz_session_get_seed (self->session), gr_quiz_session_get_mode (self->session));
  gr_quiz_session_restore (session, G_LIST_MODEL (self->responses));
  g_clear_object (&self->items);
  return session;
}

/* What is on disk has been read: goes on at the first question without an answer. */
void
gr_quiz_run_take_up (GrQuizRun *self)
{
  GrAttempt *attempt = gr_quiz_run_get_attempt (self);
  g_autoptr (GrQuizSession) session = self->items != NULL ? read_session (self) : gr_quiz_run_remake (self);

  g_set_object (&self->session, session);
  if (gr_quiz_session_get_n_items (session) == 0)
    gr_quiz_run_clear (self);
  else if (attempt != NULL && gr_attempt_get_finished_at (attempt) != 0)
    self->stage = GR_QUIZ_STAGE_RESULT;
  else if (gr_quiz_session_get_next (session) < gr_quiz_session_get_n_items (session))
    gr_quiz_run_open_next (self);
  else
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

      /* The questions that were still open have left the guide. */
      gr_quiz_record_finish (change, session, self->attempt, now_ms (self));
      gr_quiz_run_commit (self, change, finished_cb);
      return;
    }
  gr_quiz_run_changed (self);
}

static GrListState
state_of (GrEntityList *list)
{
  return list != NULL ? gr_entity_list_get_state (list) : GR_LIST_READY;
}

static void
lists_cb (GrQuizRun *self)
{
  g_assert (GR_IS_QUIZ_RUN (self));

  if (state_of (self->items) == GR_LIST_LOADING || state_of (self->responses) == GR_LIST_LOADING)
    return;
  if (self->items != NULL)
    g_clear_signal_handler (&self->items_ready, self->items);
  g_clear_signal_handler (&self->responses_ready, self->responses);
  if (state_of (self->items) == GR_LIST_READY && state_of (self->responses) == GR_LIST_READY)
    gr_quiz_run_take_up (self);
  else
    gr_quiz_run_clear (self); /* the library says why */
}

static void
read_lists (GrQuizRun *self,
            gboolean   with_items)
{
  self->responses = gr_library_get_children (self->library, "response", self->attempt);
  self->responses_ready =
      g_signal_connect_object (self->responses, "notify::state", G_CALLBACK (lists_cb), self, G_CONNECT_SWAPPED);
  if (with_items)
    {
      self->items = gr_library_get_children (self->library, "attempt-item", self->attempt);
      self->items_ready =
          g_signal_connect_object (self->items, "notify::state", G_CALLBACK (lists_cb), self, G_CONNECT_SWAPPED);
    }
  lists_cb (self);
}

static void
started_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GrQuizRun) self = user_data;

  if (!gr_quiz_run_commit_finish (self, result))
    {
      gr_quiz_run_clear (self);
      gr_quiz_run_changed (self);
    }
  else if (self->session != NULL)
    read_lists (self, FALSE);
}

/* Begins an attempt.  One at the same quiz that was left before its end makes room for it. */
static void
begin (GrQuizRun    *self,
       GrQuiz       *quiz,
       GPtrArray    *items,
       gint64        seed,
       GrAttemptKind kind)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);
  GrQuizMode mode = *gr_quiz_run_get_mode (self);
  GrAttempt *open = gr_quiz_run_find_open (self, quiz != NULL ? gr_entity_get_uid (GR_ENTITY (quiz)) : NULL);
  g_autoptr (GrQuizSession) session = NULL;

  mode.kind = kind;
  session = gr_quiz_run_make_session (self, quiz, items, seed, &mode);
  gr_quiz_run_clear (self);
  if (gr_quiz_session_get_n_items (session) == 0)
    return;
  self->session = g_steal_pointer (&session);
  if (open != NULL)
    gr_change_remove (change, "attempt", gr_entity_get_uid (GR_ENTITY (open)));
  self->attempt = g_strdup (gr_quiz_record_start (change, self->session, now_ms (self)));
  gr_quiz_run_commit (self, change, started_cb);
}

static gint64
new_seed (void)
{
  return (gint64) (((guint64) g_random_int () << 32) | g_random_int ());
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
  g_return_if_fail (GR_IS_QUIZ_RUN (self));
  g_return_if_fail (GR_IS_QUIZ (quiz));

  if (!self->busy)
    begin (self, quiz, NULL, new_seed (), GR_ATTEMPT_KIND_QUIZ);
}

/**
 * gr_quiz_run_start_missed:
 * @self: a run
 * @quiz: (nullable): the quiz they are of; %NULL: of several
 * @items: (element-type GrQuizItem): what was missed
 *
 * Asks these again, and no others.
 */
void
gr_quiz_run_start_missed (GrQuizRun *self,
                          GrQuiz    *quiz,
                          GPtrArray *items)
{
  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (!self->busy)
    begin (self, quiz, items, new_seed (), GR_ATTEMPT_KIND_RETRY);
}

/**
 * gr_quiz_run_start_mixed:
 * @self: a run
 * @quizzes: (array zero-terminated=1): uids of the quizzes to draw from
 * @n: how many questions, at most
 *
 * Asks a mixture, with what was missed first.
 */
void
gr_quiz_run_start_mixed (GrQuizRun         *self,
                         const char *const *quizzes,
                         guint              n)
{
  g_autoptr (GrQuizKeys) keys = NULL;
  g_autoptr (GPtrArray) candidates = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  gconstpointer missed;
  gint64 seed = new_seed ();

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  if (self->busy)
    return;
  missed = gr_figure_get_value (self->missed);
  keys = gr_quiz_run_dup_keys (self);
  candidates = gr_quiz_mix_candidates (G_LIST_MODEL (gr_library_get_list (self->library, "quiz-item")), keys, quizzes);
  items = gr_quiz_mix_sample (candidates, missed != NULL ? (GHashTable *) missed : none, n, seed);
  begin (self, NULL, items, seed, GR_ATTEMPT_KIND_MIXED);
}

/**
 * gr_quiz_run_resume:
 * @self: a run
 * @attempt: an attempt
 *
 * Goes on with one that was left before its end, or shows the result of one
 * that was finished, as soon as its answers have been read.
 */
void
gr_quiz_run_resume (GrQuizRun *self,
                    GrAttempt *attempt)
{
  const GrQuizMode mode = { gr_attempt_get_kind (attempt), gr_attempt_get_feedback (attempt),
                            gr_attempt_get_certainty (attempt), gr_attempt_get_recall_first (attempt) };
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GrQuiz *quiz;

  g_return_if_fail (GR_IS_QUIZ_RUN (self));

  quiz = gr_library_lookup (self->library, "quiz", gr_attempt_get_quiz (attempt));
  if (self->busy || (quiz == NULL && gr_attempt_get_quiz (attempt) != NULL))
    return;
  gr_quiz_run_clear (self);
  self->session = gr_quiz_run_make_session (self, quiz, mode.kind == GR_ATTEMPT_KIND_QUIZ ? NULL : none,
                                            gr_attempt_get_seed (attempt), &mode);
  self->attempt = g_strdup (gr_entity_get_uid (GR_ENTITY (attempt)));
  read_lists (self, mode.kind != GR_ATTEMPT_KIND_QUIZ);
}
