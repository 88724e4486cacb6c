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
 */
#define GR_TYPE_READER_BODY (gr_reader_body_get_type ())
G_DECLARE_FINAL_TYPE (GrReaderBody, gr_reader_body, GR, READER_BODY, GtkWidget)

G_END_DECLS
