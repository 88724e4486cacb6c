/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-other.h"

/**
 * gr_quiz_find_other:
 * @library: an open library
 * @quiz: (nullable): a quiz
 *
 * A guide may bring more than one form of its quiz, so that a second go is not
 * one at letters that are still in mind.
 *
 * Returns: (transfer none) (nullable): the guide's next quiz, after the last
 *   its first; %NULL where it has no other
 */
GrQuiz *
gr_quiz_find_other (GrLibrary *library,
                    GrQuiz    *quiz)
{
  GrEntityList *quizzes = gr_library_get_list (library, "quiz");
  GrQuiz *first = NULL;
  gboolean passed = FALSE;

  if (quiz == NULL || gr_quiz_get_guide (quiz) == NULL)
    return NULL;
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *at = gr_entity_list_peek (quizzes, i);

      if (at == quiz)
        passed = TRUE;
      else if (!gr_quiz_get_retired (at) && g_strcmp0 (gr_quiz_get_guide (at), gr_quiz_get_guide (quiz)) == 0)
        {
          if (passed)
            return at;
          first = first != NULL ? first : at;
        }
    }
  return first;
}
