/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-person-item.h"

G_BEGIN_DECLS

/**
 * GrPersonRow:
 *
 * Somebody, and what can be done about them.  It opens `people.show` with the
 * uid of the person, or `people.edit` with that of a promise to somebody who is
 * only a name; its button activates `people.kept` with the uid of the promise.
 */
#define GR_TYPE_PERSON_ROW (gr_person_row_get_type ())
G_DECLARE_FINAL_TYPE (GrPersonRow, gr_person_row, GR, PERSON_ROW, AdwActionRow)

GtkWidget *gr_person_row_new (GrPersonItem *item);

G_END_DECLS
