/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hours-bar.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"

#define BAR_HEIGHT 12
#define GAP 8 /* px between a bracket and its name, and between the lines */

typedef struct
{
  double from; /* minutes */
  double to;
  PangoLayout *name;
} Bracket;

struct _GrHoursBar
{
  GtkWidget parent_instance;

  double done; /* minutes */
  double ahead;
  double most; /* the bar's end */
  Bracket brackets[2];
  guint n_brackets;
};

G_DEFINE_FINAL_TYPE (GrHoursBar, gr_hours_bar, GTK_TYPE_WIDGET)

static void
name_size (const Bracket *bracket,
           int           *width,
           int           *height)
{
  pango_layout_get_pixel_size (bracket->name, width, height);
}

/* Beside the bracket's start if there is room, else on a line of its own below it. */
static gboolean
name_fits (GrHoursBar    *self,
           const Bracket *bracket,
           int            width)
{
  int name_width, name_height;

  name_size (bracket, &name_width, &name_height);
  return width * bracket->from / self->most >= name_width + GAP;
}

static int
bracket_height (GrHoursBar    *self,
                const Bracket *bracket,
                int            width)
{
  int name_width, name_height;

  name_size (bracket, &name_width, &name_height);
  return name_fits (self, bracket, width) ? name_height : name_height + GAP;
}

static void
gr_hours_bar_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  GrHoursBar *self = GR_HOURS_BAR (widget);
  int size = orientation == GTK_ORIENTATION_VERTICAL ? BAR_HEIGHT : 0;

  for (guint i = 0; i < self->n_brackets; i++)
    {
      int width, height;

      name_size (&self->brackets[i], &width, &height);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        size = MAX (size, width);
      else
        size += GAP / 2 + bracket_height (self, &self->brackets[i], for_size < 0 ? 0 : for_size);
    }
  *minimum = *natural = size;
}

static GtkSizeRequestMode
gr_hours_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Where text runs from right to left, so does time. */
static void
fill (GrHoursBar    *self,
      GtkSnapshot   *snapshot,
      double         from,
      double         to,
      double         y,
      double         height,
      const GdkRGBA *color)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double start = width * from / self->most, end = width * to / self->most;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    {
      double mirrored = width - end;

      end = width - start;
      start = mirrored;
    }
  if (end > start)
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (start, y, end - start, height));
}

static void
draw_bar (GrHoursBar    *self,
          GtkSnapshot   *snapshot,
          const GdkRGBA *text,
          gboolean       contrast)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  GdkRGBA rest = *text, ahead = *accent;
  GskRoundedRect outline;

  rest.alpha *= contrast ? .3f : .12f;
  ahead.alpha *= .45f;
  gsk_rounded_rect_init_from_rect (
      &outline, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (GTK_WIDGET (self)), BAR_HEIGHT), BAR_HEIGHT / 2.0);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  fill (self, snapshot, 0, self->most, 0, BAR_HEIGHT, &rest);
  fill (self, snapshot, self->done, self->done + self->ahead, 0, BAR_HEIGHT, &ahead);
  fill (self, snapshot, 0, self->done, 0, BAR_HEIGHT, accent);
  gtk_snapshot_pop (snapshot);
}

static void
draw_bracket (GrHoursBar    *self,
              GtkSnapshot   *snapshot,
              const Bracket *bracket,
              double         y,
              const GdkRGBA *text)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean beside = name_fits (self, bracket, width);
  double tick = self->most / MAX (width, 1) * 1.5;
  double start = width * bracket->from / self->most, x;
  int name_width, name_height;
  double line;
  GdkRGBA faint = *text;

  name_size (bracket, &name_width, &name_height);
  line = y + (beside ? name_height / 2.0 : GAP / 2.0);
  faint.alpha *= .6f;
  fill (self, snapshot, bracket->from, bracket->to, line - .75, 1.5, &faint);
  fill (self, snapshot, bracket->from, bracket->from + tick, line - 3, 6, &faint);
  fill (self, snapshot, bracket->to - tick, bracket->to, line - 3, 6, &faint);

  x = beside ? start - GAP - name_width : CLAMP (start, 0, width - name_width);
  if (rtl)
    x = width - x - name_width;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, beside ? y : y + GAP));
  gtk_snapshot_append_layout (snapshot, bracket->name, text);
  gtk_snapshot_restore (snapshot);
}

