/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-number-group.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-metric-value.h"
#include "gr-number-row.h"
#include "gr-page.h"

#define ROWS_FEW 10

struct _GrNumberGroup
{
  AdwPreferencesGroup parent_instance;

  GrLibrary *library;
  GrMetric *metric;
  GrEntityList *values; /* of the measure */
  GtkSliceListModel *shown;

  GrDateRow *day;
  AdwSpinRow *value;
  GtkListBox *rows;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (GrNumberGroup, gr_number_group, ADW_TYPE_PREFERENCES_GROUP)

static GrMetricValue *
find (GrNumberGroup *self,
      const char    *day)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->values); i++)
    if (g_strcmp0 (gr_metric_value_get_day (gr_entity_list_peek (self->values, i)), day) == 0)
      return gr_entity_list_peek (self->values, i);
  return NULL;
}

/* What there is of the day is what is changed. */
static void
day_cb (GrNumberGroup *self)
{
  GrMetricValue *there = self->values != NULL ? find (self, gr_date_row_get_date (self->day)) : NULL;

  if (there != NULL)
    adw_spin_row_set_value (self->value, gr_metric_value_get_value (there));
}

/* One number a day: a second one replaces the first. */
static void
keep_cb (GrNumberGroup *self)
{
  const char *day = gr_date_row_get_date (self->day);
  GrMetricValue *there = find (self, day);
  const char *uid = there != NULL ? gr_entity_get_uid (GR_ENTITY (there)) : NULL;
  GrChange *change;

  adw_spin_row_update (self->value); /* what was typed, even without Enter */
  if (there != NULL && gr_metric_value_get_value (there) == adw_spin_row_get_value (self->value))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Write Down Number"));
  if (uid == NULL)
    {
      uid = gr_change_create (change, "metric-value", NULL);
      gr_change_set_text (change, "metric-value", uid, "metric", gr_entity_get_uid (GR_ENTITY (self->metric)));
      gr_change_set_text (change, "metric-value", uid, "day", day);
      gr_change_set_integer (change, "metric-value", uid, "n", 1);
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
  GrNumberGroup *self = GR_NUMBER_GROUP (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Number"));

  gr_page_toast (self, _("Number removed"), TRUE);
  gr_change_remove (change, "metric-value", g_variant_get_string (parameter, NULL));
  gr_library_commit (self->library, change);
}

static char *
dup_day (GrMetricValue *value)
{
  g_autofree char *noon = g_strconcat (gr_metric_value_get_day (value), "T12:00:00Z", NULL);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (noon, NULL);

  return day != NULL ? g_date_time_format (day, _("%-e %B %Y")) : g_strdup (gr_metric_value_get_day (value));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  g_autofree char *day = dup_day (item);

  return gr_number_row_new (item, day, NULL, "numbers.remove");
}

static int
compare_latest (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  return g_strcmp0 (gr_metric_value_get_day ((gpointer) b), gr_metric_value_get_day ((gpointer) a));
}

static void
update_shown (GrNumberGroup *self)
{
  guint n = gr_number_group_get_n (self);

  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
  gtk_widget_set_visible (self->more, n > gtk_slice_list_model_get_size (self->shown));
}

static void
more_cb (GrNumberGroup *self)
{
  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  gtk_widget_child_focus (GTK_WIDGET (self->rows), GTK_DIR_TAB_FORWARD);
  update_shown (self);
}

static void
gr_number_group_dispose (GObject *object)
{
  gr_number_group_close (GR_NUMBER_GROUP (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_NUMBER_GROUP);
  G_OBJECT_CLASS (gr_number_group_parent_class)->dispose (object);
}

static void
gr_number_group_class_init (GrNumberGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_number_group_dispose;

  gtk_widget_class_install_action (widget_class, "numbers.remove", "s", remove_cb);

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-number-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrNumberGroup, day);
  gtk_widget_class_bind_template_child (widget_class, GrNumberGroup, value);
  gtk_widget_class_bind_template_child (widget_class, GrNumberGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrNumberGroup, more);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
gr_number_group_init (GrNumberGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_number_group_open:
 * @self: a group without a measure
 * @library: where the numbers are kept
 * @metric: a measure of one's own
 *
 * Shows its numbers, and takes one for today.
 */
void
gr_number_group_open (GrNumberGroup *self,
                      GrLibrary     *library,
                      GrMetric      *metric)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *today = NULL;
  GtkSortListModel *latest_first;

  g_return_if_fail (GR_IS_NUMBER_GROUP (self) && self->library == NULL);
  g_return_if_fail (GR_IS_METRIC (metric));

  self->library = g_object_ref (library);
  self->metric = g_object_ref (metric);
  self->values = gr_library_get_children (library, "metric-value", gr_entity_get_uid (GR_ENTITY (metric)));
  latest_first = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->values)),
                                          GTK_SORTER (gtk_custom_sorter_new (compare_latest, NULL, NULL)));
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (latest_first), 0, ROWS_FEW);
  g_signal_connect_object (self->values, "items-changed", G_CALLBACK (update_shown), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, NULL, NULL);
  update_shown (self);
  today =
      gr_day_format (gr_day_of_time (gr_clock_get_wall_ms (gr_library_get_clock (library)), zone, GR_DAY_START_HOUR));
  gr_date_row_set_date (self->day, today);
  day_cb (self);
}

/**
 * gr_number_group_close:
 * @self: a group
 *
 * Lets go of the measure.
 */
void
gr_number_group_close (GrNumberGroup *self)
{
  g_return_if_fail (GR_IS_NUMBER_GROUP (self));

  if (self->library == NULL)
    return;
  g_signal_handlers_disconnect_by_func (self->values, update_shown, self);
  gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  g_clear_object (&self->shown);
  g_clear_object (&self->values);
  g_clear_object (&self->metric);
  g_clear_object (&self->library);
}

/**
 * gr_number_group_get_n:
 * @self: a group
 *
 * Returns: how many numbers there are
 */
guint
gr_number_group_get_n (GrNumberGroup *self)
{
  g_return_val_if_fail (GR_IS_NUMBER_GROUP (self), 0);
  return self->values != NULL ? gr_entity_list_get_n (self->values) : 0;
}
