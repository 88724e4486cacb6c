/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timeline-chart.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-outlook-words.h"

#define GAP 4
#define WEEK 7
#define FORECAST_WEEKS 8 /* a likely end further behind the plan than this is cut off: the plan is what is looked at */
#define DAYS_MAX 1100 /* three years */

struct _GrTimelineChart
{
  GtkWidget parent_instance;

  GrTimelineScale scale;
  gint64 today;
  gint64 interview; /* GR_OUTLOOK_NEVER: none */
  GrTimelineSpan forecast; /* first after last: none */
  PangoLayout *today_name;
  PangoLayout *interview_name;
  PangoLayout *week_name;
};

G_DEFINE_FINAL_TYPE (GrTimelineChart, gr_timeline_chart, GTK_TYPE_WIDGET)

static int
get_line (GrTimelineChart *self)
{
  int height;

  pango_layout_get_pixel_size (self->today_name, NULL, &height);
  return height;
}

/* The width of the names beside the bars in such a place; 0: above them. */
static int
get_head (GrTimelineChart *self,
          int              width)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
  int head = 0;

  if (first == NULL || !gr_timeline_row_is_wide (GR_TIMELINE_ROW (first), width))
    return 0;
  for (GtkWidget *row = first; row != NULL; row = gtk_widget_get_next_sibling (row))
    head = MAX (head, gr_timeline_row_get_head (GR_TIMELINE_ROW (row)));
  return MIN (head, width / 3);
}

static void
set_head (GrTimelineChart *self,
          int              head)
{
  self->scale.head = head;
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    gr_timeline_row_set_scale (GR_TIMELINE_ROW (row), &self->scale);
}

static int
get_row_height (GtkWidget *row,
                int        width)
{
  int height;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static void
gr_timeline_chart_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  GrTimelineChart *self = GR_TIMELINE_CHART (widget);
  int height = 2 * (get_line (self) + GAP);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 160;
      *natural = 720;
      return;
    }
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL; row = gtk_widget_get_next_sibling (row))
    height += get_row_height (row, for_size);
  *minimum = *natural = height;
}

static GtkSizeRequestMode
gr_timeline_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gr_timeline_chart_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GrTimelineChart *self = GR_TIMELINE_CHART (widget);
  int y = get_line (self) + GAP;

  set_head (self, get_head (self, width));
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      int row_height = get_row_height (row, width);

      gtk_widget_allocate (row, width, row_height, -1,
                           gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (0, (float) y)));
      y += row_height;
    }
}

/* Names of weeks, as many as fit. */
static void
draw_weeks (GrTimelineChart *self,
            GtkSnapshot     *snapshot,
            double           top,
            double           bottom,
            const GdkRGBA   *text)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double taken = -G_MAXDOUBLE;
  GdkRGBA line = *text, name = *text;

  line.alpha *= .12f;
  name.alpha *= .8f;
  for (gint64 day = self->scale.first; day <= self->scale.first + self->scale.n_days; day += WEEK)
    {
      g_autofree char *words = gr_plan_format_day (day);
      float x = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), day);
      double start = rtl ? width - x : x;
      int name_width;

      gtk_snapshot_append_color (
          snapshot, &line, &GRAPHENE_RECT_INIT (MIN (x, (float) width - 1), (float) top, 1, (float) (bottom - top)));
      pango_layout_set_text (self->week_name, words, -1);
      pango_layout_get_pixel_size (self->week_name, &name_width, NULL);
      if (start < taken || start + GAP + name_width > width)
        continue;
      taken = start + name_width + 3 * GAP;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
          snapshot, &GRAPHENE_POINT_INIT (rtl ? x - GAP - (float) name_width : x + GAP, (float) bottom + GAP));
      gtk_snapshot_append_layout (snapshot, self->week_name, &name);
      gtk_snapshot_restore (snapshot);
    }
}

static void
draw_forecast (GrTimelineChart *self,
               GtkSnapshot     *snapshot,
               double           top,
               double           bottom,
               const GdkRGBA   *accent)
{
  float a = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), self->forecast.first);
  float b = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), self->forecast.last + 1);
  GdkRGBA band = *accent;

  band.alpha *= .16f;
  if (self->forecast.first <= self->forecast.last)
    gtk_snapshot_append_color (snapshot, &band,
                               &GRAPHENE_RECT_INIT (MIN (a, b), (float) top, ABS (b - a), (float) (bottom - top)));
}

