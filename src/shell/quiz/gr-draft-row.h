/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-draft.h"

G_BEGIN_DECLS

/**
 * GrDraftRow:
 *
 * One line of text that is kept while it is typed: an entry row with its
 * [class@Draft].  It cannot be typed into before it knows its field.
 */
#define GR_TYPE_DRAFT_ROW (gr_draft_row_get_type ())
G_DECLARE_FINAL_TYPE (GrDraftRow, gr_draft_row, GR, DRAFT_ROW, AdwEntryRow)

void gr_draft_row_open  (GrDraftRow *self,
                         GrLibrary  *library,
                         GrEntity   *entity,
                         const char *field,
                         const char *label);
void gr_draft_row_close (GrDraftRow *self);

G_END_DECLS
