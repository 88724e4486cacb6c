/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-annotations.h"
#include "gr-guide.h"

G_BEGIN_DECLS

/**
 * GrNotesDialog:
 *
 * All notes and highlights of a guide, and what is no longer in it but kept
 * for what hangs on it.  What is chosen is gone to; what is lost can be copied,
 * and deleted where it is the person's.
 */
#define GR_TYPE_NOTES_DIALOG (gr_notes_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrNotesDialog, gr_notes_dialog, GR, NOTES_DIALOG, AdwDialog)

GrNotesDialog *gr_notes_dialog_new (GrAnnotations *annotations,
                                    GrGuide       *guide,
                                    GListModel    *sections);

G_END_DECLS
