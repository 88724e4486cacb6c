/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_HOURS_ADHERENCE_MIN 0.2
#define GR_HOURS_ADHERENCE_MAX 1.2
#define GR_HOURS_ADHERENCE 0.8 /* of the planned hours that come to pass, before anything is known: a convention */

/**
 * GrHours:
 * @weekday: hours planned for Monday to Sunday
 * @adherence: the share of planned hours that come to pass
 * @days_off: (element-type gint64) (nullable): days on which nothing is done, ascending
 *
 * When a person works on a plan.
 */
typedef struct
{
  double weekday[7];
  double adherence;
  GArray *days_off;
} GrHours;

int      gr_hours_compare_days (gconstpointer  a,
                                gconstpointer  b);
double   gr_hours_adherence    (double         done,
                                double         planned,
                                double         planned_week);
double   gr_hours_on           (const GrHours *self,
                                gint64         day);
double   gr_hours_between      (const GrHours *self,
                                gint64         first,
                                gint64         last);
gboolean gr_hours_finish       (const GrHours *self,
                                gint64         first,
                                double         hours,
                                gint64        *day);

G_END_DECLS
