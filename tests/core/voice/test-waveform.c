/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-take-probe.h"
#include "gr-test-voice.h"
#include "gr-waveform-private.h"

#include <math.h>

#define ADD(path, func) g_test_add (path, GrTestVoice, NULL, gr_test_voice_setup, func, gr_test_voice_teardown)
#define NEEDED "audiotestsrc vorbisenc oggmux oggdemux vorbisdec appsink decodebin filesink concat"
#define PIECE " samplesperbuffer=480 num-buffers=100 ! audio/x-raw,rate=48000 ! c. "
#define SOUND                                                                                                          \
  "audiotestsrc wave=silence" PIECE "audiotestsrc volume=0.5" PIECE "concat name=c ! audioconvert ! vorbisenc ! "      \
  "oggmux"

static void
test_meter (void)
{
  g_autoptr (GrWaveform) waveform = gr_waveform_new ();
  GrWaveformMeter meter = { .waveform = waveform };
  float samples[GR_WAVEFORM_RATE / 10 + 8];
  double buckets[5];
  double many[40];

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    samples[i] = i < 800 ? 0 : i % 2 == 0 ? 0.5F : -0.5F;
  samples[3] = NAN;
  gr_waveform_meter_feed (&meter, samples, 123); /* pieces of any size */
  gr_waveform_meter_feed (&meter, samples + 123, G_N_ELEMENTS (samples) - 123);
  gr_waveform_meter_finish (&meter);

  g_assert_cmpint (waveform->duration_ms, ==, 100);
  g_assert_cmpuint (waveform->levels->len, ==, 3);
  g_assert_cmpfloat (g_array_index (waveform->levels, GrLevel, 0).rms_db, ==, GR_LEVEL_SILENT);
  g_assert_cmpint (g_array_index (waveform->levels, GrLevel, 1).at_ms, ==, 50);
  g_assert_cmpfloat_with_epsilon (g_array_index (waveform->levels, GrLevel, 1).rms_db, 20 * log10 (0.5), 1e-6);
  g_assert_cmpfloat_with_epsilon (g_array_index (waveform->levels, GrLevel, 2).rms_db, 20 * log10 (0.5), 1e-6);

  gr_waveform_get_buckets (waveform, G_N_ELEMENTS (buckets), buckets);
  g_assert_cmpfloat (buckets[0], ==, 0);
  g_assert_cmpfloat_with_epsilon (buckets[4], 0.5, 1.0 / 255);
  gr_waveform_get_buckets (waveform, G_N_ELEMENTS (many), many); /* more columns than there is sound */
  g_assert_cmpfloat (many[0], ==, 0);
  g_assert_cmpfloat_with_epsilon (many[39], 0.5, 1.0 / 255);
}

static void
test_kept (void)
{
  g_autoptr (GrWaveform) waveform = gr_waveform_new ();
  g_autoptr (GrWaveform) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GrWaveformMeter meter = { .waveform = waveform };
  float sample = 0;
  const guint8 *data;
  gsize size;

  for (guint i = 0; i < 20001; i++)
    {
      sample = (float) (i % 977) / 977;
      gr_waveform_meter_feed (&meter, &sample, 1);
    }
  gr_waveform_meter_finish (&meter);
  bytes = gr_waveform_to_bytes (waveform);
  again = gr_waveform_from_bytes (bytes, NULL);
  g_assert_cmpint (again->duration_ms, ==, waveform->duration_ms);
  g_assert_cmpmem (again->peaks->data, again->peaks->len, waveform->peaks->data, waveform->peaks->len);
  g_assert_cmpuint (again->levels->len, ==, waveform->levels->len);
  for (guint i = 0; i < again->levels->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (again->levels, GrLevel, i).rms_db,
                                    g_array_index (waveform->levels, GrLevel, i).rms_db, 0.26);

  data = g_bytes_get_data (bytes, &size);
  for (gsize cut = 0; cut < size; cut++)
    {
      g_autoptr (GBytes) less = g_bytes_new (data, cut);
      g_autoptr (GError) error = NULL;

      g_assert_null (gr_waveform_from_bytes (less, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_CORRUPT);
    }
}

static void
test_foreign (GrTestVoice  *t,
              gconstpointer data)
{
  g_autoptr (GrWaveform) waveform = NULL;
  g_autofree char *path = NULL;
  double buckets[4];

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "äußerst “wichtig”.ogg", SOUND);
  waveform = gr_test_voice_read (t, path);
  g_assert_no_error (t->error);
  g_assert_cmpint (ABS (waveform->duration_ms - 2000), <=, 50);
  gr_waveform_get_buckets (waveform, 4, buckets);
  g_assert_cmpfloat (buckets[0], <, 0.05);
  g_assert_cmpfloat_with_epsilon (buckets[3], 0.5, 0.1);
}

static void
assert_unreadable (GrTestVoice *t,
                   const char  *path,
                   GrError      code)
{
  g_assert_null (gr_test_voice_read (t, path));
  g_test_message ("%s", t->error->message);
  g_assert_error (t->error, GR_ERROR, (int) code);
}

