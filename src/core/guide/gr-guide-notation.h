/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

void gr_guide_write_quiz_items  (GString            *out,
                                 const GrGuideQuiz  *quiz);
void gr_guide_write_quizzes     (GString            *out,
                                 const GrGuideDraft *draft);
void gr_guide_write_questions   (GString            *out,
                                 const GrGuideDraft *draft);
void gr_guide_write_confusions  (GString            *out,
                                 const GrGuideDraft *draft);
void gr_guide_write_reflections (GString            *out,
                                 const GrGuideDraft *draft);
void gr_guide_write_projects    (GString            *out,
                                 const GrGuideDraft *draft);

G_END_DECLS
