/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timeline-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-outlook-words.h"

#define WIDE 27 /* lines of text: from this width on the name stands beside the bar */
#define REST_MS 600 /* a held-down key is one change, not forty */
#define PAD 6
#define BAR 20
#define NARROW_BAR 14
#define INSET 4   /* of what fills a bar */
#define GRIP 12.0 /* px to either side of a bar's end that draw it */

struct _GrTimelineRow
{
  GtkWidget parent_instance;

  char *phase;
  char *title;
  char *note;
  GrPhaseSpan span;
  gint64 end; /* where keys or pointer have moved it; not kept yet while it differs from the span's */
  gboolean editable;
  guint rest_id;
  GrTimelineScale scale;
  gint64 drawn_from; /* the end when the pointer took it; GR_TIMELINE_NO_DAY: it did not */
  PangoLayout *title_layout;
  PangoLayout *note_layout;
};

G_DEFINE_FINAL_TYPE (GrTimelineRow, gr_timeline_row, GTK_TYPE_WIDGET)

enum { ACTIVATED, END_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

/**
 * gr_timeline_scale_place:
 * @self: a scale
 * @widget: a row, or the timeline
 * @day: a day since 1970
 *
 * Where text runs from right to left, so does time.
 *
 * Returns: where the day begins, in the widget's pixels
 */
float
gr_timeline_scale_place (const GrTimelineScale *self,
                         GtkWidget             *widget,
                         gint64                 day)
{
  double width = gtk_widget_get_width (widget);
  double share = (double) (day - self->first) / (double) MAX (self->n_days, 1);
  double x = self->head + (width - self->head) * CLAMP (share, 0, 1);

  return (float) (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - x : x);
}

static int
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
gr_timeline_row_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  GrTimelineRow *self = GR_TIMELINE_ROW (widget);
  int line = get_height (self->title_layout);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = 160;
  else if (gr_timeline_row_is_wide (self, for_size))
    *minimum = *natural = MAX (line + get_height (self->note_layout), BAR) + 2 * PAD;
  else
    *minimum = *natural = line + NARROW_BAR + 3 * PAD;
}

static GtkSizeRequestMode
gr_timeline_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
draw_layout (GrTimelineRow *self,
             GtkSnapshot   *snapshot,
             PangoLayout   *layout,
             double         x,
             double         y,
             int            room,
             const GdkRGBA *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int width;

  pango_layout_set_width (layout, MAX (room, 1) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  /* a layout with a width aligns by its own text's direction within that width */
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) (rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - x - room : x), (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_bar (GrTimelineRow        *self,
          GtkSnapshot          *snapshot,
          const GrTimelineSpan *days,
          double                y,
          double                height,
          double                radius,
          const GdkRGBA        *fill,
          const GdkRGBA        *outline)
{
  float a = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), days->first);
  float b = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), days->last + 1);
  float x = MIN (a, b), width = MAX (ABS (b - a), (float) (2 * radius));
  GskRoundedRect bar;

  gsk_rounded_rect_init_from_rect (&bar, &GRAPHENE_RECT_INIT (x, (float) y, width, (float) height), (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, fill, &bar.bounds);
  gtk_snapshot_pop (snapshot);
  if (outline != NULL)
    gtk_snapshot_append_border (snapshot, &bar, (float[4]) { 1, 1, 1, 1 },
                                (GdkRGBA[4]) { *outline, *outline, *outline, *outline });
}

static void
draw_bars (GrTimelineRow *self,
           GtkSnapshot   *snapshot,
           double         y,
           double         height)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  gboolean contrast = adw_style_manager_get_high_contrast (style);
  GrTimelineSpan planned = { self->span.planned.first, self->end };
  GdkRGBA fill = *accent, outline = *accent;

  fill.alpha *= .22f;
  outline.alpha *= contrast ? 1.f : .6f;
  draw_bar (self, snapshot, &planned, y, height, 6, &fill, &outline);
  if (self->span.worked.first != GR_TIMELINE_NO_DAY)
    draw_bar (self, snapshot, &self->span.worked, y + INSET, height - 2 * INSET, 3, accent, NULL);
}

