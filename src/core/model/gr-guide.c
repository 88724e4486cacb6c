/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide.h"

/**
 * GrGuide:
 *
 * A study guide that was read in.  Content: only reading it in again
 * changes it.
 */
struct _GrGuide
{
  GrEntity parent_instance;

  char *title;
  char *language;
  char *source_file;
  char *source_hash;
  gboolean built_in;
  gint64 imported_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrGuide, title, TEXT, GR_FIELD_TITLE),       GR_FIELD (GrGuide, language, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrGuide, source_file, TEXT, GR_FIELD_PLAIN), GR_FIELD (GrGuide, source_hash, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrGuide, built_in, FLAG, GR_FIELD_PLAIN),    GR_FIELD (GrGuide, imported_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrGuide, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrGuide, gr_guide, "guide", GR_LOAD_EAGER)

GR_GETTER (GrGuide, gr_guide, const char *, title)
GR_GETTER (GrGuide, gr_guide, const char *, language)
GR_GETTER (GrGuide, gr_guide, const char *, source_file)
GR_GETTER (GrGuide, gr_guide, const char *, source_hash)
GR_GETTER (GrGuide, gr_guide, gboolean, built_in)
GR_GETTER (GrGuide, gr_guide, gint64, imported_at)
GR_GETTER (GrGuide, gr_guide, double, position)
