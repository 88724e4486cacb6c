/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrMicrophoneRow:
 *
 * From which microphone a take is recorded: that of the system, unless the
 * person chose another one, which is kept for this computer.  With one or
 * none there is nothing to ask.
 */
#define GR_TYPE_MICROPHONE_ROW (gr_microphone_row_get_type ())
G_DECLARE_FINAL_TYPE (GrMicrophoneRow, gr_microphone_row, GR, MICROPHONE_ROW, AdwComboRow)

void        gr_microphone_row_set_found  (GrMicrophoneRow *self,
                                          GPtrArray       *microphones);
gboolean    gr_microphone_row_get_asks   (GrMicrophoneRow *self);
const char *gr_microphone_row_get_source (GrMicrophoneRow *self);

G_END_DECLS
