/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_COVERAGE_EXACT 20 /* stories up to which the smallest set is looked for among all */
#define GR_COVERAGE_NOBODY G_MAXUINT

/**
 * GrCoverage:
 * @n_stories: rows
 * @n_questions: columns
 *
 * Which story answers which question.
 */
typedef struct
{
  guint n_stories;
  guint n_questions;
  /*< private >*/
  guint8 *fits;
} GrCoverage;

/**
 * GrCoverageSet:
 * @stories: (element-type guint): the stories of the set, ascending
 * @exact: whether there is no smaller one; else it was picked story by story
 *
 * Stories that together answer every question that any story answers.
 */
typedef struct
{
  GArray *stories;
  gboolean exact;
} GrCoverageSet;

GrCoverage    *gr_coverage_new         (guint             n_stories,
                                        guint             n_questions);
GrCoverage    *gr_coverage_copy        (const GrCoverage *self);
void           gr_coverage_free        (GrCoverage       *self);
void           gr_coverage_set_fit     (GrCoverage       *self,
                                        guint             story,
                                        guint             question,
                                        GrFit             fit);
GrFit          gr_coverage_get_fit     (const GrCoverage *self,
                                        guint             story,
                                        guint             question);
GrFit          gr_coverage_best_fit    (const GrCoverage *self,
                                        guint             question);
guint          gr_coverage_n_answered  (const GrCoverage *self,
                                        guint             story);
guint          gr_coverage_n_alone     (const GrCoverage *self,
                                        guint             story);
GrCoverageSet *gr_coverage_smallest    (const GrCoverage *self);
void           gr_coverage_set_free    (GrCoverageSet    *set);
guint         *gr_coverage_seat        (const GrCoverage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrCoverage, gr_coverage_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrCoverageSet, gr_coverage_set_free)

G_END_DECLS
