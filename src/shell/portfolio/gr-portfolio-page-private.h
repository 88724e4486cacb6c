/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-portfolio-page.h"
#include "gr-preview.h"

G_BEGIN_DECLS

/* A part that is to be moved, or to be shown or left out. */
typedef struct
{
  GrChapter part;
  gboolean moves;
  guint to;
  gboolean shown;
} GrArrangement;

struct _GrPortfolioPage
{
  GrPage parent_instance;

  GrPreview *preview;
  GSettings *settings;
  GCancellable *writing;    /* while a file is being written */
  char *path;               /* of that file */
  char *accepted;           /* the warnings that were read before, not to be asked again */
  gboolean export_waits;    /* for the first pages */
  gboolean narrow;
  gboolean focus_moved;     /* the part that was moved keeps the focus in its new place */
  GrChapter moved;
  guint moved_to;           /* its place, once that is written and shown */
  gboolean arranging;       /* a change of the parts is being written */
  GArray *arrangements;     /* GrArrangement, which wait for it */
  guint zoom;               /* how near the pages are */
  guint told;               /* how many pages were announced last */

  AdwToastOverlay *toasts;
  GtkStack *stack;
  AdwStatusPage *failed;
  AdwOverlaySplitView *split;
  GtkToggleButton *parts_button;
  GtkWidget *export_button;
  GtkWidget *export_bar;
  GtkWidget *progress_bar;
  GtkLabel *progress_label;
  GtkProgressBar *progress;
  AdwPreferencesGroup *wanted_group;
  AdwPreferencesGroup *parts_group;
  GtkListBox *parts;
  AdwComboRow *preset;
  AdwActionRow *private_words;
  AdwComboRow *design;
  AdwComboRow *paper;
  GtkStack *preview_stack;
  GtkGridView *sheets;
  AdwClampScrollable *sheets_clamp;
  GtkWidget *zoom_out_button;
  GtkWidget *zoom_in_button;
};

/* gr-portfolio-page.c */
void  gr_portfolio_page_update             (GrPortfolioPage      *self);

/* gr-portfolio-page-parts.c */
void  gr_portfolio_page_class_init_parts   (GrPortfolioPageClass *klass);
void  gr_portfolio_page_restore_focus      (GrPortfolioPage      *self);

/* gr-portfolio-page-export.c */
void  gr_portfolio_page_class_init_export  (GrPortfolioPageClass *klass);

/* gr-portfolio-page-zoom.c */
void  gr_portfolio_page_class_init_zoom    (GrPortfolioPageClass *klass);
void  gr_portfolio_page_init_zoom          (GrPortfolioPage      *self);

G_END_DECLS
