/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-test-voice.h"
#include "gr-unfinished.h"

#include <glib/gstdio.h>
#include <math.h>
#include <signal.h>
#include <sys/wait.h>

#define ADD(path, func) g_test_add (path, GrTestVoice, NULL, gr_test_voice_setup, func, gr_test_voice_teardown)
#define NEEDED "audiotestsrc level opusenc oggmux oggdemux opusdec appsink decodebin"

static const char *self_path;

static void
assert_near (gint64 value,
             gint64 expected)
{
  g_assert_cmpint (ABS (value - expected), <=, 100);
}

static void
test_take (GrTestVoice  *t,
           gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_LIVE_TONE);
  g_autoptr (GPtrArray) unfinished = NULL;
  g_autoptr (GrWaveform) waveform = NULL;
  g_autoptr (GError) error = NULL;
  const gint64 *marks = gr_recorder_get_marks (recorder);
  GStatBuf status;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_assert_cmpint (gr_recorder_mark (recorder), ==, -1);
  g_assert_true (gr_recorder_start (recorder, &error));
  g_assert_no_error (error);
  gr_test_voice_wait_position (recorder, 300);
  g_assert_cmpint (gr_recorder_get_state (recorder), ==, GR_RECORDER_RECORDING);
  /* a sine of amplitude 0.2 has a root mean square of 0.2 / √2 */
  g_assert_cmpfloat_with_epsilon (gr_recorder_get_level_db (recorder), 20 * log10 (0.2 / sqrt (2)), 0.5);
  g_assert_cmpfloat_with_epsilon (gr_recorder_get_level (recorder), 1 - 17.0 / 60, 0.02);
  g_assert_cmpint (gr_recorder_mark (recorder), ==, 1);
  g_assert_cmpint (g_stat (gr_recorder_get_path (recorder), &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  /* it is not held to be left behind while it is being made */
  unfinished = gr_unfinished_list (t->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unfinished->len, ==, 0);

  gr_test_voice_wait_position (recorder, 600);
  g_assert_cmpint (gr_recorder_mark (recorder), ==, 2);
  g_assert_cmpint (gr_recorder_mark (recorder), ==, 3);
  g_assert_cmpint (gr_recorder_mark (recorder), ==, -1);
  gr_test_voice_wait_position (recorder, 1000);
  gr_recorder_stop (recorder);
  gr_test_voice_wait_for (recorder, GR_RECORDER_DONE);
  g_assert_null (gr_recorder_get_error (recorder));
  g_assert_cmpint (marks[0], ==, 0);
  g_assert_cmpint (marks[1], >=, 300);
  g_assert_cmpint (marks[2], >=, 600);
  g_assert_cmpint (marks[3], ==, marks[2]);

  waveform = gr_test_voice_read (t, gr_recorder_get_path (recorder));
  g_assert_no_error (t->error);
  g_assert_cmpint (gr_recorder_get_duration (recorder), >=, 1000);
  assert_near (waveform->duration_ms, gr_recorder_get_duration (recorder));
  assert_near (gr_recorder_get_position (recorder), gr_recorder_get_duration (recorder));

  /* who was asked and did not answer gets it offered again, with what was said of it */
  gr_unfinished_note (gr_recorder_get_path (recorder), "an answer to “why?”\n");
  g_clear_pointer (&unfinished, g_ptr_array_unref);
  unfinished = gr_unfinished_list (t->folder, &error);
  g_assert_cmpuint (unfinished->len, ==, 1);
  g_assert_cmpstr (((GrUnfinished *) unfinished->pdata[0])->note, ==, "an answer to “why?”\n");
  gr_unfinished_remove (gr_recorder_get_path (recorder));
  gr_recorder_discard (recorder);
  g_assert_cmpint (gr_recorder_get_state (recorder), ==, GR_RECORDER_DISCARDED);
  g_assert_null (gr_recorder_get_path (recorder));
  g_assert_cmpint (g_stat (((GrUnfinished *) unfinished->pdata[0])->path, &status), !=, 0);
  g_assert_finalize_object (g_steal_pointer (&recorder));
}

/* What was said is measured alike as it is recorded and as it is heard again. */
static void
test_measured (GrTestVoice  *t,
               gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (
      t->folder, "audiotestsrc wave=silence num-buffers=100 samplesperbuffer=480 ! audio/x-raw,rate=48000 ! c. "
                 "audiotestsrc volume=0.2 num-buffers=200 samplesperbuffer=480 ! audio/x-raw,rate=48000 ! c. "
                 "audiotestsrc wave=pink-noise volume=0.001 num-buffers=300 samplesperbuffer=480 "
                 "! audio/x-raw,rate=48000 ! c. "
                 "audiotestsrc volume=0.1 num-buffers=150 samplesperbuffer=480 ! audio/x-raw,rate=48000 ! c. "
                 "concat name=c");
  g_autoptr (GrWaveform) waveform = NULL;
  g_autoptr (GError) error = NULL;

  if (!gr_test_voice_has (NEEDED " concat"))
    return;
  g_assert_true (gr_recorder_start (recorder, &error));
  gr_test_voice_wait_for (recorder, GR_RECORDER_FAILED); /* as this microphone comes to an end */
  waveform = gr_test_voice_read (t, gr_recorder_get_path (recorder));
  g_assert_no_error (t->error);
  assert_near (gr_recorder_get_duration (recorder), 7500);
  assert_near (waveform->duration_ms, 7500);
  for (guint again = 0; again < 2; again++)
    {
      guint n = waveform->levels->len;
      const GrLevel *levels =
          again ? (const GrLevel *) (gpointer) waveform->levels->data : gr_recorder_get_levels (recorder, &n);
      g_autoptr (GrSpeech) speech = gr_speech_new (levels, n, gr_recorder_get_duration (recorder), NULL);

      assert_near (n * GR_LEVEL_MS, 7500);
      g_assert_cmpuint (speech->spans->len, ==, 2);
      assert_near (speech->first_word_ms, 1000);
      assert_near (g_array_index (speech->spans, GrSpan, 0).end_ms, 3000);
      assert_near (g_array_index (speech->spans, GrSpan, 1).start_ms, 6000);
      assert_near (g_array_index (speech->spans, GrSpan, 1).end_ms, 7500);
      g_assert_cmpuint (speech->pauses->len, ==, 1);
      assert_near (speech->longest_pause_ms, 3000);
      g_assert_cmpfloat_with_epsilon (speech->speaking_share, 3.5 / 6.5, 0.03);
    }
}

static void
test_discarded (GrTestVoice  *t,
                gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_LIVE_TONE);
  g_autofree char *path = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_assert_true (gr_recorder_start (recorder, NULL));
  gr_test_voice_wait_position (recorder, 100);
  path = g_strdup (gr_recorder_get_path (recorder));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  gr_recorder_discard (recorder);
  gr_test_voice_wait_for (recorder, GR_RECORDER_DISCARDED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (gr_recorder_get_error (recorder));
  g_assert_finalize_object (g_steal_pointer (&recorder));
}

/* A page that is closed in the middle of a take leaves what was said. */
static void
test_abandoned (GrTestVoice  *t,
                gconstpointer data)
{
  GrRecorder *recorder = gr_recorder_new (t->folder, GR_TEST_LIVE_TONE);
  g_autoptr (GPtrArray) unfinished = NULL;

  if (!gr_test_voice_has (NEEDED))
    {
      g_object_unref (recorder);
      return;
    }
  g_assert_true (gr_recorder_start (recorder, NULL));
  gr_test_voice_wait_position (recorder, 1200);
  g_assert_finalize_object (recorder);
  unfinished = gr_unfinished_list (t->folder, NULL);
  g_assert_cmpuint (unfinished->len, ==, 1);
  g_assert_cmpint (((GrUnfinished *) unfinished->pdata[0])->duration_ms, >=, 500);
}

/* Runs as a program of its own: records until it is killed, and says how far it is. */
static int
record_until_killed (const char *folder)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (folder, GR_TEST_LIVE_TONE);
  g_autoptr (GError) error = NULL;
  gint64 told = 0;

  g_assert_true (gr_recorder_start (recorder, &error));
  while (gr_recorder_get_state (recorder) <= GR_RECORDER_RECORDING)
    {
      g_main_context_iteration (NULL, TRUE);
      if (gr_recorder_get_position (recorder) <= told)
        continue;
      told = gr_recorder_get_position (recorder);
      g_print ("%" G_GINT64_FORMAT "\n", told);
    }
  return 1;
}

