/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calibration-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-calibration-bar.h"
#include "gr-plain.h"
#include "gr-queries-readiness.h"

#define MOST_ANSWERS 1000 /* older ones were another person */

/* Answers are put together by how likely they were to be remembered. */
static const double bounds[] = { 0, 0.7, 0.8, 0.9, 1.01 };

#define N_GROUPS (G_N_ELEMENTS (bounds) - 1)

typedef struct
{
  GrCalibration all;
  GrCalibration groups[N_GROUPS];
} Comparison;

struct _GrCalibrationDialog
{
  AdwDialog parent_instance;

  GCancellable *cancellable;

  GtkLabel *summary;
  AdwPreferencesGroup *groups;
  GtkLabel *brier_value;
};

G_DEFINE_FINAL_TYPE (GrCalibrationDialog, gr_calibration_dialog, ADW_TYPE_DIALOG)

static int
percent (double share)
{
  return (int) floor (share * 100 + 0.5);
}

static gpointer
read_comparison (GrStore      *store,
                 gpointer      data,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autoptr (GrReadinessFacts) facts = gr_query_readiness_facts (store, MOST_ANSWERS, error);
  Comparison *comparison;

  if (facts == NULL)
    return NULL;
  comparison = g_new0 (Comparison, 1);
  for (guint i = 0; i < facts->forecasts->len; i++)
    {
      const GrForecastFact *forecast = &g_array_index (facts->forecasts, GrForecastFact, i);
      guint g = 0;

      while (g + 1 < N_GROUPS && forecast->predicted >= bounds[g + 1])
        g++;
      gr_calibration_add (&comparison->all, forecast->predicted, forecast->passed);
      gr_calibration_add (&comparison->groups[g], forecast->predicted, forecast->passed);
    }
  return comparison;
}

static GtkWidget *
make_row (const GrCalibration *group,
          guint                g)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GrInterval interval = gr_calibration_get_interval (group);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (g == 0)
    title = g_strdup_printf (_("Below %d %% expected"), percent (bounds[1]));
  else
    /* Translators: from so many to so many per cent */
    title = g_strdup_printf (_("%d to %d %% expected"), percent (bounds[g]), MIN (percent (bounds[g + 1]), 100));
  /* Translators: two counts, a percentage, and the bounds of the range it lies in. */
  subtitle = g_strdup_printf (
      ngettext ("%u of %u remembered: %d %% (%d to %d %%)", "%u of %u remembered: %d %% (%d to %d %%)", group->n),
      group->n_passed, group->n, percent (gr_calibration_get_observed (group)), percent (interval.low),
      percent (interval.high));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gr_calibration_bar_new (group));
  return row;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GrCalibrationDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree Comparison *comparison = gr_library_read_finish (GR_LIBRARY (source), result, &error);
  g_autofree char *summary = NULL;
  g_autofree char *brier = NULL;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (comparison == NULL)
    {
      gtk_label_set_label (self->summary, error->message);
      return;
    }
  summary = gr_calibration_describe (&comparison->all);
  brier = g_strdup_printf ("%.3f", gr_calibration_get_brier (&comparison->all));
  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->brier_value, brier);
  for (guint g = 0; g < N_GROUPS; g++)
    if (comparison->groups[g].n > 0)
      adw_preferences_group_add (self->groups, make_row (&comparison->groups[g], g));
}

static void
gr_calibration_dialog_dispose (GObject *object)
{
  GrCalibrationDialog *self = GR_CALIBRATION_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CALIBRATION_DIALOG);
  G_OBJECT_CLASS (gr_calibration_dialog_parent_class)->dispose (object);
}

static void
gr_calibration_dialog_finalize (GObject *object)
{
  g_object_unref (GR_CALIBRATION_DIALOG (object)->cancellable);
  G_OBJECT_CLASS (gr_calibration_dialog_parent_class)->finalize (object);
}

static void
gr_calibration_dialog_class_init (GrCalibrationDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_calibration_dialog_dispose;
  object_class->finalize = gr_calibration_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-calibration-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrCalibrationDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, GrCalibrationDialog, groups);
  gtk_widget_class_bind_template_child (widget_class, GrCalibrationDialog, brier_value);
}

static void
gr_calibration_dialog_init (GrCalibrationDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_calibration_dialog_new:
 * @library: an open library
 *
 * Returns: (transfer floating): the dialog; what it says is on its way
 */
AdwDialog *
gr_calibration_dialog_new (GrLibrary *library)
{
  GrCalibrationDialog *self = g_object_new (GR_TYPE_CALIBRATION_DIALOG, NULL);

  gr_library_read_async (library, read_comparison, NULL, NULL, g_free, self->cancellable, read_cb, g_object_ref (self));
  return ADW_DIALOG (self);
}
