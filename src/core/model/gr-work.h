/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_WORK (gr_work_get_type ())
G_DECLARE_FINAL_TYPE (GrWork, gr_work, GR, WORK, GrEntity)

const char *gr_work_get_task       (GrWork *self);
gint64      gr_work_get_started_at (GrWork *self);
gint64      gr_work_get_ended_at   (GrWork *self);
gint64      gr_work_get_seconds    (GrWork *self);
GrWorkSource gr_work_get_source     (GrWork *self);
const char *gr_work_get_zone       (GrWork *self);

G_END_DECLS
