/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-speech.h"

#include <math.h>

/* Where speech begins.  From above: 25 dB below the level that 99 % of the readings stay under, as de Jong and Wempe
 * do it ("Praat script to detect syllable nuclei and measure speech rate automatically", Behavior Research Methods
 * 41 (2), 2009), so that a cough does not count.  From below, which is our own: 6 dB, twice the amplitude, above the
 * room, which is what a twentieth of all quarter seconds stays under; people are silent for longer than that, between
 * sentences if nowhere else.  The higher of the two holds.
 *
 * Where the two ends of a take are less than 10 dB apart it is all of one kind, and a fixed level must decide; nothing
 * below that level is ever taken for speech.  It is our own: the noise of a microphone in a quiet room stays under it,
 * a voice at arm's length over it. */
#define BELOW_LOUD_DB 25.0
#define ABOVE_ROOM_DB 6.0
#define CONTRAST_DB 10.0
#define QUIET_DB -55.0

#define LOUD_SHARE 0.99
#define ROOM_SHARE 0.05
#define ROOM_READINGS 5 /* a quarter of a second */
#define NO_ROOM_DB -90.0 /* below it is no room but a microphone that is muted or not awake yet */

/* Gaps under a quarter of a second belong to articulation, not to pausing: Goldman-Eisler, "Psycholinguistics:
 * Experiments in Spontaneous Speech", 1968.  A tenth of a second, the shortest sounding interval that Praat looks for
 * unless told otherwise, leaves out clicks. */
#define GAP_MS 250
#define SOUND_MS 100

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

/* The value that @share of all stay under; @values is sorted by it. */
static double
quantile (GArray *values,
          double  share)
{
  g_array_sort (values, compare);
  return g_array_index (values, double, (guint) floor (share * (values->len - 1) + 0.5));
}

static double
level_of (const GrLevel *level)
{
  return isnan (level->rms_db) ? GR_LEVEL_SILENT : CLAMP (level->rms_db, GR_LEVEL_SILENT, 0.0);
}

static double
find_threshold (const GrLevel *levels,
                guint          n)
{
  g_autoptr (GArray) all = g_array_sized_new (FALSE, FALSE, sizeof (double), n);
  g_autoptr (GArray) room = g_array_sized_new (FALSE, FALSE, sizeof (double), n);
  double loud;
  double quiet;

  for (guint i = 0; i < n; i++)
    {
      double db = level_of (&levels[i]);
      double sum = 0;

      g_array_append_val (all, db);
      if (i + 1 < ROOM_READINGS)
        continue;
      for (guint k = 0; k < ROOM_READINGS; k++)
        sum += level_of (&levels[i - k]);
      sum /= ROOM_READINGS;
      if (sum > NO_ROOM_DB)
        g_array_append_val (room, sum);
    }
  if (room->len == 0)
    return QUIET_DB;
  loud = quantile (all, LOUD_SHARE);
  quiet = quantile (room, ROOM_SHARE);
  if (loud - quiet < CONTRAST_DB)
    return QUIET_DB;
  return MAX (MAX (loud - BELOW_LOUD_DB, quiet + ABOVE_ROOM_DB), QUIET_DB);
}

static gint64
end_of (const GrSpeech *self,
        const GrLevel  *levels,
        guint           n,
        guint           i)
{
  return i + 1 < n ? levels[i + 1].at_ms : MAX (self->duration_ms, levels[i].at_ms);
}

static void
find_spans (GrSpeech      *self,
            const GrLevel *levels,
            guint          n)
{
  for (guint i = 0; i < n; i++)
    {
      GrSpan span = { levels[i].at_ms, end_of (self, levels, n, i) };
      GrSpan *last = self->spans->len > 0 ? &g_array_index (self->spans, GrSpan, self->spans->len - 1) : NULL;

      if (level_of (&levels[i]) < self->threshold_db)
        continue;
      if (last != NULL && span.start_ms - last->end_ms < GAP_MS)
        last->end_ms = span.end_ms;
      else
        g_array_append_val (self->spans, span);
    }
  for (guint i = self->spans->len; i > 0; i--)
    {
      const GrSpan *span = &g_array_index (self->spans, GrSpan, i - 1);

      if (span->end_ms - span->start_ms < SOUND_MS)
        g_array_remove_index (self->spans, i - 1);
    }
}

static void
find_pauses (GrSpeech *self)
{
  for (guint i = 1; i < self->spans->len; i++)
    {
      GrSpan pause = { g_array_index (self->spans, GrSpan, i - 1).end_ms,
                       g_array_index (self->spans, GrSpan, i).start_ms };
      gint64 length = pause.end_ms - pause.start_ms;

      if (length <= GR_SPEECH_PAUSE_MS)
        continue;
      g_array_append_val (self->pauses, pause);
      self->longest_pause_ms = MAX (self->longest_pause_ms, length);
    }
}

/* How much of @start … @end is spoken. */
static gint64
spoken_between (const GrSpeech *self,
                gint64          start,
                gint64          end)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->spans->len; i++)
    {
      const GrSpan *span = &g_array_index (self->spans, GrSpan, i);

      sum += MAX (MIN (span->end_ms, end) - MAX (span->start_ms, start), 0);
    }
  return sum;
}

static void
measure_parts (GrSpeech     *self,
               const gint64 *marks)
{
  gint64 end = self->duration_ms;

  for (guint i = GR_N_TAKE_PARTS; i > 0; i--)
    {
      gint64 start = marks != NULL ? marks[i - 1] : -1;

      if (start < 0)
        {
          self->part_ms[i - 1] = self->part_spoken_ms[i - 1] = -1;
          continue;
        }
      start = MIN (start, end);
      self->part_ms[i - 1] = end - start;
      self->part_spoken_ms[i - 1] = spoken_between (self, start, end);
      end = start;
    }
}

/**
 * gr_speech_new:
 * @levels: (array length=n_levels): readings in their order
 * @n_levels: how many
 * @duration_ms: how long the take is
 * @marks: (array fixed-size=4) (nullable): where the parts of the story begin,
 *   in milliseconds; -1 for one that is not marked.  A part lasts until the
 *   next one that is marked.
 *
 * Tells speech from silence and measures both.
 *
 * Returns: (transfer full): the measures
 */
GrSpeech *
gr_speech_new (const GrLevel *levels,
               guint          n_levels,
               gint64         duration_ms,
               const gint64  *marks)
{
  GrSpeech *self;

  g_return_val_if_fail (levels != NULL || n_levels == 0, NULL);

  self = g_new0 (GrSpeech, 1);
  self->duration_ms = MAX (duration_ms, 0);
  self->spans = g_array_new (FALSE, FALSE, sizeof (GrSpan));
  self->pauses = g_array_new (FALSE, FALSE, sizeof (GrSpan));
  self->threshold_db = find_threshold (levels, n_levels);
  self->first_word_ms = -1;
  find_spans (self, levels, n_levels);
  find_pauses (self);
  if (self->spans->len > 0)
    {
      gint64 first = g_array_index (self->spans, GrSpan, 0).start_ms;
      gint64 last = g_array_index (self->spans, GrSpan, self->spans->len - 1).end_ms;

      self->first_word_ms = first;
      self->spoken_ms = spoken_between (self, first, last);
      self->speaking_share = (double) self->spoken_ms / (double) (last - first);
    }
  measure_parts (self, marks);
  return self;
}

/**
 * gr_speech_free:
 * @self: (transfer full): measures
 */
void
gr_speech_free (GrSpeech *self)
{
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->pauses, g_array_unref);
  g_free (self);
}
