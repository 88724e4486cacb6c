/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-requirement-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

struct _GrRequirementDialog
{
  AdwAlertDialog parent_instance;

  GrLibrary *library;
  GrRequirement *requirement;

  AdwEntryRow *entry;
};

G_DEFINE_FINAL_TYPE (GrRequirementDialog, gr_requirement_dialog, ADW_TYPE_ALERT_DIALOG)

static void
changed_cb (GrRequirementDialog *self)
{
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "save",
                                         !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
response_cb (GrRequirementDialog *self,
             const char          *response)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_REQUIREMENT_DIALOG (self));

  if (!g_str_equal (response, "save") || *text == '\0' || gr_entity_get_removed (GR_ENTITY (self->requirement)) ||
      g_strcmp0 (text, gr_requirement_get_text (self->requirement)) == 0)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Edit Requirement"));
  gr_change_set_text (change, "requirement", gr_entity_get_uid (GR_ENTITY (self->requirement)), "text", text);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_requirement_dialog_dispose (GObject *object)
{
  GrRequirementDialog *self = GR_REQUIREMENT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REQUIREMENT_DIALOG);
  g_clear_object (&self->requirement);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_requirement_dialog_parent_class)->dispose (object);
}

static void
gr_requirement_dialog_class_init (GrRequirementDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_requirement_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-requirement-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRequirementDialog, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, response_cb);
}

static void
gr_requirement_dialog_init (GrRequirementDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_requirement_dialog_new:
 * @library: an open library
 * @requirement: something that a role takes
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_requirement_dialog_new (GrLibrary     *library,
                           GrRequirement *requirement)
{
  GrRequirementDialog *self = g_object_new (GR_TYPE_REQUIREMENT_DIALOG, NULL);
  const char *text = gr_requirement_get_text (requirement);

  self->library = g_object_ref (library);
  self->requirement = g_object_ref (requirement);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  return ADW_DIALOG (self);
}
