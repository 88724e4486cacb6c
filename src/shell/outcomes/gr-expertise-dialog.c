/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-expertise-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-field-box.h"
#include "gr-field-row.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-text.h"
#include "gr-track-words.h"

struct _GrExpertiseDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrExpertise *expertise;
  gboolean filling;

  AdwComboRow *kind;
  GrFieldRow *name;
  GrFieldRow *venue;
  GrFieldRow *address;
  GrDateRow *day;
  GrFieldBox *note;
};

G_DEFINE_FINAL_TYPE (GrExpertiseDialog, gr_expertise_dialog, ADW_TYPE_DIALOG)

static const char *
get_uid (GrExpertiseDialog *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->expertise));
}

static void
update (GrExpertiseDialog *self)
{
  self->filling = TRUE;
  adw_combo_row_set_selected (self->kind, gr_expertise_get_kind (self->expertise));
  gr_date_row_set_date (self->day, gr_expertise_get_done_on (self->expertise));
  self->filling = FALSE;
}

static void
set_text (GrExpertiseDialog *self,
          const char        *field,
          const char        *value,
          const char        *label)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_text (change, "expertise", get_uid (self), field, value);
  gr_library_commit (self->library, change);
}

static void
kind_cb (GrExpertiseDialog *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_EXPERTISE_KIND);

  if (!self->filling && self->expertise != NULL && kind < GR_N_EXPERTISE_KINDS)
    set_text (self, "kind", g_enum_get_value (kinds, (int) kind)->value_nick, _("Set Kind"));
}

static void
day_cb (GrExpertiseDialog *self)
{
  if (!self->filling && self->expertise != NULL)
    set_text (self, "done_on", gr_date_row_get_date (self->day), _("Set Day"));
}

static void
delete_cb (GrExpertiseDialog *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Evidence"));

  gr_page_toast (self, _("Evidence deleted"), TRUE);
  gr_change_remove (change, "expertise", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
removed_cb (GrExpertiseDialog *self)
{
  if (gr_entity_get_removed (GR_ENTITY (self->expertise)))
    adw_dialog_force_close (ADW_DIALOG (self));
}

static gboolean
is_blank (GrExpertiseDialog *self)
{
  return gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->name))) &&
         gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->venue))) &&
         gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->address))) &&
         gr_text_is_blank (gr_field_box_get_text (self->note));
}

static void
gr_expertise_dialog_closed (AdwDialog *dialog)
{
  GrExpertiseDialog *self = GR_EXPERTISE_DIALOG (dialog);
  gboolean blank = is_blank (self);
  GrChange *change;

  gr_field_row_close (self->name);
  gr_field_row_close (self->venue);
  gr_field_row_close (self->address);
  gr_field_box_close (self->note);
  if (!blank || gr_entity_get_removed (GR_ENTITY (self->expertise)))
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_change_remove (change, "expertise", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
gr_expertise_dialog_dispose (GObject *object)
{
  GrExpertiseDialog *self = GR_EXPERTISE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_EXPERTISE_DIALOG);
  g_clear_object (&self->expertise);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_expertise_dialog_parent_class)->dispose (object);
}

static void
gr_expertise_dialog_class_init (GrExpertiseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_expertise_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_expertise_dialog_closed;

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_FIELD_BOX);
  g_type_ensure (GR_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-expertise-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, name);
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, venue);
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, address);
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, day);
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseDialog, note);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
gr_expertise_dialog_init (GrExpertiseDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_N_EXPERTISE_KINDS; i++)
    gtk_string_list_append (kinds, gr_expertise_kind_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  self->filling = FALSE;
  gr_name_lists (GTK_WIDGET (self->kind), _("Kind"));
}

/**
 * gr_expertise_dialog_new:
 * @library: where it is kept
 * @expertise: a talk, an article, a role, perhaps a blank one
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_expertise_dialog_new (GrLibrary   *library,
                         GrExpertise *expertise)
{
  GrExpertiseDialog *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_EXPERTISE (expertise), NULL);

  self = g_object_new (GR_TYPE_EXPERTISE_DIALOG, NULL);
  self->library = g_object_ref (library);
  self->expertise = g_object_ref (expertise);
  gr_field_row_open (self->name, library, expertise, "title", _("Edit Title"));
  gr_field_row_open (self->venue, library, expertise, "venue", _("Edit Venue"));
  gr_field_row_open (self->address, library, expertise, "address", _("Edit Address"));
  gr_field_box_open (self->note, library, expertise, "note", _("Edit Note"));
  g_signal_connect_object (expertise, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (expertise, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
