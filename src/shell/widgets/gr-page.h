/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-shortcut.h"

G_BEGIN_DECLS

/**
 * GrPage:
 *
 * One of the places in the sidebar.  It is built when it is first shown and
 * then kept, with its state.  Its template is a header, content that scrolls,
 * and a breakpoint bin round them, so that it answers to its own width.
 *
 * A page knows no other page: it goes there by the window's actions (`win.go`,
 * `win.show-story`, …).  What the window asks of a page comes as an action of
 * the page's class, installed by gtk_widget_class_install_action():
 *
 * - `page.import` and `page.import-files` (as: URIs), of the guide page
 * - `page.read-question` (s), of the guide page: go where a question of a guide stands
 * - `page.practise` (s), of the practice page: set up a take of a question, or of a story
 * - `page.view` (s), of the plan page: "phases", "week" or "timeline"
 * - `page.new` and `page.private-words`, of the stories page
 * - `page.export`, of the portfolio page
 * - `page.find-text` (s), of the guide and the stories page: mark a text in what is shown, and go there
 *
 * The window's menu, keys and list of shortcuts offer them as soon as they are
 * installed.
 *
 * Property: "library" (construct only), the library that is open, or %NULL.
 */
#define GR_TYPE_PAGE (gr_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (GrPage, gr_page, GR, PAGE, AdwNavigationPage)

struct _GrPageClass
{
  AdwNavigationPageClass parent_class;

  void (*show_entity) (GrPage     *self,
                       const char *type,
                       const char *uid);

  /*< private >*/
  const GrShortcut *shortcuts;
  guint n_shortcuts;
};

void              gr_page_class_set_shortcuts (GrPageClass      *klass,
                                               const GrShortcut *shortcuts,
                                               guint             n_shortcuts);
const GrShortcut *gr_page_class_get_shortcuts (GrPageClass      *klass,
                                               guint            *n_shortcuts);

gpointer          gr_page_get_library         (GrPage           *self);
void              gr_page_show_entity         (GrPage           *self,
                                               const char       *type,
                                               const char       *uid);

void              gr_page_toast               (gpointer          widget,
                                               const char       *text,
                                               gboolean          with_undo);
void              gr_page_present_error       (gpointer          widget,
                                               const GError     *error,
                                               const char       *retry);

G_END_DECLS
