/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-sparkline.h"

#define WIDTH 96
#define HEIGHT 24
#define DOT 3.0f /* its radius */
#define LINE 2.0f

struct _GrSparkline
{
  GtkWidget parent_instance;

  GArray *values; /* of double */
  double least;
  double most;
};

G_DEFINE_FINAL_TYPE (GrSparkline, gr_sparkline, GTK_TYPE_WIDGET)

static void
gr_sparkline_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

/* Where text runs from right to left, so does time.  What never changed is a line in the middle. */
static graphene_point_t
place_of (GrSparkline *self,
          guint        i)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) - 2 * DOT;
  float x = DOT + (width - 2 * DOT) * (float) i / (float) (self->values->len - 1);
  double span = self->most - self->least;
  double share = span > 0 ? (g_array_index (self->values, double, i) - self->least) / span : .5;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x;
  return GRAPHENE_POINT_INIT (x, DOT + height * (float) (1 - share));
}

static void
gr_sparkline_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  GrSparkline *self = GR_SPARKLINE (widget);
  g_autoptr (GskPathBuilder) line = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dot = gsk_path_builder_new ();
  g_autoptr (GskPath) line_path = NULL;
  g_autoptr (GskPath) dot_path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE);
  graphene_point_t at = { 0 };
  GdkRGBA color;

  if (self->values->len < 2)
    return;
  for (guint i = 0; i < self->values->len; i++)
    {
      at = place_of (self, i);
      if (i == 0)
        gsk_path_builder_move_to (line, at.x, at.y);
      else
        gsk_path_builder_line_to (line, at.x, at.y);
    }
  gsk_path_builder_add_circle (dot, &at, DOT);
  line_path = gsk_path_builder_to_path (line);
  dot_path = gsk_path_builder_to_path (dot);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_widget_get_color (widget, &color); /* the style sheet gives it the accent */
  gtk_snapshot_append_stroke (snapshot, line_path, stroke, &color);
  gtk_snapshot_append_fill (snapshot, dot_path, GSK_FILL_RULE_WINDING, &color);
}

static void
gr_sparkline_finalize (GObject *object)
{
  g_array_unref (GR_SPARKLINE (object)->values);
  G_OBJECT_CLASS (gr_sparkline_parent_class)->finalize (object);
}

static void
gr_sparkline_class_init (GrSparklineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gr_sparkline_finalize;
  widget_class->measure = gr_sparkline_measure;
  widget_class->snapshot = gr_sparkline_snapshot;

  gtk_widget_class_set_css_name (widget_class, "sparkline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_sparkline_init (GrSparkline *self)
{
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * gr_sparkline_set:
 * @self: a line
 * @values: (array length=n_values): numbers, the oldest first
 * @n_values: how many
 * @words: the same in words
 */
void
gr_sparkline_set (GrSparkline  *self,
                  const double *values,
                  guint         n_values,
                  const char   *words)
{
  g_return_if_fail (GR_IS_SPARKLINE (self));

  g_array_set_size (self->values, 0);
  for (guint i = 0; i < n_values; i++)
    {
      self->least = i == 0 ? values[i] : MIN (self->least, values[i]);
      self->most = i == 0 ? values[i] : MAX (self->most, values[i]);
      g_array_append_val (self->values, values[i]);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), n_values >= 2);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
