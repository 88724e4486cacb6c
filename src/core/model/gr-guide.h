/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_GUIDE (gr_guide_get_type ())
G_DECLARE_FINAL_TYPE (GrGuide, gr_guide, GR, GUIDE, GrEntity)

const char *gr_guide_get_title       (GrGuide *self);
const char *gr_guide_get_language    (GrGuide *self);
const char *gr_guide_get_source_file (GrGuide *self);
const char *gr_guide_get_source_hash (GrGuide *self);
gboolean    gr_guide_get_built_in    (GrGuide *self);
gint64      gr_guide_get_imported_at (GrGuide *self);
double      gr_guide_get_position    (GrGuide *self);

G_END_DECLS
