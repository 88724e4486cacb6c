/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-week.h"

G_BEGIN_DECLS

/**
 * GrSessionRow:
 *
 * Something on a day of the week: a session, which can be dragged, moved by
 * key or menu, timed and ticked, or an interview, which stands.
 */
#define GR_TYPE_SESSION_ROW (gr_session_row_get_type ())
G_DECLARE_FINAL_TYPE (GrSessionRow, gr_session_row, GR, SESSION_ROW, GtkListBoxRow)

GtkWidget *gr_session_row_new        (GrWeek       *week,
                                      GrEntity     *entity);
GrEntity  *gr_session_row_get_entity (GrSessionRow *self);
void       gr_session_row_open       (GrSessionRow *self);

G_END_DECLS
