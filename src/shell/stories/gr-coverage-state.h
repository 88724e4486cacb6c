/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coverage-line.h"
#include "gr-coverage.h"
#include "gr-library.h"
#include "gr-question.h"
#include "gr-story-answers.h"
#include "gr-story.h"

G_BEGIN_DECLS

#define GR_COVERAGE_HANGS 3 /* questions that hang on one story before it is worth a word; ours, no source */

/**
 * GrCoverageState:
 *
 * Which of the stories answers which of the questions, and what there is to
 * say about it.  Questions count that one has done something about: there is
 * an answer, a take or a story; or all of them.  It knows no widgets.
 *
 * Property: "all" (whether all questions count).  Signal: "changed", after a
 * commit that touches any of it.
 */
#define GR_TYPE_COVERAGE_STATE (gr_coverage_state_get_type ())
G_DECLARE_FINAL_TYPE (GrCoverageState, gr_coverage_state, GR, COVERAGE_STATE, GObject)

GrCoverageState     *gr_coverage_state_new             (GrLibrary       *library);
GrLibrary           *gr_coverage_state_get_library     (GrCoverageState *self);
gboolean             gr_coverage_state_get_ready       (GrCoverageState *self);
void                 gr_coverage_state_set_all         (GrCoverageState *self,
                                                        gboolean         all);
void                 gr_coverage_state_sort            (GrCoverageState *self);

const GrCoverage    *gr_coverage_state_get_coverage    (GrCoverageState *self);
const GrCoverageSet *gr_coverage_state_get_set         (GrCoverageState *self);
GrStory             *gr_coverage_state_get_story       (GrCoverageState *self,
                                                        guint            nth);
GrQuestion          *gr_coverage_state_get_question    (GrCoverageState *self,
                                                        guint            nth);
GrStoryAnswers      *gr_coverage_state_find_link       (GrCoverageState *self,
                                                        GrStory         *story,
                                                        GrQuestion      *question);
GrChange            *gr_coverage_state_make_next       (GrCoverageState *self,
                                                        guint            story,
                                                        guint            question);

/* In gr-coverage-words.c */
char                *gr_coverage_state_dup_headline    (GrCoverageState *self);
char                *gr_coverage_state_dup_detail      (GrCoverageState *self);
GPtrArray           *gr_coverage_state_list_gaps       (GrCoverageState *self);
GPtrArray           *gr_coverage_state_list_answered   (GrCoverageState *self);
GPtrArray           *gr_coverage_state_list_remarks    (GrCoverageState *self);
char                *gr_coverage_state_describe_answer (GrCoverageState *self,
                                                        guint            question);

G_END_DECLS
