/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-availability.h"

/**
 * GrAvailability:
 *
 * When a person has time, on a weekday or on one day, which then goes by this
 * alone; no minutes: a day off.
 */
struct _GrAvailability
{
  GrEntity parent_instance;

  gint64 weekday; /* 0: Monday; of no meaning where there is a day */
  char *day;
  gint64 start_minute; /* after midnight */
  gint64 minutes;
};

static const GrField fields[] = {
  GR_FIELD (GrAvailability, weekday, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrAvailability, day, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrAvailability, start_minute, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrAvailability, minutes, INTEGER, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrAvailability, gr_availability, "availability", GR_LOAD_EAGER)

GR_GETTER (GrAvailability, gr_availability, gint64, weekday)
GR_GETTER (GrAvailability, gr_availability, const char *, day)
GR_GETTER (GrAvailability, gr_availability, gint64, start_minute)
GR_GETTER (GrAvailability, gr_availability, gint64, minutes)
