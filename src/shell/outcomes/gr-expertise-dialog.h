/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-expertise.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrExpertiseDialog:
 *
 * A talk, an article, a role, to be written down.  What is typed is kept at
 * once; one in which nothing was written leaves no trace.
 */
#define GR_TYPE_EXPERTISE_DIALOG (gr_expertise_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrExpertiseDialog, gr_expertise_dialog, GR, EXPERTISE_DIALOG, AdwDialog)

AdwDialog *gr_expertise_dialog_new (GrLibrary   *library,
                                    GrExpertise *expertise);

G_END_DECLS
