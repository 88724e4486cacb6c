/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-speech.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define GR_WAVEFORM_PEAK_MS 10 /* how much sound a peak stands for */

/**
 * GrWaveform:
 * @duration_ms: how long the recording is
 * @peaks: how far the sound reaches, 0 to 255, a byte every
 *   %GR_WAVEFORM_PEAK_MS
 * @levels: (element-type GrLevel): how loud it is, every %GR_LEVEL_MS: what
 *   [func@Speech.new] measures
 *
 * A recording as it is drawn and measured: plain data that is made once and
 * may be kept.
 */
typedef struct
{
  gint64 duration_ms;
  GByteArray *peaks;
  GArray *levels;
} GrWaveform;

void        gr_waveform_read_async  (const char           *path,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
GrWaveform *gr_waveform_read_finish (GAsyncResult         *result,
                                     GError              **error);
void        gr_waveform_get_buckets (const GrWaveform     *self,
                                     guint                 n_buckets,
                                     double               *buckets);
GBytes     *gr_waveform_to_bytes    (const GrWaveform     *self);
GrWaveform *gr_waveform_from_bytes  (GBytes               *bytes,
                                     GError              **error);
void        gr_waveform_free        (GrWaveform           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrWaveform, gr_waveform_free)

G_END_DECLS
