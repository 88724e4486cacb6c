/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library-error.h"
#include "gr-outcomes-badge.h"
#include "gr-page.h"
#include "gr-place.h"
#include "gr-review-badge.h"
#include "gr-shortcut.h"
#include "gr-timekeeper.h"
#include "gr-window.h"

G_BEGIN_DECLS

struct _GrWindow
{
  AdwApplicationWindow parent_instance;

  GrLibrary *library;
  GSettings *settings;
  GrTicker *ticker;
  GrTimekeeper *timekeeper; /* while the library is open */
  GrReviewBadge *review_badge; /* as long */
  GrOutcomesBadge *outcomes_badge; /* as long */
  GHashTable *pages;    /* name → GrPage, those that were shown once */
  GPtrArray *past;      /* names of pages, the last one shown at the end */
  const char *page;     /* name of the page that is shown, NULL before the library is open */
  char **waiting_files; /* URIs to import when the library is open */
  GPtrArray *failed;    /* GrChange that could not be kept */
  char *retry;          /* what the banner's button does */
  gboolean narrow;
  gboolean closing;
  gboolean may_close;

  AdwToastOverlay *toasts;
  GtkStack *stack;
  AdwNavigationSplitView *split;
  AdwNavigationPage *opening;
  GtkMenuButton *menu_button;
  GMenu *undo_section;
  GtkListView *list;
  GrLibraryError *library_error;
  AdwBanner *banner;
};

/* gr-window.c */
GrPage           *gr_window_ensure_page        (GrWindow      *self,
                                                guint          nth);

/* gr-window-actions.c */
void              gr_window_class_init_actions (GrWindowClass *klass);
void              gr_window_update_actions     (GrWindow      *self);
gboolean          gr_window_offers             (const char    *action);
const GrShortcut *gr_window_get_shortcuts      (guint         *n_shortcuts);

/* gr-window-library.c */
void              gr_window_connect_library    (GrWindow      *self);
void              gr_window_open_library       (GrWindow      *self,
                                                gboolean       read_only);
void              gr_window_retry_failed       (GrWindow      *self);
gboolean          gr_window_hold_close         (GrWindow      *self);

G_END_DECLS
