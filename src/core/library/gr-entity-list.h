/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrListState:
 * @GR_LIST_LOADING: its entities are on the way; show neither rows nor an empty state
 * @GR_LIST_READY: it holds what is on disk, and follows it
 * @GR_LIST_FAILED: it could not be read
 */
typedef enum {
  GR_LIST_LOADING,
  GR_LIST_READY,
  GR_LIST_FAILED,
} GrListState;

#define GR_TYPE_LIST_STATE (gr_list_state_get_type ())
GType gr_list_state_get_type (void);

/**
 * GrEntityList:
 *
 * Live entities of one type, all of them or those of one owner, by position.
 * A [iface@Gio.ListModel] that follows the library by changes as small as can
 * be.  Properties: "state", "n-items".
 */
#define GR_TYPE_ENTITY_LIST (gr_entity_list_get_type ())
G_DECLARE_FINAL_TYPE (GrEntityList, gr_entity_list, GR, ENTITY_LIST, GObject)

GrListState  gr_entity_list_get_state (GrEntityList *self);
guint        gr_entity_list_get_n     (GrEntityList *self);
gpointer     gr_entity_list_peek      (GrEntityList *self,
                                       guint         position);

G_END_DECLS
