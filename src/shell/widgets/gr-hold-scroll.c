/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hold-scroll.h"

static void
active_changed_cb (GtkMenuButton *button)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), !gtk_menu_button_get_active (button));
}

/**
 * gr_hold_scroll:
 * @button: a menu button in content that scrolls
 *
 * Keeps the content where it is while the menu is open.  A viewport scrolls to
 * whatever has the focus, the items of a menu that reaches beyond its edge as
 * well: the menu then moves away under the pointer that is about to click.
 */
void
gr_hold_scroll (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_signal_connect (button, "notify::active", G_CALLBACK (active_changed_cb), NULL);
}
