/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-coverage.h"

G_BEGIN_DECLS

/**
 * GrCoverageGrid:
 *
 * Which story answers which question: a row for each question, a column for
 * each story.  It scrolls by itself (put it into a scrolled window), under a
 * row of stories and beside a column of questions that stay, and draws only
 * what shows.  A dot is told well, a ring could fit, a speck does not answer;
 * the stories of the smallest set are shaded.
 *
 * It is one stop for the Tab key; arrows move, Space changes a cell, Enter
 * opens the story and Shift+Enter the question.  Its rows and cells are no
 * widgets, but are there for assistive technology.
 *
 * Signals: "changed" (story, question: the next fit is asked for),
 * "story-activated", "question-activated" and "find" (a story is looked for),
 * each with the number of what it is about.
 */
#define GR_TYPE_COVERAGE_GRID (gr_coverage_grid_get_type ())
G_DECLARE_FINAL_TYPE (GrCoverageGrid, gr_coverage_grid, GR, COVERAGE_GRID, GtkWidget)

#define GR_COVERAGE_GRID_HEAD -1 /* the row of stories; the column of questions */

GtkWidget     *gr_coverage_grid_new         (void);
void           gr_coverage_grid_set_content (GrCoverageGrid      *self,
                                             const GrCoverage    *coverage,
                                             const GrCoverageSet *set,
                                             const char * const  *stories,
                                             const char * const  *questions);
GtkAccessible *gr_coverage_grid_get_part    (GrCoverageGrid      *self,
                                             int                  row,
                                             int                  column);

G_END_DECLS
