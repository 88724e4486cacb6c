/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "gr-plan-totals.h"

G_BEGIN_DECLS

char *gr_plan_format_minutes   (gint64              minutes);
char *gr_plan_format_seconds   (gint64              seconds);
char *gr_plan_format_about     (gint64              seconds);
char *gr_plan_format_running   (gint64              seconds);
char *gr_plan_format_range     (gint64              minutes_min,
                                gint64              minutes_max);
char *gr_plan_format_span      (gint64              weeks_min,
                                gint64              weeks_max);
char *gr_plan_format_done_left (const GrPlanTotals *totals);
char *gr_plan_describe_phase   (const GrPlanTotals *totals,
                                gint64              weeks_min,
                                gint64              weeks_max);
char *gr_plan_describe_ranges  (gint64              title_min,
                                gint64              title_max,
                                const GrPlanTotals *totals,
                                gboolean            steps);
char *gr_plan_describe_budget  (gint64              budget,
                                const GrPlanTotals *totals);

G_END_DECLS
