/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-profile-text.h"

/**
 * GrProfileText:
 *
 * What a person says of themselves whatever is asked: philosophy, value
 * proposition, elevator pitch; and the questions that they mean to ask.
 */
struct _GrProfileText
{
  GrEntity parent_instance;

  GrProfileTextKind kind;
  char *text;
  gint64 made_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_ENUM_OF (GrProfileText, kind, gr_profile_text_kind_get_type),
  GR_FIELD (GrProfileText, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrProfileText, made_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrProfileText, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrProfileText, gr_profile_text, "profile-text", GR_LOAD_EAGER)

GR_GETTER (GrProfileText, gr_profile_text, GrProfileTextKind, kind)
GR_GETTER (GrProfileText, gr_profile_text, const char *, text)
GR_GETTER (GrProfileText, gr_profile_text, gint64, made_at)
GR_GETTER (GrProfileText, gr_profile_text, double, position)
