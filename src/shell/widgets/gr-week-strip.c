/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-strip.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-plain.h"

#define BAR_WIDTH 28
#define BAR_HEIGHT 72 /* px at most; below that a pixel is a minute */
#define GAP 6
#define MIN_HEIGHT 3  /* a day without time is still a day */

struct _GrWeekStrip
{
  GtkWidget parent_instance;

  int done[7];
  int planned[7];
  int today;
};

G_DEFINE_FINAL_TYPE (GrWeekStrip, gr_week_strip, GTK_TYPE_WIDGET)

/* 2024-01-01 was a Monday; the locale knows what its days are called. */
static char *
day_name (int         weekday,
          const char *format)
{
  g_autoptr (GDateTime) day = g_date_time_new_utc (2024, 1, 1 + weekday, 12, 0, 0);

  return g_date_time_format (day, format);
}

static PangoLayout *
text_layout (GrWeekStrip *self,
             const char  *text,
             gboolean     bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_scale_new (PANGO_SCALE_SMALL));
  if (bold)
    pango_attr_list_insert (attrs, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attrs);
  return layout;
}

static PangoLayout *
number_layout (GrWeekStrip *self,
               int          number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  return text_layout (self, text, FALSE);
}

static int
text_height (GrWeekStrip *self)
{
  g_autoptr (PangoLayout) layout = text_layout (self, "0", FALSE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
draw_text (GtkSnapshot   *snapshot,
           PangoLayout   *layout,
           double         center,
           double         y,
           const GdkRGBA *color)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (center - width / 2.0), (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
  g_object_unref (layout);
}

static void
draw_bar (GtkSnapshot   *snapshot,
          double         center,
          double         bottom,
          double         width,
          double         height,
          const GdkRGBA *color)
{
  GskRoundedRect bar;

  gsk_rounded_rect_init_from_rect (
      &bar,
      &GRAPHENE_RECT_INIT ((float) (center - width / 2), (float) (bottom - height), (float) width, (float) height),
      (float) MIN (6, height / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, color, &bar.bounds);
  gtk_snapshot_pop (snapshot);
}

/* One day: what is meant for it as a frame, what was done as what fills it. */
static void
draw_day (GrWeekStrip   *self,
          GtkSnapshot   *snapshot,
          int            day,
          double         center,
          double         scale,
          const GdkRGBA *accent,
          const GdkRGBA *rest,
          const GdkRGBA *text)
{
  int line = text_height (self);
  double bottom = gtk_widget_get_height (GTK_WIDGET (self)) - line - GAP;
  double width = MIN (BAR_WIDTH, gtk_widget_get_width (GTK_WIDGET (self)) / 7.0 - 4);
  double planned = MAX (MIN_HEIGHT, scale * self->planned[day]);
  double done = scale * self->done[day];
  int number = self->done[day] > 0 ? self->done[day] : self->planned[day];
  g_autofree char *name = day_name (day, "%a");
  GdkRGBA dim = *text;

  draw_bar (snapshot, center, bottom, width, MAX (planned, done), rest);
  if (done > 0)
    draw_bar (snapshot, center, bottom, width, MAX (done, MIN_HEIGHT), accent);
  draw_text (snapshot, text_layout (self, name, day == self->today), center, bottom + GAP, text);
  if (number == 0)
    return;
  dim.alpha *= self->done[day] > 0 ? 1 : .55f;
  draw_text (snapshot, number_layout (self, number), center, bottom - MAX (planned, done) - line - 2, &dim);
}

static void
gr_week_strip_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrWeekStrip *self = GR_WEEK_STRIP (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  GdkRGBA text, rest;
  double column = gtk_widget_get_width (widget) / 7.0;
  int most = BAR_HEIGHT;

  gtk_widget_get_color (widget, &text);
  rest = text;
  rest.alpha *= adw_style_manager_get_high_contrast (style) ? .5f : .15f;
  for (int i = 0; i < 7; i++)
    most = MAX (most, MAX (self->done[i], self->planned[i]));

  for (int i = 0; i < 7; i++)
    {
      gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

      draw_day (self, snapshot, i, column * ((mirrored ? 6 - i : i) + .5), BAR_HEIGHT / (double) most, accent, &rest,
                &text);
    }
}

static void
gr_week_strip_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 7 * 24;
      *natural = 7 * 48;
    }
  else
    *minimum = *natural = BAR_HEIGHT + 2 * text_height (GR_WEEK_STRIP (widget)) + GAP + 2;
}

static void
gr_week_strip_class_init (GrWeekStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = gr_week_strip_snapshot;
  widget_class->measure = gr_week_strip_measure;
  gtk_widget_class_set_css_name (widget_class, "weekstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_week_strip_init (GrWeekStrip *self)
{
  self->today = -1;
}

/**
 * gr_week_strip_new:
 *
 * Returns: (transfer floating): a week without time
 */
GtkWidget *
gr_week_strip_new (void)
{
  return g_object_new (GR_TYPE_WEEK_STRIP, NULL);
}

/**
 * gr_week_strip_describe:
 * @done: what was done from Monday to Sunday, in minutes
 * @planned: what is meant for each day; 0 for days that are past
 *
 * Returns: (transfer full): the week in words
 */
char *
gr_week_strip_describe (const int done[7],
                        const int planned[7])
{
  g_autoptr (GString) words = g_string_new (_("Time given this week"));

  for (int i = 0; i < 7; i++)
    {
      g_autofree char *name = day_name (i, "%A");
      g_autofree char *time = gr_format_minutes (done[i]);
      g_autofree char *meant = gr_format_minutes (planned[i]);

      if (done[i] > 0 && planned[i] > done[i])
        /* Translators: a day, time done and time meant: "; Monday: 10 min of 40 min" */
        g_string_append_printf (words, _("; %s: %s of %s"), name, time, meant);
      else if (done[i] > 0)
        g_string_append_printf (words, "; %s: %s", name, time);
      else if (planned[i] > 0)
        /* Translators: a day and the time meant for it: "; Thursday: 40 min planned" */
        g_string_append_printf (words, _("; %s: %s planned"), name, meant);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * gr_week_strip_set_minutes:
 * @self: a week
 * @done: what was done from Monday to Sunday, in minutes
 * @planned: what is meant for each day; 0 for days that are past
 * @today: 0 (Monday) to 6, or -1 where today is in another week
 *
 * Shows a week.
 */
void
gr_week_strip_set_minutes (GrWeekStrip *self,
                           const int    done[7],
                           const int    planned[7],
                           int          today)
{
  g_autofree char *words = NULL;

  g_return_if_fail (GR_IS_WEEK_STRIP (self));

  for (int i = 0; i < 7; i++)
    {
      self->done[i] = done[i];
      self->planned[i] = planned[i];
    }
  self->today = today;
  words = gr_week_strip_describe (done, planned);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
