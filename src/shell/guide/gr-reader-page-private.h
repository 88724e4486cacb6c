/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-finder.h"
#include "gr-outline.h"
#include "gr-reader-body.h"
#include "gr-reader-page.h"
#include "gr-reader-section.h"
#include "gr-reading.h"

G_BEGIN_DECLS

struct _GrReaderPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrMarks *marks;
  GrAnnotations *annotations;
  GrGuide *guide;
  GrEntityList *list_of_all; /* its sections, also those that are no longer in it */
  GListModel *sections;
  GrEntityList *terms; /* the names it explains, some of them skills */
  GrFinder *finder;
  GrOutline *outline;
  GtkNoSelection *shown;
  GHashTable *widgets; /* GrSection → GrReaderSection, those of the unit that is shown */
  guint at;       /* the line of the outline that is shown, or GR_UNITS_NONE */
  char *here;     /* the uid of its first section */
  char *wanted;   /* the uid of a section to go to when the sections are there */
  char *find_wanted; /* what to find from there on */
  char *find;     /* NULL while nothing is looked for */
  guint found_at; /* which of the places found one is at */
  guint find_from; /* the section one came for, or GR_UNITS_NONE */
  guint seek_id;
  guint seek_frames; /* how many are left until the place can be gone to */
  gboolean narrow;

  AdwWindowTitle *heading;
  AdwOverlaySplitView *split;
  GtkSearchBar *search;
  GtkEditable *find_entry;
  GtkWidget *find_previous;
  GtkWidget *find_next;
  GtkLabel *find_count;
  GtkListView *outline_view;
  GtkStack *stack;
  GrReaderBody *body;
  GtkWidget *scroller;
  GtkListView *list;
  GtkWidget *bar;
  GtkToggleButton *understood;
  GtkToggleButton *revisit;
  GtkMenuButton *more;
  GtkMenuButton *guide_menu;
  GMenuModel *selection_menu;
  GSimpleAction *review;
};

/* gr-reader-page.c */
void gr_reader_page_go         (GrReaderPage *self,
                                guint         position,
                                guint         section,
                                gboolean      announce);

GrReading *gr_reader_page_find_reading (GrReaderPage *self);

/* gr-reader-page-menu.c */
void gr_reader_page_init_menu  (GrReaderPage *self);

/* gr-reader-page-list.c */
void gr_reader_page_init_list  (GrReaderPage *self);
void gr_reader_page_hide_unit  (GrReaderPage *self);
void gr_reader_page_show_unit  (GrReaderPage *self,
                                const GrUnit *unit);
void gr_reader_page_scroll_to  (GrReaderPage *self,
                                guint         row);
void gr_reader_page_mark_found (GrReaderPage *self);
void gr_reader_page_update_highlights (GrReaderPage *self);
GPtrArray       *gr_reader_page_dup_sections (GrReaderPage *self);
GrReaderSection *gr_reader_page_find_widget  (GrReaderPage *self,
                                              GrSection    *section);

/* gr-reader-page-find.c */
void gr_reader_page_bind_find  (GtkWidgetClass *klass);
void gr_reader_page_stop_find  (GrReaderPage *self);
void gr_reader_page_find_wanted (GrReaderPage *self);

G_END_DECLS
