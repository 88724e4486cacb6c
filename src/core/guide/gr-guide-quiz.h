/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-option.h"
#include "gr-guide-reader.h"

G_BEGIN_DECLS

/**
 * GrCandidate:
 * @run: its options
 * @start: the index of the line its question begins on
 * @tail: the index behind its answer and explanation
 * @group: the index of the heading that its quiz stands under, or -1
 * @in_quiz: whether that heading says it is a quiz
 * @number: its number, or 0
 * @titled: whether its question is only a heading
 * @answered: whether it has an answer of its own
 * @named: whether it is called a question
 * @numbered: whether it is numbered
 * @item: what becomes of it
 *
 * Options with what stands around them, which may be a question of a quiz.
 */
typedef struct
{
  GrOptionRun run;
  guint start;
  guint tail;
  int group;
  gboolean in_quiz;
  int number;
  gboolean titled;
  gboolean answered;
  gboolean named;
  gboolean numbered;
  GrGuideItem *item;
} GrCandidate;

gboolean gr_guide_quiz_asks             (const GrCandidate *candidate);
gboolean gr_guide_quiz_read_stem        (GrReader    *reader,
                                   GrCandidate *candidate,
                                   guint        limit);
void     gr_guide_quiz_read_answer      (GrReader    *reader,
                                   GrCandidate *candidate,
                                   guint        end,
                                   gboolean     last,
                                   gboolean     own);
void     gr_guide_quiz_read_keys        (GrReader    *reader,
                                   GArray      *candidates);
void     gr_guide_quiz_set_answer       (GrReader    *reader,
                                   GrCandidate *candidate,
                                   const char  *text,
                                   guint        line,
                                   gboolean     explains);
gboolean gr_guide_quiz_is_explanation   (const GrLine *line);
gboolean gr_guide_quiz_are_reasons      (GrReader          *reader,
                                   const GrCandidate *candidate,
                                   const GrOptionRun *run);
guint    gr_guide_quiz_read_reasons     (GrReader    *reader,
                                   GrCandidate *candidate,
                                   guint       *first,
                                   guint        end);

G_END_DECLS
