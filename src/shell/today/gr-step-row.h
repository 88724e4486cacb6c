/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-agenda.h"

G_BEGIN_DECLS

/**
 * GrStepItem:
 *
 * A step of the agenda as an item of a list.
 */
#define GR_TYPE_STEP_ITEM (gr_step_item_get_type ())
G_DECLARE_FINAL_TYPE (GrStepItem, gr_step_item, GR, STEP_ITEM, GObject)

GrStepItem *gr_step_item_new         (const GrStep *step);

const char *gr_step_action           (GrStepKind    kind);
GVariant   *gr_step_target           (GrStepKind    kind,
                                      const char   *uid);
GtkWidget  *gr_step_row_create       (gpointer      item,
                                      gpointer      user_data);
GtkWidget  *gr_step_row_create_tight (gpointer      item,
                                      gpointer      user_data);

G_END_DECLS
