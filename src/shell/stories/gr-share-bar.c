/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-share-bar.h"

#include "gr-part-color.h"

#define N_BARS GR_STORY_PART_LEARNING /* learning stands outside */
#define HEIGHT 21               /* px: the story's bar, a gap of 3, and the usual one of 4 */
#define USUAL 4
#define BETWEEN 3
#define GAP 2
#define SLOT 20 /* px, of a part without text */
#define LEAST 4 /* px, of a part with very little */
#define RADIUS 3

struct _GrShareBar
{
  GtkWidget parent_instance;

  guint words[N_BARS];
};

G_DEFINE_FINAL_TYPE (GrShareBar, gr_share_bar, GTK_TYPE_WIDGET)

static void
fill (GtkSnapshot           *snapshot,
      const graphene_rect_t *rect,
      const GdkRGBA         *color)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, rect, MIN (RADIUS, rect->size.height / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, rect);
  gtk_snapshot_pop (snapshot);
}

static void
outline (GtkSnapshot           *snapshot,
         const graphene_rect_t *rect,
         const GdkRGBA         *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.5f);
  graphene_rect_t inner;
  GskRoundedRect rounded;

  graphene_rect_inset_r (rect, 1, 1, &inner);
  gsk_rounded_rect_init_from_rect (&rounded, &inner, RADIUS);
  gsk_path_builder_add_rounded_rect (builder, &rounded);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gsk_stroke_set_dash (stroke, (const float[]) { 3, 2 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

/* Slots of one width for what has no text, the rest by words; with no text at all, by the usual shares. */
static void
lay_out (const guint words[N_BARS],
         double      width,
         double      widths[N_BARS])
{
  double room = width - GAP * (N_BARS - 1);
  guint sum = 0;

  for (guint i = 0; i < N_BARS; i++)
    {
      sum += words[i];
      if (words[i] == 0)
        room -= SLOT;
    }
  for (guint i = 0; i < N_BARS; i++)
    {
      if (sum == 0)
        widths[i] = (width - GAP * (N_BARS - 1)) * gr_story_part_get_usual_share (i) / 100;
      else if (words[i] == 0)
        widths[i] = SLOT;
      else
        widths[i] = MAX (LEAST, room * words[i] / sum);
    }
}

static void
draw_row (GrShareBar  *self,
          GtkSnapshot *snapshot,
          const guint  words[N_BARS],
          double       y,
          double       height,
          float        alpha)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)), x = 0, widths[N_BARS];
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  lay_out (words, width, widths);
  for (guint i = 0; i < N_BARS; i++)
    {
      graphene_rect_t rect;
      GdkRGBA color;

      graphene_rect_init (&rect, (float) (mirrored ? width - x - widths[i] : x), (float) y, (float) widths[i],
                          (float) height);
      gr_part_color_get (i, GTK_WIDGET (self), &color);
      color.alpha *= alpha;
      if (words[i] > 0)
        fill (snapshot, &rect, &color);
      else
        outline (snapshot, &rect, &color);
      x += widths[i] + GAP;
    }
}

static void
gr_share_bar_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  GrShareBar *self = GR_SHARE_BAR (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  double height = gtk_widget_get_height (widget) - BETWEEN - USUAL;
  guint usual[N_BARS];

  for (guint i = 0; i < N_BARS; i++)
    usual[i] = gr_story_part_get_usual_share (i);
  draw_row (self, snapshot, self->words, 0, height, 1);
  draw_row (self, snapshot, usual, height + BETWEEN, USUAL, adw_style_manager_get_high_contrast (style) ? 1 : .45f);
}

static void
gr_share_bar_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : N_BARS * (SLOT + GAP);
}

static void
gr_share_bar_class_init (GrShareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = gr_share_bar_snapshot;
  widget_class->measure = gr_share_bar_measure;
  gtk_widget_class_set_css_name (widget_class, "share-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
gr_share_bar_init (GrShareBar *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) N_BARS, -1);
}

/**
 * gr_share_bar_new:
 *
 * Returns: (transfer floating): a bar of four empty parts
 */
GtkWidget *
gr_share_bar_new (void)
{
  return g_object_new (GR_TYPE_SHARE_BAR, NULL);
}

/**
 * gr_share_bar_set_telling:
 * @self: a bar
 * @telling: what the story comes to
 *
 * Shows the shares.
 */
void
gr_share_bar_set_telling (GrShareBar      *self,
                          const GrTelling *telling)
{
  g_autofree char *label = NULL;
  guint written = 0;

  g_return_if_fail (GR_IS_SHARE_BAR (self));
  g_return_if_fail (telling != NULL);

  for (guint i = 0; i < N_BARS; i++)
    {
      self->words[i] = telling->words[i];
      written += telling->words[i] > 0;
    }
  label = gr_telling_describe_shares (telling);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) written,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
