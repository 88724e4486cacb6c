/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_READING (gr_reading_get_type ())
G_DECLARE_FINAL_TYPE (GrReading, gr_reading, GR, READING, GrEntity)

const char *gr_reading_get_guide   (GrReading *self);
const char *gr_reading_get_section (GrReading *self);
gint64      gr_reading_get_read_at (GrReading *self);
GrReviewing gr_reading_get_review  (GrReading *self);

G_END_DECLS
