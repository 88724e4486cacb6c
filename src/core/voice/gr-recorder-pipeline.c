/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-recorder-pipeline-private.h"

#include "gr-sound-private.h"

#include <gst/app/gstappsink.h>

/* Opus at 24 kbit/s: wideband speech of good quality by the table in RFC 6716, 2.1.1, which gives 16 to 20 kbit/s for
 * wideband and 28 to 40 for fullband; 11 MB an hour.  A page every half second is what can be lost when the program
 * is killed.  The queue stands between the sound and a disk that takes its time. */
static const char pipeline_text[] =
    "%s ! audioconvert ! audioresample ! audio/x-raw,rate=48000,channels=1 ! level name=level "
    "interval=%" G_GINT64_FORMAT
    " ! opusenc bitrate=24000 audio-type=voice ! oggmux max-delay=0 max-page-delay=500000000"
    " ! queue max-size-bytes=1000000 max-size-buffers=0 max-size-time=0 ! appsink name=file sync=false";

/* The sound server names the microphone that the person chose in the system's settings. */
static const char microphone[] = "pulsesrc client-name=Greenroom";
static const char any_microphone[] = "autoaudiosrc";

/* On the thread of the sound. */
static GstFlowReturn
write_cb (GstAppSink *sink,
          gpointer    data)
{
  GrTakeFile *file = data;
  g_autoptr (GstSample) sample = gst_app_sink_pull_sample (sink);
  GstBuffer *buffer = sample != NULL ? gst_sample_get_buffer (sample) : NULL;
  GstMapInfo map;
  gboolean written;

  if (buffer == NULL)
    return GST_FLOW_EOS;
  if (!gst_buffer_map (buffer, &map, GST_MAP_READ))
    return GST_FLOW_ERROR;
  written = gr_take_file_write (file, map.data, map.size);
  gst_buffer_unmap (buffer, &map);
  return written ? GST_FLOW_OK : GST_FLOW_ERROR;
}

/**
 * gr_recorder_pipeline_new:
 * @source: (nullable): where the sound comes from; %NULL for the microphone
 * @file: where it goes; it must stay until the pipeline is down
 * @error: return location: %GR_ERROR_MISSING, with its name, where a plugin is
 *   not installed
 *
 * Returns: (transfer full) (nullable): a pipeline that records
 */
GstElement *
gr_recorder_pipeline_new (const char *source,
                          GrTakeFile *file,
                          GError    **error)
{
  GstAppSinkCallbacks callbacks = { .new_sample = write_cb };
  g_autoptr (GstElement) pipeline = NULL;
  g_autoptr (GstElement) sink = NULL;
  g_autofree char *text = NULL;

  if (!gr_sound_init (error))
    return NULL;
  if (source == NULL)
    {
      g_autoptr (GstElementFactory) factory = gst_element_factory_find ("pulsesrc");

      source = factory != NULL ? microphone : any_microphone;
    }
  text = g_strdup_printf (pipeline_text, source, (gint64) GR_LEVEL_MS * GST_MSECOND);
  pipeline = gr_sound_make_pipeline (text, error);
  if (pipeline == NULL)
    return NULL;
  sink = gst_bin_get_by_name (GST_BIN (pipeline), "file");
  gst_app_sink_set_callbacks (GST_APP_SINK (sink), &callbacks, file, NULL);
  return g_steal_pointer (&pipeline);
}

/**
 * gr_recorder_pipeline_read_level:
 * @message: any message of the pipeline
 * @level: (out caller-allocates): the reading, by the pipeline's own time
 * @length_ms: (out): how long it lasts
 *
 * Returns: whether it is a reading of how loud the sound is
 */
gboolean
gr_recorder_pipeline_read_level (GstMessage *message,
                                 GrLevel    *level,
                                 gint64     *length_ms)
{
  const GstStructure *reading = gst_message_get_structure (message);
  const GValue *field;
  const GValueArray *channels;
  guint64 start;
  guint64 length;

  if (!gst_message_has_name (message, "level"))
    return FALSE;
  field = gst_structure_get_value (reading, "rms");
  channels = field != NULL ? g_value_get_boxed (field) : NULL;
  if (channels == NULL || channels->n_values == 0 || !gst_structure_get_uint64 (reading, "running-time", &start) ||
      !gst_structure_get_uint64 (reading, "duration", &length))
    return FALSE;
  level->at_ms = (gint64) GST_TIME_AS_MSECONDS (start);
  level->rms_db = CLAMP (g_value_get_double (channels->values), GR_LEVEL_SILENT, 0.0);
  *length_ms = (gint64) GST_TIME_AS_MSECONDS (length);
  return TRUE;
}
