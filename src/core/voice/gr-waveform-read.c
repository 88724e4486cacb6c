/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-waveform-private.h"

#include "gr-sound-private.h"

#include <gst/app/gstappsink.h>
#include <gst/pbutils/missing-plugins.h>

/* Only sound is decoded; the pictures of a video are left alone. */
static const char pipeline_text[] =
    "filesrc name=file ! decodebin name=decoder expose-all-streams=false caps=audio/x-raw"
    " ! audioconvert ! audioresample ! audio/x-raw,format=F32LE,rate=16000,channels=1,layout=interleaved"
    " ! appsink name=samples sync=false";

G_STATIC_ASSERT (GR_WAVEFORM_RATE == 16000);

/* A file being read.  The meter belongs to the thread of the sound until that has said that it is at the end. */
typedef struct
{
  char *path;
  GstElement *pipeline;
  GrWaveformMeter meter;
  int n_pieces; /* atomic */
  int n_seen;
  guint patience_id;
  char *missing;
  GSource *cancelled;
} Reading;

static void
reading_free (Reading *self)
{
  if (self->cancelled != NULL)
    g_source_destroy (self->cancelled);
  g_clear_pointer (&self->cancelled, g_source_unref);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->pipeline != NULL)
    gst_element_set_state (self->pipeline, GST_STATE_NULL);
  gst_clear_object (&self->pipeline);
  g_clear_pointer (&self->meter.waveform, gr_waveform_free);
  g_free (self->missing);
  g_free (self->path);
  g_free (self);
}

/* Ends the reading before its task returns, as nothing of it may come back to a task that is done. */
static void
end (GTask  *task,
     GError *error)
{
  Reading *self = g_task_get_task_data (task);
  g_autoptr (GTask) held = g_object_ref (task);
  g_autoptr (GstBus) bus = gst_element_get_bus (self->pipeline);

  gst_bus_remove_watch (bus); /* which held the task */
  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  g_source_destroy (self->cancelled);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (error != NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  gr_waveform_meter_finish (&self->meter);
  if (self->meter.n_samples == 0)
    g_task_return_error (task, gr_sound_silent_error (self->path));
  else
    g_task_return_pointer (task, g_steal_pointer (&self->meter.waveform), (GDestroyNotify) gr_waveform_free);
}

static gboolean
message_cb (GstBus     *bus,
            GstMessage *message,
            gpointer    data)
{
  GTask *task = G_TASK (data);
  Reading *self = g_task_get_task_data (task);

  switch (GST_MESSAGE_TYPE (message))
    {
    case GST_MESSAGE_ELEMENT:
      if (gst_is_missing_plugin_message (message) && self->missing == NULL)
        self->missing = gst_missing_plugin_message_get_description (message);
      break;
    case GST_MESSAGE_ERROR:
      end (task, gr_sound_read_error (self->path, message, self->missing));
      return G_SOURCE_REMOVE;
    case GST_MESSAGE_EOS:
      end (task, NULL);
      return G_SOURCE_REMOVE;
    default:
      break;
    }
  return G_SOURCE_CONTINUE;
}

/* A decoder whose file breaks off in its head says so while decodebin does not listen, and nothing comes any more. */
static gboolean
patience_cb (gpointer data)
{
  Reading *self = g_task_get_task_data (G_TASK (data));
  int n = g_atomic_int_get (&self->n_pieces);

  if (n == self->n_seen)
    {
      self->patience_id = 0;
      end (G_TASK (data), gr_sound_damaged_error (self->path));
      return G_SOURCE_REMOVE;
    }
  self->n_seen = n;
  return G_SOURCE_CONTINUE;
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      data)
{
  GTask *task = G_TASK (data);

  end (task, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Cancelled"));
  return G_SOURCE_REMOVE;
}

/* On the thread of the sound. */
static GstFlowReturn
samples_cb (GstAppSink *sink,
            gpointer    data)
{
  Reading *self = data;
  g_autoptr (GstSample) sample = gst_app_sink_pull_sample (sink);
  GstBuffer *buffer = sample != NULL ? gst_sample_get_buffer (sample) : NULL;
  GstMapInfo map;

  if (buffer == NULL || !gst_buffer_map (buffer, &map, GST_MAP_READ))
    return GST_FLOW_EOS;
  gr_waveform_meter_feed (&self->meter, (const float *) (gconstpointer) map.data, map.size / sizeof (float));
  gst_buffer_unmap (buffer, &map);
  g_atomic_int_inc (&self->n_pieces);
  return GST_FLOW_OK;
}

/**
 * gr_waveform_read_async:
 * @path: a file with sound in it, a recording or a video
 * @cancellable: (nullable): ends it
 * @callback: called on this main context
 * @user_data: for @callback
 *
 * Decodes a file, away from this thread, to draw and to measure it.  One that
 * was cut off is read up to the cut.
 */
void
gr_waveform_read_async (const char         *path,
                        GCancellable       *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  GstAppSinkCallbacks callbacks = { .new_sample = samples_cb };
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GstElement) file = NULL;
  g_autoptr (GstElement) sink = NULL;
  g_autoptr (GstBus) bus = NULL;
  GError *error = NULL;
  Reading *self = g_new0 (Reading, 1);

  g_task_set_source_tag (task, gr_waveform_read_async);
  g_task_set_task_data (task, self, (GDestroyNotify) reading_free);
  if (g_task_return_error_if_cancelled (task))
    return;
  self->path = g_strdup (path);
  self->meter.waveform = gr_waveform_new ();
  self->pipeline = gr_sound_make_pipeline (pipeline_text, &error);
  if (self->pipeline == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  file = gst_bin_get_by_name (GST_BIN (self->pipeline), "file");
  g_object_set (file, "location", path, NULL);
  sink = gst_bin_get_by_name (GST_BIN (self->pipeline), "samples");
  gst_app_sink_set_callbacks (GST_APP_SINK (sink), &callbacks, self, NULL);

  self->cancelled = g_cancellable_source_new (cancellable);
  g_source_set_static_name (self->cancelled, "gr_waveform_read_async");
  g_source_set_callback (self->cancelled, G_SOURCE_FUNC (cancelled_cb), task, NULL);
  g_source_attach (self->cancelled, g_main_context_get_thread_default ());
  self->patience_id = g_timeout_add (GR_SOUND_PATIENCE_MS, patience_cb, task);
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_add_watch_full (bus, G_PRIORITY_DEFAULT, message_cb, g_object_ref (task), g_object_unref);
  /* a failure is a message, too */
  (void) gst_element_set_state (self->pipeline, GST_STATE_PLAYING);
}

/**
 * gr_waveform_read_finish:
 * @result: a result
 * @error: return location: %GR_ERROR_NOT_FOUND, %GR_ERROR_READONLY,
 *   %GR_ERROR_INVALID (no sound in it), %GR_ERROR_CORRUPT, %GR_ERROR_MISSING
 *   (a decoder), or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the waveform
 */
GrWaveform *
gr_waveform_read_finish (GAsyncResult *result,
                         GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
