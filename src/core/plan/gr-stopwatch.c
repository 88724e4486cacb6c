/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stopwatch.h"

/* Boot times compare only within one start of the computer.  Where the kernel
 * does not name it, a clock that went backwards tells as much. */
static gboolean
same_boot (const GrStopwatch *self,
           const GrInstant   *now)
{
  return g_strcmp0 (self->boot_id, now->boot_id) == 0 && now->boot_ms >= self->beat_boot_ms;
}

/* How far the wall clock was set since the last beat: what it moved beyond the time that passed. */
static gint64
wall_jump (const GrStopwatch *self,
           const GrInstant   *now)
{
  gint64 jump;

  if (!same_boot (self, now))
    return 0;
  jump = (now->wall_ms - self->beat_at) - (now->boot_ms - self->beat_boot_ms);
  return ABS (jump) >= 1000 ? jump : 0; /* less is two clocks read one after the other */
}

static void
mark_beat (GrStopwatch     *self,
           const GrInstant *now)
{
  self->started_at += wall_jump (self, now);
  self->beat_at = now->wall_ms;
  self->beat_boot_ms = now->boot_ms;
  g_set_str (&self->boot_id, now->boot_id);
}

static void
begin_stretch (GrStopwatch     *self,
               const GrInstant *now)
{
  mark_beat (self, now);
  self->started_boot_ms = now->boot_ms;
  self->paused = FALSE;
}

/**
 * gr_instant_read:
 * @self: (out caller-allocates): an instant, valid as long as @clock
 * @clock: a clock
 */
void
gr_instant_read (GrInstant *self,
                 GrClock   *clock)
{
  self->wall_ms = gr_clock_get_wall_ms (clock);
  self->boot_ms = gr_clock_get_boot_ms (clock);
  self->boot_id = gr_clock_get_boot_id (clock);
}

/**
 * gr_stopwatch_load:
 * @self: a stopwatch, cleared or initialised
 * @timer: what is kept
 */
void
gr_stopwatch_load (GrStopwatch *self,
                   GrTimer     *timer)
{
  self->started_at = gr_timer_get_started_at (timer);
  self->started_boot_ms = gr_timer_get_started_boot_ms (timer);
  g_set_str (&self->boot_id, gr_timer_get_boot_id (timer));
  self->beat_at = gr_timer_get_beat_at (timer);
  self->beat_boot_ms = gr_timer_get_beat_boot_ms (timer);
  self->seconds_before = gr_timer_get_seconds_before (timer);
  self->paused = gr_timer_get_paused (timer);
}

/**
 * gr_stopwatch_clear:
 * @self: a stopwatch
 */
void
gr_stopwatch_clear (GrStopwatch *self)
{
  g_clear_pointer (&self->boot_id, g_free);
  *self = (GrStopwatch) GR_STOPWATCH_INIT;
}

/**
 * gr_stopwatch_get_certain:
 * @self: a stopwatch
 *
 * Returns: whole seconds up to the last instant at which it was seen running
 */
gint64
gr_stopwatch_get_certain (const GrStopwatch *self)
{
  gint64 before = MAX (self->seconds_before, 0);

  return self->paused ? before : before + MAX (self->beat_boot_ms - self->started_boot_ms, 0) / 1000;
}

/**
 * gr_stopwatch_get_seconds:
 * @self: a stopwatch
 * @now: an instant
 *
 * Sleep of the computer counts, as the boot clock goes on; time after a
 * restart of it does not, until [func@Stopwatch.keep] was said.
 *
 * Returns: whole seconds it has counted
 */
gint64
gr_stopwatch_get_seconds (const GrStopwatch *self,
                          const GrInstant   *now)
{
  if (self->paused || !same_boot (self, now))
    return gr_stopwatch_get_certain (self);
  return MAX (self->seconds_before, 0) + MAX (now->boot_ms - self->started_boot_ms, 0) / 1000;
}

/**
 * gr_stopwatch_check:
 * @self: a stopwatch
 * @now: an instant
 * @gap_seconds: (out): for how long nobody saw it running, where that is known
 *
 * To be asked when the app comes back, or after a sleep.  The gap is measured
 * by the boot clock, and after a restart of the computer by the wall clock,
 * which may have been set meanwhile: a gap below zero or over a day is not
 * believed.
 *
 * Returns: what to do about it
 */
