/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-queries.h"

G_BEGIN_DECLS

/**
 * GrGotoItem:
 *
 * One line of what can be gone to: something that was found, a page, or an
 * action; and the action of the window that goes there.
 *
 * Properties (read-only): "title", "title-attributes", "excerpt",
 * "excerpt-attributes", "has-excerpt", "where", "has-where", "icon-name",
 * "group" and "label" (all of it in words).  No text is markup; what was looked
 * for is bold by its attributes.
 */
#define GR_TYPE_GOTO_ITEM (gr_goto_item_get_type ())
G_DECLARE_FINAL_TYPE (GrGotoItem, gr_goto_item, GR, GOTO_ITEM, GObject)

GrGotoItem *gr_goto_item_new_hit    (const GrSearchHit *hit,
                                     const char        *typed,
                                     const char        *group,
                                     const char        *icon_name);
GrGotoItem *gr_goto_item_new_action (const char        *title,
                                     GArray            *spans,
                                     const char        *group,
                                     const char        *icon_name,
                                     const char        *action,
                                     GVariant          *target);
const char *gr_goto_item_get_title  (GrGotoItem        *self);
const char *gr_goto_item_get_group  (GrGotoItem        *self);
const char *gr_goto_item_get_action (GrGotoItem        *self);
GVariant   *gr_goto_item_get_target (GrGotoItem        *self);

G_END_DECLS
