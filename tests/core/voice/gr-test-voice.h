/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-recorder.h"
#include "gr-waveform.h"

#include <gst/gst.h>

G_BEGIN_DECLS

/* A folder of its own for recordings, and sound that no microphone made: at the pace of a clock where it is "live",
 * else as fast as it can be made. */

#define GR_TEST_TONE "audiotestsrc samplesperbuffer=480 volume=0.2"
#define GR_TEST_LIVE_TONE GR_TEST_TONE " is-live=true"

typedef struct
{
  char *folder;
  GError *error;
  gpointer result;
  gboolean done;
} GrTestVoice;

void        gr_test_voice_setup         (GrTestVoice      *self,
                                         gconstpointer     data);
void        gr_test_voice_teardown      (GrTestVoice      *self,
                                         gconstpointer     data);
gboolean    gr_test_voice_has           (const char       *elements);
void        gr_test_voice_wait_for      (GrRecorder       *recorder,
                                         GrRecorderState   state);
void        gr_test_voice_wait_position (GrRecorder       *recorder,
                                         gint64            milliseconds);
char       *gr_test_voice_make          (GrTestVoice      *self,
                                         const char       *name,
                                         const char       *description);
GrWaveform *gr_test_voice_read          (GrTestVoice      *self,
                                         const char       *path);
guint       gr_test_voice_count_open    (void);

G_END_DECLS
