/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-outline.h"
#include "gr-reader-page.h"

G_BEGIN_DECLS

struct _GrReaderPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrMarks *marks;
  GrGuide *guide;
  GrEntityList *list_of_all; /* its sections, also those that are no longer in it */
  GtkFilterListModel *sections;
  GrOutline *outline;
  GtkSingleSelection *selection;
  GtkNoSelection *shown;
  guint at;       /* the line of the outline that is shown, or GR_UNITS_NONE */
  char *here;     /* the uid of its first section */
  char *wanted;   /* the uid of a section to go to when the sections are there */
  char *find_wanted; /* what to find from there on */
  char *find;     /* folded; NULL while nothing is looked for */
  guint found_at; /* the section with the match one is at */
  gboolean narrow;

  AdwWindowTitle *heading;
  AdwOverlaySplitView *split;
  GtkSearchBar *search;
  GtkEditable *find_entry;
  GtkWidget *find_previous;
  GtkWidget *find_next;
  GtkListView *outline_view;
  GtkStack *stack;
  GtkWidget *scroller;
  GtkListView *list;
  GtkWidget *bar;
  GtkToggleButton *understood;
  GtkToggleButton *revisit;
};

/* gr-reader-page.c */
void gr_reader_page_go         (GrReaderPage *self,
                                guint         position,
                                guint         section,
                                gboolean      announce);

/* gr-reader-page-list.c */
void gr_reader_page_init_list  (GrReaderPage *self);
void gr_reader_page_show_unit  (GrReaderPage *self,
                                const GrUnit *unit);
void gr_reader_page_scroll_to  (GrReaderPage *self,
                                guint         row);
void gr_reader_page_mark_found (GrReaderPage *self);

/* gr-reader-page-find.c */
void gr_reader_page_bind_find  (GtkWidgetClass *klass);
void gr_reader_page_stop_find  (GrReaderPage *self);
void gr_reader_page_find_wanted (GrReaderPage *self);

G_END_DECLS
