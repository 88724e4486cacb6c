/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-blocks.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-reader-label.h"

static void
copy_cb (GtkWidget *button,
         GtkLabel  *label)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), gtk_label_get_text (label));
  gr_page_toast (button, _("Copied"), FALSE);
}

/**
 * gr_reader_code_new:
 * @block: a block of code
 *
 * Shows code: its lines stay what they are, and where they are long it is the
 * code that scrolls, not the page.
 *
 * Returns: (transfer floating): a widget with a button that copies it
 */
GtkWidget *
gr_reader_code_new (const GrMarkupBlock *block)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gr_reader_label_new (block, GTK_ACCESSIBLE_ROLE_LABEL);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", label, "hscrollbar-policy",
                                      GTK_POLICY_AUTOMATIC, "vscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, "hexpand", TRUE, "focusable", TRUE, NULL);
  GtkWidget *copy = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_widget_add_css_class (label, "monospace");
  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Code"), -1);
  gtk_widget_set_tooltip_text (copy, _("Copy"));
  gtk_widget_set_valign (copy, GTK_ALIGN_START);
  gtk_widget_add_css_class (copy, "flat");
  g_signal_connect_object (copy, "clicked", G_CALLBACK (copy_cb), label, 0);
  gtk_widget_add_css_class (box, "reader-code");
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), copy);
  return box;
}
