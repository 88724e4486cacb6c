/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gst/gst.h>

/* Why a take ended early, each with what to do about it.  @kept: whether there is something to be kept. */

G_BEGIN_DECLS

GError *gr_recorder_error_from_message (GstMessage *message,
                                        gboolean    kept);
GError *gr_recorder_error_from_errno   (int         saved_errno,
                                        gboolean    kept);
GError *gr_recorder_error_from_silence (gboolean    kept);

G_END_DECLS
