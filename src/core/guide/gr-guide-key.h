/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-reader.h"

G_BEGIN_DECLS

guint    gr_guide_key_read       (GrReader   *reader,
                                  guint       i,
                                  GHashTable *answers);
gboolean gr_guide_table_is_key   (GrMarkup   *markup,
                                  guint       table);
gboolean gr_guide_table_read_key (GrMarkup   *markup,
                                  guint       table,
                                  GHashTable *answers);

G_END_DECLS
