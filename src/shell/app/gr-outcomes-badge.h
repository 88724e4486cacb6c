/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-place.h"

G_BEGIN_DECLS

/**
 * GrOutcomesBadge:
 *
 * Keeps the badge of a place in the sidebar true: how many promises have less
 * than a day left.  With the same reading it keeps what the indicators come to
 * when a month is first seen, whether or not somebody looks at that page.
 */
#define GR_TYPE_OUTCOMES_BADGE (gr_outcomes_badge_get_type ())
G_DECLARE_FINAL_TYPE (GrOutcomesBadge, gr_outcomes_badge, GR, OUTCOMES_BADGE, GObject)

GrOutcomesBadge *gr_outcomes_badge_new     (GrLibrary       *library,
                                            GrPlace         *place);
void             gr_outcomes_badge_refresh (GrOutcomesBadge *self);

G_END_DECLS
