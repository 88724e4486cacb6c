/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-duration.h"
#include "gr-guide-reader.h"

G_BEGIN_DECLS

GArray        *gr_guide_project_find_units  (GrReader       *reader,
                                       const GrRegion *region);
GrGuideUnit   *gr_guide_project_read_unit   (GrReader       *reader,
                                       const GrExtent *extent,
                                       guint           index);
void           gr_guide_project_read_timetable (GrReader       *reader,
                                       const GrRegion *region,
                                       GPtrArray      *units);
GrGuideMetric *gr_guide_project_read_metric (const char     *text,
                                       guint           line);
void           gr_guide_project_check       (GrReader             *reader,
                                       const GrGuideProject *project);

G_END_DECLS
