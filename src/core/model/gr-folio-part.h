/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_FOLIO_PART (gr_folio_part_get_type ())
G_DECLARE_FINAL_TYPE (GrFolioPart, gr_folio_part, GR, FOLIO_PART, GrEntity)

const char *gr_folio_part_get_part     (GrFolioPart *self);
gboolean    gr_folio_part_get_shown    (GrFolioPart *self);
double      gr_folio_part_get_position (GrFolioPart *self);

G_END_DECLS
