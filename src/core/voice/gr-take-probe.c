/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-probe.h"

#include "gr-error.h"
#include "gr-sound-private.h"

#include <glib/gi18n-lib.h>
#include <gst/pbutils/pbutils.h>

#define PATIENCE (15 * GST_SECOND) /* for a file on a slow stick */

typedef struct
{
  char *path;
  gint64 most_bytes;
  GrTakeProbe probe;
  GstDiscoverer *discoverer;
  GSource *cancelled;
  GSource *done;
  GError *problem;
} Probing;

static void
clear_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

static void
probing_free (Probing *self)
{
  clear_source (&self->cancelled);
  clear_source (&self->done);
  g_clear_object (&self->discoverer);
  g_clear_error (&self->problem);
  g_free (self->path);
  g_free (self);
}

/* What is missing to hear it: in "gstreamer|1.0|greenroom|MPEG-4 AAC decoder|decoder-audio/mpeg, …" the fourth field is
 * for people.  That the pictures cannot be shown does not matter where there is sound. */
static char *
dup_missing (GstDiscovererInfo *info,
             gboolean           has_sound)
{
  const char **details = gst_discoverer_info_get_missing_elements_installer_details (info);

  for (guint i = 0; details != NULL && details[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (details[i], "|", -1);

      if (g_strv_length (fields) > 4 && !(has_sound && g_str_has_prefix (fields[4], "decoder-video")))
        return g_strdup (fields[3]);
    }
  return has_sound ? NULL : g_strdup (_("a decoder"));
}

static GError *
read_info (Probing           *self,
           GstDiscovererInfo *info,
           const GError      *error)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *missing = NULL;
  GList *sounds = gst_discoverer_info_get_audio_streams (info);
  gboolean has_sound = sounds != NULL;

  gst_discoverer_stream_info_list_free (sounds);
  switch (gst_discoverer_info_get_result (info))
    {
    case GST_DISCOVERER_OK:
      return has_sound ? NULL : gr_sound_silent_error (self->path);
    case GST_DISCOVERER_MISSING_PLUGINS:
      missing = dup_missing (info, has_sound);
      return missing != NULL ? gr_sound_missing_error (self->path, missing) : NULL;
    case GST_DISCOVERER_TIMEOUT:
    case GST_DISCOVERER_BUSY:
      return g_error_new (GR_ERROR, GR_ERROR_BUSY,
                          _("Attach “%s”: it cannot be read in time; copy it to this computer"), name);
    case GST_DISCOVERER_ERROR:
    case GST_DISCOVERER_URI_INVALID:
    default:
      if (g_error_matches (error, GST_STREAM_ERROR, GST_STREAM_ERROR_TYPE_NOT_FOUND) ||
          g_error_matches (error, GST_STREAM_ERROR, GST_STREAM_ERROR_WRONG_TYPE))
        return g_error_new (GR_ERROR, GR_ERROR_INVALID, _("Attach “%s”: this is neither sound nor video"), name);
      return g_error_new (GR_ERROR, GR_ERROR_CORRUPT, _("Attach “%s”: the file is damaged and cannot be played"),
                          name);
    }
}

static void
end (GTask *task)
{
  Probing *self = g_task_get_task_data (task);
  g_autoptr (GTask) held = g_object_ref (task);

  g_signal_handlers_disconnect_by_data (self->discoverer, task); /* which held the task */
  gst_discoverer_stop (self->discoverer);
  clear_source (&self->cancelled);
  if (self->problem != NULL)
    g_task_return_error (task, g_steal_pointer (&self->problem));
  else
    g_task_return_pointer (task, g_memdup2 (&self->probe, sizeof self->probe), g_free);
}

static gboolean
done_cb (gpointer data)
{
  end (G_TASK (data));
  return G_SOURCE_REMOVE;
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      data)
{
  Probing *self = g_task_get_task_data (G_TASK (data));

  g_clear_error (&self->problem);
  self->problem = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Cancelled");
  end (G_TASK (data));
  return G_SOURCE_REMOVE;
}

