/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_STORY_VERSION (gr_story_version_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryVersion, gr_story_version, GR, STORY_VERSION, GrEntity)

const char *  gr_story_version_get_story (GrStoryVersion *self);
GrVersionKind gr_story_version_get_kind  (GrStoryVersion *self);
const char *  gr_story_version_get_text  (GrStoryVersion *self);

G_END_DECLS
