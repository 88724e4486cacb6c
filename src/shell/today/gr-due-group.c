/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-due-group.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-upcoming.h"

#define MOST 3 /* more would be a list to be ashamed of; the page Outcomes has them all */

struct _GrDueGroup
{
  AdwPreferencesGroup parent_instance;

  GtkListBox *rows;
  GStrv shown; /* what the rows say, and where they lead */
};

G_DEFINE_FINAL_TYPE (GrDueGroup, gr_due_group, ADW_TYPE_PREFERENCES_GROUP)

static void
gr_due_group_finalize (GObject *object)
{
  g_strfreev (GR_DUE_GROUP (object)->shown);
  G_OBJECT_CLASS (gr_due_group_parent_class)->finalize (object);
}

static void
gr_due_group_class_init (GrDueGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_due_group_finalize;
}

static void
gr_due_group_init (GrDueGroup *self)
{
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, _("People"), -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("People"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->rows));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
add_row (GrDueGroup          *self,
         const GrDueFollowUp *due,
         const char          *about)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  const char *uid = due->person != NULL ? due->person : due->interaction;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), due->name != NULL ? due->name : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "system-users-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row),
                                  due->person != NULL ? "win.show-person" : "win.show-interaction");
  gtk_list_box_append (self->rows, row);
}

/**
 * gr_due_group_set:
 * @self: a group
 * @follow_ups: (element-type GrDueFollowUp): what is due, the best first
 * @now_ms: the time, in milliseconds since 1970 in UTC
 *
 * Shows the first of them.  The same ones again leave everything as it is,
 * with its focus.
 */
void
gr_due_group_set (GrDueGroup      *self,
                  const GPtrArray *follow_ups,
                  gint64           now_ms)
{
  guint n;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  g_return_if_fail (GR_IS_DUE_GROUP (self));

  n = MIN (follow_ups->len, MOST);
  for (guint i = 0; i < n; i++)
    {
      const GrDueFollowUp *due = follow_ups->pdata[i];

      g_strv_builder_take (builder, gr_due_follow_up_describe (due, now_ms));
      g_strv_builder_add (builder, due->name != NULL ? due->name : "");
    }
  texts = g_strv_builder_end (builder);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (self->shown != NULL && g_strv_equal ((const char *const *) self->shown, (const char *const *) texts))
    return;
  gtk_list_box_remove_all (self->rows);
  for (guint i = 0; i < n; i++)
    add_row (self, follow_ups->pdata[i], texts[2 * i]);
  g_strfreev (self->shown);
  self->shown = g_steal_pointer (&texts);
}
