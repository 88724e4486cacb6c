/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-clock.h"
#include "gr-timer.h"

G_BEGIN_DECLS

#define GR_STOPWATCH_BEAT_S 15        /* how often a running timer says it is alive */
#define GR_STOPWATCH_QUIET_S 60       /* no question for a gap as short as a slow start of the app */
#define GR_STOPWATCH_GAP_MAX_S 86400  /* a day without a sign of life is not work that anyone remembers */

/**
 * GrInstant:
 * @wall_ms: milliseconds since 1970 in UTC; may jump
 * @boot_ms: milliseconds since the computer was started; never jumps
 * @boot_id: which start that was; borrowed
 *
 * One look at all clocks.
 */
typedef struct
{
  gint64 wall_ms;
  gint64 boot_ms;
  const char *boot_id;
} GrInstant;

/**
 * GrStopwatch:
 *
 * How a timer counts, without a clock of its own: the fields of a
 * [class@Timer], read at an instant and moved by it.  Elapsed time comes from
 * the boot clock alone; the wall clock only says when, and how long the
 * computer was off.
 *
 * @started_at is when the timer was first started, in the wall clock's present
 * terms; @started_boot_ms where the running stretch began; @seconds_before what
 * earlier stretches counted; the beat is the last instant at which the timer
 * was known to run.
 */
typedef struct
{
  gint64 started_at;
  gint64 started_boot_ms;
  char *boot_id;
  gint64 beat_at;
  gint64 beat_boot_ms;
  gint64 seconds_before;
  gboolean paused;
} GrStopwatch;

#define GR_STOPWATCH_INIT { 0 }

/**
 * GrGap:
 * @GR_GAP_NONE: it was seen running all along
 * @GR_GAP_ASK: nobody saw it running for a while: ask whether that counts
 * @GR_GAP_LOST: so long, or so unclear, that only what was seen counts
 */
typedef enum {
  GR_GAP_NONE,
  GR_GAP_ASK,
  GR_GAP_LOST,
} GrGap;

void    gr_instant_read           (GrInstant         *self,
                                   GrClock           *clock);

void    gr_stopwatch_load         (GrStopwatch       *self,
                                   GrTimer           *timer);
void    gr_stopwatch_clear        (GrStopwatch       *self);
gint64  gr_stopwatch_get_seconds  (const GrStopwatch *self,
                                   const GrInstant   *now);
gint64  gr_stopwatch_get_certain  (const GrStopwatch *self);
GrGap   gr_stopwatch_check        (const GrStopwatch *self,
                                   const GrInstant   *now,
                                   gint64            *gap_seconds);
void    gr_stopwatch_get_interval (const GrStopwatch *self,
                                   const GrInstant   *now,
                                   gint64            *started_at,
                                   gint64            *ended_at,
                                   gint64            *seconds);

void    gr_stopwatch_start        (GrStopwatch       *self,
                                   const GrInstant   *now);
void    gr_stopwatch_pause        (GrStopwatch       *self,
                                   const GrInstant   *now);
void    gr_stopwatch_resume       (GrStopwatch       *self,
                                   const GrInstant   *now);
void    gr_stopwatch_beat         (GrStopwatch       *self,
                                   const GrInstant   *now);
void    gr_stopwatch_keep         (GrStopwatch       *self,
                                   const GrInstant   *now);
void    gr_stopwatch_split        (GrStopwatch       *self,
                                   const GrInstant   *now,
                                   gint64             seconds);
void    gr_stopwatch_discard      (GrStopwatch       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GrStopwatch, gr_stopwatch_clear)

G_END_DECLS
