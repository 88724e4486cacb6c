/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-waveform.h"

G_BEGIN_DECLS

#define GR_WAVEFORM_RATE 16000 /* samples a second: more than a voice needs */

/* A waveform being made of samples that arrive in pieces. */
typedef struct
{
  GrWaveform *waveform;
  guint64 n_samples;
  float peak;    /* of the peak that is not full yet */
  double square; /* the sum of squares of the level that is not full yet */
} GrWaveformMeter;

GrWaveform *gr_waveform_new          (void);
void        gr_waveform_meter_feed   (GrWaveformMeter *self,
                                      const float     *samples,
                                      gsize            n);
void        gr_waveform_meter_finish (GrWaveformMeter *self);

G_END_DECLS
