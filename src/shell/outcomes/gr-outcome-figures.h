/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-outcomes.h"

G_BEGIN_DECLS

/**
 * GrOutcomeFigures:
 *
 * What came of it all, read on the reader's thread and kept true: after a
 * change that it depends on, and as time passes, since promises and contacts
 * fall due by themselves.
 *
 * Signal: "changed" when there is a new reading.
 */
#define GR_TYPE_OUTCOME_FIGURES (gr_outcome_figures_get_type ())
G_DECLARE_FINAL_TYPE (GrOutcomeFigures, gr_outcome_figures, GR, OUTCOME_FIGURES, GObject)

GrOutcomeFigures *gr_outcome_figures_new         (GrLibrary        *library);
GrLibrary        *gr_outcome_figures_get_library (GrOutcomeFigures *self);
const GrOutcomes *gr_outcome_figures_get_value   (GrOutcomeFigures *self);
gint64            gr_outcome_figures_get_now     (GrOutcomeFigures *self);
const GError     *gr_outcome_figures_get_error   (GrOutcomeFigures *self);
void              gr_outcome_figures_refresh     (GrOutcomeFigures *self);

G_END_DECLS
