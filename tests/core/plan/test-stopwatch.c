/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-entity-private.h"
#include "gr-registry.h"
#include "gr-stopwatch.h"
#include "gr-timer-change.h"
#include "gr-work.h"

#include <string.h>

#define START G_GINT64_CONSTANT (1795000000000)
#define S G_GINT64_CONSTANT (1000)
#define MIN_MS (60 * S)
#define HOUR (60 * MIN_MS)
#define DAY (24 * HOUR)

/* What happens to a timer, step by step; amounts in milliseconds. */
typedef enum {
  END,
  PASS,     /* time passes, the app beats every 15 s */
  ALONE,    /* time passes, nobody looks: killed, or asleep */
  JUMP,     /* somebody sets the wall clock */
  REBOOT,   /* the computer starts again, after so long */
  PAUSE,
  RESUME,
  KEEP,
  DISCARD,
  SPLIT,    /* so much of what nobody saw was work */
} Verb;

typedef struct
{
  const char *name;
  struct
  {
    Verb verb;
    gint64 ms;
  } steps[12];
  GrGap gap;
  gint64 gap_seconds;
  gint64 seconds;
} Story;

static const Story stories[] = {
  { "just started", { { END, 0 } }, GR_GAP_NONE, 0, 0 },
  { "less than a second is none", { { PASS, 999 } }, GR_GAP_NONE, 0, 0 },
  { "runs", { { PASS, 23 * MIN_MS + 14 * S } }, GR_GAP_NONE, 0, 1394 },
  { "pause stops", { { PASS, 60 * S }, { PAUSE, 0 }, { PASS, HOUR } }, GR_GAP_NONE, 0, 60 },
  { "pause, resume",
    { { PASS, 60 * S }, { PAUSE, 0 }, { PASS, HOUR }, { RESUME, 0 }, { PASS, 30 * S } },
    GR_GAP_NONE,
    0,
    90 },
  { "pause twice", { { PASS, 60 * S }, { PAUSE, 0 }, { PASS, HOUR }, { PAUSE, 0 } }, GR_GAP_NONE, 0, 60 },
  { "resume while running", { { PASS, 60 * S }, { RESUME, 0 }, { PASS, 60 * S } }, GR_GAP_NONE, 0, 120 },
  { "wall clock forward", { { PASS, 60 * S }, { JUMP, 400 * DAY }, { PASS, 60 * S } }, GR_GAP_NONE, 0, 120 },
  { "wall clock back", { { PASS, 60 * S }, { JUMP, -400 * DAY }, { PASS, 60 * S } }, GR_GAP_NONE, 0, 120 },
  { "jump while paused",
    { { PASS, 60 * S }, { PAUSE, 0 }, { JUMP, -400 * DAY }, { RESUME, 0 }, { PASS, 5 * S } },
    GR_GAP_NONE,
    0,
    65 },
  { "a slow start of the app", { { PASS, 60 * S }, { ALONE, 40 * S } }, GR_GAP_NONE, 40, 100 },
  { "killed", { { PASS, 10 * MIN_MS }, { ALONE, 2 * HOUR } }, GR_GAP_ASK, 7200, 7800 },
  { "killed, kept",
    { { PASS, 10 * MIN_MS }, { ALONE, 2 * HOUR }, { KEEP, 0 }, { PASS, 10 * S } },
    GR_GAP_NONE,
    0,
    7810 },
  { "killed, discarded",
    { { PASS, 10 * MIN_MS }, { ALONE, 2 * HOUR }, { DISCARD, 0 }, { PASS, 10 * S } },
    GR_GAP_NONE,
    0,
    600 },
  { "discarded, resumed",
    { { PASS, 10 * MIN_MS }, { ALONE, 2 * HOUR }, { DISCARD, 0 }, { RESUME, 0 }, { PASS, 10 * S } },
    GR_GAP_NONE,
    0,
    610 },
  { "killed between beats", { { PASS, 22 * S }, { ALONE, 2 * HOUR }, { DISCARD, 0 } }, GR_GAP_NONE, 0, 15 },
  { "killed, wall clock set", { { PASS, 60 * S }, { ALONE, HOUR }, { JUMP, 400 * DAY } }, GR_GAP_ASK, 3600, 3660 },
  { "killed for three days", { { PASS, 60 * S }, { ALONE, 3 * DAY } }, GR_GAP_LOST, 0, 3 * 86400 + 60 },
  { "three days cannot be kept", { { PASS, 60 * S }, { ALONE, 3 * DAY }, { KEEP, 0 } }, GR_GAP_NONE, 0, 60 },
  { "reboot", { { PASS, 60 * S }, { REBOOT, HOUR } }, GR_GAP_ASK, 3600, 60 },
  { "quick reboot", { { PASS, 60 * S }, { REBOOT, 20 * S } }, GR_GAP_ASK, 20, 60 },
  { "reboot, kept", { { PASS, 60 * S }, { REBOOT, HOUR }, { KEEP, 0 }, { PASS, 30 * S } }, GR_GAP_NONE, 0, 3690 },
  { "reboot, discarded", { { PASS, 60 * S }, { REBOOT, HOUR }, { DISCARD, 0 }, { PASS, 30 * S } }, GR_GAP_NONE, 0, 60 },
  { "reboot while paused",
    { { PASS, 60 * S }, { PAUSE, 0 }, { REBOOT, DAY }, { RESUME, 0 }, { PASS, 9 * S } },
    GR_GAP_NONE,
    0,
    69 },
  { "clock set back before a reboot",
    { { PASS, 60 * S }, { JUMP, -400 * DAY }, { PASS, 15 * S }, { REBOOT, HOUR } },
    GR_GAP_ASK,
    3600,
    75 },
  { "clock set back over a reboot", { { PASS, 60 * S }, { REBOOT, HOUR }, { JUMP, -400 * DAY } }, GR_GAP_LOST, 0, 60 },
  { "clock set forward over a reboot",
    { { PASS, 60 * S }, { REBOOT, HOUR }, { JUMP, 400 * DAY } },
    GR_GAP_LOST,
    0,
    60 },
  { "two reboots, both kept",
    { { PASS, 60 * S }, { REBOOT, HOUR }, { KEEP, 0 }, { PASS, 60 * S }, { REBOOT, HOUR }, { KEEP, 0 } },
    GR_GAP_NONE,
    0,
    7320 },
  { "killed, split",
    { { PASS, 10 * MIN_MS }, { ALONE, 2 * HOUR }, { SPLIT, 30 * MIN_MS }, { PASS, 10 * S } },
    GR_GAP_NONE,
    0,
    2410 },
  { "no more than there was",
    { { PASS, 60 * S }, { ALONE, HOUR }, { SPLIT, 9 * HOUR }, { PASS, 5 * S } },
    GR_GAP_NONE,
    0,
    3665 },
  { "no less than none", { { PASS, 60 * S }, { ALONE, HOUR }, { SPLIT, -HOUR }, { PASS, 5 * S } }, GR_GAP_NONE, 0, 65 },
  { "split over a reboot",
    { { PASS, 60 * S }, { REBOOT, HOUR }, { SPLIT, 20 * MIN_MS }, { PASS, 5 * S } },
    GR_GAP_NONE,
    0,
    1265 },
  { "asleep, the clock set meanwhile, split",
    { { PASS, 60 * S }, { ALONE, HOUR }, { JUMP, 400 * DAY }, { SPLIT, 20 * MIN_MS }, { PASS, 5 * S } },
    GR_GAP_NONE,
    0,
    1265 },
  { "nothing to split",
    { { PASS, 60 * S }, { ALONE, 3 * DAY }, { SPLIT, HOUR }, { PASS, 5 * S } },
    GR_GAP_NONE,
    0,
    60 },
  { "paused, split", { { PASS, 60 * S }, { PAUSE, 0 }, { ALONE, HOUR }, { SPLIT, HOUR } }, GR_GAP_NONE, 0, 60 },
};

