/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-parts-ring.h"

#include <adwaita.h>
#include <math.h>

#define SIZE 26  /* px */
#define LINE 4   /* px */
#define GAP 0.22 /* radians between two arcs */

struct _GrPartsRing
{
  GtkWidget parent_instance;

  gboolean written[GR_N_STORY_PARTS];
};

G_DEFINE_FINAL_TYPE (GrPartsRing, gr_parts_ring, GTK_TYPE_WIDGET)

/* The arc of part @i, the first beginning at the top; they run in the direction of the text. */
static GskPath *
build_arc (guint    i,
           double   x,
           double   y,
           double   radius,
           gboolean mirrored)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  double side = mirrored ? -1 : 1;
  double from = 2 * G_PI * i / GR_N_STORY_PARTS + GAP / 2;
  double to = 2 * G_PI * (i + 1) / GR_N_STORY_PARTS - GAP / 2;

  gsk_path_builder_move_to (builder, (float) (x + side * radius * sin (from)), (float) (y - radius * cos (from)));
  gsk_path_builder_svg_arc_to (builder, (float) radius, (float) radius, 0, FALSE, !mirrored,
                               (float) (x + side * radius * sin (to)), (float) (y - radius * cos (to)));
  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static void
gr_parts_ring_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrPartsRing *self = GR_PARTS_RING (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double radius = (MIN (width, height) - LINE) / 2 - 1;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE);
  g_autoptr (GskStroke) thin = gsk_stroke_new (LINE / 2.f);
  GdkRGBA done, rest;

  /* The style sheet gives it the accent; what is open is lighter and thinner, so that colour is not all there is. */
  gtk_widget_get_color (widget, &done);
  rest = done;
  rest.alpha *= adw_style_manager_get_high_contrast (style) ? .6f : .3f;
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      g_autoptr (GskPath) arc = build_arc (i, width / 2, height / 2, radius, mirrored);

      gtk_snapshot_append_stroke (snapshot, arc, self->written[i] ? stroke : thin, self->written[i] ? &done : &rest);
    }
}

static void
gr_parts_ring_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
gr_parts_ring_class_init (GrPartsRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = gr_parts_ring_snapshot;
  widget_class->measure = gr_parts_ring_measure;
  gtk_widget_class_set_css_name (widget_class, "parts-ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_parts_ring_init (GrPartsRing *self)
{
}

/**
 * gr_parts_ring_new:
 *
 * Returns: (transfer floating): a ring with nothing written
 */
GtkWidget *
gr_parts_ring_new (void)
{
  return g_object_new (GR_TYPE_PARTS_RING, NULL);
}

/**
 * gr_parts_ring_set_telling:
 * @self: a ring
 * @telling: what the story comes to
 *
 * Shows which parts have text.
 */
void
gr_parts_ring_set_telling (GrPartsRing     *self,
                           const GrTelling *telling)
{
  g_autofree char *label = NULL;

  g_return_if_fail (GR_IS_PARTS_RING (self));
  g_return_if_fail (telling != NULL);

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    self->written[i] = telling->words[i] > 0;
  label = gr_telling_describe_written (telling);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
