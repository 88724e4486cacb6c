/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_CONFUSION (gr_confusion_get_type ())
G_DECLARE_FINAL_TYPE (GrConfusion, gr_confusion, GR, CONFUSION, GrEntity)

const char *gr_confusion_get_guide       (GrConfusion *self);
const char *gr_confusion_get_section     (GrConfusion *self);
const char *gr_confusion_get_claim       (GrConfusion *self);
const char *gr_confusion_get_explanation (GrConfusion *self);
double      gr_confusion_get_position    (GrConfusion *self);
gint64      gr_confusion_get_line        (GrConfusion *self);
gboolean    gr_confusion_get_retired     (GrConfusion *self);

G_END_DECLS
