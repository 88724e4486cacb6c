/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrChips:
 *
 * Words that wrap like text, each a [class@Chip], and a line to add one with
 * Enter.  For a screen reader it is a list.
 *
 * Signals: "added" (char *name), "removed" (GrEntity *entity).
 */
#define GR_TYPE_CHIPS (gr_chips_get_type ())
G_DECLARE_FINAL_TYPE (GrChips, gr_chips, GR, CHIPS, AdwBin)

void gr_chips_set_model (GrChips            *self,
                         GListModel         *model);
void gr_chips_set_offer (GrChips            *self,
                         const char * const *offer);

G_END_DECLS
