/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-outlook-words.h"
#include "gr-phase.h"
#include "gr-plan-words.h"

struct _GrForecastDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrPlanForecast *forecast;

  GtkLabel *now;
  GtkListBox *phases;
  GtkWidget *phases_group;
  AdwActionRow *hour_row;
  GtkLabel *hour_chance;
  GtkLabel *bias;
  GtkLabel *week;
  GtkLabel *calibration;
};

G_DEFINE_FINAL_TYPE (GrForecastDialog, gr_forecast_dialog, ADW_TYPE_DIALOG)

/* “80 % by 9 Dec”, and beside it the chance to be ready in time. */
static void
show_dates (AdwActionRow         *row,
            GtkLabel             *chance,
            const GrOutlookDates *dates)
{
  g_autofree char *day = gr_plan_format_day (dates->p80);
  /* Translators: the placeholder is a day; %% is a percent sign */
  g_autofree char *subtitle = g_strdup_printf (_("80 %% by %s"), day);
  g_autofree char *text = dates->chance >= 0 ? gr_outlook_format_chance (dates->chance) : NULL;

  adw_action_row_set_subtitle (row, subtitle);
  gtk_label_set_text (chance, text != NULL ? text : "");
}

static GtkWidget *
create_phase_row (const char           *title,
                  const GrOutlookDates *dates)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *chance = gtk_label_new (NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (chance, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), chance);
  show_dates (ADW_ACTION_ROW (row), GTK_LABEL (chance), dates);
  return row;
}

static void
show_phases (GrForecastDialog       *self,
             const GrProjectOutlook *outlook)
{
  const GrOutlook *plan = outlook->outlook;
  gboolean any = FALSE;

  gtk_list_box_remove_all (self->phases);
  for (guint i = 0; i < plan->n_phases; i++)
    {
      GrPhase *phase = gr_library_lookup (self->library, "phase", outlook->phases->pdata[i]);
      const GrOutlookDates *dates = gr_outlook_get_dates (plan, i);

      if (phase == NULL || (dates->p80 == plan->dates.p80 && dates->chance == plan->dates.chance))
        continue; /* done, or too small to count */
      gtk_list_box_append (self->phases, create_phase_row (gr_phase_get_title (phase), dates));
      any = TRUE;
    }
  gtk_widget_set_visible (self->phases_group, any);
}

static void
show_now (GrForecastDialog       *self,
          const GrProjectOutlook *outlook)
{
  const GrOutlookDates *dates = &outlook->outlook->dates;
  g_autofree char *day = gr_plan_format_long_day (dates->p80);
  g_autofree char *deadline = gr_plan_format_long_day (outlook->deadline);
  g_autofree char *chance = gr_outlook_format_chance (dates->chance);
  g_autofree char *text = NULL;

  if (dates->chance >= 0)
    /* Translators: a day, a chance such as “68 %”, another day; %% is a percent sign */
    text = g_strdup_printf (_("As it is, 80 %% by %s, and a chance of %s to be ready by %s."), day, chance, deadline);
  else
    /* Translators: a day; %% is a percent sign */
    text = g_strdup_printf (_("As it is, 80 %% by %s."), day);
  gtk_label_set_text (self->now, text);
}

static void
show_reckoning (GrForecastDialog       *self,
                const GrProjectOutlook *outlook)
{
  g_autofree char *bias = gr_outlook_describe_reason (outlook->outlook);
  g_autofree char *week = gr_plan_format_minutes (llround (outlook->hours_a_week * 60));
  /* Translators: a length of time, and a percentage; %% is a percent sign */
  g_autofree char *hours = g_strdup_printf (_("You have %s a week for it. Of the hours of the last four weeks about "
                                               "%d %% came to pass; the weeks ahead are counted alike."),
                                            week, (int) lround (outlook->adherence * 100));
  g_autofree char *calibration = gr_outlook_describe_calibration (&outlook->calibration);

  gtk_label_set_text (self->bias, bias);
  gtk_label_set_text (self->week, hours);
  gtk_label_set_text (self->calibration, calibration != NULL ? calibration : "");
  gtk_widget_set_visible (GTK_WIDGET (self->calibration), calibration != NULL);
}

static void
update (GrForecastDialog *self)
{
  const GrProjectOutlook *outlook = gr_plan_forecast_get_outlook (self->forecast);

  if (outlook == NULL || outlook->outlook == NULL)
    {
      adw_dialog_close (ADW_DIALOG (self)); /* nothing is left to forecast */
      return;
    }
  show_now (self, outlook);
  show_phases (self, outlook);
  show_dates (self->hour_row, self->hour_chance, &outlook->outlook->hour_more);
  show_reckoning (self, outlook);
}

static void
gr_forecast_dialog_dispose (GObject *object)
{
  GrForecastDialog *self = GR_FORECAST_DIALOG (object);

  if (self->forecast != NULL)
    g_signal_handlers_disconnect_by_func (self->forecast, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FORECAST_DIALOG);
  g_clear_object (&self->forecast);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_forecast_dialog_parent_class)->dispose (object);
}

static void
gr_forecast_dialog_class_init (GrForecastDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_forecast_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-forecast-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, now);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, phases);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, phases_group);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, hour_row);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, hour_chance);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, bias);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, week);
  gtk_widget_class_bind_template_child (widget_class, GrForecastDialog, calibration);
}

static void
gr_forecast_dialog_init (GrForecastDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_forecast_dialog_new:
 * @library: an open library
 * @forecast: a forecast that has an outlook
 *
 * Returns: (transfer floating): a dialog that follows it
 */
AdwDialog *
gr_forecast_dialog_new (GrLibrary      *library,
                        GrPlanForecast *forecast)
{
  GrForecastDialog *self = g_object_new (GR_TYPE_FORECAST_DIALOG, NULL);

  self->library = g_object_ref (library);
  self->forecast = g_object_ref (forecast);
  g_signal_connect_object (forecast, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
