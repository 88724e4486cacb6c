/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrPhaseRow:
 *
 * One phase: how far it is, its time against what is planned and against the
 * guide's range, and below it its tasks with a line to add one.  Its actions
 * are `phase.edit`, `phase.move-up`, `phase.move-down` and `phase.delete`.  It
 * is dragged by its head, and takes another phase at its own place.
 */
#define GR_TYPE_PHASE_ROW (gr_phase_row_get_type ())
G_DECLARE_FINAL_TYPE (GrPhaseRow, gr_phase_row, GR, PHASE_ROW, AdwExpanderRow)

GtkWidget *gr_phase_row_new       (GrPlanLedger *ledger,
                                   GrPhase      *phase);
GrPhase   *gr_phase_row_get_phase (GrPhaseRow   *self);
gboolean   gr_phase_row_show_task (GrPhaseRow   *self,
                                   const char   *uid);

G_END_DECLS