static void
test_killed (GrTestVoice  *t,
             gconstpointer data)
{
  const char *argv[] = { self_path, "--record-in", t->folder, NULL };
  g_autoptr (GPtrArray) unfinished = NULL;
  g_autoptr (GrWaveform) waveform = NULL;
  g_autoptr (GIOChannel) told = NULL;
  g_autoptr (GError) error = NULL;
  const GrUnfinished *left;
  gint64 position = 0;
  GPid child;
  int out;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &child, NULL, &out, NULL,
                            &error);
  g_assert_no_error (error);
  told = g_io_channel_unix_new (out);
  g_io_channel_set_close_on_unref (told, TRUE);
  while (position < 1800)
    {
      g_autofree char *line = NULL;

      g_assert_cmpint (g_io_channel_read_line (told, &line, NULL, NULL, &error), ==, G_IO_STATUS_NORMAL);
      position = g_ascii_strtoll (line, NULL, 10);
    }
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);

  unfinished = gr_unfinished_list (t->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unfinished->len, ==, 1);
  left = unfinished->pdata[0];
  /* half a second stands in the page that was not full, and some sound is always on its way */
  g_assert_cmpint (left->duration_ms, >=, position - 800);
  waveform = gr_test_voice_read (t, left->path);
  g_assert_no_error (t->error);
  assert_near (waveform->duration_ms, left->duration_ms);
  g_assert_cmpfloat (g_array_index (waveform->levels, GrLevel, 10).rms_db, >, -20);
}

