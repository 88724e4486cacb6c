/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-phase.h"

G_BEGIN_DECLS

guint    gr_phase_get_place (GrLibrary *library,
                             GrPhase   *phase);
gboolean gr_phase_move      (GrLibrary *library,
                             GrPhase   *phase,
                             guint      place);

G_END_DECLS
