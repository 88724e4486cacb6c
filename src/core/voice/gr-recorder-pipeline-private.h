/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-speech.h"
#include "gr-take-file-private.h"

#include <gst/gst.h>

G_BEGIN_DECLS

GstElement *gr_recorder_pipeline_new        (const char  *source,
                                             GrTakeFile  *file,
                                             GError     **error);
gboolean    gr_recorder_pipeline_read_level (GstMessage  *message,
                                             GrLevel     *level,
                                             gint64      *length_ms);

G_END_DECLS
