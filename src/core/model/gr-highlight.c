/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-highlight.h"

/**
 * GrHighlight:
 *
 * Words of a section that a person marked.  They are found again by themselves
 * and what stood around them, so that a guide may be mended in between; where
 * they are gone, the highlight is listed, not lost.
 */
struct _GrHighlight
{
  GrEntity parent_instance;

  char *section;
  char *section_title;
  char *quote;
  char *before; /* up to 32 characters */
  char *after; /* up to 32 characters */
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrHighlight, section, "section"),    GR_FIELD (GrHighlight, section_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrHighlight, quote, TEXT, GR_FIELD_SEARCHABLE), GR_FIELD (GrHighlight, before, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrHighlight, after, TEXT, GR_FIELD_PLAIN),      GR_FIELD (GrHighlight, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrHighlight, gr_highlight, "highlight", GR_LOAD_EAGER)

GR_GETTER (GrHighlight, gr_highlight, const char *, section)
GR_GETTER (GrHighlight, gr_highlight, const char *, section_title)
GR_GETTER (GrHighlight, gr_highlight, const char *, quote)
GR_GETTER (GrHighlight, gr_highlight, const char *, before)
GR_GETTER (GrHighlight, gr_highlight, const char *, after)
GR_GETTER (GrHighlight, gr_highlight, gint64, made_at)
