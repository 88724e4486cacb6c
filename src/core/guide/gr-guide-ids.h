/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GHashTable *gr_guide_ids_new   (void);
char       *gr_guide_ids_make  (GHashTable *ids,
                                const char *space,
                                const char *kind,
                                const char *path,
                                const char *text);
char       *gr_guide_ids_guide (const char *title,
                                const char *language);

G_END_DECLS
