/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_HIGHLIGHT (gr_highlight_get_type ())
G_DECLARE_FINAL_TYPE (GrHighlight, gr_highlight, GR, HIGHLIGHT, GrEntity)

const char *gr_highlight_get_section       (GrHighlight *self);
const char *gr_highlight_get_section_title (GrHighlight *self);
const char *gr_highlight_get_quote         (GrHighlight *self);
const char *gr_highlight_get_before        (GrHighlight *self);
const char *gr_highlight_get_after         (GrHighlight *self);
gint64      gr_highlight_get_made_at       (GrHighlight *self);

G_END_DECLS
