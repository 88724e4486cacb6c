/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-person-row.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-text.h"

struct _GrMockPersonRow
{
  AdwExpanderRow parent_instance;

  GrLibrary *library;
  GrMockPerson *person;
  GrDraft *draft; /* of the name */
  gboolean filling;

  AdwEntryRow *name;
  AdwComboRow *role;
};

G_DEFINE_FINAL_TYPE (GrMockPersonRow, gr_mock_person_row, ADW_TYPE_EXPANDER_ROW)

static const char *
get_uid (GrMockPersonRow *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->person));
}

static void
update (GrMockPersonRow *self)
{
  const char *name = gr_draft_get_text (self->draft);
  GrMockRole role = gr_mock_person_get_role (self->person);

  self->filling = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), gr_text_is_blank (name) ? _("No name yet") : name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), gr_mock_role_get_name (role));
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->name)), name) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  adw_combo_row_set_selected (self->role, role);
  self->filling = FALSE;
}

static void
error_cb (GrMockPersonRow *self)
{
  if (gr_draft_get_error (self->draft) != NULL)
    gr_page_present_error (self, gr_draft_get_error (self->draft), NULL);
}

static void
name_cb (GrMockPersonRow *self)
{
  if (self->filling || self->draft == NULL)
    return;
  gr_draft_set_text (self->draft, gtk_editable_get_text (GTK_EDITABLE (self->name)));
  update (self);
}

static void
role_cb (GrMockPersonRow *self)
{
  guint role = adw_combo_row_get_selected (self->role);
  g_autoptr (GEnumClass) roles = g_type_class_ref (GR_TYPE_MOCK_ROLE);
  g_autoptr (GrChange) change = NULL;

  if (self->filling || self->person == NULL || role == GTK_INVALID_LIST_POSITION ||
      role == gr_mock_person_get_role (self->person))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Role"));
  gr_change_set_text (change, "mock-person", get_uid (self), "role", g_enum_get_value (roles, (int) role)->value_nick);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrMockPersonRow *self = GR_MOCK_PERSON_ROW (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Remove Person"));

  gr_draft_flush (self->draft);
  gr_change_remove (change, "mock-person", get_uid (self));
  gr_page_toast (widget, _("Person removed"), TRUE);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_mock_person_row_dispose (GObject *object)
{
  GrMockPersonRow *self = GR_MOCK_PERSON_ROW (object);

  if (self->draft != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->draft, self);
      gr_draft_close (self->draft);
    }
  g_clear_object (&self->draft);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MOCK_PERSON_ROW);
  g_clear_object (&self->person);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_mock_person_row_parent_class)->dispose (object);
}

static void
gr_mock_person_row_class_init (GrMockPersonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_mock_person_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-mock-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMockPersonRow, name);
  gtk_widget_class_bind_template_child (widget_class, GrMockPersonRow, role);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
  gtk_widget_class_bind_template_callback (widget_class, role_cb);
  gtk_widget_class_install_action (widget_class, "person.remove", NULL, remove_cb);
}

static void
gr_mock_person_row_init (GrMockPersonRow *self)
{
  g_autoptr (GtkStringList) roles = gtk_string_list_new (NULL);

  for (guint i = 0; i <= GR_MOCK_ROLE_OTHER; i++)
    gtk_string_list_append (roles, gr_mock_role_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->role, G_LIST_MODEL (roles));
  self->filling = FALSE;
  gr_plain (self);
  gr_name_lists (GTK_WIDGET (self), _("Person"));
  gr_name_lists (GTK_WIDGET (self->role), _("Role"));
}

/**
 * gr_mock_person_row_new:
 * @library: where the person is kept
 * @person: who asked
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_mock_person_row_new (GrLibrary    *library,
                        GrMockPerson *person)
{
  GrMockPersonRow *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_MOCK_PERSON (person), NULL);

  self = g_object_new (GR_TYPE_MOCK_PERSON_ROW, NULL);
  self->library = g_object_ref (library);
  self->person = g_object_ref (person);
  self->draft = gr_draft_new (library, GR_ENTITY (person), "name", _("Edit Name"));
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (person, "notify::role", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_mock_person_row_get_person:
 * @self: a row
 *
 * Returns: (transfer none): who it is about
 */
GrMockPerson *
gr_mock_person_row_get_person (GrMockPersonRow *self)
{
  g_return_val_if_fail (GR_IS_MOCK_PERSON_ROW (self), NULL);

  return self->person;
}

/**
 * gr_mock_person_row_ask_role:
 * @self: a row
 *
 * Unfolds it, for the one thing that is left to say about a person who was
 * just added.
 */
void
gr_mock_person_row_ask_role (GrMockPersonRow *self)
{
  g_return_if_fail (GR_IS_MOCK_PERSON_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->role));
}

/**
 * gr_mock_person_row_flush:
 * @self: a row
 *
 * Hands in at once what is left.
 */
void
gr_mock_person_row_flush (GrMockPersonRow *self)
{
  g_return_if_fail (GR_IS_MOCK_PERSON_ROW (self));

  gr_draft_flush (self->draft);
}
