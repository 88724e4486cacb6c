/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-part.h"

G_BEGIN_DECLS

/**
 * GrCoachCode:
 * @GR_COACH_EMPTY_PART: a part has no words
 * @GR_COACH_WE_NOT_I: in Task or Action, a sentence that says "we" and never "I"
 * @GR_COACH_NO_FIGURE: a Result without a number
 * @GR_COACH_RESULT_SHORT: a Result of fewer words than the Task
 * @GR_COACH_LONG_SENTENCE: more than %GR_COACH_LONGEST words to a full stop
 * @GR_COACH_PASSIVE: in Task, Action or Result, something "was done" by nobody
 * @GR_COACH_VAGUE: words that could stand for anything
 * @GR_COACH_TRANSACTIONAL: words that may sound as if people were a means
 * @GR_COACH_OVER_TIME: longer than two and a half minutes at the person's pace
 *
 * What the coach remarks on.
 */
typedef enum {
  GR_COACH_EMPTY_PART,
  GR_COACH_WE_NOT_I,
  GR_COACH_NO_FIGURE,
  GR_COACH_RESULT_SHORT,
  GR_COACH_LONG_SENTENCE,
  GR_COACH_PASSIVE,
  GR_COACH_VAGUE,
  GR_COACH_TRANSACTIONAL,
  GR_COACH_OVER_TIME,
} GrCoachCode;

#define GR_TYPE_COACH_CODE (gr_coach_code_get_type ())
GType gr_coach_code_get_type (void);

#define GR_COACH_LONGEST 25 /* words; the style guide of GOV.UK asks to look again at longer sentences */

/**
 * GrCoachHint:
 * @code: what it is about
 * @part: where
 * @start: the first character it is about, from 0
 * @end: one past the last; equal to @start where a part is empty
 * @message: one sentence, translated
 *
 * Something worth another look.  The words themselves are never changed.
 */
typedef struct
{
  GrCoachCode code;
  GrStoryPart part;
  guint start;
  guint end;
  char *message;
} GrCoachHint;

GPtrArray  *gr_coach_read          (const char * const  texts[GR_N_STORY_PARTS],
                                    const char         *language,
                                    gint64              pace);
gboolean    gr_coach_has_figure    (const char         *text,
                                    const char         *language);
void        gr_coach_hint_free     (GrCoachHint        *hint);
const char *gr_coach_code_get_nick (GrCoachCode         code);

G_END_DECLS