static void
play (GrStopwatch *stopwatch,
      GrClock     *clock,
      Verb         verb,
      gint64       ms)
{
  GrInstant now;

  if (verb == PASS)
    {
      for (; ms >= GR_STOPWATCH_BEAT_S * S; ms -= GR_STOPWATCH_BEAT_S * S)
        {
          gr_clock_advance (clock, GR_STOPWATCH_BEAT_S * S);
          gr_instant_read (&now, clock);
          gr_stopwatch_beat (stopwatch, &now);
        }
      gr_clock_advance (clock, ms);
    }
  else if (verb == ALONE || verb == REBOOT)
    {
      gr_clock_advance (clock, ms);
      if (verb == REBOOT)
        gr_clock_reboot (clock);
    }
  else if (verb == JUMP)
    gr_clock_jump_wall (clock, ms);
  gr_instant_read (&now, clock);
  if (verb == PAUSE)
    gr_stopwatch_pause (stopwatch, &now);
  else if (verb == RESUME)
    gr_stopwatch_resume (stopwatch, &now);
  else if (verb == KEEP)
    gr_stopwatch_keep (stopwatch, &now);
  else if (verb == DISCARD)
    gr_stopwatch_discard (stopwatch);
  else if (verb == SPLIT)
    gr_stopwatch_split (stopwatch, &now, ms / S);
}

