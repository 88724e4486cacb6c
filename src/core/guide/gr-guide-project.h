/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-duration.h"
#include "gr-guide-reader.h"

G_BEGIN_DECLS

/**
 * GrExtent:
 * @first: the line a step or phase begins on
 * @end: the line behind it
 */
typedef struct
{
  guint first;
  guint end;
} GrExtent;

GArray        *gr_guide_project_find_units  (GrReader       *reader,
                                       const GrRegion *region);
GrGuideUnit   *gr_guide_project_read_unit   (GrReader       *reader,
                                       const GrExtent *extent,
                                       guint           index);
GrGuideMetric *gr_guide_project_read_metric (const char     *text,
                                       guint           line);
void           gr_guide_project_check       (GrReader             *reader,
                                       const GrGuideProject *project);

G_END_DECLS
