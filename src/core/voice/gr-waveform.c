/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-waveform-private.h"

#include "gr-error.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define PER_PEAK (GR_WAVEFORM_RATE / 1000 * GR_WAVEFORM_PEAK_MS)
#define PER_LEVEL (GR_WAVEFORM_RATE / 1000 * GR_LEVEL_MS)
#define MAGIC "GRWF\1" /* and the version of what follows */

/* What is kept: MAGIC, then in little endian the duration (8 bytes), the number of peaks and of levels (4 each), then
 * the peaks, and the levels in half dB below full scale, a byte each. */
typedef struct
{
  char magic[8];
  gint64 duration_ms;
  guint32 n_peaks;
  guint32 n_levels;
} Head;

G_STATIC_ASSERT (sizeof (Head) == 24);

/**
 * gr_waveform_new:
 *
 * Returns: (transfer full): the waveform of no sound
 */
GrWaveform *
gr_waveform_new (void)
{
  GrWaveform *self = g_new0 (GrWaveform, 1);

  self->peaks = g_byte_array_new ();
  self->levels = g_array_new (FALSE, FALSE, sizeof (GrLevel));
  return self;
}

/**
 * gr_waveform_free:
 * @self: (transfer full): a waveform
 */
void
gr_waveform_free (GrWaveform *self)
{
  g_byte_array_unref (self->peaks);
  g_array_unref (self->levels);
  g_free (self);
}

static void
end_peak (GrWaveformMeter *self)
{
  guint8 peak = (guint8) lrintf (MIN (self->peak, 1.0F) * 255);

  g_byte_array_append (self->waveform->peaks, &peak, 1);
  self->peak = 0;
}

static void
end_level (GrWaveformMeter *self,
           guint            n)
{
  GrLevel level = { (gint64) self->waveform->levels->len * GR_LEVEL_MS, GR_LEVEL_SILENT };

  if (self->square > 0)
    level.rms_db = CLAMP (10 * log10 (self->square / n), GR_LEVEL_SILENT, 0.0);
  g_array_append_val (self->waveform->levels, level);
  self->square = 0;
}

/**
 * gr_waveform_meter_feed:
 * @self: a meter
 * @samples: (array length=n): samples of one channel, %GR_WAVEFORM_RATE a
 *   second, −1 to 1
 * @n: how many
 */
void
gr_waveform_meter_feed (GrWaveformMeter *self,
                        const float     *samples,
                        gsize            n)
{
  for (gsize i = 0; i < n; i++)
    {
      float sample = isfinite (samples[i]) ? samples[i] : 0;

      self->peak = MAX (self->peak, fabsf (sample));
      self->square += (double) sample * sample;
      self->n_samples++;
      if (self->n_samples % PER_PEAK == 0)
        end_peak (self);
      if (self->n_samples % PER_LEVEL == 0)
        end_level (self, PER_LEVEL);
    }
}

/**
 * gr_waveform_meter_finish:
 * @self: a meter that was fed all there is
 */
void
gr_waveform_meter_finish (GrWaveformMeter *self)
{
  if (self->n_samples % PER_PEAK != 0)
    end_peak (self);
  if (self->n_samples % PER_LEVEL != 0)
    end_level (self, self->n_samples % PER_LEVEL);
  self->waveform->duration_ms = (gint64) (self->n_samples * 1000 / GR_WAVEFORM_RATE);
}

/**
 * gr_waveform_get_buckets:
 * @self: a waveform
 * @n_buckets: how many columns there are to draw
 * @buckets: (out caller-allocates) (array length=n_buckets): how high each is,
 *   0 to 1
 */
void
gr_waveform_get_buckets (const GrWaveform *self,
                         guint             n_buckets,
                         double           *buckets)
{
  guint n = self->peaks->len;

  for (guint i = 0; i < n_buckets; i++)
    {
      guint first = (guint) ((guint64) i * n / n_buckets);
      guint end = (guint) (((guint64) i + 1) * n / n_buckets);
      guint8 peak = 0;

      for (guint k = first; k < MIN (MAX (end, first + 1), n); k++)
        peak = MAX (peak, self->peaks->data[k]);
      buckets[i] = peak / 255.0;
    }
}

/**
 * gr_waveform_to_bytes:
 * @self: a waveform
 *
 * Returns: (transfer full): the same, to be kept: about 7 kB a minute
 */
GBytes *
gr_waveform_to_bytes (const GrWaveform *self)
{
  Head head = { MAGIC, GINT64_TO_LE (self->duration_ms), GUINT32_TO_LE (self->peaks->len),
                GUINT32_TO_LE (self->levels->len) };
  GByteArray *all = g_byte_array_sized_new (sizeof head + self->peaks->len + self->levels->len);

  g_byte_array_append (all, (const guint8 *) &head, sizeof head);
  g_byte_array_append (all, self->peaks->data, self->peaks->len);
  for (guint i = 0; i < self->levels->len; i++)
    {
      guint8 level = (guint8) lrint (-2 * g_array_index (self->levels, GrLevel, i).rms_db);

      g_byte_array_append (all, &level, 1);
    }
  return g_byte_array_free_to_bytes (all);
}

/**
 * gr_waveform_from_bytes:
 * @bytes: what was kept
 * @error: return location: %GR_ERROR_CORRUPT where it is not a waveform
 *
 * Returns: (transfer full) (nullable): the waveform, its levels to half a dB
 */
GrWaveform *
gr_waveform_from_bytes (GBytes  *bytes,
                        GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  GrWaveform *self;
  Head head;
  guint64 n_peaks;
  guint64 n_levels;

  if (size >= sizeof head)
    memcpy (&head, data, sizeof head);
  if (size < sizeof head || memcmp (head.magic, MAGIC, sizeof MAGIC) != 0 ||
      sizeof head + (guint64) GUINT32_FROM_LE (head.n_peaks) + GUINT32_FROM_LE (head.n_levels) != size ||
      GINT64_FROM_LE (head.duration_ms) < 0)
    {
      g_set_error_literal (error, GR_ERROR, GR_ERROR_CORRUPT,
                           _("Open a waveform: it is damaged; read the take again"));
      return NULL;
    }
  n_peaks = GUINT32_FROM_LE (head.n_peaks);
  n_levels = GUINT32_FROM_LE (head.n_levels);
  data += sizeof head;
  self = gr_waveform_new ();
  self->duration_ms = GINT64_FROM_LE (head.duration_ms);
  g_byte_array_append (self->peaks, data, (guint) n_peaks);
  for (guint64 i = 0; i < n_levels; i++)
    {
      GrLevel level = { (gint64) i * GR_LEVEL_MS, MAX (data[n_peaks + i] / -2.0, GR_LEVEL_SILENT) };

      g_array_append_val (self->levels, level);
    }
  return self;
}
