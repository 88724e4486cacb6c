/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_KEY (gr_key_get_type ())
G_DECLARE_FINAL_TYPE (GrKey, gr_key, GR, KEY, GrEntity)

const char *gr_key_get_item       (GrKey *self);
const char *gr_key_get_item_title (GrKey *self);
const char *gr_key_get_choice     (GrKey *self);
const char *gr_key_get_reason     (GrKey *self);
gint64      gr_key_get_made_at    (GrKey *self);
gboolean    gr_key_get_wrong      (GrKey *self);

G_END_DECLS
