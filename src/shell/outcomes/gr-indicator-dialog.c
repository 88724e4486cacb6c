/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicator-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-indicator-history.h"
#include "gr-metric.h"
#include "gr-number-row.h"
#include "gr-outcomes.h"
#include "gr-page.h"

#define REST_MS 600 /* a held-down button is one change, not forty */
#define MONTHS 12   /* that a number can be written down for */

struct _GrIndicatorDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrIndicator indicator;
  GPtrArray *months; /* first days, this month first */
  gboolean filling;
  guint rest_id;

  GtkLabel *how;
  AdwSpinRow *target;
  AdwPreferencesGroup *by_hand;
  AdwComboRow *month;
  AdwSpinRow *value;
  GtkWidget *history;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrIndicatorDialog, gr_indicator_dialog, ADW_TYPE_DIALOG)

static GrMetric *
find_settled (GrIndicatorDialog *self)
{
  GrEntityList *metrics = gr_library_get_list (self->library, "metric");

  for (guint i = 0; i < gr_entity_list_get_n (metrics); i++)
    if (g_strcmp0 (gr_metric_get_indicator (gr_entity_list_peek (metrics, i)),
                   gr_indicator_get_nick (self->indicator)) == 0)
      return gr_entity_list_peek (metrics, i);
  return NULL;
}

static void
commit_target (GrIndicatorDialog *self)
{
  double target = adw_spin_row_get_value (self->target);
  GrMetric *settled = find_settled (self);
  const char *uid = settled != NULL ? gr_entity_get_uid (GR_ENTITY (settled)) : NULL;
  GrChange *change;

  if (target == (settled != NULL ? gr_metric_get_target (settled) : 0.0))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Target"));
  if (uid == NULL)
    {
      uid = gr_change_create (change, "metric", NULL);
      gr_change_set_text (change, "metric", uid, "indicator", gr_indicator_get_nick (self->indicator));
      gr_change_set_text (change, "metric", uid, "title", gr_indicator_get_title (self->indicator));
    }
  gr_change_set_real (change, "metric", uid, "target", target);
  gr_library_commit (self->library, change);
}

static gboolean
rest_cb (gpointer data)
{
  GrIndicatorDialog *self = data;

  self->rest_id = 0;
  commit_target (self);
  return G_SOURCE_REMOVE;
}

static void
target_cb (GrIndicatorDialog *self)
{
  if (self->filling || self->library == NULL)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

static GPtrArray *
list_values (GrIndicatorDialog *self)
{
  GrEntityList *all = gr_library_get_list (self->library, "metric-value");
  g_autoptr (GPtrArray) values = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    g_ptr_array_add (values, gr_entity_list_peek (all, i));
  return gr_indicator_history_find (values, self->indicator);
}

static const char *
get_month (GrIndicatorDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->month);

  return selected < self->months->len ? self->months->pdata[selected] : NULL;
}

static GrMetricValue *
find_by_hand (GrIndicatorDialog *self,
              const char        *month)
{
  g_autoptr (GPtrArray) history = list_values (self);

  for (guint i = 0; i < history->len; i++)
    if (gr_metric_value_get_manual (history->pdata[i]) &&
        g_strcmp0 (gr_metric_value_get_month (history->pdata[i]), month) == 0)
      return history->pdata[i];
  return NULL;
}

static void
month_cb (GrIndicatorDialog *self)
{
  GrMetricValue *value = self->library != NULL ? find_by_hand (self, get_month (self)) : NULL;

  if (value != NULL)
    adw_spin_row_set_value (self->value, gr_metric_value_get_value (value));
}

