/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFieldBox:
 *
 * A text of several lines of something that is kept, with its
 * [class@Typing]: as high as its words, with a hint in it while it is empty.
 *
 * Properties: "label" (its accessible name), "hint" (shown while there are no
 * words), "text" (read-only; notified while it is typed).
 */
#define GR_TYPE_FIELD_BOX (gr_field_box_get_type ())
G_DECLARE_FINAL_TYPE (GrFieldBox, gr_field_box, GR, FIELD_BOX, AdwBin)

void        gr_field_box_open     (GrFieldBox *self,
                                    GrLibrary   *library,
                                    gpointer     entity,
                                    const char  *field,
                                    const char  *label);
void        gr_field_box_close    (GrFieldBox *self);
const char *gr_field_box_get_text (GrFieldBox *self);

G_END_DECLS
