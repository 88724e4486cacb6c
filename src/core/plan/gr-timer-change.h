/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-stopwatch.h"

G_BEGIN_DECLS

const char *gr_timer_change_start (GrChange          *change,
                                   const char        *task,
                                   const char        *task_title,
                                   const GrInstant   *now);
void        gr_timer_change_set   (GrChange          *change,
                                   const char        *timer,
                                   const GrStopwatch *stopwatch);
gboolean    gr_timer_change_stop  (GrChange          *change,
                                   const char        *timer,
                                   const char        *task,
                                   const GrStopwatch *stopwatch,
                                   const GrInstant   *now,
                                   const char        *zone);
void        gr_work_change_add    (GrChange          *change,
                                   const char        *task,
                                   gint64             minutes,
                                   gint64             now_ms,
                                   const char        *zone);

void        gr_work_change_edit   (GrChange          *change,
                                   const char        *work,
                                   gint64             started_at,
                                   gint64             minutes);

G_END_DECLS
