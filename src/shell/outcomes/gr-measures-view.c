/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-measures-view.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-expertise-page.h"
#include "gr-indicator-dialog.h"
#include "gr-indicator-group.h"
#include "gr-journal-entry.h"
#include "gr-journal-page.h"
#include "gr-journal-prompt-page.h"
#include "gr-metric-dialog.h"
#include "gr-metric-row.h"
#include "gr-metric-value.h"
#include "gr-page.h"
#include "gr-plain.h"

struct _GrMeasuresView
{
  AdwBin parent_instance;

  GrLibrary *library;
  GrOutcomeFigures *figures;
  GListStore *metrics; /* of GrMetricItem */
  char *settling;      /* uid of a metric whose row is on the way */

  GtkStack *stack;
  GtkListBox *metric_rows;
  GtkWidget *no_plan;
  AdwActionRow *hours;
  GtkLabel *held;
  GrIndicatorGroup *groups[GR_N_INDICATOR_GROUPS];
  AdwActionRow *evidence;
  AdwActionRow *journal;
};

G_DEFINE_FINAL_TYPE (GrMeasuresView, gr_measures_view, ADW_TYPE_BIN)

enum { PROP_0, PROP_LIBRARY, PROP_FIGURES, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GrMetricItem *
find_metric (GrMeasuresView *self,
             const char     *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->metrics)); i++)
    {
      g_autoptr (GrMetricItem) item = g_list_model_get_item (G_LIST_MODEL (self->metrics), i);

      if (g_strcmp0 (gr_metric_item_get_key (item), key) == 0 ||
          g_strcmp0 (gr_metric_item_get_settled (item), key) == 0)
        return item;
    }
  return NULL;
}

static gboolean
fill_metrics (GrMeasuresView *self,
              GPtrArray      *metrics)
{
  gboolean from_guide = FALSE;
  guint n;

  for (guint i = 0; i < metrics->len; i++)
    {
      const GrOutcomeMetric *metric = metrics->pdata[i];
      g_autoptr (GrMetricItem) item = g_list_model_get_item (G_LIST_MODEL (self->metrics), i);
      g_autoptr (GrMetricItem) fresh = NULL;

      from_guide = from_guide || metric->source != NULL;
      if (item != NULL && gr_metric_item_set (item, metric))
        continue;
      fresh = gr_metric_item_new (metric);
      g_list_store_splice (self->metrics, i, item != NULL ? 1 : 0, (gpointer *) &fresh, 1);
    }
  n = g_list_model_get_n_items (G_LIST_MODEL (self->metrics));
  g_list_store_splice (self->metrics, metrics->len, n - metrics->len, NULL, 0);
  return from_guide;
}

static guint
count_held (const GrOutcomes *outcomes,
            gint64            now_ms)
{
  guint n = 0;

  for (guint i = 0; i < outcomes->rows->track.n_rounds; i++)
    n += gr_round_fact_is_held (&outcomes->rows->track.rounds[i], now_ms);
  return n;
}

static void
show_hours (GrMeasuresView   *self,
            const GrOutcomes *outcomes)
{
  guint n = count_held (outcomes, gr_outcome_figures_get_now (self->figures));
  g_autofree char *held = gr_format_minutes (outcomes->held_minutes);
  g_autofree char *of = n > 0 ? g_strdup_printf (ngettext ("In %u interview, apart from the hours of your plan",
                                                           "In %u interviews, apart from the hours of your plan", n),
                                                 n)
                              : g_strdup (_("Counted apart from the hours of your plan"));

  adw_action_row_set_subtitle (self->hours, of);
  gtk_label_set_label (self->held, held);
}

static void
show_indicators (GrMeasuresView   *self,
                 const GrOutcomes *outcomes)
{
  GrEntityList *all = gr_library_get_list (self->library, "metric-value");
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *month = gr_month_of_time (gr_outcome_figures_get_now (self->figures), zone);

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    g_ptr_array_add (values, gr_entity_list_peek (all, i));
  for (guint i = 0; i < GR_N_INDICATOR_GROUPS; i++)
    gr_indicator_group_set (self->groups[i], outcomes, values, month);
}

static void
show_evidence (GrMeasuresView   *self,
               const GrOutcomes *outcomes)
{
  guint n = outcomes->rows->track.n_expertise;
  g_autofree char *count = n > 0 ? g_strdup_printf (ngettext ("%u so far", "%u so far", n), n)
                                 : g_strdup (_("What shows others that you know the field"));

  adw_action_row_set_subtitle (self->evidence, count);
}

