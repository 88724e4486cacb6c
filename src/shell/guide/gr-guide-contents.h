/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-marks.h"
#include "gr-queries.h"

G_BEGIN_DECLS

/* What is in a guide, in words and numbers that are the same on the shelf and in the reader. */

char *gr_guide_contents_dup_text (const GrGuideContents *contents);
void  gr_guide_contents_count    (const GrGuideContents *contents,
                                  GrMarks               *marks,
                                  guint                 *n_understood,
                                  guint                 *n,
                                  gboolean              *begun);

G_END_DECLS
