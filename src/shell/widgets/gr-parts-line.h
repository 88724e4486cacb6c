/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-take-marks.h"

G_BEGIN_DECLS

/**
 * GrPartsLine:
 *
 * The parts of an answer that is being spoken: a line on which they grow in
 * their colours, and under it their names and lengths, the one that goes on
 * marked.  For a screen reader it is one meter that says it in words.
 *
 * Property: "narrow": letters for names.
 */
#define GR_TYPE_PARTS_LINE (gr_parts_line_get_type ())
G_DECLARE_FINAL_TYPE (GrPartsLine, gr_parts_line, GR, PARTS_LINE, GtkWidget)

GtkWidget *gr_parts_line_new (void);
void       gr_parts_line_set (GrPartsLine       *self,
                              const GrTakeMarks *marks,
                              gint64             now_ms,
                              gint64             target_ms);

G_END_DECLS
