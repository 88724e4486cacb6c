/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

#define GR_GUIDE_JSON_FORMAT "greenroom-guide"
#define GR_GUIDE_JSON_VERSION 1

char *gr_guide_json_from_draft (const GrGuideDraft *draft);

G_END_DECLS
