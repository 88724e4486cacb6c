/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-term.h"

/**
 * GrTerm:
 *
 * A name and what it means, as guides list them: "**Name**: what it means".
 * Where the list is one of skills, a person may rate how far they are with it
 * (a #GrMark of the kind rating).
 */
struct _GrTerm
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  GrTermKind kind;
  char *title;
  char *text;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person's rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrTerm, guide, "guide"),
  GR_FIELD_MENTION_OF (GrTerm, section, "section"),
  GR_FIELD_ENUM_OF (GrTerm, kind, gr_term_kind_get_type),
  GR_FIELD (GrTerm, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrTerm, text, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrTerm, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrTerm, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTerm, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrTerm, gr_term, "term", GR_LOAD_BY_OWNER)

GR_GETTER (GrTerm, gr_term, const char *, guide)
GR_GETTER (GrTerm, gr_term, const char *, section)
GR_GETTER (GrTerm, gr_term, GrTermKind, kind)
GR_GETTER (GrTerm, gr_term, const char *, title)
GR_GETTER (GrTerm, gr_term, const char *, text)
GR_GETTER (GrTerm, gr_term, double, position)
GR_GETTER (GrTerm, gr_term, gint64, line)
GR_GETTER (GrTerm, gr_term, gboolean, retired)
