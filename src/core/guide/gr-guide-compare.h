/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

/**
 * GrGuideParts:
 *
 * Parts of a guide, as a set.
 */
typedef enum {
  GR_GUIDE_PART_NONE = 0,
  GR_GUIDE_PART_TITLE = 1 << 0,
  GR_GUIDE_PART_TEXT = 1 << 1, /* the sections: all that can be read */
  GR_GUIDE_PART_QUESTIONS = 1 << 2,
  GR_GUIDE_PART_QUIZZES = 1 << 3,
  GR_GUIDE_PART_CONFUSIONS = 1 << 4,
  GR_GUIDE_PART_REFLECTIONS = 1 << 5,
  GR_GUIDE_PART_PROJECTS = 1 << 6,
} GrGuideParts;

GrGuideParts gr_guide_compare (const GrGuideDraft *one,
                               const GrGuideDraft *two);

G_END_DECLS
