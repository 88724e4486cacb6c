/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-check.h"

/**
 * GrTakeCheck:
 *
 * One thing looked for in a take: a point of the answer that was said, a red
 * flag that was heard.
 */
struct _GrTakeCheck
{
  GrEntity parent_instance;

  char *take;
  GrCheckKind kind;
  char *text;
  gboolean hit;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrTakeCheck, take, "take"),          GR_FIELD_ENUM_OF (GrTakeCheck, kind, gr_check_kind_get_type),
  GR_FIELD (GrTakeCheck, text, TEXT, GR_FIELD_PLAIN),     GR_FIELD (GrTakeCheck, hit, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrTakeCheck, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrTakeCheck, gr_take_check, "take-check", GR_LOAD_BY_OWNER)

GR_GETTER (GrTakeCheck, gr_take_check, const char *, take)
GR_GETTER (GrTakeCheck, gr_take_check, GrCheckKind, kind)
GR_GETTER (GrTakeCheck, gr_take_check, const char *, text)
GR_GETTER (GrTakeCheck, gr_take_check, gboolean, hit)
GR_GETTER (GrTakeCheck, gr_take_check, double, position)
