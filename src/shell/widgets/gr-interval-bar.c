/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interval-bar.h"

#include <adwaita.h>

#define HEIGHT 10
#define LEAST_BAND 4 /* px: one that is very sure is still seen */

struct _GrIntervalBar
{
  GtkWidget parent_instance;

  gboolean known;
  double low;
  double estimate;
  double high;
};

G_DEFINE_FINAL_TYPE (GrIntervalBar, gr_interval_bar, GTK_TYPE_WIDGET)

static void
draw (GtkSnapshot   *snapshot,
      double         x,
      double         width,
      double         height,
      const GdkRGBA *color)
{
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT ((float) x, 0, (float) width, (float) height),
                                   (float) (MIN (width, height) / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, color, &shape.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
gr_interval_bar_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GrIntervalBar *self = GR_INTERVAL_BAR (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  gboolean contrast = adw_style_manager_get_high_contrast (style);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double band = MAX (width * (self->high - self->low), LEAST_BAND);
  double start = MIN (width * self->low, width - band);
  double tick = CLAMP (width * self->estimate, 1, width - 1);
  GdkRGBA text, track;

  gtk_widget_get_color (widget, &text);
  track = text;
  track.alpha *= contrast ? .5f : .15f;
  draw (snapshot, 0, width, height, &track);
  if (!self->known)
    return;
  if (!contrast)
    accent->alpha = .55f;
  draw (snapshot, mirrored ? width - start - band : start, band, height, accent);
  draw (snapshot, (mirrored ? width - tick : tick) - 1, 2, height, &text);
}

static void
gr_interval_bar_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 96 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 120 : HEIGHT;
}

static void
gr_interval_bar_class_init (GrIntervalBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = gr_interval_bar_snapshot;
  widget_class->measure = gr_interval_bar_measure;
  gtk_widget_class_set_css_name (widget_class, "intervalbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
gr_interval_bar_init (GrIntervalBar *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0, -1);
}

/**
 * gr_interval_bar_new:
 *
 * Returns: (transfer floating): a bar without data
 */
GtkWidget *
gr_interval_bar_new (void)
{
  return g_object_new (GR_TYPE_INTERVAL_BAR, NULL);
}

static void
tell (GrIntervalBar *self,
      const char    *name,
      const char    *words)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->estimate, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  words, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_interval_bar_set:
 * @self: a bar
 * @low: lower bound, 0 to 1
 * @estimate: in between
 * @high: upper bound, 0 to 1
 * @name: what is estimated
 * @words: the estimate as one says it, with its bounds
 *
 * Shows an estimate.
 */
void
gr_interval_bar_set (GrIntervalBar *self,
                     double         low,
                     double         estimate,
                     double         high,
                     const char    *name,
                     const char    *words)
{
  g_return_if_fail (GR_IS_INTERVAL_BAR (self));
  g_return_if_fail (0 <= low && low <= high && high <= 1);

  self->known = TRUE;
  self->low = low;
  self->estimate = CLAMP (estimate, low, high);
  self->high = high;
  tell (self, name, words);
}

/**
 * gr_interval_bar_clear:
 * @self: a bar
 * @name: what would be estimated
 * @words: why it is not
 *
 * Shows that there is no data.
 */
void
gr_interval_bar_clear (GrIntervalBar *self,
                       const char    *name,
                       const char    *words)
{
  g_return_if_fail (GR_IS_INTERVAL_BAR (self));

  self->known = FALSE;
  self->low = self->estimate = self->high = 0;
  tell (self, name, words);
}
