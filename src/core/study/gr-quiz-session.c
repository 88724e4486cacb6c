/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-session.h"

#include "gr-random.h"
#include "gr-response.h"

/**
 * GrQuizSession:
 *
 * One go at a quiz: its items, their choices in an order of their own, what was
 * answered so far, and what that is worth.  It reads and writes nothing: it is
 * made again, the same, from an attempt's seed and responses.
 *
 * A quiz is scored only where every item has a key; otherwise it is a
 * self-check.  An item with several right choices is right when exactly those
 * are picked.
 */
typedef struct
{
  GrQuizItem *item;
  GPtrArray *choices; /* GrChoice, as shown */
  GrQuizPicks right;
  GrQuizPicks picks;
  GrCertainty certainty;
  char *recalled;
} Asked;

struct _GrQuizSession
{
  GObject parent_instance;

  GrQuiz *quiz;
  GrQuizKeys *keys;
  gint64 seed;
  GrQuizMode mode;
  GPtrArray *asked;
};

G_DEFINE_FINAL_TYPE (GrQuizSession, gr_quiz_session, G_TYPE_OBJECT)

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_object_unref (asked->item);
  g_ptr_array_unref (asked->choices);
  g_free (asked->recalled);
  g_free (asked);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  GrQuizItem *one = *(GrQuizItem *const *) a;
  GrQuizItem *two = *(GrQuizItem *const *) b;
  double x = gr_quiz_item_get_position (one);
  double y = gr_quiz_item_get_position (two);

  if (x != y)
    return x < y ? -1 : 1;
  return g_strcmp0 (gr_entity_get_uid (GR_ENTITY (one)), gr_entity_get_uid (GR_ENTITY (two)));
}

static GPtrArray *
shuffle_choices (GPtrArray  *choices,
                 const char *item,
                 gint64      seed)
{
  guint n = MIN (choices->len, GR_QUIZ_MAX_CHOICES);
  g_autofree guint *order = g_new (guint, n);
  GPtrArray *shown = g_ptr_array_new_full (n, g_object_unref);
  GrRandom random;

  for (guint i = 0; i < n; i++)
    order[i] = i;
  /* Each item has a sequence of its own, so that one that a re-import adds or takes away leaves the others alone. */
  gr_random_init (&random, (guint64) seed ^ gr_random_hash (item));
  gr_random_shuffle (&random, order, n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (shown, g_object_ref (choices->pdata[order[i]]));
  return shown;
}

static void
update_right (GrQuizSession *self,
              Asked         *asked)
{
  asked->right = 0;
  for (guint k = 0; k < asked->choices->len; k++)
    if (gr_quiz_keys_is_right (self->keys, asked->choices->pdata[k]))
      asked->right |= GR_QUIZ_PICK (k);
}

static Asked *
get_asked (GrQuizSession *self,
           guint          index)
{
  g_assert (GR_IS_QUIZ_SESSION (self));

  return index < self->asked->len ? self->asked->pdata[index] : NULL;
}

static void
gr_quiz_session_finalize (GObject *object)
{
  GrQuizSession *self = GR_QUIZ_SESSION (object);

  g_clear_object (&self->quiz);
  gr_quiz_keys_unref (self->keys);
  g_ptr_array_unref (self->asked);

  G_OBJECT_CLASS (gr_quiz_session_parent_class)->finalize (object);
}

static void
gr_quiz_session_class_init (GrQuizSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_quiz_session_finalize;
}

static void
gr_quiz_session_init (GrQuizSession *self)
{
  self->asked = g_ptr_array_new_with_free_func (asked_free);
}

/**
 * gr_quiz_session_new_of:
 * @quiz: (nullable): the quiz they are of; %NULL: of several
 * @items: (element-type GrQuizItem): what is asked, in this order
 * @keys: their choices, and which are right
 * @seed: of the order in which choices are shown
 *
 * Items that cannot be asked are left out: those that the guide no longer has
 * stay in the past, for their answers.
 *
 * Returns: (transfer full): a session with nothing answered
 */
GrQuizSession *
gr_quiz_session_new_of (GrQuiz     *quiz,
                        GPtrArray  *items,
                        GrQuizKeys *keys,
                        gint64      seed)
{
  GrQuizSession *self = g_object_new (GR_TYPE_QUIZ_SESSION, NULL);

  g_set_object (&self->quiz, quiz);
  self->keys = gr_quiz_keys_ref (keys);
  self->seed = seed;

  for (guint i = 0; i < items->len; i++)
    {
      GrQuizItem *item = items->pdata[i];
      const char *uid = gr_entity_get_uid (GR_ENTITY (item));
      Asked *asked;

      if (gr_quiz_item_get_retired (item) || !gr_quiz_keys_is_askable (keys, item))
        continue;
      asked = g_new0 (Asked, 1);
      asked->item = g_object_ref (item);
      asked->choices = shuffle_choices (gr_quiz_keys_get_choices (keys, uid), uid, seed);
      update_right (self, asked);
      g_ptr_array_add (self->asked, asked);
    }
  return self;
}

/**
 * gr_quiz_session_new:
 * @quiz: the quiz
 * @items: a list of [class@QuizItem], of any quizzes
 * @keys: its choices, and which are right
 * @seed: of the order in which choices are shown
 *
 * Asks the whole quiz as the guide has it.
 *
 * Returns: (transfer full): a session with nothing answered
 */
GrQuizSession *
gr_quiz_session_new (GrQuiz     *quiz,
                     GListModel *items,
                     GrQuizKeys *keys,
                     gint64      seed)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (quiz));
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (GR_IS_QUIZ (quiz), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GrQuizItem) item = g_list_model_get_item (items, i);

      if (g_strcmp0 (gr_quiz_item_get_quiz (item), uid) == 0)
        g_ptr_array_add (own, g_steal_pointer (&item));
    }
  g_ptr_array_sort (own, compare_items);
  return gr_quiz_session_new_of (quiz, own, keys, seed);
}