static void
show_journal (GrMeasuresView *self)
{
  guint n = gr_entity_list_get_n (gr_library_get_list (self->library, "journal-entry"));
  g_autofree char *count = n > 0
                               ? g_strdup_printf (ngettext ("%u entry", "%u entries", n), n)
                               : g_strdup (_("What the guides ask you to think about, first and latest side by side"));

  adw_action_row_set_subtitle (self->journal, count);
}

static void
update (GrMeasuresView *self)
{
  const GrOutcomes *outcomes = self->figures != NULL ? gr_outcome_figures_get_value (self->figures) : NULL;
  gboolean from_guide;

  g_assert (GR_IS_MEASURES_VIEW (self));

  if (outcomes == NULL || self->library == NULL)
    {
      gboolean failed = self->figures != NULL && gr_outcome_figures_get_error (self->figures) != NULL;

      gtk_stack_set_visible_child_name (self->stack, failed ? "failed" : "loading");
      return;
    }
  from_guide = fill_metrics (self, outcomes->metrics);
  gtk_widget_set_visible (self->no_plan, !from_guide);
  gtk_widget_set_visible (GTK_WIDGET (self->metric_rows), outcomes->metrics->len > 0);
  show_hours (self, outcomes);
  show_indicators (self, outcomes);
  show_evidence (self, outcomes);
  show_journal (self);
  gtk_stack_set_visible_child_name (self->stack, "ready");
}

static void
push (GrMeasuresView    *self,
      AdwNavigationPage *page)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL)
    adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  else
    g_object_unref (g_object_ref_sink (page));
}

/* Where no number can say, what it means and what shows it stand on a page of their own. */
static void
open_metric (GrMeasuresView *self,
             const char     *uid)
{
  GrMetric *metric = gr_library_lookup (self->library, "metric", uid);
  GrMetricItem *item = metric != NULL ? find_metric (self, uid) : NULL;

  if (metric == NULL)
    return;
  if (item != NULL && gr_metric_item_get_result (item)->kind == GR_METRIC_EXPERTISE &&
      gr_metric_item_get_source (item) != NULL)
    push (self, gr_expertise_page_new (self->library, metric));
  else
    gr_dialog_present (gr_metric_dialog_new (self->library, metric), self);
}

/* The figures learn of it later than the library. */
static void
settled_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrMeasuresView) self = GR_MEASURES_VIEW (data);
  g_autofree char *uid = g_steal_pointer (&self->settling);
  g_autoptr (GError) error = NULL;
  GrMetric *metric;
  GrMetricItem *item;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  metric = gr_library_lookup (self->library, "metric", uid);
  item = metric != NULL ? find_metric (self, gr_metric_get_source (metric)) : NULL;
  if (item != NULL && gr_metric_item_get_result (item)->kind == GR_METRIC_EXPERTISE)
    push (self, gr_expertise_page_new (self->library, metric));
  else if (metric != NULL && !gr_dialog_present (gr_metric_dialog_new (self->library, metric), self))
    {
      GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_change_remove (change, "metric", uid);
      gr_library_commit (self->library, change);
    }
}

/* Quietly: what nothing is settled about yet is nothing to take back. */
static void
settle (GrMeasuresView *self,
        const char     *source,
        const char     *title)
{
  g_autoptr (GrChange) change = NULL;

  if (self->settling != NULL)
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  self->settling = g_strdup (gr_change_create (change, "metric", NULL));
  gr_change_set_text (change, "metric", self->settling, "title", title);
  if (source != NULL)
    gr_change_set_text (change, "metric", self->settling, "source", source);
  gr_library_commit_async (self->library, change, settled_cb, g_object_ref (self));
}

static void
metric_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrMeasuresView *self = GR_MEASURES_VIEW (widget);
  GrMetricItem *item = find_metric (self, g_variant_get_string (parameter, NULL));

  if (item == NULL)
    return;
  if (gr_metric_item_get_settled (item) != NULL)
    open_metric (self, gr_metric_item_get_settled (item));
  else
    settle (self, gr_metric_item_get_source (item), gr_metric_item_get_title (item));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  settle (GR_MEASURES_VIEW (widget), NULL, "");
}

static void
indicator_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrMeasuresView *self = GR_MEASURES_VIEW (widget);
  guint indicator = g_variant_get_uint32 (parameter);
  const GrOutcomes *outcomes = gr_outcome_figures_get_value (self->figures);
  const GrIndicatorResult *result;

  if (outcomes == NULL || indicator >= GR_N_INDICATORS)
    return;
  result = &outcomes->indicators[indicator].result;
  gr_dialog_present (gr_indicator_dialog_new (self->library, indicator, result->automatic && result->known), widget);
}

