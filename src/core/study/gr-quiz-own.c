/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-own.h"

#include "gr-entity.h"

#define N_CHOICES 4
#define PASS_PERCENT 80 /* what the guides of this family print */

/* Behind all there are, of whatever owner: only the order within one matters. */
static double
next_position (GListModel *list)
{
  double last = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GrEntity) entity = g_list_model_get_item (list, i);

      last = MAX (last, gr_entity_get_position (entity));
    }
  return last + 1;
}

/**
 * gr_quiz_own_add_quiz:
 * @change: a change being made
 * @quizzes: all there are
 * @title: what it is called
 *
 * Adds a quiz of the person's own.  Its pass mark is 80 %, rounded up.
 *
 * Returns: (transfer none): its uid, valid as long as @change
 */
const char *
gr_quiz_own_add_quiz (GrChange   *change,
                      GListModel *quizzes,
                      const char *title)
{
  const char *uid = gr_change_create (change, "quiz", NULL);

  gr_change_set_text (change, "quiz", uid, "title", title);
  gr_change_set_integer (change, "quiz", uid, "threshold_percent", PASS_PERCENT);
  gr_change_set_real (change, "quiz", uid, "position", next_position (quizzes));
  return uid;
}

/**
 * gr_quiz_own_add_item:
 * @change: a change being made
 * @items: all there are
 * @quiz: the quiz's uid
 *
 * Adds a question without words yet, and places for its answers; those that
 * stay empty are not asked.
 *
 * Returns: (transfer none): its uid, valid as long as @change
 */
const char *
gr_quiz_own_add_item (GrChange   *change,
                      GListModel *items,
                      const char *quiz)
{
  const char *uid = gr_change_create (change, "quiz-item", NULL);

  gr_change_set_text (change, "quiz-item", uid, "quiz", quiz);
  gr_change_set_real (change, "quiz-item", uid, "position", next_position (items));
  for (guint k = 0; k < N_CHOICES; k++)
    {
      const char *choice = gr_change_create (change, "choice", NULL);

      gr_change_set_text (change, "choice", choice, "item", uid);
      gr_change_set_real (change, "choice", choice, "position", k + 1);
    }
  return uid;
}

/**
 * gr_quiz_own_add_choice:
 * @change: a change being made
 * @choices: all there are
 * @item: the question's uid
 *
 * Adds a place for one more answer.
 *
 * Returns: (transfer none): its uid, valid as long as @change
 */
const char *
gr_quiz_own_add_choice (GrChange   *change,
                        GListModel *choices,
                        const char *item)
{
  const char *uid = gr_change_create (change, "choice", NULL);

  gr_change_set_text (change, "choice", uid, "item", item);
  gr_change_set_real (change, "choice", uid, "position", next_position (choices));
  return uid;
}