static void
test_story (gconstpointer data)
{
  const Story *story = data;
  g_autoptr (GrClock) clock = gr_clock_new_manual (START, 5 * HOUR);
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  gint64 gap, started_at, ended_at, seconds;
  GrInstant now;

  gr_instant_read (&now, clock);
  gr_stopwatch_start (&stopwatch, &now);
  for (guint i = 0; i < G_N_ELEMENTS (story->steps) && story->steps[i].verb != END; i++)
    play (&stopwatch, clock, story->steps[i].verb, story->steps[i].ms);

  gr_instant_read (&now, clock);
  g_assert_cmpint (gr_stopwatch_check (&stopwatch, &now, &gap), ==, story->gap);
  if (story->gap_seconds > 0 || story->gap == GR_GAP_LOST)
    g_assert_cmpint (gap, ==, story->gap_seconds);
  g_assert_cmpint (gr_stopwatch_get_seconds (&stopwatch, &now), ==, story->seconds);
  g_assert_cmpint (gr_stopwatch_get_certain (&stopwatch), <=, story->seconds);

  gr_stopwatch_get_interval (&stopwatch, &now, &started_at, &ended_at, &seconds);
  g_assert_cmpint (seconds, ==, story->seconds);
  g_assert_cmpint (ended_at - started_at, >=, seconds * 1000);
  g_assert_cmpint (ended_at - started_at, <, 4 * DAY);
}

/* A beat after the wall clock was set, as the app does it, moves the start along. */
static void
test_start_follows (void)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (START, HOUR);
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  GrInstant now;

  gr_instant_read (&now, clock);
  gr_stopwatch_start (&stopwatch, &now);
  gr_clock_advance (clock, 10 * S);
  gr_clock_jump_wall (clock, 400 * DAY);
  gr_instant_read (&now, clock);
  gr_stopwatch_beat (&stopwatch, &now);
  g_assert_cmpint (stopwatch.started_at, ==, START + 400 * DAY);
  gr_clock_jump_wall (clock, -800 * DAY);
  gr_instant_read (&now, clock);
  gr_stopwatch_pause (&stopwatch, &now);
  g_assert_cmpint (stopwatch.started_at, ==, START - 400 * DAY);
  gr_clock_jump_wall (clock, 300); /* a time server's nudge is no jump */
  gr_instant_read (&now, clock);
  gr_stopwatch_resume (&stopwatch, &now);
  g_assert_cmpint (stopwatch.started_at, ==, START - 400 * DAY);
}

/* The instants at which the clocks of a place are set, within two years of START. */
static GArray *
list_clock_changes (GTimeZone *zone)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 last;
  gint32 before = 0;

  for (gint64 at = START - 400 * DAY; at < START + 400 * DAY; at += HOUR)
    {
      int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, at / 1000);
      gint32 offset = g_time_zone_get_offset (zone, interval);

      if (at > START - 400 * DAY && offset != before)
        g_array_append_val (changes, at);
      before = offset;
    }
  last = START;
  g_array_append_val (changes, last);
  return changes;
}

