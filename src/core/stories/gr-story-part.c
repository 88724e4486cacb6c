/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-part.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (GrStoryPart,
                    gr_story_part,
                    G_DEFINE_ENUM_VALUE (GR_STORY_PART_SITUATION, "situation"),
                    G_DEFINE_ENUM_VALUE (GR_STORY_PART_TASK, "task"),
                    G_DEFINE_ENUM_VALUE (GR_STORY_PART_ACTION, "action"),
                    G_DEFINE_ENUM_VALUE (GR_STORY_PART_RESULT, "result"),
                    G_DEFINE_ENUM_VALUE (GR_STORY_PART_LEARNING, "learning"))

static const struct
{
  const char *field;
  const char *letter;
  const char *name;
  const char *prompt;
  guint usual_share;
  const char *(*get_text) (GrStory *story);
} parts[GR_N_STORY_PARTS] = {
  /* Translators: first letters of Situation, Task, Action, Result and Learning, shown on a small badge */
  { "situation", NC_ ("story part", "S"), N_("Situation"), N_("Where were you, and what was going on?"), 20,
    gr_story_get_situation },
  { "task", NC_ ("story part", "T"), N_("Task"), N_("What was yours to do?"), 10, gr_story_get_task },
  { "action", NC_ ("story part", "A"), N_("Action"), N_("What did you do, step by step?"), 60, gr_story_get_action },
  { "result", NC_ ("story part", "R"), N_("Result"), N_("What changed, and how do you know?"), 10,
    gr_story_get_result },
  { "learning", NC_ ("story part", "L"), N_("Learning"), N_("What would you do the same way, or differently?"), 0,
    gr_story_get_learning },
};

/**
 * gr_story_part_get_field:
 * @part: a part
 *
 * Returns: the name of the story's field that holds this part
 */
const char *
gr_story_part_get_field (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  return parts[part].field;
}

/**
 * gr_story_part_get_letter:
 * @part: a part
 *
 * Returns: the letter that goes with the part's colour, translated
 */
const char *
gr_story_part_get_letter (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "story part", parts[part].letter);
}

/**
 * gr_story_part_get_name:
 * @part: a part
 *
 * Returns: what the part is called, translated
 */
const char *
gr_story_part_get_name (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  return g_dgettext (GETTEXT_PACKAGE, parts[part].name);
}

/**
 * gr_story_part_get_prompt:
 * @part: a part
 *
 * Returns: the question that the part answers, translated
 */
const char *
gr_story_part_get_prompt (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  return g_dgettext (GETTEXT_PACKAGE, parts[part].prompt);
}

/**
 * gr_story_part_get_usual_share:
 * @part: a part
 *
 * How much of a told story a part usually takes: 20, 10, 60 and 10 per cent,
 * a convention (as given by the career centre of the University of
 * Washington), not a rule.  Learning stands outside.
 *
 * Returns: per cent, 0 for learning
 */
guint
gr_story_part_get_usual_share (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, 0);

  return parts[part].usual_share;
}

/**
 * gr_story_part_get_text:
 * @part: a part
 * @story: a story
 *
 * Returns: (nullable): what @story holds for @part
 */
const char *
gr_story_part_get_text (GrStoryPart part,
                        GrStory    *story)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  return parts[part].get_text (story);
}
