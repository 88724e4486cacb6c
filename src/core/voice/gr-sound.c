/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-sound-private.h"

#include "gr-error.h"

#include <glib/gi18n-lib.h>

/**
 * gr_sound_init:
 * @error: return location
 *
 * Starts GStreamer.  That takes a while the first time on a computer, so it
 * happens when a sound is first wanted, not when the program starts.
 *
 * Returns: whether it is there to be used
 */
gboolean
gr_sound_init (GError **error)
{
  g_autoptr (GError) local = NULL;

  if (gst_is_initialized () || gst_init_check (NULL, NULL, &local))
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_MISSING, _("Sound: GStreamer cannot be started: %s"), local->message);
  return FALSE;
}

/**
 * gr_sound_make_pipeline:
 * @description: in the language of gst-launch, of two elements or more
 * @error: return location: %GR_ERROR_MISSING, with its name, where an element
 *   is not installed
 *
 * Returns: (transfer full) (nullable): a pipeline
 */
GstElement *
gr_sound_make_pipeline (const char *description,
                        GError    **error)
{
  g_autoptr (GstParseContext) context = NULL;
  g_autoptr (GError) local = NULL;
  g_autoptr (GstElement) pipeline = NULL;
  g_auto (GStrv) missing = NULL;

  if (!gr_sound_init (error))
    return NULL;
  context = gst_parse_context_new ();
  pipeline = gst_parse_launch_full (description, context, GST_PARSE_FLAG_FATAL_ERRORS, &local);
  if (pipeline != NULL && local == NULL)
    return g_object_ref_sink (g_steal_pointer (&pipeline));
  missing = gst_parse_context_get_missing_elements (context);
  if (missing != NULL)
    g_set_error (error, GR_ERROR, GR_ERROR_MISSING,
                 _("Sound: “%s” is missing; install the GStreamer plugins of your system"), missing[0]);
  else
    g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Sound: %s"), local->message);
  return NULL;
}

/**
 * gr_sound_missing_error:
 * @path: a file
 * @missing: (nullable): what is missing to play it, in words
 *
 * Returns: (transfer full): an error that says so
 */
GError *
gr_sound_missing_error (const char *path,
                        const char *missing)
{
  g_autofree char *name = g_filename_display_basename (path);

  if (missing == NULL)
    return g_error_new (GR_ERROR, GR_ERROR_MISSING,
                        _("Open “%s”: a decoder for it is missing; install the GStreamer plugins of your system"),
                        name);
  /* Translators: the second %s is a kind of decoder, as “H.264 decoder” */
  return g_error_new (GR_ERROR, GR_ERROR_MISSING,
                      _("Open “%s”: %s is missing; install the GStreamer plugins that have it"), name, missing);
}

/**
 * gr_sound_damaged_error:
 * @path: a file
 *
 * Returns: (transfer full): an error that says that it is damaged
 */
GError *
gr_sound_damaged_error (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return g_error_new (GR_ERROR, GR_ERROR_CORRUPT, _("Open “%s”: the file is damaged and cannot be played"), name);
}

/**
 * gr_sound_silent_error:
 * @path: a file
 *
 * Returns: (transfer full): an error that says that there is no sound in it
 */
GError *
gr_sound_silent_error (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return g_error_new (GR_ERROR, GR_ERROR_INVALID, _("Open “%s”: there is no sound in it; choose another file"), name);
}

/**
 * gr_sound_no_file_error:
 * @path: a file
 *
 * Returns: (transfer full): an error that says that it is not there
 */
GError *
gr_sound_no_file_error (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return g_error_new (GR_ERROR, GR_ERROR_NOT_FOUND, _("Open “%s”: the file is not there any more"), name);
}

/**
 * gr_sound_read_error:
 * @path: the file that was being read
 * @message: an error of a pipeline
 * @missing: (nullable): what the pipeline found missing, in words
 *
 * Returns: (transfer full): what happened, in our words
 */
GError *
gr_sound_read_error (const char *path,
                     GstMessage *message,
                     const char *missing)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GError) local = NULL;

  gst_message_parse_error (message, &local, NULL);
  if (missing != NULL)
    return gr_sound_missing_error (path, missing);
  /* nothing that is missing has a name: nothing in the file is sound */
  if (g_error_matches (local, GST_CORE_ERROR, GST_CORE_ERROR_MISSING_PLUGIN) ||
      g_error_matches (local, GST_STREAM_ERROR, GST_STREAM_ERROR_CODEC_NOT_FOUND))
    return gr_sound_silent_error (path);
  if (g_error_matches (local, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_FOUND))
    return gr_sound_no_file_error (path);
  if (g_error_matches (local, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_OPEN_READ) ||
      g_error_matches (local, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_AUTHORIZED))
    return g_error_new (GR_ERROR, GR_ERROR_READONLY, _("Open “%s”: it may not be read; change its permissions"), name);
  if (g_error_matches (local, GST_STREAM_ERROR, GST_STREAM_ERROR_TYPE_NOT_FOUND) ||
      g_error_matches (local, GST_STREAM_ERROR, GST_STREAM_ERROR_WRONG_TYPE))
    return g_error_new (GR_ERROR, GR_ERROR_INVALID, _("Open “%s”: this is neither sound nor video"), name);
  if (local->domain == GST_STREAM_ERROR)
    return gr_sound_damaged_error (path);
  return g_error_new (GR_ERROR, GR_ERROR_FAILED, _("Open “%s”: %s"), name, local->message);
}
