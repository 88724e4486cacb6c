/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-coverage-state.h"

G_BEGIN_DECLS

/**
 * GrStoryFinder:
 *
 * A dialog for a question without a story: the stories that could fit, and the
 * situations that might become one, those that share most words with the
 * question first.
 *
 * Signal: "develop" (uid), when a situation is to become a story.
 */
#define GR_TYPE_STORY_FINDER (gr_story_finder_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryFinder, gr_story_finder, GR, STORY_FINDER, AdwDialog)

AdwDialog *gr_story_finder_new (GrCoverageState *state,
                                GrQuestion      *question);

G_END_DECLS