/**
 * gr_quiz_session_get_quiz:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): its quiz; %NULL: a mixture
 */
GrQuiz *
gr_quiz_session_get_quiz (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), NULL);
  return self->quiz;
}

/**
 * gr_quiz_session_get_mode:
 * @self: a session
 *
 * Returns: (transfer none): how it asks
 */
const GrQuizMode *
gr_quiz_session_get_mode (GrQuizSession *self)
{
  return &self->mode;
}

/**
 * gr_quiz_session_set_mode:
 * @self: a session, nothing answered
 * @mode: how it asks
 */
void
gr_quiz_session_set_mode (GrQuizSession    *self,
                          const GrQuizMode *mode)
{
  g_return_if_fail (GR_IS_QUIZ_SESSION (self));
  self->mode = *mode;
}

/**
 * gr_quiz_session_get_seed:
 * @self: a session
 *
 * Returns: the seed of the order of choices
 */
gint64
gr_quiz_session_get_seed (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);
  return self->seed;
}

/**
 * gr_quiz_session_set_keys:
 * @self: a session
 * @keys: which choices are right by now
 *
 * Judges all answers anew; their order and what was picked stay.
 */
void
gr_quiz_session_set_keys (GrQuizSession *self,
                          GrQuizKeys    *keys)
{
  g_return_if_fail (GR_IS_QUIZ_SESSION (self));

  gr_quiz_keys_ref (keys);
  gr_quiz_keys_unref (self->keys);
  self->keys = keys;
  for (guint i = 0; i < self->asked->len; i++)
    update_right (self, self->asked->pdata[i]);
}

/**
 * gr_quiz_session_get_keys:
 * @self: a session
 *
 * Returns: (transfer none): which choices are right
 */
GrQuizKeys *
gr_quiz_session_get_keys (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), NULL);
  return self->keys;
}

/**
 * gr_quiz_session_get_n_items:
 * @self: a session
 *
 * Returns: how many questions are asked
 */
guint
gr_quiz_session_get_n_items (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);
  return self->asked->len;
}

/**
 * gr_quiz_session_get_item:
 * @self: a session
 * @index: which question, from 0
 *
 * Returns: (transfer none) (nullable): the item; %NULL past the end
 */
GrQuizItem *
gr_quiz_session_get_item (GrQuizSession *self,
                          guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->item : NULL;
}

/**
 * gr_quiz_session_get_n_choices:
 * @self: a session
 * @index: which question
 *
 * Returns: how many choices it offers, at most %GR_QUIZ_MAX_CHOICES
 */
guint
gr_quiz_session_get_n_choices (GrQuizSession *self,
                               guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->choices->len : 0;
}

/**
 * gr_quiz_session_get_choice:
 * @self: a session
 * @index: which question
 * @k: which choice as shown, from 0
 *
 * Returns: (transfer none) (nullable): the choice; %NULL past the end
 */
GrChoice *
gr_quiz_session_get_choice (GrQuizSession *self,
                            guint          index,
                            guint          k)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL && k < asked->choices->len ? asked->choices->pdata[k] : NULL;
}

/**
 * gr_quiz_session_get_right:
 * @self: a session
 * @index: which question
 *
 * Returns: the choices that are right; 0 where the item is unkeyed
 */
GrQuizPicks
gr_quiz_session_get_right (GrQuizSession *self,
                           guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->right : 0;
}

/**
 * gr_quiz_session_get_picks:
 * @self: a session
 * @index: which question
 *
 * Returns: what was answered; 0 while it was not
 */
GrQuizPicks
gr_quiz_session_get_picks (GrQuizSession *self,
                           guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->picks : 0;
}

/**
 * gr_quiz_session_judge:
 * @self: a session
 * @index: which question
 * @picks: an answer, given or only thought of
 *
 * Returns: what @picks would be worth
 */
