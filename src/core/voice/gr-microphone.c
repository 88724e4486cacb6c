/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-microphone.h"

#include <string.h>

#include "gr-sound-private.h"

/* What sounds instead of a microphone, in the language of gst-launch, or several, one a line; empty: as if there were
 * none.  Tests set it. */
#define INSTEAD "GREENROOM_MICROPHONE"

static void
microphone_free (gpointer data)
{
  GrMicrophone *self = data;

  g_free (self->name);
  g_free (self->source);
  g_free (self);
}

static void
add (GPtrArray *list,
     char      *name,
     char      *source)
{
  GrMicrophone *self = g_new (GrMicrophone, 1);

  self->name = name;
  self->source = source;
  g_ptr_array_add (list, self);
}

/* A sound server also offers what it plays as something to record from; that is nobody speaking. */
static gboolean
is_microphone (GstDevice *device)
{
  g_autoptr (GstStructure) properties = gst_device_get_properties (device);
  const char *class = properties != NULL ? gst_structure_get_string (properties, "device.class") : NULL;

  return g_strcmp0 (class, "monitor") != 0;
}

/* The element that records from it, with the property that says from where, for a description of a pipeline. */
static char *
dup_source (GstDevice *device)
{
  static const char *const names[] = { "target-object", "device" };
  g_autoptr (GstElement) element = gst_device_create_element (device, NULL);
  GstElementFactory *factory;

  if (element == NULL)
    return NULL;
  gst_object_ref_sink (element);
  factory = gst_element_get_factory (element);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (element), names[i]);
      g_autofree char *value = NULL;
      g_autoptr (GString) quoted = NULL;

      if (pspec == NULL || pspec->value_type != G_TYPE_STRING)
        continue;
      g_object_get (element, names[i], &value, NULL);
      if (value == NULL)
        continue;
      quoted = g_string_new (value);
      g_string_replace (quoted, "\\", "\\\\", 0);
      g_string_replace (quoted, "\"", "\\\"", 0);
      return g_strdup_printf ("%s %s=\"%s\"", GST_OBJECT_NAME (factory), names[i], quoted->str);
    }
  return g_strdup (GST_OBJECT_NAME (factory));
}

/* On a thread of GStreamer's, as a sound server may take its time to answer. */
static void
find_cb (GstElement *holder,
         gpointer    data)
{
  g_autoptr (GTask) task = g_object_ref (data);
  g_autoptr (GstDeviceMonitor) monitor = gst_device_monitor_new ();
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (microphone_free);

  gst_device_monitor_add_filter (monitor, "Audio/Source", NULL);
  if (gst_device_monitor_start (monitor))
    {
      GList *devices = gst_device_monitor_get_devices (monitor);

      for (GList *l = devices; l != NULL; l = l->next)
        if (is_microphone (l->data))
          add (found, gst_device_get_display_name (l->data), dup_source (l->data));
      g_list_free_full (devices, gst_object_unref);
      gst_device_monitor_stop (monitor);
    }
  g_task_return_pointer (task, g_steal_pointer (&found), (GDestroyNotify) g_ptr_array_unref);
}

/* What a test has put there. */
static GPtrArray *
list_instead (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (microphone_free);
  g_auto (GStrv) lines = g_strsplit (g_getenv (INSTEAD), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      add (list, g_strdup (lines[i]), g_strdup (lines[i]));
  return list;
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
  g_autofree char *first = instead != NULL ? g_strndup (instead, strcspn (instead, "\n")) : NULL;

  return first != NULL && *first != '\0' ? g_intern_string (first) : NULL;
}

/**
 * gr_microphone_find_async:
 * @cancellable: (nullable): ends the wait for it
 * @callback: called on this main context
 * @user_data: for @callback
 *
 * Finds out what microphones there are.  That it may be used is only known
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
      g_task_return_pointer (task, list_instead (), (GDestroyNotify) g_ptr_array_unref);
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
 * Returns: (transfer full) (element-type GrMicrophone): those there are, perhaps none;
 *   one that nothing can record from by itself has no source
 */
GPtrArray *
gr_microphone_find_finish (GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
