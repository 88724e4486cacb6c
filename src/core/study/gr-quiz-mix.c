/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-mix.h"

#include "gr-random.h"

static int
compare_uids (gconstpointer a,
              gconstpointer b)
{
  return g_strcmp0 (gr_entity_get_uid (*(GrEntity *const *) a), gr_entity_get_uid (*(GrEntity *const *) b));
}

/**
 * gr_quiz_mix_candidates:
 * @items: a list of [class@QuizItem], of any quizzes
 * @keys: their choices, and which are right
 * @quizzes: (array zero-terminated=1): uids of the quizzes to draw from
 *
 * Only what can be judged is drawn: a mixture of scored and unscored
 * questions would have no result.
 *
 * Returns: (transfer full) (element-type GrQuizItem): the items that have a
 *   key, in an order that every computer finds the same
 */
GPtrArray *
gr_quiz_mix_candidates (GListModel        *items,
                        GrQuizKeys        *keys,
                        const char *const *quizzes)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GrQuizItem) item = g_list_model_get_item (items, i);
      const char *quiz = gr_quiz_item_get_quiz (item);

      if (quiz != NULL && !gr_quiz_item_get_retired (item) && g_strv_contains (quizzes, quiz) &&
          gr_quiz_keys_is_askable (keys, item) && gr_quiz_keys_is_keyed (keys, gr_entity_get_uid (GR_ENTITY (item))))
        g_ptr_array_add (found, g_steal_pointer (&item));
    }
  g_ptr_array_sort (found, compare_uids);
  return found;
}

/* Adds candidates that were missed, or those that were not, in a drawn order. */
static void
draw (GPtrArray  *drawn,
      GPtrArray  *candidates,
      GHashTable *missed,
      gboolean    want_missed,
      guint       n,
      GrRandom   *random)
{
  g_autofree guint *order = g_new (guint, candidates->len + 1);
  guint len = 0;

  for (guint i = 0; i < candidates->len; i++)
    if (g_hash_table_contains (missed, gr_entity_get_uid (candidates->pdata[i])) == want_missed)
      order[len++] = i;
  gr_random_shuffle (random, order, len);
  for (guint i = 0; i < len && drawn->len < n; i++)
    g_ptr_array_add (drawn, g_object_ref (candidates->pdata[order[i]]));
}

/**
 * gr_quiz_mix_sample:
 * @candidates: (element-type GrQuizItem): what to draw from
 * @missed: a set of uids of items whose last answer was wrong
 * @n: how many to draw
 * @seed: of the draw
 *
 * Draws without putting back; what was missed comes first, the rest by chance.
 *
 * Returns: (transfer full) (element-type GrQuizItem): at most @n items in the
 *   order in which to ask them
 */
GPtrArray *
gr_quiz_mix_sample (GPtrArray  *candidates,
                    GHashTable *missed,
                    guint       n,
                    gint64      seed)
{
  GPtrArray *drawn = g_ptr_array_new_with_free_func (g_object_unref);
  GrRandom random;

  gr_random_init (&random, (guint64) seed);
  draw (drawn, candidates, missed, TRUE, n, &random);
  draw (drawn, candidates, missed, FALSE, n, &random);
  return drawn;
}
