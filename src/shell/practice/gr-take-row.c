/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-take-words.h"
#include "gr-text.h"

/**
 * gr_take_row_new:
 * @take: a take
 * @nth: the how manieth of its question it is
 *
 * Returns: (transfer floating): a row that opens it
 */
GtkWidget *
gr_take_row_new (GrTake *take,
                 guint   nth)
{
  GtkWidget *row;
  GtkWidget *delete;
  g_autofree char *about = NULL;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *tooltip = NULL;

  g_return_val_if_fail (GR_IS_TAKE (take), NULL);

  row = gr_plain (adw_action_row_new ());
  about = gr_take_words_about (take);
  title = g_strdup_printf (_("Take %u"), nth);
  /* Translators: %u is the how manieth take it is */
  tooltip = g_strdup_printf (_("Delete Take %u"), nth);
  subtitle = gr_text_is_blank (gr_take_get_next_time (take))
                 ? g_strdup (about)
                 : g_strdup_printf ("%s\n%s", about, gr_take_get_next_time (take));
  delete = g_object_new (GTK_TYPE_BUTTON, "icon-name", "user-trash-symbolic", "tooltip-text", tooltip, "valign",
                         GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (delete, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (delete), "practice.delete-take");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (delete), "s", gr_entity_get_uid (GR_ENTITY (take)));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), delete);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "practice.show-take");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_entity_get_uid (GR_ENTITY (take)));
  return row;
}