static void
test_damaged (GrTestVoice  *t,
              gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autofree char *content = NULL;
  g_autofree char *words = g_build_filename (t->folder, "words.ogg", NULL);
  g_autofree char *gone = g_build_filename (t->folder, "gone.ogg", NULL);
  g_autoptr (GrWaveform) half = NULL;
  gsize size;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "whole.ogg", SOUND);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));

  g_assert_true (g_file_set_contents (path, content, (gssize) size - 1000, NULL));
  half = gr_test_voice_read (t, path); /* what there is can be seen */
  g_assert_no_error (t->error);
  g_assert_cmpint (half->duration_ms, >, 500);

  memset (content + 100, 'x', size - 100);
  g_assert_true (g_file_set_contents (path, content, (gssize) size, NULL));
  assert_unreadable (t, path, GR_ERROR_CORRUPT);
  g_assert_true (g_file_set_contents (words, "Tell me about yourself. ", -1, NULL));
  assert_unreadable (t, words, GR_ERROR_INVALID);
  g_assert_true (g_file_set_contents (words, "", -1, NULL));
  assert_unreadable (t, words, GR_ERROR_INVALID);
  assert_unreadable (t, gone, GR_ERROR_NOT_FOUND);
}

static void
cancelled_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  GrTestVoice *t = data;

  g_assert_null (gr_waveform_read_finish (result, &t->error));
  t->done = TRUE;
}

static void
test_cancelled (GrTestVoice  *t,
                gconstpointer data)
{
  g_autofree char *path = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "long.ogg", SOUND);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();

      t->done = FALSE;
      if (i == 0)
        g_cancellable_cancel (cancellable);
      gr_waveform_read_async (path, cancellable, cancelled_cb, t);
      g_cancellable_cancel (cancellable);
      while (!t->done)
        g_main_context_iteration (NULL, TRUE);
      g_assert_error (t->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&t->error);
      g_assert_finalize_object (g_steal_pointer (&cancellable));
    }
}

static void
probed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  GrTestVoice *t = data;

  t->result = gr_take_probe_finish (result, &t->error);
  t->done = TRUE;
}

static GrTakeProbe *
probe (GrTestVoice  *t,
       const char   *path,
       gint64        most_bytes,
       GCancellable *cancellable)
{
  g_clear_error (&t->error);
  t->done = FALSE;
  gr_take_probe_async (path, most_bytes, cancellable, probed_cb, t);
  g_cancellable_cancel (cancellable);
  while (!t->done)
    g_main_context_iteration (NULL, TRUE);
  if (t->error != NULL)
    g_test_message ("%s", t->error->message);
  return g_steal_pointer (&t->result);
}

static void
test_probe (GrTestVoice  *t,
            gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *words = g_build_filename (t->folder, "words.mp4", NULL);
  g_autofree char *path = NULL;
  g_autofree GrTakeProbe *found = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  found = probe (t, path, GR_TAKE_MOST_BYTES, NULL);
  g_assert_no_error (t->error);
  g_assert_cmpint (ABS (found->duration_ms - 2000), <=, 50);
  g_assert_cmpint (found->size, >, 1000);
  g_assert_false (found->has_video);

  g_assert_null (probe (t, path, 1000, NULL));
  g_assert_error (t->error, GR_ERROR, GR_ERROR_INVALID);
  g_assert_nonnull (strstr (t->error->message, "1.0\302\240kB"));
  g_assert_null (probe (t, path, GR_TAKE_MOST_BYTES, cancellable));
  g_assert_error (t->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_set_contents (words, "Tell me about yourself. ", -1, NULL));
  g_assert_null (probe (t, words, GR_TAKE_MOST_BYTES, NULL));
  g_assert_error (t->error, GR_ERROR, GR_ERROR_INVALID);
  g_assert_null (probe (t, t->folder, GR_TAKE_MOST_BYTES, NULL));
  g_assert_error (t->error, GR_ERROR, GR_ERROR_INVALID);
  g_assert_null (probe (t, "/nonexistent/greenroom.ogg", GR_TAKE_MOST_BYTES, NULL));
  g_assert_error (t->error, GR_ERROR, GR_ERROR_NOT_FOUND);
}

static void
test_video (GrTestVoice  *t,
            gconstpointer data)
{
  g_autofree char *silent = NULL;
  g_autofree char *path = NULL;
  g_autofree GrTakeProbe *found = NULL;
  g_autoptr (GrWaveform) waveform = NULL;

  if (!gr_test_voice_has (NEEDED " videotestsrc theoraenc theoradec"))
    return;
  silent = gr_test_voice_make (t, "silent.ogv", "videotestsrc num-buffers=10 ! theoraenc ! oggmux");
  path = gr_test_voice_make (t, "video.ogv",
                             "videotestsrc num-buffers=30 ! theoraenc ! oggmux name=m "
                             "audiotestsrc num-buffers=43 ! audioconvert ! vorbisenc ! m. m.");
  g_assert_null (probe (t, silent, GR_TAKE_MOST_BYTES, NULL));
  g_assert_error (t->error, GR_ERROR, GR_ERROR_INVALID);
  assert_unreadable (t, silent, GR_ERROR_INVALID);
  found = probe (t, path, GR_TAKE_MOST_BYTES, NULL);
  g_assert_no_error (t->error);
  g_assert_true (found->has_video);
  g_assert_cmpint (ABS (found->duration_ms - 1000), <=, 100);
  waveform = gr_test_voice_read (t, path);
  g_assert_no_error (t->error);
  g_assert_cmpint (ABS (waveform->duration_ms - 1000), <=, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/waveform/meter", test_meter);
  g_test_add_func ("/waveform/kept", test_kept);
  ADD ("/waveform/foreign", test_foreign);
  ADD ("/waveform/damaged", test_damaged);
  ADD ("/waveform/cancelled", test_cancelled);
  ADD ("/waveform/probe", test_probe);
  ADD ("/waveform/video", test_video);
  return g_test_run ();
}
