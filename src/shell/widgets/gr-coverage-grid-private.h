/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coverage-grid.h"

G_BEGIN_DECLS

#define GR_COVERAGE_GRID_ROW -2 /* in place of a column: the whole row */

struct _GrCoverageGrid
{
  GtkWidget parent_instance;

  GrCoverage *coverage;
  gboolean *shaded; /* of each story */
  char **stories;
  char **questions;
  GHashTable *parts; /* those that somebody asked for */

  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
  int row; /* where the keys are */
  int column;

  /* measured with the font */
  int line;
  int head_height;
  int row_height;
  int head_width;
  int column_width;
};

/* In gr-coverage-grid.c */
gboolean        gr_coverage_grid_is_gap       (GrCoverageGrid  *self,
                                               int              row);
char           *gr_coverage_grid_describe     (GrCoverageGrid  *self,
                                               int              row,
                                               int              column);

/* In gr-coverage-grid-place.c */
int             gr_coverage_grid_get_offset     (GrCoverageGrid *self,
                                                 GtkOrientation  orientation);
void            gr_coverage_grid_scroll_to      (GrCoverageGrid *self,
                                                 GtkOrientation  orientation,
                                                 int             start,
                                                 int             extent,
                                                 int             head);
void            gr_coverage_grid_set_adjustment (GrCoverageGrid *self,
                                                 GtkOrientation  orientation,
                                                 GtkAdjustment  *adjustment);
void            gr_coverage_grid_measure        (GtkWidget      *widget,
                                                 GtkOrientation  orientation,
                                                 int             for_size,
                                                 int            *minimum,
                                                 int            *natural,
                                                 int            *minimum_baseline,
                                                 int            *natural_baseline);
void            gr_coverage_grid_size_allocate  (GtkWidget      *widget,
                                                 int             width,
                                                 int             height,
                                                 int             baseline);

/* In gr-coverage-grid-draw.c */
graphene_rect_t gr_coverage_grid_get_area     (GrCoverageGrid  *self,
                                               int              row,
                                               int              column);
graphene_rect_t gr_coverage_grid_get_button   (GrCoverageGrid  *self,
                                               int              row);
void            gr_coverage_grid_snapshot     (GtkWidget       *widget,
                                               GtkSnapshot     *snapshot);

G_END_DECLS
