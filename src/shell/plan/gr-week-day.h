/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-week.h"

G_BEGIN_DECLS

/**
 * GrWeekDay:
 *
 * One day of the week: what is on it, and below it what is free, or what was
 * done.  Sessions and tasks can be dropped on it.
 */
#define GR_TYPE_WEEK_DAY (gr_week_day_get_type ())
G_DECLARE_FINAL_TYPE (GrWeekDay, gr_week_day, GR, WEEK_DAY, GtkBox)

void     gr_week_day_set_week (GrWeekDay  *self,
                               GrWeek     *week,
                               guint       nth);
gboolean gr_week_day_focus    (GrWeekDay  *self,
                               const char *session);

G_END_DECLS
