/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-voice.h"

#include <glib/gstdio.h>

void
gr_test_voice_setup (GrTestVoice  *self,
                     gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  gst_init (NULL, NULL);
  self->folder = g_dir_make_tmp ("greenroom-voice-XXXXXX", &error);
  g_assert_no_error (error);
}

void
gr_test_voice_teardown (GrTestVoice  *self,
                        gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_clear_error (&self->error);
}

/* Whether all of @elements are installed; where one is not the test is skipped, which is said with its name. */
gboolean
gr_test_voice_has (const char *elements)
{
  g_auto (GStrv) names = g_strsplit (elements, " ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GstElementFactory) factory = gst_element_factory_find (names[i]);
      g_autofree char *why = NULL;

      if (factory != NULL)
        continue;
      why = g_strdup_printf ("the GStreamer element “%s” is not installed", names[i]);
      g_test_skip (why);
      return FALSE;
    }
  return TRUE;
}

void
gr_test_voice_wait_for (GrRecorder     *recorder,
                        GrRecorderState state)
{
  while (gr_recorder_get_state (recorder) != state)
    {
      g_assert_cmpint (gr_recorder_get_state (recorder), <, GR_RECORDER_DONE);
      g_main_context_iteration (NULL, TRUE);
    }
}

void
gr_test_voice_wait_position (GrRecorder *recorder,
                             gint64      milliseconds)
{
  while (gr_recorder_get_position (recorder) < milliseconds)
    {
      g_assert_cmpint (gr_recorder_get_state (recorder), <=, GR_RECORDER_RECORDING);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* Makes a file as somebody else would: @description ends before the file. */
char *
gr_test_voice_make (GrTestVoice *self,
                    const char  *name,
                    const char  *description)
{
  char *path = g_build_filename (self->folder, name, NULL);
  g_autofree char *text = g_strdup_printf ("%s ! filesink location=\"%s\"", description, path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GstElement) pipeline = gst_parse_launch (text, &error);
  g_autoptr (GstBus) bus = NULL;
  g_autoptr (GstMessage) message = NULL;

  g_assert_no_error (error);
  bus = gst_element_get_bus (pipeline);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  message = gst_bus_timed_pop_filtered (bus, GST_CLOCK_TIME_NONE, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  g_assert_cmpint (GST_MESSAGE_TYPE (message), ==, GST_MESSAGE_EOS);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  return path;
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  GrTestVoice *self = data;

  self->result = gr_waveform_read_finish (result, &self->error);
  self->done = TRUE;
}

/* NULL with self->error set where it cannot be read. */
GrWaveform *
gr_test_voice_read (GrTestVoice *self,
                    const char  *path)
{
  g_clear_error (&self->error);
  self->done = FALSE;
  gr_waveform_read_async (path, NULL, read_cb, self);
  while (!self->done)
    g_main_context_iteration (NULL, TRUE);
  return g_steal_pointer (&self->result);
}

guint
gr_test_voice_count_open (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}
