/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-remark.h"

G_BEGIN_DECLS

/**
 * GrRemarkRow:
 *
 * A remark, with the lines it is about below it.
 */
#define GR_TYPE_REMARK_ROW (gr_remark_row_get_type ())
G_DECLARE_FINAL_TYPE (GrRemarkRow, gr_remark_row, GR, REMARK_ROW, AdwExpanderRow)

GtkWidget *gr_remark_row_new (GrRemark *remark,
                              gboolean  with_file);

G_END_DECLS
