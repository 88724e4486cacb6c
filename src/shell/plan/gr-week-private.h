/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-figure.h"
#include "gr-free-time.h"
#include "gr-week.h"

G_BEGIN_DECLS

struct _GrWeek
{
  GObject parent_instance;

  GrPlanLedger *ledger;
  GTimeZone *zone;
  gint64 first; /* a Monday */
  GrFigure *work; /* of the week, by day and task */
  GArray *times; /* of GrFreeTime */
  GArray *busy; /* of GrBusyTime: sessions to come and interviews */
  gboolean spread;
  GHashTable *planned; /* minutes of the sessions to come, by task */
  GListStore *days[GR_WEEK_DAYS];
  GListStore *unplanned;
  char *followed;
};

gint64 gr_week_get_now (GrWeek *self);
void   gr_week_read    (GrWeek *self);

G_END_DECLS