/* Takes leave nothing open behind. */
static void
test_many (GrTestVoice  *t,
           gconstpointer data)
{
  guint open = 0;

  if (!gr_test_voice_has (NEEDED))
    return;
  for (guint i = 0; i < 50; i++)
    {
      GrRecorder *recorder = gr_recorder_new (t->folder, GR_TEST_TONE);

      g_assert_true (gr_recorder_start (recorder, NULL));
      gr_test_voice_wait_position (recorder, 100);
      if (i % 2 == 0)
        {
          gr_recorder_stop (recorder);
          gr_test_voice_wait_for (recorder, GR_RECORDER_DONE);
          gr_recorder_discard (recorder);
        }
      else
        gr_recorder_discard (recorder);
      gr_test_voice_wait_for (recorder, GR_RECORDER_DISCARDED);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_assert_finalize_object (recorder);
      if (i == 4) /* by then what is made once is made */
        open = gr_test_voice_count_open ();
    }
  /* the last pipeline is put away on another thread */
  for (guint i = 0; i < 1000 && gr_test_voice_count_open () > open; i++)
    g_usleep (5000);
  g_assert_cmpuint (gr_test_voice_count_open (), <=, open);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--record-in"))
    return record_until_killed (argv[2]);
  self_path = argv[0];
  g_test_init (&argc, &argv, NULL);
  ADD ("/recorder/take", test_take);
  ADD ("/recorder/measured", test_measured);
  ADD ("/recorder/discarded", test_discarded);
  ADD ("/recorder/abandoned", test_abandoned);
  ADD ("/recorder/killed", test_killed);
  ADD ("/recorder/many", test_many);
  return g_test_run ();
}
