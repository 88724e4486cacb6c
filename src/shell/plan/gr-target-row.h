/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrTargetRow:
 *
 * What a task is about, or what shows that something was made: a story, a
 * question, a file, a take.  Activated it goes there.
 */
#define GR_TYPE_TARGET_ROW (gr_target_row_get_type ())
G_DECLARE_FINAL_TYPE (GrTargetRow, gr_target_row, GR, TARGET_ROW, AdwActionRow)

GtkWidget *gr_target_row_new  (GrLibrary  *library,
                               GrEntity   *link);

void       gr_target_add      (GrChange   *change,
                               const char *type,
                               const char *owner_field,
                               const char *owner,
                               const char *target_type,
                               const char *target,
                               const char *title,
                               double      position);

G_END_DECLS
