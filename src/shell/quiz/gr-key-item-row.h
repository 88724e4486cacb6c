/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-key-item.h"

G_BEGIN_DECLS

/**
 * GrKeyItemRow:
 *
 * A question of the key editor: its choices, each with a tick, and room for the
 * reason.
 */
#define GR_TYPE_KEY_ITEM_ROW (gr_key_item_row_get_type ())
G_DECLARE_FINAL_TYPE (GrKeyItemRow, gr_key_item_row, GR, KEY_ITEM_ROW, GtkListBoxRow)

GtkWidget *gr_key_item_row_new (GrKeyItem *item);

G_END_DECLS
