/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrReaderSpec:
 * @title: (nullable): the heading
 * @caption: (nullable): what the page's first section stands under; "" where it stands alone; %NULL for the others
 * @level: of the heading, for a screen reader
 * @body: (nullable): Markdown
 * @visible_lines: so many lines of @body are shown at once, the rest is hidden until asked for; %G_MAXUINT for all
 * @show: what the button says that shows the rest
 * @hide: what it says then
 * @quiz: (nullable): the uid of a quiz that can be taken instead
 *
 * How a section is shown.
 */
typedef struct
{
  const char *title;
  const char *caption;
  int level;
  const char *body;
  guint visible_lines;
  const char *show;
  const char *hide;
  const char *quiz;
} GrReaderSpec;

/**
 * GrReaderSection:
 *
 * A section of a guide, as text.  The answer to a question can be hidden until
 * one has thought of one's own.
 */
#define GR_TYPE_READER_SECTION (gr_reader_section_get_type ())
G_DECLARE_FINAL_TYPE (GrReaderSection, gr_reader_section, GR, READER_SECTION, GtkWidget)

GtkWidget *gr_reader_section_new  (void);
void       gr_reader_section_show (GrReaderSection    *self,
                                   const GrReaderSpec *spec);
guint      gr_reader_section_find (GrReaderSection    *self,
                                   const char         *text);

G_END_DECLS
