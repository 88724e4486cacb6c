/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-track.h"

G_BEGIN_DECLS

#define GR_N_INTERACTION_KINDS (GR_INTERACTION_KIND_OPPORTUNITY + 1)
#define GR_N_CAREER_LEVELS (GR_CAREER_LEVEL_EXECUTIVE + 1)
#define GR_N_EXPERTISE_KINDS (GR_EXPERTISE_KIND_OTHER + 1)
#define GR_N_DEPTHS 6 /* 0, not said, to 5 */

const char *gr_interaction_kind_get_name (GrInteractionKind kind);
const char *gr_career_level_get_name     (GrCareerLevel     level);
const char *gr_expertise_kind_get_name   (GrExpertiseKind   kind);
const char *gr_depth_get_name            (gint64            depth);

const gint64 *gr_cadence_get_offer       (guint            *n);
char         *gr_cadence_get_name        (gint64            days);
char         *gr_cadence_describe        (gint64            days);

char *gr_ago_describe                    (gint64            then_ms,
                                          gint64            now_ms,
                                          GTimeZone        *zone);

G_END_DECLS