/* A line down through all rows; never through a name that stands above a bar. */
static void
draw_line (GrTimelineChart *self,
           GtkSnapshot     *snapshot,
           float            x,
           double           top,
           gboolean         dashed,
           const GdkRGBA   *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (dashed ? 1.5f : 2.f);
  double y = top + GAP;

  gsk_path_builder_move_to (builder, x, (float) top - GAP);
  gsk_path_builder_line_to (builder, x, (float) y);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      double skip = self->scale.head > 0 ? 0 : gr_timeline_row_get_line (GR_TIMELINE_ROW (row)) - GAP;

      gsk_path_builder_move_to (builder, x, (float) (top + skip));
      top += gtk_widget_get_height (row);
      gsk_path_builder_line_to (builder, x, (float) top);
    }
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  if (dashed)
    gsk_stroke_set_dash (stroke, (float[]) { 3, 3 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

/* The interview's name gives way where both are close together. */
static void
draw_marks (GrTimelineChart *self,
            GtkSnapshot     *snapshot,
            double           top,
            const GdkRGBA   *text,
            const GdkRGBA   *accent)
{
  const struct
  {
    gint64 day;
    PangoLayout *name;
    const GdkRGBA *color;
  } marks[] = { { self->today, self->today_name, accent }, { self->interview, self->interview_name, text } };
  int all = gtk_widget_get_width (GTK_WIDGET (self));
  double taken_from = G_MAXDOUBLE, taken_to = -G_MAXDOUBLE;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      float x;
      double start;
      int width;

      if (marks[i].day == GR_OUTLOOK_NEVER || marks[i].day < self->scale.first ||
          marks[i].day > self->scale.first + self->scale.n_days)
        continue;
      x = (gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), marks[i].day) +
           gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), marks[i].day + 1)) /
          2;
      draw_line (self, snapshot, x, top, i > 0, marks[i].color);
      pango_layout_get_pixel_size (marks[i].name, &width, NULL);
      start = CLAMP (x - width / 2.0, 0, MAX (0, all - width));
      if (start < taken_to + GAP && start + width + GAP > taken_from)
        start = taken_from > all / 2.0 ? taken_from - width - 2 * GAP : taken_to + 2 * GAP;
      taken_from = start;
      taken_to = start + width;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) start, 0));
      gtk_snapshot_append_layout (snapshot, marks[i].name, marks[i].color);
      gtk_snapshot_restore (snapshot);
    }
}

static void
gr_timeline_chart_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  GrTimelineChart *self = GR_TIMELINE_CHART (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  double top = get_line (self) + GAP;
  double bottom = gtk_widget_get_height (widget) - top;
  GdkRGBA text;

  gtk_widget_get_color (widget, &text);
  draw_weeks (self, snapshot, top, bottom, &text);
  draw_forecast (self, snapshot, top, bottom, accent);
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL; row = gtk_widget_get_next_sibling (row))
    gtk_widget_snapshot_child (widget, row, snapshot);
  draw_marks (self, snapshot, top, &text, accent);
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  GtkWidget *row = gtk_widget_get_focus_child (widget);

  if (row != NULL)
    row = g_variant_get_int32 (args) < 0 ? gtk_widget_get_prev_sibling (row) : gtk_widget_get_next_sibling (row);
  return row != NULL && gtk_widget_grab_focus (row);
}

static void
gr_timeline_chart_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GrTimelineChart *self = GR_TIMELINE_CHART (widget);

  GTK_WIDGET_CLASS (gr_timeline_chart_parent_class)->css_changed (widget, change);
  pango_layout_context_changed (self->today_name);
  pango_layout_context_changed (self->interview_name);
  pango_layout_context_changed (self->week_name);
  gtk_widget_queue_resize (widget);
}

static void
gr_timeline_chart_dispose (GObject *object)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (row);
  G_OBJECT_CLASS (gr_timeline_chart_parent_class)->dispose (object);
}

static void
gr_timeline_chart_finalize (GObject *object)
{
  GrTimelineChart *self = GR_TIMELINE_CHART (object);

  g_clear_object (&self->today_name);
  g_clear_object (&self->interview_name);
  g_clear_object (&self->week_name);
  G_OBJECT_CLASS (gr_timeline_chart_parent_class)->finalize (object);
}

