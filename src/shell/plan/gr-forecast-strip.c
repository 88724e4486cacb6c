/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast-strip.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-outlook-words.h"

#define HILL_HEIGHT 64
#define GAP 4
#define WEEK 7 /* a day's share is that of the week around it: days without time would be valleys */

typedef enum { MARK_FIRST, MARK_EVEN, MARK_LIKELY, MARK_LAST, N_MARKS } Mark;

struct _GrForecastStrip
{
  GtkWidget parent_instance;

  double *heights; /* 0 to 1, of each day */
  guint n_days;
  double even; /* places between the first day, 0, and the last */
  double likely;
  double deadline; /* below 0: none to be seen */
  PangoLayout *names[N_MARKS];
  PangoLayout *deadline_name;
};

G_DEFINE_FINAL_TYPE (GrForecastStrip, gr_forecast_strip, GTK_TYPE_WIDGET)

static int
get_line_height (GrForecastStrip *self)
{
  int height = 0;

  if (self->names[MARK_FIRST] != NULL)
    pango_layout_get_pixel_size (self->names[MARK_FIRST], NULL, &height);
  return height;
}

static void
gr_forecast_strip_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  int line = get_line_height (GR_FORECAST_STRIP (widget));

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = HILL_HEIGHT + 2 * (line + GAP);
  else
    *minimum = 120, *natural = 280;
}

/* Where text runs from right to left, so does time. */
static double
place (GrForecastStrip *self,
       double           at)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double x = width * at / MAX (self->n_days - 1, 1);

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? width - x : x;
}

/* The hill up to a day, which may lie between two. */
static void
draw_hill (GrForecastStrip *self,
           GtkSnapshot     *snapshot,
           double           to,
           double           base,
           const GdkRGBA   *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  guint last = (guint) CLAMP (to, 0, self->n_days - 1);
  double rest = to - last;

  gsk_path_builder_move_to (builder, (float) place (self, 0), (float) base);
  for (guint i = 0; i <= last; i++)
    gsk_path_builder_line_to (builder, (float) place (self, i), (float) (base - self->heights[i] * HILL_HEIGHT));
  if (rest > 0 && last + 1 < self->n_days)
    gsk_path_builder_line_to (
        builder, (float) place (self, to),
        (float) (base - (self->heights[last] * (1 - rest) + self->heights[last + 1] * rest) * HILL_HEIGHT));
  gsk_path_builder_line_to (builder, (float) place (self, MIN (to, self->n_days - 1)), (float) base);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
}

static void
draw_deadline (GrForecastStrip *self,
               GtkSnapshot     *snapshot,
               double           top,
               double           base,
               const GdkRGBA   *text)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.5f);
  float x = (float) place (self, self->deadline);
  int width, all = gtk_widget_get_width (GTK_WIDGET (self));

  gsk_path_builder_move_to (builder, x, (float) top);
  gsk_path_builder_line_to (builder, x, (float) base);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gsk_stroke_set_dash (stroke, (float[]) { 3, 3 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, text);
  pango_layout_get_pixel_size (self->deadline_name, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) CLAMP (x - width / 2.0, 0, MAX (0, all - width)), 0));
  gtk_snapshot_append_layout (snapshot, self->deadline_name, text);
  gtk_snapshot_restore (snapshot);
}

/* The even and the likely day matter most; the first and the last only where there is room beside them. */
static void
draw_names (GrForecastStrip *self,
            GtkSnapshot     *snapshot,
            double           y,
            const GdkRGBA   *text)
{
  static const Mark order[] = { MARK_EVEN, MARK_LIKELY, MARK_FIRST, MARK_LAST };
  const double at[] = { 0, self->even, self->likely, self->n_days - 1 };
  int all = gtk_widget_get_width (GTK_WIDGET (self));
  double starts[N_MARKS], ends[N_MARKS];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      int width;
      double x;
      gboolean free = TRUE;

      pango_layout_get_pixel_size (self->names[order[i]], &width, NULL);
      x = CLAMP (place (self, at[order[i]]) - width / 2.0, 0, MAX (0, all - width));
      for (guint k = 0; k < n; k++)
        free = free && (x + width + GAP <= starts[k] || x >= ends[k] + GAP);
      if (!free)
        continue;
      starts[n] = x;
      ends[n++] = x + width;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
      gtk_snapshot_append_layout (snapshot, self->names[order[i]], text);
      gtk_snapshot_restore (snapshot);
    }
}

