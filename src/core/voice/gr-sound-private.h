/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gst/gst.h>

/* What everything here needs of GStreamer: to be started once, to make a pipeline of a description, and to say in our
 * words what went wrong in it. */

G_BEGIN_DECLS

#define GR_SOUND_PATIENCE_MS 5000 /* a file of which nothing can be heard for so long is damaged */

gboolean    gr_sound_init          (GError     **error);
GstElement *gr_sound_make_pipeline (const char  *description,
                                    GError     **error);
GError     *gr_sound_read_error    (const char  *path,
                                    GstMessage  *message,
                                    const char  *missing);
GError     *gr_sound_missing_error (const char  *path,
                                    const char  *missing);
GError     *gr_sound_damaged_error (const char  *path);
GError     *gr_sound_silent_error  (const char  *path);
GError     *gr_sound_no_file_error (const char  *path);

G_END_DECLS