/* One number a month: a second one replaces the first. */
static void
keep_cb (GrIndicatorDialog *self)
{
  const char *month = get_month (self);
  GrMetricValue *there = find_by_hand (self, month);
  const char *uid = there != NULL ? gr_entity_get_uid (GR_ENTITY (there)) : NULL;
  GrChange *change;

  if (month == NULL)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Write Down Number"));
  if (uid == NULL)
    {
      uid = gr_change_create (change, "metric-value", NULL);
      gr_change_set_text (change, "metric-value", uid, "indicator", gr_indicator_get_nick (self->indicator));
      gr_change_set_text (change, "metric-value", uid, "month", month);
      gr_change_set_integer (change, "metric-value", uid, "manual", TRUE);
    }
  gr_change_set_real (change, "metric-value", uid, "value", adw_spin_row_get_value (self->value));
  gr_library_commit (self->library, change);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrIndicatorDialog *self = GR_INDICATOR_DIALOG (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Number"));

  gr_page_toast (self, _("Number removed"), TRUE);
  gr_change_remove (change, "metric-value", g_variant_get_string (parameter, NULL));
  gr_library_commit (self->library, change);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrMetricValue *value = GR_METRIC_VALUE (item);
  g_autofree char *month = gr_month_get_name (gr_metric_value_get_month (value));

  return gr_number_row_new (
      value, month, gr_metric_value_get_manual (value) ? _("Written down by you") : _("Counted"), "indicator.remove");
}

/* A dozen months at most, and only after a number was written down. */
static void
update (GrIndicatorDialog *self)
{
  GrMetric *settled = find_settled (self);
  g_autoptr (GPtrArray) history = list_values (self);
  g_autoptr (GListStore) latest_first = g_list_store_new (GR_TYPE_METRIC_VALUE);

  self->filling = TRUE;
  if (self->rest_id == 0)
    adw_spin_row_set_value (self->target, settled != NULL ? gr_metric_get_target (settled) : 0.0);
  self->filling = FALSE;
  for (guint i = history->len; i > 0; i--)
    g_list_store_append (latest_first, history->pdata[i - 1]);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (latest_first), create_row, NULL, NULL);
  gtk_widget_set_visible (self->history, history->len > 0);
}

static void
changed_cb (GrIndicatorDialog *self,
            GrChange          *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_str_has_prefix (gr_change_get_op (change, i)->type, "metric"))
      {
        update (self);
        return;
      }
}

static void
gr_indicator_dialog_closed (AdwDialog *dialog)
{
  GrIndicatorDialog *self = GR_INDICATOR_DIALOG (dialog);

  if (self->rest_id == 0)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  commit_target (self);
}

static void
gr_indicator_dialog_dispose (GObject *object)
{
  GrIndicatorDialog *self = GR_INDICATOR_DIALOG (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_INDICATOR_DIALOG);
  g_clear_pointer (&self->months, g_ptr_array_unref);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_indicator_dialog_parent_class)->dispose (object);
}

static void
gr_indicator_dialog_class_init (GrIndicatorDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_indicator_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_indicator_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-indicator-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, how);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, target);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, by_hand);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, month);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, value);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, history);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorDialog, rows);
  gtk_widget_class_bind_template_callback (widget_class, target_cb);
  gtk_widget_class_bind_template_callback (widget_class, month_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_install_action (widget_class, "indicator.remove", "s", remove_cb);
}

static void
gr_indicator_dialog_init (GrIndicatorDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  self->months = g_ptr_array_new_with_free_func (g_free);
}

/* From this month back. */
static void
fill_months (GrIndicatorDialog *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *first = gr_month_of_time (gr_clock_get_wall_ms (gr_library_get_clock (self->library)), zone);
  g_autofree char *noon = g_strconcat (first, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) month = g_date_time_new_from_iso8601 (noon, NULL);

  for (int i = 0; i < MONTHS; i++)
    {
      g_autoptr (GDateTime) back = g_date_time_add_months (month, -i);
      char *day = g_date_time_format (back, "%Y-%m-%d");

      g_ptr_array_add (self->months, day);
      gtk_string_list_take (names, gr_month_get_name (day));
    }
  adw_combo_row_set_model (self->month, G_LIST_MODEL (names));
}

/**
 * gr_indicator_dialog_new:
 * @library: where all of it is kept
 * @indicator: an indicator
 * @counted: whether there is something to count: then nothing is written down by hand
 *
 * Returns: (transfer floating): a dialog about it
 */
AdwDialog *
gr_indicator_dialog_new (GrLibrary  *library,
                         GrIndicator indicator,
                         gboolean    counted)
{
  GrIndicatorDialog *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (indicator < GR_N_INDICATORS, NULL);

  self = g_object_new (GR_TYPE_INDICATOR_DIALOG, NULL);
  self->indicator = indicator;
  self->library = g_object_ref (library);
  fill_months (self);
  adw_dialog_set_title (ADW_DIALOG (self), gr_indicator_get_title (indicator));
  gtk_label_set_label (self->how, gr_indicator_get_how (indicator));
  gtk_widget_set_visible (GTK_WIDGET (self->by_hand), !counted);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  month_cb (self);
  return ADW_DIALOG (self);
}
