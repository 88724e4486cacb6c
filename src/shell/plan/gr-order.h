/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

guint  gr_order_find         (GrEntityList *list,
                              gpointer      entity);
double gr_order_get_position (GrEntityList *list,
                              gpointer      entity,
                              guint         place);

G_END_DECLS