static void
gr_timeline_row_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GrTimelineRow *self = GR_TIMELINE_ROW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int line = get_height (self->title_layout), note = get_height (self->note_layout), note_width;
  GdkRGBA text, dim;

  gtk_widget_get_color (widget, &text);
  dim = text;
  dim.alpha *= .75f;
  if (self->scale.head > 0)
    {
      int top = (height - line - note) / 2;

      draw_layout (self, snapshot, self->title_layout, 0, top, self->scale.head - 2 * PAD, &text);
      draw_layout (self, snapshot, self->note_layout, 0, top + line, self->scale.head - 2 * PAD, &dim);
      draw_bars (self, snapshot, (height - BAR) / 2, BAR);
      return;
    }
  pango_layout_set_width (self->note_layout, -1);
  pango_layout_get_pixel_size (self->note_layout, &note_width, NULL);
  draw_layout (self, snapshot, self->title_layout, 0, PAD, width - note_width - 2 * PAD, &text);
  draw_layout (self, snapshot, self->note_layout, width - note_width, PAD + line - note, note_width, &dim);
  draw_bars (self, snapshot, PAD + line + PAD, NARROW_BAR);
}

/* What a screen reader says of the phase. */
static void
tell (GrTimelineRow *self)
{
  g_autofree char *from = gr_plan_format_long_day (self->span.planned.first);
  g_autofree char *to = gr_plan_format_long_day (self->end);
  g_autofree char *planned = NULL;
  g_autofree char *words = NULL;

  /* Translators: a phase, what is done of it, and two days */
  planned = g_strdup_printf (_("%s, %s: planned from %s to %s"), self->title, self->note, from, to);
  if (self->span.worked.first != GR_TIMELINE_NO_DAY)
    {
      g_autofree char *first = gr_plan_format_long_day (self->span.worked.first);
      g_autofree char *last = gr_plan_format_long_day (self->span.worked.last);

      /* Translators: what is planned, and two days */
      words = g_strdup_printf (_("%s; worked on from %s to %s"), planned, first, last);
    }
  else
    /* Translators: what is planned */
    words = g_strdup_printf (_("%s; not begun"), planned);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
settle (GrTimelineRow *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  if (self->end != self->span.planned.last)
    g_signal_emit (self, signals[END_CHANGED], 0, self->end);
}

static gboolean
rest_cb (gpointer data)
{
  GrTimelineRow *self = data;

  self->rest_id = 0;
  settle (self);
  return G_SOURCE_REMOVE;
}

static void
move_end (GrTimelineRow *self,
          gint64         end)
{
  self->end = MAX (end, self->span.planned.first);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
end_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   data)
{
  GrTimelineRow *self = GR_TIMELINE_ROW (widget);
  int days = g_variant_get_int32 (args);
  g_autofree char *day = NULL;
  g_autofree char *said = NULL;

  if (!self->editable)
    return FALSE;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    days = -days;
  move_end (self, self->end + days);
  day = gr_plan_format_weekday (self->end);
  /* Translators: said by a screen reader; the placeholder is a day */
  said = g_strdup_printf (_("Ends on %s"), day);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  g_signal_emit (widget, signals[ACTIVATED], 0);
  return TRUE;
}

static void
drag_begin_cb (GrTimelineRow *self,
               double         x,
               double         y)
{
  double end = gr_timeline_scale_place (&self->scale, GTK_WIDGET (self), self->end + 1);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->drawn_from = self->editable && ABS (x - end) <= GRIP ? self->end : GR_TIMELINE_NO_DAY;
}

static void
drag_update_cb (GrTimelineRow *self,
                double         dx,
                double         dy)
{
  double day = (gtk_widget_get_width (GTK_WIDGET (self)) - self->scale.head) / (double) MAX (self->scale.n_days, 1);

  if (self->drawn_from == GR_TIMELINE_NO_DAY || day <= 0)
    return;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    dx = -dx;
  move_end (self, self->drawn_from + (gint64) (dx / day + (dx > 0 ? .5 : -.5)));
}

/* Letting go where it was pressed is a click. */
static void
drag_end_cb (GrTimelineRow *self,
             double         dx,
             double         dy)
{
  if (gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
    settle (self);
  else
    g_signal_emit (self, signals[ACTIVATED], 0);
  self->drawn_from = GR_TIMELINE_NO_DAY;
}

static gboolean
focus_left_cb (GrTimelineRow *self)
{
  settle (self);
  return GDK_EVENT_PROPAGATE;
}

static void
gr_timeline_row_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GrTimelineRow *self = GR_TIMELINE_ROW (widget);

  GTK_WIDGET_CLASS (gr_timeline_row_parent_class)->css_changed (widget, change);
  pango_layout_context_changed (self->title_layout);
  pango_layout_context_changed (self->note_layout);
  gtk_widget_queue_resize (widget);
}

static void
gr_timeline_row_dispose (GObject *object)
{
  g_clear_handle_id (&GR_TIMELINE_ROW (object)->rest_id, g_source_remove);
  G_OBJECT_CLASS (gr_timeline_row_parent_class)->dispose (object);
}

static void
gr_timeline_row_finalize (GObject *object)
{
  GrTimelineRow *self = GR_TIMELINE_ROW (object);

  g_clear_object (&self->title_layout);
  g_clear_object (&self->note_layout);
  g_free (self->phase);
  g_free (self->title);
  g_free (self->note);
  G_OBJECT_CLASS (gr_timeline_row_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint enters[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (enters); i++)
    gtk_widget_class_add_binding (widget_class, enters[i], 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, end_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, end_cb, "i", 1);
}

static void
gr_timeline_row_class_init (GrTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_timeline_row_dispose;
  object_class->finalize = gr_timeline_row_finalize;
  widget_class->measure = gr_timeline_row_measure;
  widget_class->get_request_mode = gr_timeline_row_get_request_mode;
  widget_class->snapshot = gr_timeline_row_snapshot;
  widget_class->css_changed = gr_timeline_row_css_changed;

  signals[ACTIVATED] =
      g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[END_CHANGED] = g_signal_new ("end-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  add_keys (widget_class);
}

static PangoLayout *
create_layout (GrTimelineRow *self,
               double         scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "");
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
gr_timeline_row_init (GrTimelineRow *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->title_layout = create_layout (self, .95);
  self->note_layout = create_layout (self, .82);
  self->drawn_from = GR_TIMELINE_NO_DAY;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * gr_timeline_row_new:
 * @phase: uid of a phase
 *
 * Returns: (transfer floating): a row without a span
 */
GtkWidget *
gr_timeline_row_new (const char *phase)
{
  GrTimelineRow *self = g_object_new (GR_TYPE_TIMELINE_ROW, NULL);

  self->phase = g_strdup (phase);
  return GTK_WIDGET (self);
}

/**
 * gr_timeline_row_get_phase:
 * @self: a row
 *
 * Returns: uid of its phase
 */
const char *
gr_timeline_row_get_phase (GrTimelineRow *self)
{
  g_return_val_if_fail (GR_IS_TIMELINE_ROW (self), NULL);
  return self->phase;
}

/**
 * gr_timeline_row_set:
 * @self: a row
 * @title: what the phase is called
 * @note: what is done of it
 * @span: from when to when
 * @editable: whether its end can be moved
 */
void
gr_timeline_row_set (GrTimelineRow     *self,
                     const char        *title,
                     const char        *note,
                     const GrPhaseSpan *span,
                     gboolean           editable)
{
  g_return_if_fail (GR_IS_TIMELINE_ROW (self));

  g_set_str (&self->title, title);
  g_set_str (&self->note, note);
  pango_layout_set_text (self->title_layout, title, -1);
  pango_layout_set_text (self->note_layout, note, -1);
  self->span = *span;
  self->editable = editable;
  if (self->rest_id == 0 && self->drawn_from == GR_TIMELINE_NO_DAY)
    self->end = span->planned.last;
  tell (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * gr_timeline_row_set_scale:
 * @self: a row
 * @scale: where days are
 */
void
gr_timeline_row_set_scale (GrTimelineRow         *self,
                           const GrTimelineScale *scale)
{
  g_return_if_fail (GR_IS_TIMELINE_ROW (self));

  self->scale = *scale;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_timeline_row_is_wide:
 * @self: a row
 * @width: a width, in pixels
 *
 * Returns: whether the name stands beside the bar there
 */
gboolean
gr_timeline_row_is_wide (GrTimelineRow *self,
                         int            width)
{
  g_return_val_if_fail (GR_IS_TIMELINE_ROW (self), FALSE);

  return width >= WIDE * get_height (self->title_layout);
}

/**
 * gr_timeline_row_get_head:
 * @self: a row
 *
 * Returns: the width its name would take, in pixels
 */
int
gr_timeline_row_get_head (GrTimelineRow *self)
{
  int width;

  g_return_val_if_fail (GR_IS_TIMELINE_ROW (self), 0);

  pango_layout_set_width (self->title_layout, -1);
  pango_layout_get_pixel_size (self->title_layout, &width, NULL);
  return width + 2 * PAD;
}

/**
 * gr_timeline_row_get_line:
 * @self: a row
 *
 * Returns: where its bar begins below a name that stands above it, in pixels
 */
int
gr_timeline_row_get_line (GrTimelineRow *self)
{
  g_return_val_if_fail (GR_IS_TIMELINE_ROW (self), 0);

  return get_height (self->title_layout) + 2 * PAD;
}
