/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrPlace:
 *
 * One row of the sidebar: where one can go.  It knows the type of its page but
 * makes none; the window does when somebody goes there.
 *
 * Properties (read-only unless said): "name", "title", "group", "icon" (GIcon),
 * "badge" (settable: what is due, such as "8 min"), "has-badge", "label" (the
 * accessible name: the title and what is due).
 */
#define GR_TYPE_PLACE (gr_place_get_type ())
G_DECLARE_FINAL_TYPE (GrPlace, gr_place, GR, PLACE, GObject)

guint             gr_place_get_n         (void);
const char       *gr_place_get_nth_name  (guint       nth);
GType             gr_place_get_nth_type  (guint       nth);
const char       *gr_place_get_nth_title (guint       nth);
int               gr_place_find          (const char *name);

GtkSelectionModel *gr_place_list_new     (void);

const char       *gr_place_get_name      (GrPlace    *self);
void              gr_place_set_badge     (GrPlace    *self,
                                          const char *badge,
                                          const char *due);

G_END_DECLS