static void
gr_forecast_strip_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  GrForecastStrip *self = GR_FORECAST_STRIP (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  gboolean contrast = adw_style_manager_get_high_contrast (style);
  int line = get_line_height (self);
  double base = line + GAP + HILL_HEIGHT;
  GdkRGBA text, rest, likely = *accent;

  if (self->n_days == 0)
    return;
  gtk_widget_get_color (widget, &text);
  rest = text;
  rest.alpha *= contrast ? .35f : .12f;
  likely.alpha *= .45f;
  draw_hill (self, snapshot, self->n_days - 1, base, &rest);
  draw_hill (self, snapshot, self->likely, base, &likely);
  draw_hill (self, snapshot, self->even, base, accent);
  gtk_snapshot_append_color (snapshot, &rest,
                             &GRAPHENE_RECT_INIT (0, (float) base, (float) gtk_widget_get_width (widget), 1));
  if (self->deadline >= 0)
    draw_deadline (self, snapshot, line + GAP / 2.0, base, &text);
  text.alpha *= .8f;
  draw_names (self, snapshot, base + GAP, &text);
}

static void
clear (GrForecastStrip *self)
{
  self->n_days = 0;
  g_clear_pointer (&self->heights, g_free);
  for (guint i = 0; i < N_MARKS; i++)
    g_clear_object (&self->names[i]);
  g_clear_object (&self->deadline_name);
}

static PangoLayout *
create_name (GrForecastStrip *self,
             const char      *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (.82));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

static void
gr_forecast_strip_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GrForecastStrip *self = GR_FORECAST_STRIP (widget);

  GTK_WIDGET_CLASS (gr_forecast_strip_parent_class)->css_changed (widget, change);
  for (guint i = 0; i < N_MARKS; i++)
    if (self->names[i] != NULL)
      pango_layout_context_changed (self->names[i]);
  if (self->deadline_name != NULL)
    pango_layout_context_changed (self->deadline_name);
  gtk_widget_queue_resize (widget);
}

static void
gr_forecast_strip_finalize (GObject *object)
{
  clear (GR_FORECAST_STRIP (object));
  G_OBJECT_CLASS (gr_forecast_strip_parent_class)->finalize (object);
}

static void
gr_forecast_strip_class_init (GrForecastStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gr_forecast_strip_finalize;
  widget_class->measure = gr_forecast_strip_measure;
  widget_class->snapshot = gr_forecast_strip_snapshot;
  widget_class->css_changed = gr_forecast_strip_css_changed;

  gtk_widget_class_set_css_name (widget_class, "forecast");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_forecast_strip_init (GrForecastStrip *self)
{
}

/* What each day adds to the chance, as the mean of the week around it. */
static void
set_heights (GrForecastStrip *self,
             const GrOutlook *outlook)
{
  double most = 0;

  self->n_days = outlook->n_days;
  self->heights = g_new (double, self->n_days);
  for (guint i = 0; i < self->n_days; i++)
    {
      guint from = i > WEEK / 2 + 1 ? i - WEEK / 2 - 1 : 0;
      guint to = MIN (i + WEEK / 2, self->n_days - 1);
      double before = i > WEEK / 2 ? outlook->by_day[from] : 0;

      self->heights[i] = outlook->by_day[to] - before;
      most = MAX (most, self->heights[i]);
    }
  for (guint i = 0; most > 0 && i < self->n_days; i++)
    self->heights[i] /= most;
}

/**
 * gr_forecast_strip_set:
 * @self: a strip
 * @outlook: a project's outlook that has one
 */
void
gr_forecast_strip_set (GrForecastStrip        *self,
                       const GrProjectOutlook *outlook)
{
  const GrOutlookDates *dates = &outlook->outlook->dates;
  const gint64 days[] = { outlook->today, dates->p50, dates->p80, outlook->today + outlook->outlook->n_days - 1 };
  gint64 deadline = outlook->deadline != GR_OUTLOOK_NEVER ? outlook->deadline - outlook->today : -1;
  gboolean interview = outlook->deadline == outlook->interview;
  g_autofree char *label = gr_outlook_describe_curve (dates, outlook->deadline, interview);

  g_return_if_fail (GR_IS_FORECAST_STRIP (self));

  clear (self);
  set_heights (self, outlook->outlook);
  self->even = (double) (MIN (days[MARK_EVEN], days[MARK_LAST]) - outlook->today);
  self->likely = (double) (MIN (days[MARK_LIKELY], days[MARK_LAST]) - outlook->today);
  self->deadline = deadline < self->n_days ? (double) deadline : -1;
  for (guint i = 0; i < N_MARKS; i++)
    {
      g_autofree char *name = gr_plan_format_day (days[i]);

      self->names[i] = create_name (self, name);
    }
  self->deadline_name = create_name (self, interview ? _("Interview") : _("Last day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
