/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fit.h"

#include <glib/gi18n-lib.h>

/**
 * gr_fit_get_words:
 * @fit: how well a story answers a question
 *
 * Returns: that in words
 */
const char *
gr_fit_get_words (GrFit fit)
{
  switch (fit)
    {
    case GR_FIT_PARTLY:
      return _("Could fit");
    case GR_FIT_WELL:
      return _("Told well");
    case GR_FIT_NONE:
    default:
      return _("Does not answer it");
    }
}

/**
 * gr_fit_make_change:
 * @story: a story
 * @question: a question
 * @link: (nullable): what joins the two so far
 * @fit: how well the one answers the other from now on
 *
 * Returns: (transfer full) (nullable): a change that says so; %NULL where it is so
 */
GrChange *
gr_fit_make_change (GrStory        *story,
                    GrQuestion     *question,
                    GrStoryAnswers *link,
                    GrFit           fit)
{
  const char *uid = link != NULL ? gr_entity_get_uid (GR_ENTITY (link)) : NULL;
  GrChange *change;

  g_return_val_if_fail (GR_IS_STORY (story), NULL);
  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  if (fit == (link != NULL ? gr_story_answers_get_fit (link) : GR_FIT_NONE))
    return NULL;
  change = gr_change_new (GR_CHANGE_EDIT, _("Link Story"));
  if (fit == GR_FIT_NONE)
    {
      gr_change_remove (change, "story-answers", uid);
      return change;
    }
  if (uid == NULL)
    {
      uid = gr_change_create (change, "story-answers", NULL);
      gr_change_set_text (change, "story-answers", uid, "story", gr_entity_get_uid (GR_ENTITY (story)));
      gr_change_set_text (change, "story-answers", uid, "question", gr_entity_get_uid (GR_ENTITY (question)));
      gr_change_set_text (change, "story-answers", uid, "question_title", gr_question_get_prompt (question));
    }
  gr_change_set_text (change, "story-answers", uid, "fit", fit == GR_FIT_WELL ? "well" : "partly");
  return change;
}
