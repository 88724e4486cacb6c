/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrWindow:
 *
 * The window: sidebar, the page that is shown, toasts, and the one presenter
 * of errors.  It is shown at once; pages come when the library is open.
 *
 * Its actions are how pages reach each other and the rest of the house:
 *
 * - `win.go` (s): a page by name; `win.back`
 * - `win.show-guide`, `-section`, `-question`, `-quiz`, `-quiz-item`, `-card`, `-story`, `-project`,
 *   `-phase`, `-task`, `-deliverable`, `-session`, `-requirement`, `-opening`, `-round`, `-round-question`, `-person`,
 *   `-interaction`, `-expertise`, `-metric`, `-metric-value`, `-journal-entry` (s): the page of the thing of that uid
 * - `win.search`: go to anything; `win.show-found` (sss: type, uid, text): the page of something, and on it what was
 *   looked for, if the page has an action `page.find-text` (s)
 * - `win.undo`, `win.redo`, which leave a text with the caret to itself, and `win.take-back`, which does not
 * - `win.toggle-timer`; `timer.start` (s: a task), `timer.toggle`, `timer.stop`,
 *   `timer.done`, of the one timer
 * - `win.import`, `win.import-files` (as), `win.new`, `win.export`: passed on to their page; disabled until that has them
 * - `win.toast` (sb), `win.present-error` (ss): what [func@page_toast] and
 *   [func@page_present_error] use
 * - `win.preferences`, `win.shortcuts`, `win.about`, `win.menu`,
 *   `win.toggle-sidebar`, `win.fullscreen`, `win.quit`
 */
#define GR_TYPE_WINDOW (gr_window_get_type ())
G_DECLARE_FINAL_TYPE (GrWindow, gr_window, GR, WINDOW, AdwApplicationWindow)

GrWindow   *gr_window_new           (GtkApplication *app,
                                     GrLibrary      *library);
GrLibrary  *gr_window_get_library   (GrWindow       *self);
const char *gr_window_get_page_name (GrWindow       *self);
void        gr_window_go            (GrWindow       *self,
                                     const char     *name);
void        gr_window_show_entity   (GrWindow       *self,
                                     const char     *type,
                                     const char     *uid);
void        gr_window_import_files  (GrWindow       *self,
                                     GFile         **files,
                                     int             n_files);
void        gr_window_toast         (GrWindow       *self,
                                     const char     *text,
                                     gboolean        with_undo);
void        gr_window_present_error (GrWindow       *self,
                                     const char     *message,
                                     const char     *retry);

G_END_DECLS
