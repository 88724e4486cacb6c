/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-names.h"

#include <glib/gi18n-lib.h>

/* GTK 4.18 labels the items of a menu made from a GMenu by a widget that has
 * no name itself, so a screen reader says "menu item" and nothing else.  The
 * items are of a private class; their text, without mnemonics, is a property. */
static void
name_items_below (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *text = NULL;

      name_items_below (child);
      if (!g_str_equal (G_OBJECT_TYPE_NAME (child), "GtkModelButton"))
        continue;
      g_object_get (child, "text", &text, NULL);
      if (!text)
        continue;
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
    }
}

/**
 * gr_name_menu_items:
 * @popover: a menu made from a menu model
 *
 * Gives the items their accessible names, each time the menu opens, for its
 * items may have changed since.
 */
void
gr_name_menu_items (GtkPopover *popover)
{
  g_return_if_fail (GTK_IS_POPOVER (popover));
  g_signal_connect (popover, "map", G_CALLBACK (name_items_below), NULL);
}

static void
popover_changed_cb (GtkMenuButton *button)
{
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover)
    gr_name_menu_items (popover);
}

/**
 * gr_name_menu_button_items:
 * @button: a button with a menu model
 *
 * Does for the button's menu, and for each it is given later, what
 * [func@name_menu_items] does for one.
 */
void
gr_name_menu_button_items (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_signal_connect (button, "notify::popover", G_CALLBACK (popover_changed_cb), NULL);
  popover_changed_cb (button);
}

/**
 * gr_name_lists:
 * @widget: a row with a list inside, an AdwComboRow or AdwExpanderRow, or an AdwViewSwitcherBar
 * @name: what the list is called, mostly the row's title
 *
 * Gives the lists inside a widget of libadwaita, which it leaves without a
 * name in 1.7, an accessible one.
 */
void
gr_name_lists (GtkWidget  *widget,
               const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child));

      if (role == GTK_ACCESSIBLE_ROLE_LIST || role == GTK_ACCESSIBLE_ROLE_LIST_BOX ||
          role == GTK_ACCESSIBLE_ROLE_TAB_LIST)
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gr_name_lists (child, name);
    }
}

static void
name_buttons_below (GtkWidget         *widget,
                    const char *const *names,
                    guint             *next)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_BUTTON (child) && names[*next])
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, names[(*next)++], -1);
      else
        name_buttons_below (child, names, next);
    }
}

/**
 * gr_name_calendar_buttons:
 * @calendar: a calendar
 *
 * Gives the four arrows of a calendar, which have none in GTK 4.18, names.
 */
void
gr_name_calendar_buttons (GtkCalendar *calendar)
{
  const char *const names[] = { _("Previous Month"), _("Next Month"), _("Previous Year"), _("Next Year"), NULL };
  guint next = 0;

  g_return_if_fail (GTK_IS_CALENDAR (calendar));
  name_buttons_below (GTK_WIDGET (calendar), names, &next);
}
