/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-deliverable.h"
#include "gr-deliverables.h"
#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

/* Which tasks make a deliverable, and where it stands by that. */

GPtrArray          *gr_makers_list     (GrLibrary     *library,
                                        GrDeliverable *deliverable);
GrTask             *gr_makers_guess    (GrLibrary     *library,
                                        GrDeliverable *deliverable);
GrDeliverableState  gr_makers_state    (GrLibrary     *library,
                                        GrDeliverable *deliverable);
char               *gr_makers_describe (GrLibrary     *library,
                                        GrDeliverable *deliverable);

G_END_DECLS
