/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-timekeeper.h"
#include "gr-timer-change.h"
#include "gr-week-plan.h"
#include "gr-week-private.h"

/* What is written to the week: each time one change, which undo takes back. */

static const char *
get_title (GrWeek    *self,
           GrSession *session)
{
  GrTask *task = gr_session_get_task (session) != NULL
                     ? gr_library_lookup (gr_week_get_library (self), "task", gr_session_get_task (session))
                     : NULL;

  return task != NULL ? gr_task_get_title (task) : gr_session_get_task_title (session);
}

static const char *
add_session (GrChange            *change,
             GrTask              *task,
             const GrWeekSession *at)
{
  const char *uid = gr_change_create (change, "session", NULL);

  gr_change_set_text (change, "session", uid, "task", gr_entity_get_uid (GR_ENTITY (task)));
  gr_change_set_text (change, "session", uid, "task_title", gr_task_get_title (task));
  gr_change_set_integer (change, "session", uid, "starts_at", at->starts_at);
  gr_change_set_integer (change, "session", uid, "minutes", at->minutes);
  return uid;
}

/**
 * gr_week_plan_task:
 * @self: a week
 * @task: a task
 * @day: a day, since 1970
 *
 * Plans a task on a day: what is left of it, or as much as is free there.
 *
 * Returns: (transfer full): the uid of the new session
 */
char *
gr_week_plan_task (GrWeek *self,
                   GrTask *task,
                   gint64  day)
{
  gint64 left = gr_week_get_left (self, task);
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Plan “%s”"), gr_task_get_title (task));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  GrWeekSession session;
  char *uid;

  gr_week_plan_place ((const GrFreeTime *) (gpointer) self->times->data, self->times->len,
                      (const GrBusyTime *) (gpointer) self->busy->data, self->busy->len,
                      left > 0 ? left : GR_WEEK_USUAL, day, gr_week_get_now (self), self->zone, &session);
  uid = g_strdup (add_session (change, task, &session));
  gr_library_commit (gr_week_get_library (self), g_steal_pointer (&change));
  return uid;
}

/**
 * gr_week_plan_rest:
 * @self: a week
 * @minutes_left: (out): what found no place in it
 *
 * Lays the tasks that no day has into what is free in the week, in the order
 * of the plan.
 *
 * Returns: how many sessions that makes
 */
guint
gr_week_plan_rest (GrWeek *self,
                   gint64 *minutes_left)
{
  GListModel *model = gr_week_get_unplanned (self);
  guint n = g_list_model_get_n_items (model);
  g_autofree gint64 *minutes = g_new0 (gint64, n + 1);
  gint64 first = MAX (self->first, gr_week_get_today (self));
  gint64 days = self->first + GR_WEEK_DAYS - first;
  g_autoptr (GrWeekPlan) plan = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Plan This Week"));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrTask) task = g_list_model_get_item (model, i);

      minutes[i] = gr_week_get_left (self, task);
    }
  plan = gr_week_plan_new ((const GrFreeTime *) (gpointer) self->times->data, self->times->len,
                           (const GrBusyTime *) (gpointer) self->busy->data, self->busy->len, minutes, n, first,
                           (guint) MAX (days, 0), gr_week_get_now (self), self->zone);
  for (guint i = 0; i < plan->sessions->len; i++)
    {
      const GrWeekSession *session = &g_array_index (plan->sessions, GrWeekSession, i);
      g_autoptr (GrTask) task = g_list_model_get_item (model, session->task);

      add_session (change, task, session);
    }
  *minutes_left = plan->minutes_left;
  if (plan->sessions->len > 0)
    gr_library_commit (gr_week_get_library (self), g_steal_pointer (&change));
  return plan->sessions->len;
}

/**
 * gr_week_move:
 * @self: a week
 * @session: a session
 * @day: the day for it, since 1970
 *
 * Moves it to another day, at the same time on the clock.
 */
void
gr_week_move (GrWeek    *self,
              GrSession *session,
              gint64     day)
{
  gint64 minute = gr_day_minute_of (gr_session_get_starts_at (session), self->zone);
  gint64 starts_at = gr_day_at_minute (day, minute, self->zone);
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Move “%s”"), get_title (self, session));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  if (starts_at == gr_session_get_starts_at (session))
    return;
  gr_change_set_integer (change, "session", gr_entity_get_uid (GR_ENTITY (session)), "starts_at", starts_at);
  gr_library_commit (gr_week_get_library (self), g_steal_pointer (&change));
}

/**
 * gr_week_set_done:
 * @self: a week
 * @session: a session
 * @done: whether it is done
 *
 * Where no time was counted for its task on its day, its minutes are added as
 * time spent: nobody runs a timer every evening.
 *
 * Returns: the minutes that were added
 */
gint64
gr_week_set_done (GrWeek    *self,
                  GrSession *session,
                  gboolean   done)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (session));
  const char *task = gr_session_get_task (session);
  gint64 day = gr_day_of_time (gr_session_get_starts_at (session), self->zone, 0);
  gint64 ends_at = gr_session_get_starts_at (session) + gr_session_get_minutes (session) * 60000;
  gint64 now = gr_clock_get_wall_ms (gr_library_get_clock (gr_week_get_library (self)));
  gint64 minutes = gr_session_get_minutes (session);
  g_autofree char *zone = gr_timekeeper_dup_zone ();
  g_autofree char *label = g_strdup_printf (done ? _("Finish “%s”") : _("Reopen “%s”"), get_title (self, session));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_integer (change, "session", uid, "done_at", done ? now : 0);
  if (!done || minutes <= 0 || task == NULL || gr_library_lookup (gr_week_get_library (self), "task", task) == NULL ||
      gr_week_get_done (self, day, task) >= 60)
    minutes = 0;
  else
    gr_work_change_add (change, task, minutes, MIN (ends_at, now), zone);
  gr_library_commit (gr_week_get_library (self), g_steal_pointer (&change));
  return minutes;
}

/**
 * gr_week_remove:
 * @self: a week
 * @session: a session
 *
 * Takes it out of the week; its task stays.
 */
void
gr_week_remove (GrWeek    *self,
                GrSession *session)
{
  g_autofree char *label = g_strdup_printf (_("Delete “%s”"), get_title (self, session));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_remove (change, "session", gr_entity_get_uid (GR_ENTITY (session)));
  gr_library_commit (gr_week_get_library (self), g_steal_pointer (&change));
}
