/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrShortcut:
 * @keys: the keys as gtk_shortcut_trigger_parse_string() takes them, such as `<Control>n` or `j`
 * @action: the action they start, such as `win.undo`
 * @target: (nullable): its string parameter
 * @title: (nullable): what it does, marked by N_(); %NULL keeps it out of the list that is shown
 *
 * One line of a table of keys.  The table that installs the keys is also what
 * the window lists under Keyboard Shortcuts, so that none is missing there.
 */
typedef struct
{
  const char *keys;
  const char *action;
  const char *target;
  const char *title;
} GrShortcut;

void  gr_shortcut_install   (GtkWidgetClass   *klass,
                             const GrShortcut *shortcuts,
                             guint             n_shortcuts);
char *gr_shortcut_dup_label (const GrShortcut *shortcut,
                             GdkDisplay       *display);

G_END_DECLS
