/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "gr-people.h"

G_BEGIN_DECLS

/**
 * GrPersonItem:
 *
 * A line of the list of people, as something that a list model can hold.
 *
 * Signal: "changed" when it says something else than before.
 */
#define GR_TYPE_PERSON_ITEM (gr_person_item_get_type ())
G_DECLARE_FINAL_TYPE (GrPersonItem, gr_person_item, GR, PERSON_ITEM, GObject)

GrPersonItem       *gr_person_item_new      (const GrPeopleLine *line);
const GrPeopleLine *gr_person_item_get_line (GrPersonItem       *self);
gboolean            gr_person_item_set      (GrPersonItem       *self,
                                             const GrPeopleLine *line);

G_END_DECLS
