/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-confusion.h"

/**
 * GrConfusion:
 *
 * A claim that sounds right, and why it is not.
 */
struct _GrConfusion
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  char *claim;
  char *explanation;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrConfusion, guide, "guide"),
  GR_FIELD_MENTION_OF (GrConfusion, section, "section"),
  GR_FIELD (GrConfusion, claim, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrConfusion, explanation, TEXT, GR_FIELD_SEARCHABLE | GR_FIELD_LAZY),
  GR_FIELD (GrConfusion, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrConfusion, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrConfusion, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrConfusion, gr_confusion, "confusion", GR_LOAD_EAGER)

GR_GETTER (GrConfusion, gr_confusion, const char *, guide)
GR_GETTER (GrConfusion, gr_confusion, const char *, section)
GR_GETTER (GrConfusion, gr_confusion, const char *, claim)
GR_GETTER (GrConfusion, gr_confusion, const char *, explanation)
GR_GETTER (GrConfusion, gr_confusion, double, position)
GR_GETTER (GrConfusion, gr_confusion, gint64, line)
GR_GETTER (GrConfusion, gr_confusion, gboolean, retired)
