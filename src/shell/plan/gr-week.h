/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-plan-ledger.h"
#include "gr-session.h"

G_BEGIN_DECLS

#define GR_WEEK_DAYS 7
#define GR_WEEK_USUAL 25 /* minutes: a session of a task that nobody has estimated; a convention */

/**
 * GrWeek:
 *
 * The week that the plan page shows: for each of its days the sessions and
 * interviews on it, what was done and what is free, and the tasks that no day
 * has yet.  It has no widgets; what is written goes out as changes, each of
 * which can be taken back.
 *
 * Signal: "changed", after any of it has changed.
 */
#define GR_TYPE_WEEK (gr_week_get_type ())
G_DECLARE_FINAL_TYPE (GrWeek, gr_week, GR, WEEK, GObject)

GrWeek       *gr_week_new           (GrPlanLedger *ledger);
GrPlanLedger *gr_week_get_ledger    (GrWeek       *self);
GrLibrary    *gr_week_get_library   (GrWeek       *self);

gint64        gr_week_get_first     (GrWeek       *self);
void          gr_week_set_first     (GrWeek       *self,
                                     gint64        day);
gint64        gr_week_get_today     (GrWeek       *self);
gboolean      gr_week_has_time      (GrWeek       *self);
gboolean      gr_week_is_spread     (GrWeek       *self);
void          gr_week_follow        (GrWeek       *self,
                                     const char   *session);
char         *gr_week_take_followed (GrWeek       *self);

GListModel   *gr_week_get_day       (GrWeek       *self,
                                     guint         nth);
GListModel   *gr_week_get_unplanned (GrWeek       *self);
gint64        gr_week_get_given     (GrWeek       *self,
                                     gint64        day);
gint64        gr_week_get_free      (GrWeek       *self,
                                     gint64        day);
gint64        gr_week_get_planned   (GrWeek       *self,
                                     gint64        day);
gint64        gr_week_get_done      (GrWeek       *self,
                                     gint64        day,
                                     const char   *task);
gint64        gr_week_get_left      (GrWeek       *self,
                                     GrTask       *task);

guint         gr_week_plan_rest     (GrWeek       *self,
                                     gint64       *minutes_left);
char         *gr_week_plan_task     (GrWeek       *self,
                                     GrTask       *task,
                                     gint64        day);
void          gr_week_move          (GrWeek       *self,
                                     GrSession    *session,
                                     gint64        day);
gint64        gr_week_set_done      (GrWeek       *self,
                                     GrSession    *session,
                                     gboolean      done);
void          gr_week_remove        (GrWeek       *self,
                                     GrSession    *session);

G_END_DECLS
