/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast-card.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-forecast-dialog.h"
#include "gr-forecast-strip.h"
#include "gr-outlook-words.h"

struct _GrForecastCard
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
  GrPlanForecast *forecast;

  GtkWidget *box;
  GtkLabel *headline;
  GtkLabel *reason;
  GtkLabel *even_day;
  GtkLabel *likely_day;
  GtkWidget *chance_box;
  GtkLabel *chance;
  GtkLabel *chance_day;
  GrForecastStrip *strip;
  GtkLabel *stale;
  GtkLabel *calibration;
  GtkLabel *trim;
};

G_DEFINE_FINAL_TYPE (GrForecastCard, gr_forecast_card, ADW_TYPE_BIN)

static void
show_line (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_dates (GrForecastCard         *self,
            const GrProjectOutlook *outlook)
{
  const GrOutlookDates *dates = &outlook->outlook->dates;
  g_autofree char *even = gr_plan_format_day (dates->p50);
  g_autofree char *likely = gr_plan_format_day (dates->p80);
  g_autofree char *chance = gr_outlook_format_chance (dates->chance);
  g_autofree char *deadline = gr_plan_format_day (outlook->deadline);
  /* Translators: below a chance; the placeholder is a day such as “10 Dec” */
  g_autofree char *by = g_strdup_printf (_("by %s"), deadline);

  gtk_label_set_text (self->even_day, even);
  gtk_label_set_text (self->likely_day, likely);
  gtk_widget_set_visible (self->chance_box, dates->chance >= 0);
  gtk_label_set_text (self->chance, chance);
  gtk_label_set_text (self->chance_day, by);
}

/* What helps most; where it is not needed, that there is more to see. */
static void
show_trim (GrForecastCard         *self,
           const GrProjectOutlook *outlook)
{
  const GrOutlook *plan = outlook->outlook;
  GrPhase *phase = NULL;
  g_autofree char *text = NULL;
  guint best;

  if (!gr_outlook_find_best (plan, &best) || plan->dates.chance >= GR_OUTLOOK_LIKELY)
    {
      gtk_label_set_text (self->trim, _("What would change this"));
      return;
    }
  if (best != GR_OUTLOOK_HOUR_MORE)
    phase = gr_library_lookup (gr_plan_ledger_get_library (self->ledger), "phase", outlook->phases->pdata[best]);
  text =
      gr_outlook_describe_trim (gr_outlook_get_dates (plan, best), phase != NULL ? gr_phase_get_title (phase) : NULL);
  gtk_label_set_text (self->trim, text);
}

static void
update (GrForecastCard *self)
{
  const GrProjectOutlook *outlook = gr_plan_forecast_get_outlook (self->forecast);
  gboolean known = outlook != NULL && outlook->outlook != NULL;
  g_autofree char *headline = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *stale = NULL;
  g_autofree char *calibration = NULL;

  gtk_widget_set_visible (self->box, known);
  if (!known)
    return;
  headline = gr_outlook_describe_headline (&outlook->outlook->dates);
  reason = gr_outlook_describe_reason (outlook->outlook);
  stale = gr_outlook_describe_stale (outlook->outlook);
  calibration = gr_outlook_describe_calibration (&outlook->calibration);
  gtk_label_set_text (self->headline, headline);
  gtk_label_set_text (self->reason, reason);
  show_line (self->stale, stale);
  show_line (self->calibration, calibration);
  show_dates (self, outlook);
  show_trim (self, outlook);
  gtk_widget_set_visible (GTK_WIDGET (self->strip),
                          outlook->outlook->dates.p80 < outlook->today + outlook->outlook->n_days);
  gr_forecast_strip_set (self->strip, outlook);
}

static void
trim_cb (GrForecastCard *self)
{
  g_assert (GR_IS_FORECAST_CARD (self));

  gr_dialog_present (gr_forecast_dialog_new (gr_plan_ledger_get_library (self->ledger), self->forecast),
                     GTK_WIDGET (self));
}

/* What is not looked at need not be reckoned. */
static void
gr_forecast_card_map (GtkWidget *widget)
{
  GrForecastCard *self = GR_FORECAST_CARD (widget);

  GTK_WIDGET_CLASS (gr_forecast_card_parent_class)->map (widget);
  if (self->forecast != NULL)
    gr_plan_forecast_refresh (self->forecast);
}

static void
gr_forecast_card_dispose (GObject *object)
{
  GrForecastCard *self = GR_FORECAST_CARD (object);

  if (self->forecast != NULL)
    g_signal_handlers_disconnect_by_func (self->forecast, update, self);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FORECAST_CARD);
  g_clear_object (&self->forecast);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_forecast_card_parent_class)->dispose (object);
}

static void
gr_forecast_card_class_init (GrForecastCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_forecast_card_dispose;
  widget_class->map = gr_forecast_card_map;

  g_type_ensure (GR_TYPE_FORECAST_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-forecast-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, box);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, headline);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, reason);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, even_day);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, likely_day);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, chance_box);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, chance);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, chance_day);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, strip);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, stale);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, calibration);
  gtk_widget_class_bind_template_child (widget_class, GrForecastCard, trim);
  gtk_widget_class_bind_template_callback (widget_class, trim_cb);
}

static void
gr_forecast_card_init (GrForecastCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_forecast_card_set_project:
 * @self: a card without one
 * @ledger: where the time stands
 * @project: whose forecast
 */
void
gr_forecast_card_set_project (GrForecastCard *self,
                              GrPlanLedger   *ledger,
                              GrProject      *project)
{
  g_return_if_fail (GR_IS_FORECAST_CARD (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
  self->forecast = g_object_ref (gr_plan_ledger_get_forecast (ledger, gr_entity_get_uid (GR_ENTITY (project))));
  g_signal_connect_object (self->forecast, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gr_plan_forecast_refresh (self->forecast);
  update (self);
}
