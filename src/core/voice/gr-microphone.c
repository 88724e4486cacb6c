/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-microphone.h"

#include "gr-sound-private.h"

/* What sounds instead of a microphone, in the language of gst-launch; empty: as if there were none.  Tests set it. */
#define INSTEAD "GREENROOM_MICROPHONE"

/* A sound server also offers what it plays as something to record from; that is nobody speaking. */
static gboolean
is_microphone (GstDevice *device)
{
  g_autoptr (GstStructure) properties = gst_device_get_properties (device);
  const char *class = properties != NULL ? gst_structure_get_string (properties, "device.class") : NULL;

  return g_strcmp0 (class, "monitor") != 0;
}

/* On a thread of GStreamer's, as a sound server may take its time to answer. */
static void
find_cb (GstElement *holder,
         gpointer    data)
{
  g_autoptr (GTask) task = g_object_ref (data);
  g_autoptr (GstDeviceMonitor) monitor = gst_device_monitor_new ();
  gboolean found = FALSE;

  gst_device_monitor_add_filter (monitor, "Audio/Source", NULL);
  if (gst_device_monitor_start (monitor))
    {
      GList *devices = gst_device_monitor_get_devices (monitor);

      for (GList *l = devices; l != NULL; l = l->next)
        found = found || is_microphone (l->data);
      g_list_free_full (devices, gst_object_unref);
      gst_device_monitor_stop (monitor);
    }
  g_task_return_boolean (task, found);
}

/**
 * gr_microphone_get_source:
 *
 * Returns: (nullable): what [ctor@Recorder.new] takes as its source; %NULL for the
 *   microphone
 */
const char *
gr_microphone_get_source (void)
{
  const char *instead = g_getenv (INSTEAD);

  return instead != NULL && *instead != '\0' ? instead : NULL;
}

/**
 * gr_microphone_find_async:
 * @cancellable: (nullable): ends the wait for it
 * @callback: called on this main context
 * @user_data: for @callback
 *
 * Finds out whether there is a microphone.  That it may be used is only known
 * once it is.
 */
void
gr_microphone_find_async (GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GstElement) holder = NULL;
  GError *error = NULL;

  g_task_set_source_tag (task, gr_microphone_find_async);
  if (g_getenv (INSTEAD) != NULL)
    {
      g_task_return_boolean (task, gr_microphone_get_source () != NULL);
      return;
    }
  if (!gr_sound_init (&error))
    {
      g_task_return_error (task, error);
      return;
    }
  holder = gst_object_ref_sink (gst_pipeline_new (NULL));
  gst_element_call_async (holder, find_cb, g_steal_pointer (&task), g_object_unref);
}

/**
 * gr_microphone_find_finish:
 * @result: a result
 * @error: return location
 *
 * Returns: whether there is one; %FALSE without @error where there is none
 */
gboolean
gr_microphone_find_finish (GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
