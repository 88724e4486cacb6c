/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timeline-card.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-timeline-chart.h"

struct _GrTimelineCard
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
  GrProject *project;
  GrPlanForecast *forecast;

  GtkLabel *title;
  GtkLabel *subtitle;
  GrTimelineChart *chart;
  GtkWidget *forecast_key;
  GtkWidget *interview_key;
};

G_DEFINE_FINAL_TYPE (GrTimelineCard, gr_timeline_card, ADW_TYPE_BIN)

static char *
describe_progress (GrTimelineCard *self,
                   GrPhase        *phase)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;

  gr_plan_ledger_sum_phase (self->ledger, phase, &totals);
  if (totals.n_tasks > 0 && totals.n_done == totals.n_tasks)
    return g_strdup (_("done"));
  /* Translators: so many tasks of so many are done */
  return g_strdup_printf (_("%u of %u"), totals.n_done, totals.n_tasks);
}

static void
end_changed_cb (GrTimelineCard *self,
                gint64          day,
                GrTimelineRow  *row)
{
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  GrPhase *phase = gr_library_lookup (library, "phase", gr_timeline_row_get_phase (row));
  g_autofree char *date = gr_day_format (day);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;

  if (phase == NULL)
    return;
  /* Translators: for the Undo menu; the placeholder is a phase */
  label = g_strdup_printf (_("Move End of “%s”"), gr_phase_get_title (phase));
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_change_set_text (change, "phase", gr_timeline_row_get_phase (row), "end_on", date);
  gr_library_commit (library, g_steal_pointer (&change));
}

static void
row_activated_cb (GrTimelineCard *self,
                  GrTimelineRow  *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-phase", "s", gr_timeline_row_get_phase (row));
}

static GrTimelineRow *
add_row (GrTimelineCard *self,
         const char     *phase)
{
  GtkWidget *row = gr_timeline_row_new (phase);

  g_signal_connect_object (row, "end-changed", G_CALLBACK (end_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gr_timeline_chart_take_row (self->chart, row);
  return GR_TIMELINE_ROW (row);
}

/* Phases come and go seldom: where their order is another, all rows are made anew. */
static void
ensure_rows (GrTimelineCard         *self,
             const GrProjectOutlook *outlook)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->chart));
  gboolean same = TRUE;

  for (guint i = 0; i < outlook->phases->len && same; i++, row = row != NULL ? gtk_widget_get_next_sibling (row) : NULL)
    same = row != NULL && g_str_equal (gr_timeline_row_get_phase (GR_TIMELINE_ROW (row)), outlook->phases->pdata[i]);
  if (same && row == NULL)
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->chart))) != NULL)
    gtk_widget_unparent (row);
  for (guint i = 0; i < outlook->phases->len; i++)
    add_row (self, outlook->phases->pdata[i]);
}

static void
show_heading (GrTimelineCard         *self,
              const GrProjectOutlook *outlook)
{
  const char *title = gr_project_get_title (self->project);
  gint64 days = outlook->interview != GR_OUTLOOK_NEVER ? outlook->interview - outlook->today : -1;
  g_autofree char *countdown = NULL;

  if (days < 0)
    {
      gtk_label_set_text (self->title, title != NULL ? title : "");
      gtk_widget_set_visible (GTK_WIDGET (self->subtitle), FALSE);
      return;
    }
  countdown = days == 0 ? g_strdup (_("The interview is today"))
                        : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day to the interview",
                                                        "%d days to the interview", (gulong) days),
                                           (int) days);
  gtk_label_set_text (self->title, countdown);
  gtk_label_set_text (self->subtitle, title != NULL ? title : "");
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), title != NULL);
}

static void
update (GrTimelineCard *self)
{
  const GrProjectOutlook *outlook = gr_plan_forecast_get_outlook (self->forecast);
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);

  if (outlook == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), outlook->phases->len > 0);
  ensure_rows (self, outlook);
  for (guint i = 0; i < outlook->phases->len; i++)
    {
      const char *uid = outlook->phases->pdata[i];
      GrPhase *phase = gr_library_lookup (library, "phase", uid);
      g_autofree char *progress = NULL;

      if (phase == NULL)
        continue;
      progress = describe_progress (self, phase);
      gr_timeline_row_set (gr_timeline_chart_find_row (self->chart, uid),
                           gr_phase_get_title (phase) != NULL ? gr_phase_get_title (phase) : "", progress,
                           &g_array_index (outlook->spans, GrPhaseSpan, i), !gr_library_get_read_only (library));
    }
  gr_timeline_chart_set_outlook (self->chart, outlook);
  show_heading (self, outlook);
  gtk_widget_set_visible (self->forecast_key, outlook->outlook != NULL);
  gtk_widget_set_visible (self->interview_key, outlook->interview != GR_OUTLOOK_NEVER);
}

/* What is not looked at need not be reckoned. */
static void
gr_timeline_card_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_timeline_card_parent_class)->map (widget);
  gr_plan_forecast_refresh (GR_TIMELINE_CARD (widget)->forecast);
}

static void
gr_timeline_card_dispose (GObject *object)
{
  GrTimelineCard *self = GR_TIMELINE_CARD (object);

  if (self->forecast != NULL)
    g_signal_handlers_disconnect_by_func (self->forecast, update, self);
  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIMELINE_CARD);
  g_clear_object (&self->forecast);
  g_clear_object (&self->project);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_timeline_card_parent_class)->dispose (object);
}

static void
gr_timeline_card_class_init (GrTimelineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_timeline_card_dispose;
  widget_class->map = gr_timeline_card_map;

  g_type_ensure (GR_TYPE_TIMELINE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-timeline-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimelineCard, title);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineCard, subtitle);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineCard, chart);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineCard, forecast_key);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineCard, interview_key);
}

static void
gr_timeline_card_init (GrTimelineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_timeline_card_new:
 * @ledger: where the time stands
 * @project: a project
 *
 * Returns: (transfer floating): a card that follows both, once its forecast is asked for
 */
GtkWidget *
gr_timeline_card_new (GrPlanLedger *ledger,
                      GrProject    *project)
{
  GrTimelineCard *self = g_object_new (GR_TYPE_TIMELINE_CARD, NULL);

  self->ledger = g_object_ref (ledger);
  self->project = g_object_ref (project);
  self->forecast = g_object_ref (gr_plan_ledger_get_forecast (ledger, gr_entity_get_uid (GR_ENTITY (project))));
  g_signal_connect_object (self->forecast, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