/* Two hours that begin an hour before the clocks change, with the wall clock set meanwhile, and killed at the end: it is
 * two hours; fifteen seconds at the most are asked about; and the work is of the day on which it was begun. */
static void
assert_two_hours (GTimeZone *zone,
                  gint64     start,
                  gint64     jump)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (start, 5 * HOUR);
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  gint64 gap, started_at, ended_at, seconds;
  GrInstant now;

  gr_instant_read (&now, clock);
  gr_stopwatch_start (&stopwatch, &now);
  play (&stopwatch, clock, PASS, HOUR);
  play (&stopwatch, clock, JUMP, jump);
  play (&stopwatch, clock, PASS, HOUR - 14 * S);
  play (&stopwatch, clock, ALONE, 14 * S);
  gr_instant_read (&now, clock);
  g_assert_cmpint (gr_stopwatch_check (&stopwatch, &now, &gap), ==, GR_GAP_NONE);
  g_assert_cmpint (gap, <=, GR_STOPWATCH_BEAT_S + 14);
  g_assert_cmpint (gr_stopwatch_get_seconds (&stopwatch, &now), ==, 7200);
  gr_stopwatch_get_interval (&stopwatch, &now, &started_at, &ended_at, &seconds);
  g_assert_cmpint (seconds, ==, 7200);
  g_assert_cmpint (ended_at - started_at, ==, 7200 * S);
  g_assert_cmpint (gr_day_of_time (started_at, zone, GR_DAY_START_HOUR), ==,
                   gr_day_of_time (start + jump, zone, GR_DAY_START_HOUR));
}

static void
test_zones (void)
{
  static const char *const zones[] = { "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                                       "Asia/Kathmandu" };
  static const gint64 jumps[] = { 0, HOUR, -HOUR, 400 * DAY, -400 * DAY };
  static const guint n_changes[] = { 1, 6, 6, 5, 1 };

  for (guint z = 0; z < G_N_ELEMENTS (zones); z++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[z]);
      g_autoptr (GArray) changes = NULL;

      g_assert_nonnull (zone);
      changes = list_clock_changes (zone);
      g_assert_cmpuint (changes->len, ==, n_changes[z]);
      for (guint c = 0; c < changes->len; c++)
        for (guint j = 0; j < G_N_ELEMENTS (jumps); j++)
          assert_two_hours (zone, g_array_index (changes, gint64, c) - HOUR, jumps[j]);
    }
}

/* Where the kernel has no name for its start, a boot clock that went back tells. */
static void
test_nameless_boot (void)
{
  GrStopwatch stopwatch = { START, 1000 * S, (char *) "unknown", START + 60 * S, 1060 * S, 0, FALSE };
  GrInstant now = { START + 600 * S, 30 * S, "unknown" };
  gint64 gap;

  g_assert_cmpint (gr_stopwatch_get_seconds (&stopwatch, &now), ==, 60);
  g_assert_cmpint (gr_stopwatch_check (&stopwatch, &now, &gap), ==, GR_GAP_ASK);
  g_assert_cmpint (gap, ==, 540);
}

/* Rows that make no sense count nothing, and never below zero. */
static void
test_nonsense (void)
{
  GrStopwatch stopwatch = { START, G_MAXINT64 / 2, (char *) "a", START, 0, -50, FALSE };
  GrInstant now = { START, 10 * S, "a" };

  g_assert_cmpint (gr_stopwatch_get_certain (&stopwatch), ==, 0);
  g_assert_cmpint (gr_stopwatch_get_seconds (&stopwatch, &now), ==, 0);
}

static const GrOp *
find_create (GrChange   *change,
             const char *type)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (gr_change_get_op (change, i)->kind == GR_OP_CREATE && strcmp (gr_change_get_op (change, i)->type, type) == 0)
      return gr_change_get_op (change, i);
  return NULL;
}

static GrEntity *
entity_of (const GrOp *op)
{
  GrEntity *entity = gr_entity_new (gr_registry_get_type (op->type), op->uid);

  for (guint i = 0; i < op->n_values; i++)
    gr_entity_apply (entity, i, &op->values[i]);
  return entity;
}