static void
gr_timeline_chart_class_init (GrTimelineChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_timeline_chart_dispose;
  object_class->finalize = gr_timeline_chart_finalize;
  widget_class->measure = gr_timeline_chart_measure;
  widget_class->get_request_mode = gr_timeline_chart_get_request_mode;
  widget_class->size_allocate = gr_timeline_chart_size_allocate;
  widget_class->snapshot = gr_timeline_chart_snapshot;
  widget_class->css_changed = gr_timeline_chart_css_changed;

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Up, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Down, 0, move_cb, "i", 1);
}

static PangoLayout *
create_name (GrTimelineChart *self,
             const char      *text,
             gboolean         bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (.85));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

static void
gr_timeline_chart_init (GrTimelineChart *self)
{
  self->today_name = create_name (self, _("Today"), TRUE);
  self->interview_name = create_name (self, _("Interview"), TRUE);
  self->week_name = create_name (self, "", FALSE);
  self->interview = GR_OUTLOOK_NEVER;
  self->forecast = (GrTimelineSpan) { 0, -1 };
}

/* From the Monday before anything to the one after everything. */
static void
set_range (GrTimelineChart        *self,
           const GrProjectOutlook *outlook)
{
  gint64 first = outlook->today, last = outlook->today;

  for (guint i = 0; i < outlook->spans->len; i++)
    {
      const GrPhaseSpan *span = &g_array_index (outlook->spans, GrPhaseSpan, i);

      first = MIN (first, span->planned.first);
      last = MAX (last, span->planned.last);
      if (span->worked.first != GR_TIMELINE_NO_DAY)
        first = MIN (first, span->worked.first);
    }
  if (outlook->interview != GR_OUTLOOK_NEVER)
    last = MAX (last, outlook->interview);
  if (self->forecast.first <= self->forecast.last)
    last = MAX (last, MIN (self->forecast.last, last + FORECAST_WEEKS * WEEK));
  self->scale.first = first - gr_day_weekday (first);
  last += WEEK - gr_day_weekday (last);
  self->scale.n_days = CLAMP (last - self->scale.first, 2 * WEEK, DAYS_MAX);
}

/**
 * gr_timeline_chart_set_outlook:
 * @self: a chart that has its rows
 * @outlook: a project's outlook
 */
void
gr_timeline_chart_set_outlook (GrTimelineChart        *self,
                               const GrProjectOutlook *outlook)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (GR_IS_TIMELINE_CHART (self));

  self->today = outlook->today;
  self->interview = outlook->interview;
  self->forecast = (GrTimelineSpan) { 0, -1 };
  if (outlook->outlook != NULL && outlook->outlook->dates.p80 != GR_OUTLOOK_NEVER)
    self->forecast = (GrTimelineSpan) { outlook->outlook->dates.p50, outlook->outlook->dates.p80 };
  set_range (self, outlook);
  from = gr_plan_format_long_day (self->scale.first);
  to = gr_plan_format_long_day (self->scale.first + self->scale.n_days - 1);
  /* Translators: for a screen reader; two days */
  label = g_strdup_printf (_("Timeline from %s to %s"), from, to);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  set_head (self, self->scale.head);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * gr_timeline_chart_take_row:
 * @self: a chart
 * @row: (transfer floating): a #GrTimelineRow, below the others
 */
void
gr_timeline_chart_take_row (GrTimelineChart *self,
                            GtkWidget       *row)
{
  g_return_if_fail (GR_IS_TIMELINE_CHART (self) && GR_IS_TIMELINE_ROW (row));

  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

/**
 * gr_timeline_chart_find_row:
 * @self: a chart
 * @phase: uid of a phase
 *
 * Returns: (transfer none) (nullable): its row
 */
GrTimelineRow *
gr_timeline_chart_find_row (GrTimelineChart *self,
                            const char      *phase)
{
  g_return_val_if_fail (GR_IS_TIMELINE_CHART (self), NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (g_strcmp0 (gr_timeline_row_get_phase (GR_TIMELINE_ROW (row)), phase) == 0)
      return GR_TIMELINE_ROW (row);
  return NULL;
}
