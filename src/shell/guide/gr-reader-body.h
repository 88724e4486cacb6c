/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrReaderBody:
 *
 * Holds the scrolled list of sections, and decides where Tab goes in it: to
 * the text as a whole, for the keys that scroll it, and then to what can be
 * done something with, section by section.  A list view of its own would give
 * up where its first row has nothing to go to.
 *
 * For who selects words by keys there is a way into the plain text too: into
 * its first block in view, from block to block by Up and Down, and out of it by
 * Escape.
 */
#define GR_TYPE_READER_BODY (gr_reader_body_get_type ())
G_DECLARE_FINAL_TYPE (GrReaderBody, gr_reader_body, GR, READER_BODY, GtkWidget)

void     gr_reader_body_reveal     (GrReaderBody       *self,
                                   GtkWidget          *widget,
                                   const GdkRectangle *rect);
gboolean gr_reader_body_enter_text (GrReaderBody       *self);

G_END_DECLS
