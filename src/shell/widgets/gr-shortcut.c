/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shortcut.h"

/**
 * gr_shortcut_install:
 * @klass: the class of a widget, in its class_init
 * @shortcuts: (array length=n_shortcuts): a static table
 * @n_shortcuts: its length
 *
 * Makes the keys work wherever the focus is inside such a widget, and nothing
 * nearer the focus has taken them: keys typed into a text stay there.
 */
void
gr_shortcut_install (GtkWidgetClass   *klass,
                     const GrShortcut *shortcuts,
                     guint             n_shortcuts)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (klass));

  for (guint i = 0; i < n_shortcuts; i++)
    {
      GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string (shortcuts[i].keys);
      g_autoptr (GtkShortcut) shortcut = NULL;

      g_return_if_fail (trigger != NULL);
      shortcut = gtk_shortcut_new (trigger, gtk_named_action_new (shortcuts[i].action));
      if (shortcuts[i].target)
        gtk_shortcut_set_arguments (shortcut, g_variant_new_string (shortcuts[i].target));
      gtk_widget_class_add_shortcut (klass, shortcut);
    }
}

/**
 * gr_shortcut_dup_label:
 * @shortcut: a line of a table
 * @display: where it is shown
 *
 * Returns: (transfer full): the keys in words, such as "Ctrl+N"
 */
char *
gr_shortcut_dup_label (const GrShortcut *shortcut,
                       GdkDisplay       *display)
{
  g_autoptr (GtkShortcutTrigger) trigger = gtk_shortcut_trigger_parse_string (shortcut->keys);

  g_return_val_if_fail (trigger != NULL, NULL);
  return gtk_shortcut_trigger_to_label (trigger, display);
}
