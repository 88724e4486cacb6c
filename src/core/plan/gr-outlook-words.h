/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-outlook.h"

G_BEGIN_DECLS

char *gr_plan_format_day              (gint64                 day);
char *gr_plan_format_long_day         (gint64                 day);
char *gr_plan_format_weekday          (gint64                 day);
char *gr_outlook_format_chance        (double                 chance);
char *gr_outlook_describe_headline    (const GrOutlookDates  *dates);
char *gr_outlook_describe_reason      (const GrOutlook       *outlook);
char *gr_outlook_describe_curve       (const GrOutlookDates  *dates,
                                       gint64                 deadline,
                                       gboolean               interview);
char *gr_outlook_describe_trim        (const GrOutlookDates  *dates,
                                       const char            *phase);
char *gr_outlook_describe_stale       (const GrOutlook       *outlook);
char *gr_outlook_describe_calibration (const GrCalibration80 *calibration);

G_END_DECLS
