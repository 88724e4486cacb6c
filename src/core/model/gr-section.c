/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-section.h"

/**
 * GrSection:
 *
 * A part of a guide as readable text.  Its place in the outline is its
 * level after the section before it.
 */
struct _GrSection
{
  GrEntity parent_instance;

  char *guide;
  char *title;
  gint64 level;
  double position;
  GrSectionKind kind;
  gint64 line;
  char *body;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrSection, guide, "guide"),
  GR_FIELD (GrSection, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrSection, level, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrSection, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrSection, kind, gr_section_kind_get_type),
  GR_FIELD (GrSection, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrSection, body, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrSection, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrSection, gr_section, "section", GR_LOAD_BY_OWNER)

GR_GETTER (GrSection, gr_section, const char *, guide)
GR_GETTER (GrSection, gr_section, const char *, title)
GR_GETTER (GrSection, gr_section, gint64, level)
GR_GETTER (GrSection, gr_section, double, position)
GR_GETTER (GrSection, gr_section, GrSectionKind, kind)
GR_GETTER (GrSection, gr_section, gint64, line)
GR_GETTER (GrSection, gr_section, const char *, body)
GR_GETTER (GrSection, gr_section, gboolean, retired)
