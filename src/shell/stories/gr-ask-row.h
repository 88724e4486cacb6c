/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-profile-text.h"

G_BEGIN_DECLS

/**
 * GrAskRow:
 *
 * A question that a person means to ask.  It follows the question; what is to
 * be done with it is asked of what it is in, by `about.edit` and
 * `about.remove`.
 */
#define GR_TYPE_ASK_ROW (gr_ask_row_get_type ())
G_DECLARE_FINAL_TYPE (GrAskRow, gr_ask_row, GR, ASK_ROW, AdwActionRow)

GtkWidget *gr_ask_row_new (GrProfileText *question);

G_END_DECLS
