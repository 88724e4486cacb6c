/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity-list-private.h"
#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrIndex:
 *
 * The live entities of one type: by uid, by owner, and as lists.  Entities of
 * an eager type are held here; others only by the lists that somebody uses.
 */
typedef struct _GrIndex GrIndex;

GrIndex       *gr_index_new        (GrEntityClass *klass);
void           gr_index_free       (GrIndex       *self);

GrEntityClass *gr_index_get_class  (GrIndex       *self);
GrEntityList  *gr_index_get_all    (GrIndex       *self);
GrEntity      *gr_index_lookup     (GrIndex       *self,
                                    const char    *uid);
GrEntityList  *gr_index_dup_owned  (GrIndex       *self,
                                    const char    *owner,
                                    gboolean      *is_new);
void           gr_index_fill_owned (GrIndex       *self,
                                    GrEntityList  *list,
                                    GPtrArray     *rows);
void           gr_index_load       (GrIndex       *self,
                                    const GrRow   *row);
void           gr_index_loaded     (GrIndex       *self);
void           gr_index_create     (GrIndex       *self,
                                    const GrOp    *op);
void           gr_index_set        (GrIndex       *self,
                                    const GrOp    *op);
void           gr_index_remove     (GrIndex       *self,
                                    const GrOp    *op);
void           gr_index_freeze     (GrIndex       *self);
void           gr_index_thaw       (GrIndex       *self);

G_END_DECLS
