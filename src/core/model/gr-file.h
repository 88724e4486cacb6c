/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_FILE (gr_file_get_type ())
G_DECLARE_FINAL_TYPE (GrFile, gr_file, GR, FILE, GrEntity)

const char *gr_file_get_target_type (GrFile *self);
const char *gr_file_get_target      (GrFile *self);
const char *gr_file_get_name        (GrFile *self);
const char *gr_file_get_checksum    (GrFile *self);
const char *gr_file_get_media_type  (GrFile *self);
gint64      gr_file_get_bytes       (GrFile *self);
gint64      gr_file_get_added_at    (GrFile *self);

G_END_DECLS
