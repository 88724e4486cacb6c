/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-file.h"

G_BEGIN_DECLS

/**
 * GrEvidenceRow:
 *
 * A file that was added to a story.  What is to be done with it is asked of
 * what it is in, by `evidence.open` and `evidence.remove`.
 */
#define GR_TYPE_EVIDENCE_ROW (gr_evidence_row_get_type ())
G_DECLARE_FINAL_TYPE (GrEvidenceRow, gr_evidence_row, GR, EVIDENCE_ROW, AdwActionRow)

GtkWidget *gr_evidence_row_new        (GrFile             *file);
void       gr_evidence_row_entered_cb (GtkEventController *controller);

G_END_DECLS