static void
evidence_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrMeasuresView *self = GR_MEASURES_VIEW (widget);

  push (self, gr_expertise_page_new (self->library, NULL));
}

static void
journal_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrMeasuresView *self = GR_MEASURES_VIEW (widget);

  push (self, gr_journal_page_new (self->library));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_metric_row_new (item);
}

static void
set_library (GrMeasuresView *self,
             GrLibrary      *library)
{
  if (library == NULL || self->library != NULL) /* given once, some time after the widget is made */
    return;
  self->library = g_object_ref (library);
  g_signal_connect_object (gr_library_get_list (library, "journal-entry"), "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
set_figures (GrMeasuresView   *self,
             GrOutcomeFigures *figures)
{
  if (figures == NULL || self->figures != NULL)
    return;
  self->figures = g_object_ref (figures);
  g_signal_connect_object (figures, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_measures_view_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_LIBRARY:
      set_library (GR_MEASURES_VIEW (object), g_value_get_object (value));
      break;

    case PROP_FIGURES:
      set_figures (GR_MEASURES_VIEW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_measures_view_dispose (GObject *object)
{
  GrMeasuresView *self = GR_MEASURES_VIEW (object);

  if (self->metric_rows != NULL)
    gtk_list_box_bind_model (self->metric_rows, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MEASURES_VIEW);
  g_clear_object (&self->metrics);
  g_clear_object (&self->figures);
  g_clear_object (&self->library);
  g_clear_pointer (&self->settling, g_free);
  G_OBJECT_CLASS (gr_measures_view_parent_class)->dispose (object);
}

static void
gr_measures_view_class_init (GrMeasuresViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = gr_measures_view_set_property;
  object_class->dispose = gr_measures_view_dispose;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY, flags);
  properties[PROP_FIGURES] = g_param_spec_object ("figures", NULL, NULL, GR_TYPE_OUTCOME_FIGURES, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_INDICATOR_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-measures-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, stack);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, metric_rows);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, no_plan);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, hours);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, held);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, evidence);
  gtk_widget_class_bind_template_child (widget_class, GrMeasuresView, journal);
  for (guint i = 0; i < GR_N_INDICATOR_GROUPS; i++)
    {
      g_autofree char *name = g_strdup_printf ("group_%u", i);

      gtk_widget_class_bind_template_child_full (
          widget_class, name, FALSE,
          (gssize) (G_STRUCT_OFFSET (GrMeasuresView, groups) + i * sizeof (GrIndicatorGroup *)));
    }
  gtk_widget_class_install_action (widget_class, "measures.metric", "s", metric_cb);
  gtk_widget_class_install_action (widget_class, "measures.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "measures.indicator", "u", indicator_cb);
  gtk_widget_class_install_action (widget_class, "measures.evidence", NULL, evidence_cb);
  gtk_widget_class_install_action (widget_class, "measures.journal", NULL, journal_cb);
}

static void
gr_measures_view_init (GrMeasuresView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->metrics = g_list_store_new (GR_TYPE_METRIC_ITEM);
  gtk_list_box_bind_model (self->metric_rows, G_LIST_MODEL (self->metrics), create_row, NULL, NULL);
}

static void
show_indicator (GrMeasuresView *self,
                const char     *nick)
{
  GrIndicator indicator = 0;

  if (gr_indicator_find (nick, &indicator))
    gtk_widget_activate_action (GTK_WIDGET (self), "measures.indicator", "u", (guint) indicator);
}

/**
 * gr_measures_view_show:
 * @self: the view
 * @type: "expertise", "metric", "metric-value" or "journal-entry"
 * @uid: which one
 *
 * Opens it.  What is gone leaves the view as it is.
 */
void
gr_measures_view_show (GrMeasuresView *self,
                       const char     *type,
                       const char     *uid)
{
  gpointer entity;

  g_return_if_fail (GR_IS_MEASURES_VIEW (self));
  g_return_if_fail (type != NULL && uid != NULL);

  entity = self->library != NULL ? gr_library_lookup (self->library, type, uid) : NULL;
  if (entity == NULL)
    return;
  if (GR_IS_EXPERTISE (entity))
    push (self, gr_expertise_page_new (self->library, NULL));
  else if (GR_IS_JOURNAL_ENTRY (entity))
    push (self, gr_journal_prompt_page_new (self->library, gr_journal_entry_get_prompt (entity),
                                            gr_journal_entry_get_prompt_title (entity)));
  else if (GR_IS_METRIC_VALUE (entity))
    show_indicator (self, gr_metric_value_get_indicator (entity));
  else if (gr_metric_get_indicator (entity) != NULL)
    show_indicator (self, gr_metric_get_indicator (entity));
  else
    open_metric (self, uid);
}
