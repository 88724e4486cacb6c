/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

gboolean      gr_exchange_is_guide_name (const char    *name);
GrGuideDraft *gr_exchange_read          (const char    *bytes,
                                         gsize          len,
                                         const char    *file_name,
                                         GError       **error);
GrGuideDraft *gr_exchange_read_file     (GFile         *file,
                                         GBytes       **bytes,
                                         GCancellable  *cancellable,
                                         GError       **error);

G_END_DECLS
