/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-highlight.h"
#include "gr-section.h"

G_BEGIN_DECLS

/**
 * GrReaderSpec:
 * @section: (nullable): what it shows
 * @title: (nullable): the heading
 * @caption: (nullable): what the page's first section stands under; "" where it stands alone; %NULL for the others
 * @level: of the heading, for a screen reader
 * @body: (nullable): Markdown
 * @visible_lines: so many lines of @body are shown at once, the rest is hidden until asked for; %G_MAXUINT for all
 * @last_line: the line on which the last thing hidden begins; what stands behind the list it is in is shown; 0 where
 *   all is hidden to the end
 * @show: what the button says that shows the rest
 * @hide: what it says then
 * @quiz: (nullable): the uid of a quiz that can be taken instead
 * @menu: (nullable): what can be done with words that are selected
 *
 * How a section is shown.
 */
typedef struct
{
  GrSection *section;
  const char *title;
  const char *caption;
  int level;
  const char *body;
  guint visible_lines;
  guint last_line;
  const char *show;
  const char *hide;
  const char *quiz;
  GMenuModel *menu;
} GrReaderSpec;

/**
 * GrReaderSection:
 *
 * A section of a guide, as text.  The answer to a question can be hidden until
 * one has thought of one's own; what a person adds stands below.
 *
 * A long text is built in slices, between frames.  Signal: "built", when it is
 * all there.
 */
#define GR_TYPE_READER_SECTION (gr_reader_section_get_type ())
G_DECLARE_FINAL_TYPE (GrReaderSection, gr_reader_section, GR, READER_SECTION, GtkWidget)

GtkWidget   *gr_reader_section_new            (void);
void         gr_reader_section_show           (GrReaderSection    *self,
                                               const GrReaderSpec *spec);
void         gr_reader_section_finish         (GrReaderSection    *self);
GrSection   *gr_reader_section_get_section    (GrReaderSection    *self);
void         gr_reader_section_append_instead (GrReaderSection    *self,
                                               GtkWidget          *widget);
void         gr_reader_section_set_below      (GrReaderSection    *self,
                                               GtkWidget          *widget);
GtkWidget   *gr_reader_section_get_below      (GrReaderSection    *self);

guint        gr_reader_section_find           (GrReaderSection    *self,
                                               const char         *text);
GtkWidget   *gr_reader_section_seek           (GrReaderSection    *self,
                                               guint               nth,
                                               GdkRectangle       *rect);

void         gr_reader_section_set_highlights (GrReaderSection    *self,
                                               GPtrArray          *highlights);
GrHighlight *gr_reader_section_find_highlight (GrReaderSection    *self,
                                               GtkWidget          *label,
                                               gsize               start,
                                               gsize               end);
void         gr_reader_section_collect_labels (GtkWidget          *widget,
                                               GPtrArray          *labels);

G_END_DECLS