/* From the click on Start through the row to the click on Stop. */
static void
test_changes (void)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (START, HOUR);
  g_autoptr (GrChange) start = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autoptr (GrChange) stop = gr_change_new (GR_CHANGE_EDIT, "Stop");
  g_autoptr (GrEntity) timer = NULL;
  g_autoptr (GrEntity) work = NULL;
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  const GrOp *removal;
  GrInstant now;

  gr_instant_read (&now, clock);
  gr_timer_change_start (start, "task-1", "Drafts", &now);
  timer = entity_of (find_create (start, "timer"));
  g_assert_cmpstr (gr_timer_get_task_title (GR_TIMER (timer)), ==, "Drafts");

  gr_clock_advance (clock, 90 * S);
  gr_instant_read (&now, clock);
  gr_stopwatch_load (&stopwatch, GR_TIMER (timer));
  g_assert_true (gr_timer_change_stop (stop, gr_entity_get_uid (timer), "task-1", &stopwatch, &now, "Europe/Berlin"));
  work = entity_of (find_create (stop, "work"));
  g_assert_cmpstr (gr_work_get_task (GR_WORK (work)), ==, "task-1");
  g_assert_cmpint (gr_work_get_started_at (GR_WORK (work)), ==, START);
  g_assert_cmpint (gr_work_get_ended_at (GR_WORK (work)), ==, START + 90 * S);
  g_assert_cmpint (gr_work_get_seconds (GR_WORK (work)), ==, 90);
  g_assert_cmpint (gr_work_get_source (GR_WORK (work)), ==, GR_WORK_SOURCE_TIMER);
  g_assert_cmpstr (gr_work_get_zone (GR_WORK (work)), ==, "Europe/Berlin");
  removal = gr_change_get_op (stop, gr_change_get_n_ops (stop) - 1);
  g_assert_cmpint (removal->kind, ==, GR_OP_REMOVE);
  g_assert_cmpstr (removal->uid, ==, gr_entity_get_uid (timer));
}

static void
test_stop_leaves_nothing (void)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (START, HOUR);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Stop");
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  GrInstant now;

  gr_instant_read (&now, clock);
  gr_stopwatch_start (&stopwatch, &now);
  gr_clock_advance (clock, 400);
  gr_instant_read (&now, clock);
  g_assert_false (gr_timer_change_stop (change, "timer-1", "task-1", &stopwatch, &now, "UTC"));
  gr_clock_advance (clock, HOUR);
  gr_instant_read (&now, clock);
  g_assert_false (gr_timer_change_stop (change, "timer-1", NULL, &stopwatch, &now, "UTC"));
  g_assert_null (find_create (change, "work"));
  g_assert_cmpuint (gr_change_get_n_ops (change), ==, 2);
}

static void
test_manual (void)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Add time");
  g_autoptr (GrEntity) work = NULL;

  gr_work_change_add (change, "task-1", 25, START, "UTC");
  work = entity_of (find_create (change, "work"));
  g_assert_cmpint (gr_work_get_seconds (GR_WORK (work)), ==, 1500);
  g_assert_cmpint (gr_work_get_started_at (GR_WORK (work)), ==, START - 1500 * S);
  g_assert_cmpint (gr_work_get_source (GR_WORK (work)), ==, GR_WORK_SOURCE_MANUAL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autofree char *name = g_strconcat ("/plan/stopwatch/", stories[i].name, NULL);

      g_test_add_data_func (name, &stories[i], test_story);
    }
  g_test_add_func ("/plan/stopwatch/start-follows-the-wall-clock", test_start_follows);
  g_test_add_func ("/plan/stopwatch/zones", test_zones);
  g_test_add_func ("/plan/stopwatch/nameless-boot", test_nameless_boot);
  g_test_add_func ("/plan/stopwatch/nonsense", test_nonsense);
  g_test_add_func ("/plan/timer/changes", test_changes);
  g_test_add_func ("/plan/timer/leaves-nothing", test_stop_leaves_nothing);
  g_test_add_func ("/plan/timer/by-hand", test_manual);
  return g_test_run ();
}