static void
gr_hours_bar_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  GrHoursBar *self = GR_HOURS_BAR (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  int width = gtk_widget_get_width (widget);
  double y = BAR_HEIGHT;
  GdkRGBA text;

  if (self->most <= 0)
    return;
  gtk_widget_get_color (widget, &text);
  draw_bar (self, snapshot, &text, adw_style_manager_get_high_contrast (style));
  text.alpha *= .8f;
  for (guint i = 0; i < self->n_brackets; i++)
    {
      y += GAP / 2.0;
      draw_bracket (self, snapshot, &self->brackets[i], y, &text);
      y += bracket_height (self, &self->brackets[i], width);
    }
}

static void
clear_brackets (GrHoursBar *self)
{
  for (guint i = 0; i < self->n_brackets; i++)
    g_clear_object (&self->brackets[i].name);
  self->n_brackets = 0;
}

static void
add_bracket (GrHoursBar *self,
             gint64      from,
             gint64      to,
             const char *format)
{
  Bracket *bracket = &self->brackets[self->n_brackets];
  g_autofree char *range = gr_plan_format_range (from, to);
  g_auto (GStrv) halves = NULL;
  g_autofree char *name = NULL;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (to <= 0)
    return;
  halves = g_strsplit (format, "%s", 2);
  name = g_strconcat (halves[0], range, halves[1], NULL);
  bracket->from = from;
  bracket->to = MAX (to, from);
  bracket->name = gtk_widget_create_pango_layout (GTK_WIDGET (self), name);
  pango_attr_list_insert (attributes, pango_attr_scale_new (.82));
  pango_layout_set_attributes (bracket->name, attributes);
  self->n_brackets++;
}

static void
gr_hours_bar_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  GrHoursBar *self = GR_HOURS_BAR (widget);

  GTK_WIDGET_CLASS (gr_hours_bar_parent_class)->css_changed (widget, change);
  for (guint i = 0; i < self->n_brackets; i++)
    pango_layout_context_changed (self->brackets[i].name);
  gtk_widget_queue_resize (widget);
}

static void
gr_hours_bar_finalize (GObject *object)
{
  clear_brackets (GR_HOURS_BAR (object));
  G_OBJECT_CLASS (gr_hours_bar_parent_class)->finalize (object);
}

static void
gr_hours_bar_class_init (GrHoursBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gr_hours_bar_finalize;
  widget_class->measure = gr_hours_bar_measure;
  widget_class->get_request_mode = gr_hours_bar_get_request_mode;
  widget_class->snapshot = gr_hours_bar_snapshot;
  widget_class->css_changed = gr_hours_bar_css_changed;

  gtk_widget_class_set_css_name (widget_class, "hours");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_hours_bar_init (GrHoursBar *self)
{
}

/**
 * gr_hours_bar_set:
 * @self: a bar
 * @totals: what the project adds up to
 * @title_min: what its title says at the least, in minutes
 * @title_max: what it says at the most; 0 where it says nothing
 * @steps: whether its phases are a sprint's steps
 */
void
gr_hours_bar_set (GrHoursBar         *self,
                  const GrPlanTotals *totals,
                  gint64              title_min,
                  gint64              title_max,
                  gboolean            steps)
{
  g_autofree char *words = NULL;
  g_autofree char *sums = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (GR_IS_HOURS_BAR (self));

  self->done = totals->seconds / 60.0;
  self->ahead = totals->left / 60.0;
  self->most = MAX (MAX (title_max, totals->minutes_max), self->done + self->ahead);
  clear_brackets (self);
  /* Translators: the placeholder is a range such as “13–18 h” */
  add_bracket (self, totals->minutes_min, totals->minutes_max, steps ? _("%s by step") : _("%s by phase"));
  /* Translators: the placeholder is a range such as “10–25 h” */
  add_bracket (self, title_min, title_max, _("%s in the title"));

  words = gr_plan_format_done_left (totals);
  sums = gr_plan_describe_ranges (title_min, title_max, totals, steps);
  label = *sums != '\0' ? g_strdup_printf ("%s. %s", words, sums) : g_strdup_printf ("%s.", words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
