/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mark.h"

/**
 * GrMark:
 *
 * Where a person stands with a piece of a guide: a section understood or to be
 * looked at again, a confusion's claim agreed with or not before its
 * explanation was shown, a skill rated from 1 to 5.  Ratings are added, never
 * replaced, so that then and now can be compared.
 */
struct _GrMark
{
  GrEntity parent_instance;

  char *target_type;
  char *target;
  char *target_title;
  GrMarkKind kind;
  gint64 made_at;
  gint64 value; /* of a rating: 1 to 5 */
};

static const GrField fields[] = {
  GR_FIELD (GrMark, target_type, TEXT, GR_FIELD_PLAIN),  GR_FIELD_MENTION_OF (GrMark, target, NULL),
  GR_FIELD (GrMark, target_title, TEXT, GR_FIELD_PLAIN), GR_FIELD_ENUM_OF (GrMark, kind, gr_mark_kind_get_type),
  GR_FIELD (GrMark, made_at, TIME, GR_FIELD_PLAIN),      GR_FIELD (GrMark, value, INTEGER, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrMark, gr_mark, "mark", GR_LOAD_EAGER)

GR_GETTER (GrMark, gr_mark, const char *, target_type)
GR_GETTER (GrMark, gr_mark, const char *, target)
GR_GETTER (GrMark, gr_mark, const char *, target_title)
GR_GETTER (GrMark, gr_mark, GrMarkKind, kind)
GR_GETTER (GrMark, gr_mark, gint64, made_at)
GR_GETTER (GrMark, gr_mark, gint64, value)
