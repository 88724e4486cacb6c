/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reading.h"

/**
 * GrReading:
 *
 * Where a person stopped reading a guide, and whether what it holds comes up in
 * review: of itself once it was begun, always, or never; one for each guide.
 */
struct _GrReading
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  gint64 read_at;
  GrReviewing review;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrReading, guide, "guide"),
  GR_FIELD_MENTION_OF (GrReading, section, "section"),
  GR_FIELD (GrReading, read_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrReading, review, gr_reviewing_get_type),
};

GR_DEFINE_ENTITY (GrReading, gr_reading, "reading", GR_LOAD_EAGER)

GR_GETTER (GrReading, gr_reading, const char *, guide)
GR_GETTER (GrReading, gr_reading, const char *, section)
GR_GETTER (GrReading, gr_reading, gint64, read_at)
GR_GETTER (GrReading, gr_reading, GrReviewing, review)
