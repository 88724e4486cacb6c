/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

gboolean      gr_aiken_is    (const char          *bytes,
                              gsize                len);
GrGuideDraft *gr_aiken_read  (const char          *bytes,
                              gsize                len,
                              const char          *file_name,
                              GError             **error);
char         *gr_aiken_write (const GrGuideDraft  *draft,
                              guint               *left_out);

G_END_DECLS
