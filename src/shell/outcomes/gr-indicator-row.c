/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicator-row.h"

#include <glib/gi18n-lib.h>

#include "gr-indicator-history.h"
#include "gr-plain.h"
#include "gr-sparkline.h"

struct _GrIndicatorRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *name;
  GtkLabel *value;
  GtkLabel *how;
  GtkLabel *months;
  GrSparkline *line;
};

G_DEFINE_FINAL_TYPE (GrIndicatorRow, gr_indicator_row, ADW_TYPE_PREFERENCES_ROW)

static void
gr_indicator_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_INDICATOR_ROW);
  G_OBJECT_CLASS (gr_indicator_row_parent_class)->dispose (object);
}

static void
gr_indicator_row_class_init (GrIndicatorRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_indicator_row_dispose;

  g_type_ensure (GR_TYPE_SPARKLINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-indicator-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorRow, name);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorRow, value);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorRow, how);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorRow, months);
  gtk_widget_class_bind_template_child (widget_class, GrIndicatorRow, line);
}

static void
gr_indicator_row_init (GrIndicatorRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/* The line ends with what it comes to now, which the number above it says. */
static void
show_line (GrIndicatorRow          *self,
           const GrIndicatorResult *result,
           GPtrArray               *history,
           const char              *words)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < history->len; i++)
    {
      double value = gr_metric_value_get_value (history->pdata[i]);

      g_array_append_val (values, value);
    }
  if (result->known && result->automatic)
    g_array_append_val (values, result->value);
  gr_sparkline_set (self->line, (const double *) (gpointer) values->data, values->len, words);
}

static char *
describe_target (const GrOutcomeIndicator *indicator)
{
  g_autofree char *words = gr_indicator_describe (&indicator->result);

  if (!(indicator->target > 0))
    return g_steal_pointer (&words);
  /* Translators: what was counted, and what the person wants it to be */
  return g_strdup_printf (_("%s; your target: %g"), words, indicator->target);
}

/**
 * gr_indicator_row_set:
 * @self: a row
 * @indicator: what it comes to
 * @history: (element-type GrMetricValue): month by month, the oldest first
 */
void
gr_indicator_row_set (GrIndicatorRow           *self,
                      const GrOutcomeIndicator *indicator,
                      GPtrArray                *history)
{
  const GrIndicatorResult *result = &indicator->result;
  const char *title = gr_indicator_get_title (result->indicator);
  const char *how = gr_indicator_get_how (result->indicator);
  g_autofree char *value = describe_target (indicator);
  g_autofree char *months = gr_indicator_history_describe (history);
  g_autofree char *spoken = g_strjoin ("\n", title, value, how, NULL);

  g_return_if_fail (GR_IS_INDICATOR_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_label_set_label (self->name, title);
  gtk_label_set_label (self->value, value);
  gtk_label_set_label (self->how, how);
  gtk_label_set_label (self->months, months);
  gtk_widget_set_visible (GTK_WIDGET (self->months), history->len > 0);
  show_line (self, result, history, months);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "u", (guint) result->indicator);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "measures.indicator");
}
