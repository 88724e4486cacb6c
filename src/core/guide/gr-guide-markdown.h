/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-compare.h"

G_BEGIN_DECLS

char *gr_guide_to_markdown (const GrGuideDraft *draft,
                            GrGuideParts       *lost);

G_END_DECLS
