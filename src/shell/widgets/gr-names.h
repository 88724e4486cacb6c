/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gr_name_menu_items        (GtkPopover    *popover);
void gr_name_menu_button_items (GtkMenuButton *button);
void gr_name_lists             (GtkWidget     *widget,
                                const char    *name);
void gr_name_calendar_buttons  (GtkCalendar   *calendar);

G_END_DECLS
