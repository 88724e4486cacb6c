/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

guint          gr_registry_get_n_types (void);
GrEntityClass *gr_registry_get_class   (guint       index);
GrEntityClass *gr_registry_find        (const char *nick);
GType          gr_registry_get_type    (const char *nick);
const char    *gr_registry_intern      (const char *nick);

G_END_DECLS
