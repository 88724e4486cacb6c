/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-reader.h"

G_BEGIN_DECLS

guint   gr_guide_entries_stop       (GrReader       *reader,
                                     const GrRegion *region);
GArray *gr_guide_entries_find       (GrReader       *reader,
                                     const GrRegion *region);
void    gr_guide_entries_keep_named (GrReader       *reader,
                                     GArray         *entries,
                                     GrWord          word);

G_END_DECLS
