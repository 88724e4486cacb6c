/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFieldRow:
 *
 * One line of text of something that is kept: an entry row with its
 * [class@Typing].  It cannot be typed into before it knows its field.
 */
#define GR_TYPE_FIELD_ROW (gr_field_row_get_type ())
G_DECLARE_FINAL_TYPE (GrFieldRow, gr_field_row, GR, FIELD_ROW, AdwEntryRow)

void gr_field_row_open  (GrFieldRow *self,
                         GrLibrary  *library,
                         gpointer    entity,
                         const char *field,
                         const char *label);
void gr_field_row_close (GrFieldRow *self);

G_END_DECLS
