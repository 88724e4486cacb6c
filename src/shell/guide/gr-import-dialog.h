/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-importing.h"

G_BEGIN_DECLS

/**
 * GrImportDialog:
 *
 * Shows what was recognised in guides before they are imported.  Signal:
 * "imported" (GrImported), when they are in the library.
 */
#define GR_TYPE_IMPORT_DIALOG (gr_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrImportDialog, gr_import_dialog, GR, IMPORT_DIALOG, AdwDialog)

GrImportDialog *gr_import_dialog_new (GrLibrary *library,
                                      GPtrArray *files);

G_END_DECLS
