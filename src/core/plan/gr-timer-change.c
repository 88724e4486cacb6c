/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timer-change.h"

/* One work row: a stretch of time and where it came from. */
static void
create_work (GrChange   *change,
             const char *task,
             gint64      started_at,
             gint64      ended_at,
             gint64      seconds,
             const char *source,
             const char *zone)
{
  const char *uid = gr_change_create (change, "work", NULL);

  gr_change_set_text (change, "work", uid, "task", task);
  gr_change_set_integer (change, "work", uid, "started_at", started_at);
  gr_change_set_integer (change, "work", uid, "ended_at", ended_at);
  gr_change_set_integer (change, "work", uid, "seconds", seconds);
  gr_change_set_text (change, "work", uid, "source", source);
  gr_change_set_text (change, "work", uid, "zone", zone);
}

/**
 * gr_timer_change_start:
 * @change: receives the create
 * @task: uid of the task that is begun
 * @task_title: what it is called, kept should it go
 * @now: an instant
 *
 * Returns: (transfer none): the new timer's uid, valid as long as @change
 */
const char *
gr_timer_change_start (GrChange        *change,
                       const char      *task,
                       const char      *task_title,
                       const GrInstant *now)
{
  const char *uid = gr_change_create (change, "timer", NULL);
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;

  gr_stopwatch_start (&stopwatch, now);
  gr_change_set_text (change, "timer", uid, "task", task);
  gr_change_set_text (change, "timer", uid, "task_title", task_title);
  gr_timer_change_set (change, uid, &stopwatch);
  return uid;
}

/**
 * gr_timer_change_set:
 * @change: receives the sets
 * @timer: uid of a timer
 * @stopwatch: what it counts now
 */
void
gr_timer_change_set (GrChange          *change,
                     const char        *timer,
                     const GrStopwatch *stopwatch)
{
  gr_change_set_integer (change, "timer", timer, "started_at", stopwatch->started_at);
  gr_change_set_integer (change, "timer", timer, "started_boot_ms", stopwatch->started_boot_ms);
  gr_change_set_text (change, "timer", timer, "boot_id", stopwatch->boot_id);
  gr_change_set_integer (change, "timer", timer, "beat_at", stopwatch->beat_at);
  gr_change_set_integer (change, "timer", timer, "beat_boot_ms", stopwatch->beat_boot_ms);
  gr_change_set_integer (change, "timer", timer, "seconds_before", stopwatch->seconds_before);
  gr_change_set_integer (change, "timer", timer, "paused", stopwatch->paused);
}

/**
 * gr_timer_change_stop:
 * @change: receives the operations
 * @timer: uid of the timer
 * @task: (nullable): uid of its task; %NULL where that is gone, and the time with it
 * @stopwatch: what it counts
 * @now: an instant
 * @zone: name of the time zone here
 *
 * Turns a timer into work: both happen, or neither.  Under a second is a slip
 * of the hand and leaves no row.
 *
 * Returns: whether a row of work was added
 */
gboolean
gr_timer_change_stop (GrChange          *change,
                      const char        *timer,
                      const char        *task,
                      const GrStopwatch *stopwatch,
                      const GrInstant   *now,
                      const char        *zone)
{
  gint64 started_at, ended_at, seconds;

  gr_stopwatch_get_interval (stopwatch, now, &started_at, &ended_at, &seconds);
  if (task != NULL && seconds > 0)
    create_work (change, task, started_at, ended_at, seconds, "timer", zone);
  gr_change_remove (change, "timer", timer);
  return task != NULL && seconds > 0;
}

/**
 * gr_work_change_add:
 * @change: receives the create
 * @task: uid of a task
 * @minutes: how long a person says they worked on it, ≥ 1
 * @now_ms: now, in milliseconds since 1970 in UTC; the work is taken to end here
 * @zone: name of the time zone here
 */
void
gr_work_change_add (GrChange   *change,
                    const char *task,
                    gint64      minutes,
                    gint64      now_ms,
                    const char *zone)
{
  g_return_if_fail (minutes > 0);

  create_work (change, task, now_ms - minutes * 60000, now_ms, minutes * 60, "manual", zone);
}

/**
 * gr_work_change_edit:
 * @change: receives the sets
 * @work: uid of a stretch of work
 * @started_at: when it began, in milliseconds since 1970 in UTC
 * @minutes: how long a person says it was, ≥ 1
 *
 * From now on it is what the person said, not what the timer counted.
 */
void
gr_work_change_edit (GrChange   *change,
                     const char *work,
                     gint64      started_at,
                     gint64      minutes)
{
  g_return_if_fail (minutes > 0);

  gr_change_set_integer (change, "work", work, "started_at", started_at);
  gr_change_set_integer (change, "work", work, "ended_at", started_at + minutes * 60000);
  gr_change_set_integer (change, "work", work, "seconds", minutes * 60);
  gr_change_set_text (change, "work", work, "source", "edited");
}
