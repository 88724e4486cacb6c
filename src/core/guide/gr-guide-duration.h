/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

/**
 * GrGuideDuration:
 * @minutes: effort, in minutes
 * @weeks: the time it is spread over, in weeks; both ends 0 where none is given
 * @start: where the bracket or number begins in the text
 * @end: behind its end
 */
typedef struct
{
  GrGuideRange minutes;
  GrGuideRange weeks;
  const char *start;
  const char *end;
} GrGuideDuration;

gboolean gr_guide_duration_find (const char      *text,
                                 gboolean         brackets,
                                 GrGuideDuration *duration);
gboolean gr_guide_duration_find_mark (const char      *text,
                                      GrGuideDuration *duration);
gboolean gr_guide_fraction_find (const char      *text,
                                 int             *correct,
                                 int             *total,
                                 int             *percent);

G_END_DECLS
