/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrCoverageLine:
 *
 * A line of what there is to say about coverage: a question or a story, and
 * words about it.  A line is never altered; another one takes its place.
 */
#define GR_TYPE_COVERAGE_LINE (gr_coverage_line_get_type ())
G_DECLARE_FINAL_TYPE (GrCoverageLine, gr_coverage_line, GR, COVERAGE_LINE, GObject)

GrCoverageLine *gr_coverage_line_new        (GrEntity       *entity,
                                             const char     *title,
                                             const char     *words);
GrEntity       *gr_coverage_line_get_entity (GrCoverageLine *self);
const char     *gr_coverage_line_get_title  (GrCoverageLine *self);
const char     *gr_coverage_line_get_words  (GrCoverageLine *self);
gboolean        gr_coverage_line_equal      (GrCoverageLine *self,
                                             GrCoverageLine *other);

G_END_DECLS
