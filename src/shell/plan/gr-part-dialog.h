/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrPartDialog:
 *
 * What a plan or one of its phases is called, and from when to when it lasts;
 * of a phase also its effort and the weeks it is spread over, which are two
 * things.  It makes a plan of the person's own, too.
 */
#define GR_TYPE_PART_DIALOG (gr_part_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrPartDialog, gr_part_dialog, GR, PART_DIALOG, AdwDialog)

AdwDialog *gr_part_dialog_new (GrLibrary *library,
                               GrEntity  *part);

G_END_DECLS
