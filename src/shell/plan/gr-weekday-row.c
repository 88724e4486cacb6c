/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-weekday-row.h"

#include <glib/gi18n-lib.h>

#include "gr-clock-row.h"
#include "gr-free-time.h"
#include "gr-names.h"
#include "gr-plan-words.h"

struct _GrWeekdayRow
{
  AdwExpanderRow parent_instance;

  AdwSpinRow *start;
  AdwSpinRow *minutes;
};

G_DEFINE_FINAL_TYPE (GrWeekdayRow, gr_weekday_row, ADW_TYPE_EXPANDER_ROW)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
changed_cb (GrWeekdayRow *self)
{
  gint64 minutes = gr_weekday_row_get_minutes (self);
  g_autofree char *start = gr_clock_row_format (gr_weekday_row_get_start (self));
  g_autofree char *length = gr_plan_format_minutes (minutes);
  g_autofree char *text = NULL;

  g_assert (GR_IS_WEEKDAY_ROW (self));

  /* Translators: a length of time, and a time of day at which it begins: "40 min from 18:30" */
  text = minutes > 0 ? g_strdup_printf (_("%s from %s"), length, start) : g_strdup (_("No time"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), text);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gr_weekday_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_WEEKDAY_ROW);
  G_OBJECT_CLASS (gr_weekday_row_parent_class)->dispose (object);
}

static void
gr_weekday_row_class_init (GrWeekdayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_weekday_row_dispose;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-weekday-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrWeekdayRow, start);
  gtk_widget_class_bind_template_child (widget_class, GrWeekdayRow, minutes);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
gr_weekday_row_init (GrWeekdayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_clock_row_bind (self->start);
  adw_spin_row_set_value (self->start, GR_FREE_TIME_EVENING);
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), FALSE);
}

/**
 * gr_weekday_row_new:
 * @weekday: 0 for Monday to 6
 *
 * Returns: (transfer floating): a row without time
 */
GtkWidget *
gr_weekday_row_new (int weekday)
{
  GrWeekdayRow *self = g_object_new (GR_TYPE_WEEKDAY_ROW, NULL);
  g_autoptr (GDateTime) day = g_date_time_new_utc (2024, 1, 1 + weekday, 0, 0, 0); /* a Monday, and on */
  g_autofree char *name = g_date_time_format (day, "%A");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  gr_name_lists (GTK_WIDGET (self), name);
  return GTK_WIDGET (self);
}

/**
 * gr_weekday_row_set:
 * @self: a row
 * @start_minute: when the time begins, after midnight
 * @minutes: how long; 0: none on this day
 */
void
gr_weekday_row_set (GrWeekdayRow *self,
                    gint64        start_minute,
                    gint64        minutes)
{
  g_return_if_fail (GR_IS_WEEKDAY_ROW (self));

  if (minutes > 0)
    {
      adw_spin_row_set_value (self->start, (double) start_minute);
      adw_spin_row_set_value (self->minutes, (double) minutes);
    }
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), minutes > 0);
}

/**
 * gr_weekday_row_get_start:
 * @self: a row
 *
 * Returns: when the time begins, in minutes after midnight
 */
gint64
gr_weekday_row_get_start (GrWeekdayRow *self)
{
  g_return_val_if_fail (GR_IS_WEEKDAY_ROW (self), 0);
  return (gint64) adw_spin_row_get_value (self->start);
}

/**
 * gr_weekday_row_get_minutes:
 * @self: a row
 *
 * Returns: how long; 0: none on this day
 */
gint64
gr_weekday_row_get_minutes (GrWeekdayRow *self)
{
  g_return_val_if_fail (GR_IS_WEEKDAY_ROW (self), 0);
  return adw_expander_row_get_enable_expansion (ADW_EXPANDER_ROW (self))
             ? (gint64) adw_spin_row_get_value (self->minutes)
             : 0;
}
