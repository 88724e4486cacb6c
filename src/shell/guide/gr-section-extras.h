/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-annotations.h"
#include "gr-marks.h"
#include "gr-note-row.h"

G_BEGIN_DECLS

/**
 * GrSectionExtras:
 *
 * What a person adds to a section, below its text: how far they are with the
 * skills it names, their notes, and how many cards and questions they made of
 * it.  Hidden while there is nothing.
 */
#define GR_TYPE_SECTION_EXTRAS (gr_section_extras_get_type ())
G_DECLARE_FINAL_TYPE (GrSectionExtras, gr_section_extras, GR, SECTION_EXTRAS, GtkBox)

GtkWidget *gr_section_extras_new      (GrAnnotations   *annotations,
                                       GrMarks         *marks,
                                       GrSection       *section,
                                       GPtrArray       *skills);
GtkWidget *gr_section_extras_find_row (GrSectionExtras *self,
                                       const char      *note);

G_END_DECLS
