/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverable-row.h"

#include <glib/gi18n-lib.h>

#include "gr-deliverable-dialog.h"
#include "gr-dialog.h"
#include "gr-makers.h"

struct _GrDeliverableRow
{
  AdwActionRow parent_instance;

  GrPlanLedger *ledger;
  GrDeliverable *deliverable;
  gboolean updating;

  GtkCheckButton *check;
};

G_DEFINE_FINAL_TYPE (GrDeliverableRow, gr_deliverable_row, ADW_TYPE_ACTION_ROW)

static GrLibrary *
get_library (GrDeliverableRow *self)
{
  return gr_plan_ledger_get_library (self->ledger);
}

static void
update (GrDeliverableRow *self)
{
  const char *title = gr_deliverable_get_title (self->deliverable);
  g_autofree char *state = gr_makers_describe (get_library (self), self->deliverable);

  self->updating = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), state);
  gtk_check_button_set_active (self->check, gr_deliverable_get_done (self->deliverable));
  self->updating = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
check_toggled_cb (GrDeliverableRow *self)
{
  gboolean done = gtk_check_button_get_active (self->check);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_DELIVERABLE_ROW (self));

  if (self->updating || done == gr_deliverable_get_done (self->deliverable))
    return;
  /* Translators: for the Undo menu; the placeholder is something that was made */
  label = g_strdup_printf (done ? _("Finish “%s”") : _("Reopen “%s”"), gr_deliverable_get_title (self->deliverable));
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_change_set_integer (change, "deliverable", gr_entity_get_uid (GR_ENTITY (self->deliverable)), "done", done);
  gr_library_commit (get_library (self), g_steal_pointer (&change));
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrDeliverableRow *self = GR_DELIVERABLE_ROW (widget);

  gr_dialog_present (gr_deliverable_dialog_new (get_library (self), self->deliverable), widget);
}

static void
gr_deliverable_row_dispose (GObject *object)
{
  GrDeliverableRow *self = GR_DELIVERABLE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_DELIVERABLE_ROW);
  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  g_clear_object (&self->deliverable);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_deliverable_row_parent_class)->dispose (object);
}

static void
gr_deliverable_row_class_init (GrDeliverableRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_deliverable_row_dispose;

  gtk_widget_class_install_action (widget_class, "deliverable.open", NULL, open_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-deliverable-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableRow, check);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled_cb);
}

static void
gr_deliverable_row_init (GrDeliverableRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_deliverable_row_new:
 * @ledger: where the time stands
 * @deliverable: what is to be made
 *
 * Returns: (transfer floating): a row that follows it
 */
GtkWidget *
gr_deliverable_row_new (GrPlanLedger  *ledger,
                        GrDeliverable *deliverable)
{
  GrDeliverableRow *self = g_object_new (GR_TYPE_DELIVERABLE_ROW, NULL);

  self->ledger = g_object_ref (ledger);
  self->deliverable = g_object_ref (deliverable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->check), !gr_library_get_read_only (get_library (self)));
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_deliverable_row_get_deliverable:
 * @self: a row
 *
 * Returns: (transfer none): what is to be made
 */
GrDeliverable *
gr_deliverable_row_get_deliverable (GrDeliverableRow *self)
{
  g_return_val_if_fail (GR_IS_DELIVERABLE_ROW (self), NULL);
  return self->deliverable;
}
