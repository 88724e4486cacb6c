/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrChip:
 *
 * One word of a list of words, with a button that takes it away.  By keys one
 * goes to the word itself, where Delete and Backspace do the same.
 *
 * Signal: "removed".
 */
#define GR_TYPE_CHIP (gr_chip_get_type ())
G_DECLARE_FINAL_TYPE (GrChip, gr_chip, GR, CHIP, GtkWidget)

GtkWidget *gr_chip_new        (GrEntity *entity);
GrEntity  *gr_chip_get_entity (GrChip   *self);

G_END_DECLS
