/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metric-row.h"

#include "gr-plain.h"

struct _GrMetricRow
{
  AdwPreferencesRow parent_instance;

  GrMetricItem *item;

  GtkLabel *name;
  GtkLabel *goal;
  GtkLabel *about;
  GtkProgressBar *bar;
};

G_DEFINE_FINAL_TYPE (GrMetricRow, gr_metric_row, ADW_TYPE_PREFERENCES_ROW)

static void
update (GrMetricRow *self)
{
  const GrMetricResult *result = gr_metric_item_get_result (self->item);
  const char *title = gr_metric_item_get_title (self->item);
  const char *about = gr_metric_item_get_about (self->item);
  g_autofree char *goal = gr_metric_describe_goal (result);
  g_autofree char *spoken = g_strjoin ("\n", title, goal, about, NULL);
  double fraction = gr_metric_get_fraction (result);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_label_set_label (self->name, title);
  gtk_label_set_label (self->goal, goal);
  gtk_label_set_label (self->about, about);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), fraction >= 0);
  gtk_progress_bar_set_fraction (self->bar, MAX (fraction, 0));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, goal, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", gr_metric_item_get_key (self->item));
}

static void
gr_metric_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_METRIC_ROW);
  g_clear_object (&GR_METRIC_ROW (object)->item);
  G_OBJECT_CLASS (gr_metric_row_parent_class)->dispose (object);
}

static void
gr_metric_row_class_init (GrMetricRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_metric_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-metric-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMetricRow, name);
  gtk_widget_class_bind_template_child (widget_class, GrMetricRow, goal);
  gtk_widget_class_bind_template_child (widget_class, GrMetricRow, about);
  gtk_widget_class_bind_template_child (widget_class, GrMetricRow, bar);
}

static void
gr_metric_row_init (GrMetricRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_metric_row_new:
 * @item: what a metric comes to
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_metric_row_new (GrMetricItem *item)
{
  GrMetricRow *self;

  g_return_val_if_fail (GR_IS_METRIC_ITEM (item), NULL);

  self = g_object_new (GR_TYPE_METRIC_ROW, NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
