/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-ring.h"

#include <adwaita.h>
#include <math.h>

#define DEFAULT_SIZE 20 /* px, between a 16 px icon and a 24 px button */
#define MOST_LINE 9     /* px, of a ring with room for words inside */

struct _GrRing
{
  GtkWidget parent_instance;

  double fraction;
  char *label;
};

G_DEFINE_FINAL_TYPE (GrRing, gr_ring, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_FRACTION, PROP_LABEL, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* The part of the circle from the top to @turn, clockwise or, where text runs
 * the other way, against the clock. */
static GskPath *
build_arc (double   x,
           double   y,
           double   radius,
           double   turn,
           gboolean mirrored)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  double angle = turn * 2 * G_PI;
  double side = mirrored ? -1 : 1;

  if (turn >= 1)
    gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
  else
    {
      gsk_path_builder_move_to (builder, x, y - radius);
      gsk_path_builder_svg_arc_to (builder, radius, radius, 0, turn > .5, !mirrored, x + side * radius * sin (angle),
                                   y - radius * cos (angle));
    }
  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static void
draw_arc (GtkSnapshot   *snapshot,
          GskPath       *arc,
          double         width,
          const GdkRGBA *color)
{
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, arc, stroke, color);
  gsk_path_unref (arc);
}

static void
gr_ring_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  GrRing *self = GR_RING (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double size = MIN (width, height), line = CLAMP (size / 8, 2, MOST_LINE);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA done, rest;

  /* The style sheet gives it the accent as it reads on a background. */
  gtk_widget_get_color (widget, &done);
  rest = done;
  rest.alpha *= adw_style_manager_get_high_contrast (style) ? .5f : .2f;

  draw_arc (snapshot, build_arc (width / 2, height / 2, (size - line) / 2, 1, mirrored), line, &rest);
  if (self->fraction > 0)
    draw_arc (snapshot, build_arc (width / 2, height / 2, (size - line) / 2, self->fraction, mirrored), line, &done);
}

static void
gr_ring_measure (GtkWidget     *widget,
                 GtkOrientation orientation,
                 int            for_size,
                 int           *minimum,
                 int           *natural,
                 int           *minimum_baseline,
                 int           *natural_baseline)
{
  *minimum = *natural = DEFAULT_SIZE;
}

static void
gr_ring_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  GrRing *self = GR_RING (object);

  switch (id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_ring_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_FRACTION:
      gr_ring_set_fraction (GR_RING (object), g_value_get_double (value));
      break;

    case PROP_LABEL:
      gr_ring_set_label (GR_RING (object), g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_ring_finalize (GObject *object)
{
  g_free (GR_RING (object)->label);
  G_OBJECT_CLASS (gr_ring_parent_class)->finalize (object);
}

static void
gr_ring_class_init (GrRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_ring_get_property;
  object_class->set_property = gr_ring_set_property;
  object_class->finalize = gr_ring_finalize;
  widget_class->snapshot = gr_ring_snapshot;
  widget_class->measure = gr_ring_measure;

  properties[PROP_FRACTION] = g_param_spec_double (
      "fraction", NULL, NULL, 0, 1, 0, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_ring_init (GrRing *self)
{
}

/**
 * gr_ring_new:
 *
 * Returns: (transfer floating): an empty ring without a label
 */
GtkWidget *
gr_ring_new (void)
{
  return g_object_new (GR_TYPE_RING, NULL);
}

/**
 * gr_ring_get_fraction:
 * @self: a ring
 *
 * Returns: how much is done, 0 to 1
 */
double
gr_ring_get_fraction (GrRing *self)
{
  g_return_val_if_fail (GR_IS_RING (self), 0);
  return self->fraction;
}

/**
 * gr_ring_set_fraction:
 * @self: a ring
 * @fraction: how much is done; below 0 counts as 0, above 1 as 1
 *
 * Sets how far the ring is filled.
 */
void
gr_ring_set_fraction (GrRing *self,
                      double  fraction)
{
  g_return_if_fail (GR_IS_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (self->fraction == fraction)
    return;
  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

/**
 * gr_ring_get_label:
 * @self: a ring
 *
 * Returns: (nullable): what a screen reader says
 */
const char *
gr_ring_get_label (GrRing *self)
{
  g_return_val_if_fail (GR_IS_RING (self), NULL);
  return self->label;
}

/**
 * gr_ring_set_label:
 * @self: a ring
 * @label: (nullable): what a screen reader says, such as "3 of 5 parts written"
 *
 * Sets the ring's text alternative.
 */
void
gr_ring_set_label (GrRing     *self,
                   const char *label)
{
  g_return_if_fail (GR_IS_RING (self));

  if (!g_set_str (&self->label, label))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label ? label : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}
