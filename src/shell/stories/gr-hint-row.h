/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-hint.h"

G_BEGIN_DECLS

/**
 * GrHintRow:
 *
 * A hint: what it is about, why, and a button to be rid of it.
 *
 * Property: "hint" (construct only).  Signal: "dismissed".
 */
#define GR_TYPE_HINT_ROW (gr_hint_row_get_type ())
G_DECLARE_FINAL_TYPE (GrHintRow, gr_hint_row, GR, HINT_ROW, AdwActionRow)

GtkWidget *gr_hint_row_new      (GrHint    *hint);
GrHint    *gr_hint_row_get_hint (GrHintRow *self);

G_END_DECLS