GrVerdict
gr_quiz_session_judge (GrQuizSession *self,
                       guint          index,
                       GrQuizPicks    picks)
{
  Asked *asked = get_asked (self, index);

  if (asked == NULL || asked->right == 0)
    return GR_VERDICT_UNKEYED;
  return picks == asked->right ? GR_VERDICT_RIGHT : GR_VERDICT_WRONG;
}

/**
 * gr_quiz_session_get_verdict:
 * @self: a session
 * @index: which question, answered
 *
 * Returns: what its answer is worth by the keys of now
 */
GrVerdict
gr_quiz_session_get_verdict (GrQuizSession *self,
                             guint          index)
{
  return gr_quiz_session_judge (self, index, gr_quiz_session_get_picks (self, index));
}

/**
 * gr_quiz_session_get_certainty:
 * @self: a session
 * @index: which question
 *
 * Returns: how sure the person said they were
 */
GrCertainty
gr_quiz_session_get_certainty (GrQuizSession *self,
                               guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->certainty : GR_CERTAINTY_UNSAID;
}

/**
 * gr_quiz_session_set_certainty:
 * @self: a session
 * @index: which question
 * @certainty: how sure the person says they are
 */
void
gr_quiz_session_set_certainty (GrQuizSession *self,
                               guint          index,
                               GrCertainty    certainty)
{
  Asked *asked = get_asked (self, index);

  g_return_if_fail (asked != NULL);
  asked->certainty = certainty;
}

/**
 * gr_quiz_session_get_recalled:
 * @self: a session
 * @index: which question
 *
 * Returns: (transfer none) (nullable): what was written before the choices
 *   were seen; %NULL where nobody was asked to, "" where it was only said
 */
const char *
gr_quiz_session_get_recalled (GrQuizSession *self,
                              guint          index)
{
  Asked *asked = get_asked (self, index);

  return asked != NULL ? asked->recalled : NULL;
}

/**
 * gr_quiz_session_set_recalled:
 * @self: a session
 * @index: which question
 * @recalled: (nullable): what was written before the choices were seen
 */
void
gr_quiz_session_set_recalled (GrQuizSession *self,
                              guint          index,
                              const char    *recalled)
{
  Asked *asked = get_asked (self, index);

  g_return_if_fail (asked != NULL);
  g_set_str (&asked->recalled, recalled);
}

/**
 * gr_quiz_session_answer:
 * @self: a session
 * @index: which question
 * @picks: the choices picked, at least one
 *
 * Takes an answer; a later one for the same question replaces it.
 */
void
gr_quiz_session_answer (GrQuizSession *self,
                        guint          index,
                        GrQuizPicks    picks)
{
  Asked *asked = get_asked (self, index);

  g_return_if_fail (asked != NULL);
  g_return_if_fail (picks != 0);
  g_return_if_fail (asked->choices->len == GR_QUIZ_MAX_CHOICES || picks < GR_QUIZ_PICK (asked->choices->len));

  asked->picks = picks;
}

static void
restore_one (GrQuizSession *self,
             GrResponse    *response)
{
  for (guint i = 0; i < self->asked->len; i++)
    {
      Asked *asked = self->asked->pdata[i];

      if (g_strcmp0 (gr_entity_get_uid (GR_ENTITY (asked->item)), gr_response_get_item (response)) != 0)
        continue;
      for (guint k = 0; k < asked->choices->len; k++)
        if (g_strcmp0 (gr_entity_get_uid (asked->choices->pdata[k]), gr_response_get_choice (response)) == 0)
          asked->picks |= GR_QUIZ_PICK (k);
      asked->certainty = MAX (asked->certainty, gr_response_get_certainty (response));
      if (gr_response_get_recalled (response) != NULL)
        g_set_str (&asked->recalled, gr_response_get_recalled (response));
    }
}

/**
 * gr_quiz_session_restore:
 * @self: a session, nothing answered
 * @responses: a list of [class@Response], those of one attempt
 *
 * Goes on where an attempt was left.  A response to an item or choice that is
 * no longer in the guide is passed over, so that question is asked again.
 */
void
gr_quiz_session_restore (GrQuizSession *self,
                         GListModel    *responses)
{
  g_return_if_fail (GR_IS_QUIZ_SESSION (self));

  for (guint i = 0; i < g_list_model_get_n_items (responses); i++)
    {
      g_autoptr (GrResponse) response = g_list_model_get_item (responses, i);

      restore_one (self, response);
    }
}

/**
 * gr_quiz_session_get_next:
 * @self: a session
 *
 * Returns: the first question without an answer; the number of questions when
 *   all are answered
 */
guint
gr_quiz_session_get_next (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);

  for (guint i = 0; i < self->asked->len; i++)
    if (gr_quiz_session_get_picks (self, i) == 0)
      return i;
  return self->asked->len;
}
