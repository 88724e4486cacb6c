/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-draft.h"

/* For tests, which cannot wait seconds for each assertion. */

G_BEGIN_DECLS

void gr_draft_set_delays (GrDraft *self,
                          guint    rest_ms,
                          guint    limit_ms);

G_END_DECLS
