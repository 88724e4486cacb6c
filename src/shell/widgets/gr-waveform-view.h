/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-take-marks.h"
#include "gr-waveform.h"

G_BEGIN_DECLS

/**
 * GrWaveformView:
 *
 * A take as it sounded, in the colours of its parts, with their letters and
 * lengths below.  Where it can be played it is a slider: Left and Right go
 * five seconds, S, T, A and R to the parts, with Shift a part is played, and
 * Return plays from where one is.  Without sound it is a picture with plain
 * bars.
 *
 * Signals: "seek" (gint64 ms) when the person goes somewhere; "play" (gint64
 * start, gint64 end, -1 for all that follows) when it is to be heard.
 */
#define GR_TYPE_WAVEFORM_VIEW (gr_waveform_view_get_type ())
G_DECLARE_FINAL_TYPE (GrWaveformView, gr_waveform_view, GR, WAVEFORM_VIEW, GtkWidget)

GtkWidget *gr_waveform_view_new           (gboolean        playable);
void       gr_waveform_view_set_take      (GrWaveformView *self,
                                           const char     *name,
                                           const gint64    parts[GR_N_TAKE_MARKS],
                                           gint64          duration_ms,
                                           gint64          scale_ms);
void       gr_waveform_view_take_waveform (GrWaveformView *self,
                                           GrWaveform     *waveform);
gint64     gr_waveform_view_get_position  (GrWaveformView *self);
void       gr_waveform_view_set_position  (GrWaveformView *self,
                                           gint64          position_ms);

G_END_DECLS
