/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

#define GR_GUIDE_PACK_MAX_BYTES (32 * 1024 * 1024)

GrGuideDraft *gr_guide_pack_read (const char  *bytes,
                                  gsize        len,
                                  const char  *file_name,
                                  GError     **error);

G_END_DECLS
