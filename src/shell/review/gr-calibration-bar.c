/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calibration-bar.h"

#define WIDTH 120
#define HEIGHT 16
#define TRACK 2
#define BAND 8
#define STROKE 2
#define DOT 4 /* its radius */

struct _GrCalibrationBar
{
  GtkWidget parent_instance;

  GrCalibration calibration;
};

G_DEFINE_FINAL_TYPE (GrCalibrationBar, gr_calibration_bar, GTK_TYPE_WIDGET)

static void
fill (GtkSnapshot   *snapshot,
      const GdkRGBA *color,
      float          opacity,
      float          x,
      float          y,
      float          width,
      float          height)
{
  GdkRGBA paint = *color;
  GskRoundedRect shape;

  paint.alpha *= opacity;
  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (x, y, width, height), MIN (width, height) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &paint, &shape.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
gr_calibration_bar_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  GrCalibrationBar *self = GR_CALIBRATION_BAR (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float) gtk_widget_get_width (widget);
  float middle = (float) gtk_widget_get_height (widget) / 2;
  GrInterval interval = gr_calibration_get_interval (&self->calibration);
  float low = (float) (mirrored ? 1 - interval.high : interval.low) * width;
  float high = (float) (mirrored ? 1 - interval.low : interval.high) * width;
  float observed = (float) gr_calibration_get_observed (&self->calibration);
  float predicted = (float) gr_calibration_get_predicted (&self->calibration);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  fill (snapshot, &color, 0.15f, 0, middle - TRACK / 2.0f, width, TRACK);
  fill (snapshot, &color, 0.3f, low, middle - BAND / 2.0f, high - low, BAND);
  observed = CLAMP ((mirrored ? 1 - observed : observed) * width, DOT, width - DOT);
  predicted = CLAMP ((mirrored ? 1 - predicted : predicted) * width, STROKE, width - STROKE);
  fill (snapshot, &color, 1, observed - DOT, middle - DOT, 2 * DOT, 2 * DOT);
  fill (snapshot, &color, 1, predicted - STROKE / 2.0f, 0, STROKE, 2 * middle);
}

static void
gr_calibration_bar_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
gr_calibration_bar_class_init (GrCalibrationBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = gr_calibration_bar_snapshot;
  widget_class->measure = gr_calibration_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "calibration");
}

static void
gr_calibration_bar_init (GrCalibrationBar *self)
{
}

/**
 * gr_calibration_bar_new:
 * @calibration: answers; copied
 *
 * Returns: (transfer floating): their picture
 */
GtkWidget *
gr_calibration_bar_new (const GrCalibration *calibration)
{
  GrCalibrationBar *self = g_object_new (GR_TYPE_CALIBRATION_BAR, "valign", GTK_ALIGN_CENTER, NULL);

  self->calibration = *calibration;
  return GTK_WIDGET (self);
}