static void
discovered_cb (GstDiscoverer     *discoverer,
               GstDiscovererInfo *info,
               const GError      *error,
               gpointer           data)
{
  Probing *self = g_task_get_task_data (G_TASK (data));
  GList *pictures;

  if (self->done != NULL)
    return;
  self->problem = read_info (self, info, error);
  self->probe.duration_ms = (gint64) GST_TIME_AS_MSECONDS (gst_discoverer_info_get_duration (info));
  pictures = gst_discoverer_info_get_video_streams (info);
  for (GList *l = pictures; l != NULL; l = l->next)
    if (!gst_discoverer_video_info_is_image (l->data)) /* a cover is no video */
      self->probe.has_video = TRUE;
  gst_discoverer_stream_info_list_free (pictures);
  /* not from within the discoverer, which must not go while it is talking */
  self->done = g_idle_source_new ();
  g_source_set_callback (self->done, done_cb, data, NULL);
  g_source_attach (self->done, g_main_context_get_thread_default ());
}

static void
discover (GTask *task)
{
  Probing *self = g_task_get_task_data (task);
  g_autofree char *uri = NULL;
  GError *error = NULL;

  if (!gr_sound_init (&error) || (self->discoverer = gst_discoverer_new (PATIENCE, &error)) == NULL ||
      (uri = g_filename_to_uri (self->path, NULL, &error)) == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  g_signal_connect_data (self->discoverer, "discovered", G_CALLBACK (discovered_cb), g_object_ref (task),
                         (GClosureNotify) (GCallback) g_object_unref, G_CONNECT_DEFAULT);
  self->cancelled = g_cancellable_source_new (g_task_get_cancellable (task));
  g_source_set_static_name (self->cancelled, "gr_take_probe_async");
  g_source_set_callback (self->cancelled, G_SOURCE_FUNC (cancelled_cb), task, NULL);
  g_source_attach (self->cancelled, g_main_context_get_thread_default ());
  gst_discoverer_start (self->discoverer);
  if (!gst_discoverer_discover_uri_async (self->discoverer, uri))
    {
      self->problem = gr_sound_no_file_error (self->path);
      end (task);
    }
}

static GError *
check_file (Probing      *self,
            GFileInfo    *info,
            const GError *error)
{
  g_autofree char *name = g_filename_display_basename (self->path);

  if (info == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return gr_sound_no_file_error (self->path);
  if (info == NULL)
    return g_error_new (GR_ERROR, GR_ERROR_FAILED, _("Attach “%s”: %s"), name, error->message);
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return g_error_new (GR_ERROR, GR_ERROR_INVALID, _("Attach “%s”: this is not a file"), name);
  self->probe.size = g_file_info_get_size (info);
  if (self->probe.size > self->most_bytes)
    {
      g_autofree char *has = g_format_size ((guint64) self->probe.size);
      g_autofree char *most = g_format_size ((guint64) self->most_bytes);

      /* Translators: sizes of files, as “812.4 MB” */
      return g_error_new (GR_ERROR, GR_ERROR_INVALID,
                          _("Attach “%s”: it has %s and a take may have %s; cut it, or save it in lower quality"),
                          name, has, most);
    }
  return NULL;
}

static void
queried_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (object), result, &error);
  GError *problem;

  if (g_task_return_error_if_cancelled (task))
    return;
  problem = check_file (g_task_get_task_data (task), info, error);
  if (problem != NULL)
    g_task_return_error (task, problem);
  else
    discover (task);
}

/**
 * gr_take_probe_async:
 * @path: a file made elsewhere
 * @most_bytes: the largest that is taken, usually %GR_TAKE_MOST_BYTES
 * @cancellable: (nullable): ends it
 * @callback: called on this main context
 * @user_data: for @callback
 *
 * Finds out whether a file can become a take: whether it is small enough, can
 * be read, and has sound in it.
 */
void
gr_take_probe_async (const char         *path,
                     gint64              most_bytes,
                     GCancellable       *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Probing *self = g_new0 (Probing, 1);

  self->path = g_file_get_path (file); /* absolute, as an address needs it */
  self->most_bytes = most_bytes;
  g_task_set_source_tag (task, gr_take_probe_async);
  g_task_set_task_data (task, self, (GDestroyNotify) probing_free);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                           G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, cancellable, queried_cb,
                           g_steal_pointer (&task));
}

/**
 * gr_take_probe_finish:
 * @result: a result
 * @error: return location: %GR_ERROR_NOT_FOUND, %GR_ERROR_INVALID (too large,
 *   or no sound in it), %GR_ERROR_CORRUPT, %GR_ERROR_MISSING (a decoder),
 *   %GR_ERROR_BUSY, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what it is, to be freed with g_free()
 */
GrTakeProbe *
gr_take_probe_finish (GAsyncResult *result,
                      GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
