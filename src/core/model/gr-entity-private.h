/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

/* For library (and tests) alone: the only way a value gets into an entity. */

G_BEGIN_DECLS

GrEntity *gr_entity_new          (GType          type,
                                  const char    *uid);
gboolean  gr_entity_apply        (GrEntity      *self,
                                  guint          field,
                                  const GrValue *value);
void      gr_entity_set_removed  (GrEntity      *self,
                                  gboolean       removed);

G_END_DECLS
