/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-met-group.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-person.h"
#include "gr-plain.h"
#include "gr-round-make.h"
#include "gr-suggest-entry.h"
#include "gr-text.h"

struct _GrMetGroup
{
  AdwPreferencesGroup parent_instance;

  GrPositions *positions;
  GrRound *round;
  GPtrArray *shown; /* GrInteraction, by row */

  GtkListBox *rows;
  GrSuggestEntry *adder;
  GtkButton *add_button;
};

G_DEFINE_FINAL_TYPE (GrMetGroup, gr_met_group, ADW_TYPE_PREFERENCES_GROUP)

static GrLibrary *
get_library (GrMetGroup *self)
{
  return gr_positions_get_library (self->positions);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrMetGroup *self = GR_MET_GROUP (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Person"));

  gr_change_remove (change, "interaction", g_variant_get_string (parameter, NULL));
  gr_page_toast (widget, _("Removed from this round"), TRUE);
  gr_library_commit (get_library (self), change);
}

static GtkWidget *
create_row (GrMetGroup    *self,
            GrInteraction *met)
{
  GrPerson *person = gr_library_lookup (get_library (self), "person", gr_interaction_get_person (met));
  const char *name = person != NULL ? gr_person_get_name (person) : gr_interaction_get_person_name (met);
  const char *role = person != NULL ? gr_person_get_role (person) : NULL;
  /* Translators: the name of a person */
  g_autofree char *tooltip = g_strdup_printf (_("Remove %s from This Round"), name != NULL ? name : "");
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *remove = g_object_new (GTK_TYPE_BUTTON, "icon-name", "user-trash-symbolic", "tooltip-text", tooltip,
                                    "valign", GTK_ALIGN_CENTER, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_text_is_blank (name) ? _("No name yet") : name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), role != NULL ? role : "");
  gtk_widget_add_css_class (remove, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "met.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "s", gr_entity_get_uid (GR_ENTITY (met)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  if (person == NULL)
    return row;
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-person");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_entity_get_uid (GR_ENTITY (person)));
  return row;
}

static gboolean
shows (GrMetGroup *self,
       GPtrArray  *met)
{
  if (self->shown->len != met->len)
    return FALSE;
  for (guint i = 0; i < met->len; i++)
    if (self->shown->pdata[i] != met->pdata[i])
      return FALSE;
  return TRUE;
}

static void
update (GrMetGroup *self)
{
  g_autoptr (GPtrArray) met = gr_positions_list_met (self->positions, gr_entity_get_uid (GR_ENTITY (self->round)));
  g_auto (GStrv) names = gr_round_list_names (self->positions, self->round);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   gr_positions_get_round_state (self->positions, self->round) == GR_ROUND_STATE_COMING
                                       ? _("Who You Will Meet")
                                       : _("Who You Met"));
  gr_suggest_entry_set_offer (self->adder, (const char *const *) names);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), met->len > 0);
  if (shows (self, met))
    return;
  gtk_list_box_remove_all (self->rows);
  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < met->len; i++)
    {
      gtk_list_box_append (self->rows, create_row (self, met->pdata[i]));
      g_ptr_array_add (self->shown, met->pdata[i]);
    }
}

static void
chosen_cb (GrMetGroup *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gr_suggest_entry_get_text (self->adder)));
  GrChange *change = *name != '\0' ? gr_round_make_met (self->positions, self->round, name) : NULL;

  if (*name == '\0')
    return;
  if (change != NULL)
    {
      gr_library_commit (get_library (self), change);
      gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Person added"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
  else
    gr_page_toast (self, _("That person is there already"), FALSE);
  gr_suggest_entry_set_text (self->adder, "");
}

static void
text_cb (GrMetGroup *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), !gr_text_is_blank (gr_suggest_entry_get_text (self->adder)));
}

static void
gr_met_group_dispose (GObject *object)
{
  GrMetGroup *self = GR_MET_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MET_GROUP);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_met_group_parent_class)->dispose (object);
}

static void
gr_met_group_class_init (GrMetGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_met_group_dispose;

  g_type_ensure (GR_TYPE_SUGGEST_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-met-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMetGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrMetGroup, adder);
  gtk_widget_class_bind_template_child (widget_class, GrMetGroup, add_button);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_install_action (widget_class, "met.remove", "s", remove_cb);
}

static void
gr_met_group_init (GrMetGroup *self)
{
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  text_cb (self);
}

/**
 * gr_met_group_open:
 * @self: a group
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Shows who was there, and follows it.
 */
void
gr_met_group_open (GrMetGroup  *self,
                   GrPositions *positions,
                   GrRound     *round)
{
  g_return_if_fail (GR_IS_MET_GROUP (self));
  g_return_if_fail (GR_IS_POSITIONS (positions));
  g_return_if_fail (GR_IS_ROUND (round));

  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  g_signal_connect_object (positions, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
