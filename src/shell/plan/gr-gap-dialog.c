/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-gap-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"

struct _GrGapDialog
{
  AdwAlertDialog parent_instance;

  GtkWidget *list;
  AdwSpinRow *minutes;
  GtkAdjustment *adjustment;
};

G_DEFINE_FINAL_TYPE (GrGapDialog, gr_gap_dialog, ADW_TYPE_ALERT_DIALOG)

static int
get_minutes (GrGapDialog *self)
{
  return (int) adw_spin_row_get_value (self->minutes);
}

static void
minutes_changed_cb (GrGapDialog *self)
{
  int minutes = get_minutes (self);
  g_autofree char *length = gr_plan_format_minutes (minutes);
  /* Translators: button; the placeholder is a length of time */
  g_autofree char *label = g_strdup_printf (_("_Count %s"), length);

  g_assert (GR_IS_GAP_DIALOG (self));

  adw_alert_dialog_set_response_label (ADW_ALERT_DIALOG (self), "split", label);
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "split",
                                         minutes > 0 && minutes < (int) gtk_adjustment_get_upper (self->adjustment));
}

static void
gr_gap_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_GAP_DIALOG);
  G_OBJECT_CLASS (gr_gap_dialog_parent_class)->dispose (object);
}

static void
gr_gap_dialog_class_init (GrGapDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_gap_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-gap-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGapDialog, list);
  gtk_widget_class_bind_template_child (widget_class, GrGapDialog, minutes);
  gtk_widget_class_bind_template_child (widget_class, GrGapDialog, adjustment);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed_cb);
}

static void
gr_gap_dialog_init (GrGapDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (const char        *title,
          const GrStopwatch *stopwatch,
          const char        *length)
{
  g_autoptr (GDateTime) seen = g_date_time_new_from_unix_local (stopwatch->beat_at / 1000);
  /* Translators: a time of day, as g_date_time_format() takes it */
  g_autofree char *when = seen != NULL ? g_date_time_format (seen, _("%H:%M")) : g_strdup ("");
  g_autofree char *certain = gr_plan_format_seconds (gr_stopwatch_get_certain (stopwatch));

  /* Translators: a task, a time of day, a length of time that was counted, a length of time since then */
  return g_strdup_printf (_("The timer for “%s” was last seen running at %s, with %s counted. "
                             "Do the %s since then count as well?"),
                          title, when, certain, length);
}

/**
 * gr_gap_dialog_new:
 * @title: what the timed task is called
 * @stopwatch: the timer as it was last seen
 * @gap: the time since then, in seconds
 *
 * Returns: (transfer floating): the question
 */
AdwDialog *
gr_gap_dialog_new (const char        *title,
                   const GrStopwatch *stopwatch,
                   gint64             gap)
{
  GrGapDialog *self = g_object_new (GR_TYPE_GAP_DIALOG, NULL);
  g_autofree char *length = gr_plan_format_seconds (gap);
  g_autofree char *body = describe (title, stopwatch, length);
  /* Translators: button; the placeholder is a length of time */
  g_autofree char *keep = g_strdup_printf (_("_Keep %s"), length);

  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), body);
  adw_alert_dialog_set_response_label (ADW_ALERT_DIALOG (self), "keep", keep);
  gtk_adjustment_set_upper (self->adjustment, (double) (gap / 60));
  adw_spin_row_set_value (self->minutes, (double) (gap / 60));
  gtk_widget_set_visible (self->list, gap >= 120); /* a minute has no parts worth a question */
  minutes_changed_cb (self);
  return ADW_DIALOG (self);
}

/**
 * gr_gap_dialog_get_seconds:
 * @self: a question
 *
 * Returns: how much of the time counts, of a "split"
 */
gint64
gr_gap_dialog_get_seconds (GrGapDialog *self)
{
  g_return_val_if_fail (GR_IS_GAP_DIALOG (self), 0);

  return get_minutes (self) * G_GINT64_CONSTANT (60);
}
