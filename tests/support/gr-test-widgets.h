/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-test-live.h"

/* Finding one's way in widgets as a person does: by what a thing is and by what stands on it; and waiting until what
 * was done to the library has come back up to them. */

G_BEGIN_DECLS

/**
 * GrTestMatch:
 * @widget: a widget
 * @data: what was given to look for
 *
 * Returns: whether it is one of those that are looked for
 */
typedef gboolean (*GrTestMatch) (GtkWidget    *widget,
                                 gconstpointer data);

gpointer gr_test_find_matching (gpointer          widget,
                                GrTestMatch       match,
                                gconstpointer     data,
                                guint             nth);
gpointer gr_test_find          (gpointer          widget,
                                GType             type,
                                guint             nth);
gpointer gr_test_find_role     (gpointer          widget,
                                GtkAccessibleRole role,
                                guint             nth);
gpointer gr_test_find_button   (gpointer          widget,
                                const char       *name);
gboolean gr_test_shows         (gpointer          widget,
                                const char       *text);
gboolean gr_test_press         (gpointer          widget,
                                guint             keyval,
                                GdkModifierType   modifiers);

/**
 * GrTestWindow:
 * @live: a library
 * @window: (type AdwWindow): a window that shows, with nothing in it but what dialogs stand before
 *
 * A fixture for what is shown of a library in a window of its own; nothing
 * moves slowly there.
 */
typedef struct
{
  GrTestLive live;
  GtkWindow *window;
} GrTestWindow;

void     gr_test_window_setup    (GrTestWindow *self,
                                  gconstpointer data);
void     gr_test_window_teardown (GrTestWindow *self,
                                  gconstpointer data);

void     gr_test_count_cb      (guint            *count);
void     gr_test_iterate       (void);
void     gr_test_settle        (GrTestLive       *live);

G_END_DECLS
