/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-requirement.h"
#include "gr-role-gap.h"
#include "gr-task.h"

G_BEGIN_DECLS

/* Where the person stands with what a role takes, read from the library. */

void    gr_gaps_get_standing (GrLibrary      *library,
                              GrRequirement  *requirement,
                              GrRoleStanding *standing);
gboolean gr_gaps_is_gap      (GrLibrary      *library,
                              GrRequirement  *requirement);
GrTask *gr_gaps_find_task    (GrLibrary      *library,
                              GrRequirement  *requirement);
gboolean gr_gaps_make_task   (GrLibrary      *library,
                              GrRequirement  *requirement);
void    gr_gaps_rate         (GrLibrary      *library,
                              GrRequirement  *requirement,
                              int             value);
char   *gr_gaps_describe     (GrLibrary      *library);

G_END_DECLS
