/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-goto-item.h"
#include "gr-library.h"

G_BEGIN_DECLS

#define GR_GOTO_MOST 50 /* hits of one search */

/**
 * GrGotoState:
 * @GR_GOTO_START: nothing is typed: where one was last, pages and actions
 * @GR_GOTO_FOUND: there are matches
 * @GR_GOTO_NONE: there are none
 * @GR_GOTO_FAILED: the library could not be read
 *
 * What there is in a [class@GotoList].
 */
typedef enum {
  GR_GOTO_START,
  GR_GOTO_FOUND,
  GR_GOTO_NONE,
  GR_GOTO_FAILED,
} GrGotoState;

/**
 * GrGotoList:
 *
 * Where one can go: where one was last, all pages and actions, or what was
 * found for a text, in groups the first of which has the best match.  What is typed next interrupts
 * a search that is still running, and what was found stays until there is
 * something new.
 *
 * Signal: "changed", when a search has ended, or where one was last has been
 * read.
 */
#define GR_TYPE_GOTO_LIST (gr_goto_list_get_type ())
G_DECLARE_FINAL_TYPE (GrGotoList, gr_goto_list, GR, GOTO_LIST, GObject)

GrGotoList  *gr_goto_list_new       (GrLibrary  *library,
                                     const char *const *recent);
void         gr_goto_list_search    (GrGotoList *self,
                                     const char *text);
GListModel  *gr_goto_list_get_model (GrGotoList *self);
GrGotoState  gr_goto_list_get_state (GrGotoList *self);
guint        gr_goto_list_get_n     (GrGotoList *self);
const char  *gr_goto_list_get_text  (GrGotoList *self);
const char  *gr_goto_list_get_error (GrGotoList *self);

G_END_DECLS
