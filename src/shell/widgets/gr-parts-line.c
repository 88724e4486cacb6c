/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-parts-line.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-part-color.h"
#include "gr-telling.h"

#define HEIGHT 14
#define GAP 2
#define RADIUS 5

struct _GrPartsLine
{
  GtkWidget parent_instance;

  gboolean narrow;
  GrTakeMarks marks;
  gint64 now_ms;
  gint64 target_ms;

  GtkWidget *names_box;
  GtkWidget *cells[GR_N_TAKE_MARKS];
  GtkLabel *names[GR_N_TAKE_MARKS];
  GtkLabel *lengths[GR_N_TAKE_MARKS];
};

G_DEFINE_FINAL_TYPE (GrPartsLine, gr_parts_line, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gint64
get_part_ms (GrPartsLine *self,
             guint        part)
{
  gint64 end = part + 1 < self->marks.n ? self->marks.at[part + 1] : MAX (self->now_ms, self->marks.at[part]);

  return part < self->marks.n ? end - self->marks.at[part] : 0;
}

static void
draw_span (GrPartsLine   *self,
           GtkSnapshot   *snapshot,
           double         start,
           double         end,
           const GdkRGBA *color)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_snapshot_append_color (
      snapshot, color,
      &GRAPHENE_RECT_INIT ((float) (mirrored ? width - end : start), 0, (float) MAX (end - start, 1), HEIGHT));
}

static void
gr_parts_line_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrPartsLine *self = GR_PARTS_LINE (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  double width = gtk_widget_get_width (widget);
  double whole = (double) MAX (MAX (self->target_ms, self->now_ms), 1);
  GskRoundedRect shape;
  GdkRGBA track;

  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (0, 0, (float) width, HEIGHT), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_widget_get_color (widget, &track);
  track.alpha *= adw_style_manager_get_high_contrast (style) ? .5f : .12f;
  gtk_snapshot_append_color (snapshot, &track, &shape.bounds);
  for (guint i = 0; i < self->marks.n; i++)
    {
      double start = width * (double) self->marks.at[i] / whole;
      double end = width * (double) (self->marks.at[i] + get_part_ms (self, i)) / whole;
      GdkRGBA color;

      gr_part_color_get (i, widget, &color);
      draw_span (self, snapshot, start, i + 1 < self->marks.n ? end - GAP : end, &color);
    }
  gtk_snapshot_pop (snapshot);
  GTK_WIDGET_CLASS (gr_parts_line_parent_class)->snapshot (widget, snapshot);
}

static void
gr_parts_line_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  GrPartsLine *self = GR_PARTS_LINE (widget);

  gtk_widget_measure (self->names_box, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum += HEIGHT + 12;
      *natural += HEIGHT + 12;
    }
}

static void
gr_parts_line_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  gtk_widget_size_allocate (GR_PARTS_LINE (widget)->names_box,
                            &(GtkAllocation) { 0, HEIGHT + 12, width, height - HEIGHT - 12 }, -1);
}

/* What has not begun has no length; the one that goes on says so in a word, too. */
static void
update (GrPartsLine *self)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < GR_N_TAKE_MARKS; i++)
    {
      g_autofree char *time = gr_telling_format_seconds ((guint) (get_part_ms (self, i) / 1000));
      /* Translators: the part that is being spoken, and for how long: “now · 0:33” */
      g_autofree char *now = g_strdup_printf (_("now · %s"), time);
      gboolean is_now = i + 1 == self->marks.n;

      gtk_label_set_label (self->names[i], self->narrow ? gr_story_part_get_letter (i) : gr_story_part_get_name (i));
      gtk_label_set_label (self->lengths[i], i >= self->marks.n ? "–" : is_now ? now : time);
      if (is_now)
        gtk_widget_add_css_class (self->cells[i], "now");
      else
        gtk_widget_remove_css_class (self->cells[i], "now");
      if (i < self->marks.n)
        g_string_append_printf (words, "%s%s %s", i > 0 ? ", " : "", gr_story_part_get_name (i), is_now ? now : time);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  (double) MAX (MAX (self->target_ms, self->now_ms), 1) / 1000,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->now_ms / 1000,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words->str, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
gr_parts_line_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GR_PARTS_LINE (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_parts_line_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GrPartsLine *self = GR_PARTS_LINE (object);

  switch (id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      update (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_parts_line_dispose (GObject *object)
{
  g_clear_pointer (&GR_PARTS_LINE (object)->names_box, gtk_widget_unparent);
  G_OBJECT_CLASS (gr_parts_line_parent_class)->dispose (object);
}

static void
gr_parts_line_class_init (GrPartsLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_parts_line_get_property;
  object_class->set_property = gr_parts_line_set_property;
  object_class->dispose = gr_parts_line_dispose;
  widget_class->snapshot = gr_parts_line_snapshot;
  widget_class->measure = gr_parts_line_measure;
  widget_class->size_allocate = gr_parts_line_size_allocate;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "parts-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
make_cell (GrPartsLine *self,
           guint        part)
{
  self->cells[part] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->names[part] = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->lengths[part] = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->names[part]), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->lengths[part]), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->lengths[part]), "numeric");
  gtk_widget_add_css_class (self->cells[part], "mark");
  gtk_box_append (GTK_BOX (self->cells[part]), GTK_WIDGET (self->names[part]));
  gtk_box_append (GTK_BOX (self->cells[part]), GTK_WIDGET (self->lengths[part]));
  gtk_box_append (GTK_BOX (self->names_box), self->cells[part]);
}

static void
gr_parts_line_init (GrPartsLine *self)
{
  self->names_box = g_object_new (GTK_TYPE_BOX, "homogeneous", TRUE, "spacing", 6, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_parent (self->names_box, GTK_WIDGET (self));
  gr_take_marks_init (&self->marks);
  for (guint i = 0; i < GR_N_TAKE_MARKS; i++)
    make_cell (self, i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Parts"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0., -1);
  update (self);
}

/**
 * gr_parts_line_new:
 *
 * Returns: (transfer floating): a line on which the situation begins
 */
GtkWidget *
gr_parts_line_new (void)
{
  return g_object_new (GR_TYPE_PARTS_LINE, NULL);
}

/**
 * gr_parts_line_set:
 * @self: a line
 * @marks: where the parts began
 * @now_ms: how long has been spoken
 * @target_ms: how long there is to speak
 *
 * Shows how far one is.
 */
void
gr_parts_line_set (GrPartsLine       *self,
                   const GrTakeMarks *marks,
                   gint64             now_ms,
                   gint64             target_ms)
{
  g_return_if_fail (GR_IS_PARTS_LINE (self));
  g_return_if_fail (marks != NULL);

  self->marks = *marks;
  self->now_ms = now_ms;
  self->target_ms = target_ms;
  update (self);
}
