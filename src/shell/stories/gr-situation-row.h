/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-situation.h"

G_BEGIN_DECLS

/**
 * GrSituationRow:
 *
 * A situation in the inbox, with a button that makes a story of it.  It
 * follows the situation.  What can be done with it is asked of the page, by
 * `inbox.develop`, `inbox.edit` and `inbox.delete`.
 */
#define GR_TYPE_SITUATION_ROW (gr_situation_row_get_type ())
G_DECLARE_FINAL_TYPE (GrSituationRow, gr_situation_row, GR, SITUATION_ROW, AdwActionRow)

GtkWidget   *gr_situation_row_new           (GrSituation    *situation);
GrSituation *gr_situation_row_get_situation (GrSituationRow *self);

G_END_DECLS
