/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metric-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-field-box.h"
#include "gr-field-row.h"
#include "gr-metric-value.h"
#include "gr-metrics.h"
#include "gr-number-group.h"
#include "gr-outcomes.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-plan-item.h"
#include "gr-text.h"

#define REST_MS 600 /* a held-down button is one change, not forty */

struct _GrMetricDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrMetric *metric;
  gboolean filling;
  gboolean gone; /* deleted from here */
  guint rest_id;
  guint written_id;

  GtkLabel *source;
  GtkWidget *name_list;
  GrFieldRow *name;
  AdwSpinRow *target;
  AdwSpinRow *written;
  AdwSwitchRow *met;
  GrNumberGroup *numbers;
  GrFieldBox *definition;
  GtkLabel *explanation;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (GrMetricDialog, gr_metric_dialog, ADW_TYPE_DIALOG)

static const char *
get_uid (GrMetricDialog *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->metric));
}

static GrPlanItem *
get_source (GrMetricDialog *self)
{
  const char *source = gr_metric_get_source (self->metric);

  return source != NULL ? gr_library_lookup (self->library, "plan-item", source) : NULL;
}

static GrMetricKind
get_kind (GrMetricDialog *self)
{
  GrPlanItem *item = get_source (self);

  return gr_metric_recognise (item != NULL ? gr_plan_item_get_title (item) : gr_metric_get_title (self->metric));
}

static void
commit_target (GrMetricDialog *self)
{
  double target = adw_spin_row_get_value (self->target);
  GrChange *change;

  if (gr_entity_get_removed (GR_ENTITY (self->metric)) ||
      (gint64) target == (gint64) gr_metric_get_target (self->metric))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Target"));
  gr_change_set_real (change, "metric", get_uid (self), "target", target);
  gr_library_commit (self->library, change);
}

static gboolean
rest_cb (gpointer data)
{
  GrMetricDialog *self = data;

  self->rest_id = 0;
  commit_target (self);
  return G_SOURCE_REMOVE;
}

static void
target_cb (GrMetricDialog *self)
{
  if (self->filling || self->metric == NULL)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

/* The number of this month, or the last before. */
static GrMetricValue *
find_written (GrMetricDialog *self,
              const char     *month)
{
  GrEntityList *values = gr_library_get_list (self->library, "metric-value");
  GrMetricValue *latest = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (values); i++)
    {
      GrMetricValue *value = gr_entity_list_peek (values, i);
      const char *of = gr_metric_value_get_month (value);

      if (gr_metric_value_get_source (value) == NULL ||
          g_strcmp0 (gr_metric_value_get_source (value), gr_metric_get_source (self->metric)) != 0 ||
          (month != NULL && g_strcmp0 (of, month) != 0))
        continue;
      if (latest == NULL || g_strcmp0 (of, gr_metric_value_get_month (latest)) > 0)
        latest = value;
    }
  return latest;
}

/* One number a month: a second one replaces the first. */
static void
commit_written (GrMetricDialog *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *month = gr_month_of_time (gr_clock_get_wall_ms (gr_library_get_clock (self->library)), zone);
  GrMetricValue *there = find_written (self, month);
  const char *uid = there != NULL ? gr_entity_get_uid (GR_ENTITY (there)) : NULL;
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Write Down Number"));

  if (uid == NULL)
    {
      uid = gr_change_create (change, "metric-value", NULL);
      gr_change_set_text (change, "metric-value", uid, "source", gr_metric_get_source (self->metric));
      gr_change_set_text (change, "metric-value", uid, "month", month);
      gr_change_set_integer (change, "metric-value", uid, "manual", TRUE);
    }
  gr_change_set_real (change, "metric-value", uid, "value", adw_spin_row_get_value (self->written));
  gr_library_commit (self->library, change);
}

static gboolean
written_rest_cb (gpointer data)
{
  GrMetricDialog *self = data;

  self->written_id = 0;
  commit_written (self);
  return G_SOURCE_REMOVE;
}

static void
written_cb (GrMetricDialog *self)
{
  if (self->filling || self->metric == NULL)
    return;
  g_clear_handle_id (&self->written_id, g_source_remove);
  self->written_id = g_timeout_add (REST_MS, written_rest_cb, self);
}

static void
met_cb (GrMetricDialog *self)
{
  gboolean met = adw_switch_row_get_active (self->met);
  GrChange *change;

  if (self->filling || self->metric == NULL || met == gr_metric_get_met (self->metric))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, met ? _("Say It Is Met") : _("Say It Is Not Met Yet"));
  gr_change_set_integer (change, "metric", get_uid (self), "met", met);
  gr_change_set_integer (change, "metric", get_uid (self), "met_at",
                         met ? gr_clock_get_wall_ms (gr_library_get_clock (self->library)) : 0);
  gr_library_commit (self->library, change);
}

