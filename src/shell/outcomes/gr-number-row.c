/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-number-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-plain.h"

/* In full up to the millions, and two places of what is an average. */
static void
show_number (GrMetricValue *value,
             GParamSpec    *pspec,
             GtkLabel      *label)
{
  g_autofree char *number = g_strdup_printf ("%.12g", round (gr_metric_value_get_value (value) * 100) / 100);

  gtk_label_set_label (label, number);
}

/**
 * gr_number_row_new:
 * @value: a number of a day or a month
 * @when: that day or month, in words
 * @subtitle: (nullable): where the number is from
 * @remove_action: what its button does, with the uid of @value
 *
 * Returns: (transfer floating): a row that follows the number
 */
GtkWidget *
gr_number_row_new (GrMetricValue *value,
                   const char    *when,
                   const char    *subtitle,
                   const char    *remove_action)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GtkWidget *label = gtk_label_new (NULL);
  /* Translators: %s is a day or a month */
  g_autofree char *tooltip = g_strdup_printf (_("Remove the number of %s"), when);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), when);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (remove, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), remove_action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "s", gr_entity_get_uid (GR_ENTITY (value)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  g_signal_connect_object (value, "notify::value", G_CALLBACK (show_number), label, 0);
  show_number (value, NULL, GTK_LABEL (label));
  return row;
}
