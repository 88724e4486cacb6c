/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-confusion.h"
#include "gr-library.h"
#include "gr-marks.h"

G_BEGIN_DECLS

/**
 * GrClaim:
 *
 * A claim that sounds right: one says whether one agrees, and only then sees
 * what the guide says.  What one said stays; undo takes it back.
 */
#define GR_TYPE_CLAIM (gr_claim_get_type ())
G_DECLARE_FINAL_TYPE (GrClaim, gr_claim, GR, CLAIM, GtkBox)

GtkWidget *gr_claim_new (GrLibrary   *library,
                         GrMarks     *marks,
                         GrConfusion *confusion,
                         gboolean     with_text);

G_END_DECLS
