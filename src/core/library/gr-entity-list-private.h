/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity-list.h"

G_BEGIN_DECLS

GrEntityList *gr_entity_list_new       (GType          item_type);
void          gr_entity_list_set_state (GrEntityList  *self,
                                        GrListState    state);
void          gr_entity_list_insert    (GrEntityList  *self,
                                        GrEntity      *entity);
void          gr_entity_list_remove    (GrEntityList  *self,
                                        GrEntity      *entity);
void          gr_entity_list_move      (GrEntityList  *self,
                                        GrEntity      *entity);
void          gr_entity_list_fill      (GrEntityList  *self,
                                        GPtrArray     *entities);
void          gr_entity_list_freeze    (GrEntityList  *self);
void          gr_entity_list_thaw      (GrEntityList  *self);

G_END_DECLS
