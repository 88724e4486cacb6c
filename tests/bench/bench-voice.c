/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-voice.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#define NOISE "audiotestsrc wave=pink-noise volume=0.2 samplesperbuffer=480"

static double
cpu_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* What it costs to record, at the pace of a clock. */
static void
record (GrTestVoice *t,
        gint64       seconds)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, NOISE " is-live=true");
  double before = cpu_seconds ();
  double minutes;
  GStatBuf status;

  g_assert_true (gr_recorder_start (recorder, NULL));
  gr_test_voice_wait_position (recorder, seconds * 1000);
  gr_recorder_stop (recorder);
  gr_test_voice_wait_for (recorder, GR_RECORDER_DONE);
  minutes = (double) gr_recorder_get_duration (recorder) / 60000;
  g_assert_cmpint (g_stat (gr_recorder_get_path (recorder), &status), ==, 0);
  g_print ("record %5.1f s      %6.2f %% of a processor  %8.0f bytes a minute\n", minutes * 60,
           (cpu_seconds () - before) / minutes / 60 * 100, (double) status.st_size / minutes);
}

/* What it costs to draw and measure five minutes. */
static void
draw (GrTestVoice *t)
{
  g_autofree char *path = gr_test_voice_make (t, "long.ogg",
                                              NOISE " num-buffers=30000 ! audio/x-raw,rate=48000,channels=1 ! "
                                                    "opusenc bitrate=24000 audio-type=voice ! oggmux");

  for (guint i = 0; i < 3; i++)
    {
      gint64 before = g_get_monotonic_time ();
      double cpu = cpu_seconds ();
      g_autoptr (GrWaveform) waveform = gr_test_voice_read (t, path);
      gint64 read = g_get_monotonic_time ();
      double used = cpu_seconds () - cpu;
      g_autoptr (GrSpeech) speech = gr_speech_new ((const GrLevel *) (gpointer) waveform->levels->data,
                                                   waveform->levels->len, waveform->duration_ms, NULL);

      g_print ("waveform %5.1f s    %6.0f ms, %.0f ms of a processor; its measures %.2f ms\n",
               (double) waveform->duration_ms / 1000, (double) (read - before) / 1000, used * 1000,
               (double) (g_get_monotonic_time () - read) / 1000);
    }
}

int
main (int    argc,
      char **argv)
{
  GrTestVoice t = { 0 };

  gr_test_voice_setup (&t, NULL);
  record (&t, argc > 1 ? atoi (argv[1]) : 60);
  draw (&t);
  gr_test_voice_teardown (&t, NULL);
  return 0;
}
