/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-hint.h"

G_BEGIN_DECLS

/**
 * GrCoachPane:
 *
 * What is worth a look in a story, a row each.
 *
 * Signals: "selected" (GrHint), when
 * the words are to be shown; "dismissed" (GrHint), when it is not to be said
 * again.
 */
#define GR_TYPE_COACH_PANE (gr_coach_pane_get_type ())
G_DECLARE_FINAL_TYPE (GrCoachPane, gr_coach_pane, GR, COACH_PANE, GtkBox)

void gr_coach_pane_set_hints (GrCoachPane *self,
                              GListModel  *hints);

G_END_DECLS