/* What no rule counts is written down by hand: of a guide month by month, of one's own day by day. */
static void
update (GrMetricDialog *self)
{
  GrMetricKind kind = get_kind (self);
  gboolean counted = kind != GR_METRIC_OTHER && kind != GR_METRIC_EXPERTISE;
  GrMetricValue *written = find_written (self, NULL);

  self->filling = TRUE;
  if (self->rest_id == 0)
    adw_spin_row_set_value (self->target, gr_metric_get_target (self->metric));
  if (self->written_id == 0)
    adw_spin_row_set_value (self->written, written != NULL ? gr_metric_value_get_value (written) : 0.0);
  adw_switch_row_set_active (self->met, gr_metric_get_met (self->metric));
  self->filling = FALSE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->target),
                                 kind == GR_METRIC_SUCCESS ? _("Your target in per cent") : _("Your target"));
  gtk_widget_set_visible (GTK_WIDGET (self->target), kind != GR_METRIC_EXPERTISE || get_source (self) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->written), kind == GR_METRIC_OTHER && get_source (self) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->numbers), kind == GR_METRIC_OTHER && get_source (self) == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->met), !counted);
  gtk_label_set_label (self->explanation, gr_metric_explain (kind));
}

static void
remove_cb (GrMetricDialog *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Measure"));

  self->gone = TRUE;
  gr_page_toast (self, _("Measure deleted"), TRUE);
  adw_dialog_close (ADW_DIALOG (self));
  gr_change_remove (change, "metric", get_uid (self));
  gr_library_commit (self->library, change);
}

/* Undo took it away. */
static void
removed_cb (GrMetricDialog *self)
{
  if (gr_entity_get_removed (GR_ENTITY (self->metric)) && !self->gone)
    adw_dialog_force_close (ADW_DIALOG (self));
}

static gboolean
is_blank (GrMetricDialog *self)
{
  return gr_number_group_get_n (self->numbers) == 0 && !gr_metric_get_met (self->metric) &&
         !(adw_spin_row_get_value (self->target) > 0) && gr_text_is_blank (gr_field_box_get_text (self->definition)) &&
         (get_source (self) != NULL || gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

static void
gr_metric_dialog_closed (AdwDialog *dialog)
{
  GrMetricDialog *self = GR_METRIC_DIALOG (dialog);
  gboolean blank = is_blank (self);
  GrChange *change;

  if (self->rest_id != 0)
    {
      g_clear_handle_id (&self->rest_id, g_source_remove);
      commit_target (self);
    }
  if (self->written_id != 0)
    {
      g_clear_handle_id (&self->written_id, g_source_remove);
      commit_written (self);
    }
  gr_number_group_close (self->numbers);
  gr_field_row_close (self->name);
  gr_field_box_close (self->definition);
  if (!blank || self->gone || gr_entity_get_removed (GR_ENTITY (self->metric)))
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_change_remove (change, "metric", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
gr_metric_dialog_dispose (GObject *object)
{
  GrMetricDialog *self = GR_METRIC_DIALOG (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_handle_id (&self->written_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_METRIC_DIALOG);
  g_clear_object (&self->metric);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_metric_dialog_parent_class)->dispose (object);
}

static void
gr_metric_dialog_class_init (GrMetricDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_metric_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_metric_dialog_closed;

  g_type_ensure (GR_TYPE_FIELD_BOX);
  g_type_ensure (GR_TYPE_FIELD_ROW);
  g_type_ensure (GR_TYPE_NUMBER_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-metric-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, source);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, name_list);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, name);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, target);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, written);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, met);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, numbers);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, definition);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, GrMetricDialog, remove);
  gtk_widget_class_bind_template_callback (widget_class, target_cb);
  gtk_widget_class_bind_template_callback (widget_class, written_cb);
  gtk_widget_class_bind_template_callback (widget_class, met_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
gr_metric_dialog_init (GrMetricDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
}

static void
show_source (GrMetricDialog *self)
{
  GrPlanItem *item = get_source (self);
  double target = item != NULL ? gr_plan_item_get_target (item) : 0.0;
  /* Translators: %s is a sentence of a guide */
  g_autofree char *words =
      item != NULL ? g_strdup_printf (_("The guide says: “%s”"), gr_plan_item_get_title (item)) : NULL;
  g_autofree char *own = target > 0.0 ? g_strdup_printf (_("0 for that of the guide, %g"), target) : NULL;

  gtk_label_set_label (self->source, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->source), words != NULL);
  gtk_widget_set_visible (self->name_list, item == NULL);
  gtk_widget_set_visible (self->remove, item == NULL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->target), own != NULL ? own : _("0 for none"));
}

/**
 * gr_metric_dialog_new:
 * @library: where it is kept
 * @metric: what is settled about a metric, perhaps nothing yet
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_metric_dialog_new (GrLibrary *library,
                      GrMetric  *metric)
{
  GrMetricDialog *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_METRIC (metric), NULL);

  self = g_object_new (GR_TYPE_METRIC_DIALOG, NULL);
  self->library = g_object_ref (library);
  self->metric = g_object_ref (metric);
  gr_field_row_open (self->name, library, metric, "title", _("Rename Measure"));
  gr_field_box_open (self->definition, library, metric, "definition", _("Edit Definition"));
  gr_number_group_open (self->numbers, library, metric);
  show_source (self);
  update (self);
  adw_dialog_set_title (ADW_DIALOG (self), get_source (self) != NULL ? _("Measure") : _("Your Own Measure"));
  if (get_source (self) == NULL)
    adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->name));
  g_signal_connect_object (metric, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (metric, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
