/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-telling.h"

G_BEGIN_DECLS

/**
 * GrShareBar:
 *
 * How a story divides among situation, task, action and result, above a thin
 * line of how it usually does.  A part without text is a dashed slot.  A meter
 * to a screen reader: its label says all shares in words, its value is the
 * number of the four parts that have text.
 */
#define GR_TYPE_SHARE_BAR (gr_share_bar_get_type ())
G_DECLARE_FINAL_TYPE (GrShareBar, gr_share_bar, GR, SHARE_BAR, GtkWidget)

GtkWidget *gr_share_bar_new         (void);
void       gr_share_bar_set_telling (GrShareBar      *self,
                                     const GrTelling *telling);

G_END_DECLS