GrGap
gr_stopwatch_check (const GrStopwatch *self,
                    const GrInstant   *now,
                    gint64            *gap_seconds)
{
  gboolean same = same_boot (self, now);
  gint64 gap = same ? now->boot_ms - self->beat_boot_ms : now->wall_ms - self->beat_at;

  *gap_seconds = 0;
  if (self->paused)
    return GR_GAP_NONE;
  if (gap < 0 || gap / 1000 > GR_STOPWATCH_GAP_MAX_S)
    return GR_GAP_LOST;
  *gap_seconds = gap / 1000;
  return same && *gap_seconds <= GR_STOPWATCH_QUIET_S ? GR_GAP_NONE : GR_GAP_ASK;
}

/**
 * gr_stopwatch_get_interval:
 * @self: a stopwatch
 * @now: an instant
 * @started_at: (out): when the work began, milliseconds since 1970 in UTC
 * @ended_at: (out): when it ended
 * @seconds: (out): how much of that was counted
 *
 * What a row of work says.  However the wall clock was set meanwhile, the
 * interval is at least as long as what was counted.
 */
void
gr_stopwatch_get_interval (const GrStopwatch *self,
                           const GrInstant   *now,
                           gint64            *started_at,
                           gint64            *ended_at,
                           gint64            *seconds)
{
  gboolean seen = !self->paused && same_boot (self, now);
  gint64 counted = gr_stopwatch_get_seconds (self, now);
  gint64 end = seen ? now->wall_ms : self->beat_at;
  gint64 start = self->started_at + (seen ? wall_jump (self, now) : 0);

  *started_at = MIN (start, end - counted * 1000);
  *ended_at = end;
  *seconds = counted;
}

/**
 * gr_stopwatch_start:
 * @self: a stopwatch, cleared or initialised
 * @now: an instant
 *
 * Starts from zero.
 */
void
gr_stopwatch_start (GrStopwatch     *self,
                    const GrInstant *now)
{
  gr_stopwatch_clear (self);
  begin_stretch (self, now);
  self->started_at = now->wall_ms;
}

/**
 * gr_stopwatch_pause:
 * @self: a running stopwatch; one that is paused stays as it is
 * @now: an instant
 */
void
gr_stopwatch_pause (GrStopwatch     *self,
                    const GrInstant *now)
{
  if (self->paused)
    return;
  self->seconds_before = gr_stopwatch_get_seconds (self, now);
  if (same_boot (self, now))
    mark_beat (self, now);
  self->paused = TRUE;
}

/**
 * gr_stopwatch_resume:
 * @self: a paused stopwatch; one that runs goes on
 * @now: an instant
 */
void
gr_stopwatch_resume (GrStopwatch     *self,
                     const GrInstant *now)
{
  if (self->paused)
    begin_stretch (self, now);
}

/**
 * gr_stopwatch_beat:
 * @self: a stopwatch
 * @now: an instant
 *
 * Says that it runs.  Not after a restart of the computer: that is a gap.
 */
void
gr_stopwatch_beat (GrStopwatch     *self,
                   const GrInstant *now)
{
  if (!self->paused && same_boot (self, now))
    mark_beat (self, now);
}

/**
 * gr_stopwatch_keep:
 * @self: a stopwatch
 * @now: an instant
 *
 * The gap was work: it counts, and the stopwatch goes on.
 */
void
gr_stopwatch_keep (GrStopwatch     *self,
                   const GrInstant *now)
{
  gint64 gap;

  if (self->paused)
    return;
  if (gr_stopwatch_check (self, now, &gap) == GR_GAP_LOST)
    {
      gr_stopwatch_discard (self);
      return;
    }
  if (same_boot (self, now))
    {
      mark_beat (self, now); /* the boot clock went on counting */
      return;
    }
  self->seconds_before = gr_stopwatch_get_certain (self) + gap;
  begin_stretch (self, now);
}

/**
 * gr_stopwatch_split:
 * @self: a stopwatch
 * @now: an instant
 * @seconds: how much of the gap was work
 *
 * Some of the gap counts, at most all of it, and the stopwatch goes on.  A gap
 * that is not believed has no part that counts.
 */
void
gr_stopwatch_split (GrStopwatch     *self,
                    const GrInstant *now,
                    gint64           seconds)
{
  gint64 gap;

  if (self->paused)
    return;
  if (gr_stopwatch_check (self, now, &gap) == GR_GAP_LOST)
    {
      gr_stopwatch_discard (self);
      return;
    }
  self->seconds_before = gr_stopwatch_get_certain (self) + CLAMP (seconds, 0, gap);
  begin_stretch (self, now);
}

/**
 * gr_stopwatch_discard:
 * @self: a stopwatch
 *
 * The gap was something else: what was seen counts, and the stopwatch rests.
 */
void
gr_stopwatch_discard (GrStopwatch *self)
{
  self->seconds_before = gr_stopwatch_get_certain (self);
  self->paused = TRUE;
}
