/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-part.h"

/**
 * GrFolioPart:
 *
 * Whether a part of the portfolio is shown, and where it stands.
 */
struct _GrFolioPart
{
  GrEntity parent_instance;

  char *part;
  gboolean shown;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrFolioPart, part, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrFolioPart, shown, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrFolioPart, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrFolioPart, gr_folio_part, "folio-part", GR_LOAD_EAGER)

GR_GETTER (GrFolioPart, gr_folio_part, const char *, part)
GR_GETTER (GrFolioPart, gr_folio_part, gboolean, shown)
GR_GETTER (GrFolioPart, gr_folio_part, double, position)
