/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-recorder-error-private.h"

#include "gr-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* The sound server has one code for all that can go wrong, so its words must tell; they come in its own translation. */
static gboolean
is_denied (const GError *error,
           const char   *debug)
{
  const char *words[] = { "Access denied", g_dgettext ("pulseaudio", "Access denied"), g_strerror (EACCES) };

  if (g_error_matches (error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_AUTHORIZED))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (error->message, words[i]) != NULL || (debug != NULL && strstr (debug, words[i]) != NULL))
      return TRUE;
  return FALSE;
}

/**
 * gr_recorder_error_from_silence:
 * @kept: whether there is something to be kept
 *
 * Returns: (transfer full): that no sound comes, or that none comes any more
 */
GError *
gr_recorder_error_from_silence (gboolean kept)
{
  if (kept)
    return g_error_new_literal (GR_ERROR, GR_ERROR_NOT_FOUND,
                                _("Record: the microphone was disconnected; what you said up to then is kept"));
  return g_error_new_literal (GR_ERROR, GR_ERROR_NOT_FOUND,
                              _("Record: no microphone was found; connect one, or choose one in the sound settings"));
}

/**
 * gr_recorder_error_from_errno:
 * @saved_errno: why the file could not be written
 * @kept: whether there is something to be kept
 *
 * Returns: (transfer full): an error that says so
 */
GError *
gr_recorder_error_from_errno (int      saved_errno,
                              gboolean kept)
{
  /* a quota and the largest file allowed are a full disk to whoever records */
  if (saved_errno == ENOSPC || saved_errno == EDQUOT || saved_errno == EFBIG)
    return g_error_new_literal (GR_ERROR, GR_ERROR_FULL,
                                kept ? _("Record: the disk is full; what you said up to then is kept")
                                     : _("Record: the disk is full; free some space and try again"));
  return g_error_new (GR_ERROR, GR_ERROR_FAILED,
                      kept ? _("Record: the take could not be written any further (%s); what you said up to then "
                                "is kept")
                           : _("Record: the take cannot be written: %s"),
                      g_strerror (saved_errno));
}

/**
 * gr_recorder_error_from_message:
 * @message: an error of the pipeline that records
 * @kept: whether there is something to be kept
 *
 * Returns: (transfer full): what happened, in our words
 */
GError *
gr_recorder_error_from_message (GstMessage *message,
                                gboolean    kept)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *debug = NULL;

  gst_message_parse_error (message, &local, &debug);
  if (is_denied (local, debug))
    return g_error_new_literal (GR_ERROR, GR_ERROR_DENIED,
                                _("Record: the microphone may not be used; allow it in the privacy settings"));
  if (g_error_matches (local, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_BUSY))
    return g_error_new_literal (GR_ERROR, GR_ERROR_BUSY,
                                _("Record: another program holds the microphone; close it and try again"));
  return gr_recorder_error_from_silence (kept);
}
