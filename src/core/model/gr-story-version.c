/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-version.h"

/**
 * GrStoryVersion:
 *
 * A story told shorter than its full parts: in a minute, in half of one, as
 * bullets.
 */
struct _GrStoryVersion
{
  GrEntity parent_instance;

  char *story;
  GrVersionKind kind;
  char *text;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrStoryVersion, story, "story"),
  GR_FIELD_ENUM_OF (GrStoryVersion, kind, gr_version_kind_get_type),
  GR_FIELD (GrStoryVersion, text, TEXT, GR_FIELD_SEARCHABLE),
};

GR_DEFINE_ENTITY (GrStoryVersion, gr_story_version, "story-version", GR_LOAD_EAGER)

GR_GETTER (GrStoryVersion, gr_story_version, const char *, story)
GR_GETTER (GrStoryVersion, gr_story_version, GrVersionKind, kind)
GR_GETTER (GrStoryVersion, gr_story_version, const char *, text)
