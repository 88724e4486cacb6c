/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-compare.h"

G_BEGIN_DECLS

char *gr_guide_to_markdown (const GrGuideDraft *draft,
                            GrGuideParts       *lost);
void  gr_guide_read_own_terms (GrGuideDraft    *draft);

G_END_DECLS
