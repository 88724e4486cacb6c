/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-agenda.h"
#include "gr-standing.h"
#include "gr-upcoming.h"

G_BEGIN_DECLS

/**
 * GrToday:
 * @agenda: what to do
 * @interview: the day of the interview, in days since 1970, or %GR_AGENDA_NO_DAY
 * @today: the person's day
 * @role: (nullable): what they prepare for
 * @minutes_a_week: what they want to give; 0 where they have not said
 * @tips: (element-type GrTips): for the interview
 * @upcoming: what comes up with people
 * @standing: how well the topics in study are known
 *
 * All that the page Today and the command agenda say.
 */
typedef struct
{
  GrAgenda *agenda;
  gint64 today;
  gint64 interview;
  char *role;
  int minutes_a_week;
  GPtrArray *tips;
  GrUpcoming *upcoming;
  GrStanding *standing;
} GrToday;

GrToday *gr_today_read (GrStore    *store,
                        gint64      now_ms,
                        GTimeZone  *zone,
                        GError    **error);
void     gr_today_free (GrToday    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrToday, gr_today_free)

G_END_DECLS
