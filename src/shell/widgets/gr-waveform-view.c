/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-waveform-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-part-color.h"
#include "gr-telling.h"

#define WAVE_HEIGHT 56
#define PLAIN_HEIGHT 14
#define BELOW 6 /* px, between the wave and the line of its parts */
#define LINE 3
#define BAR 3 /* px, the width of one bar, and between two of them */
#define GAP 2
#define STEP_MS 5000

struct _GrWaveformView
{
  GtkWidget parent_instance;

  gboolean playable;
  char *name;
  gint64 parts[GR_N_TAKE_MARKS];
  gint64 duration_ms;
  gint64 scale_ms; /* how long the whole width is */
  gint64 position_ms;
  GrWaveform *waveform;
};

G_DEFINE_FINAL_TYPE (GrWaveformView, gr_waveform_view, GTK_TYPE_WIDGET)

enum { SEEK, PLAY, N_SIGNALS };

static guint signals[N_SIGNALS];

static gint64
get_scale (GrWaveformView *self)
{
  return MAX (MAX (self->scale_ms, self->duration_ms), 1);
}

/* -1 where nothing was marked. */
static int
get_part_at (GrWaveformView *self,
             gint64          ms)
{
  gint64 end = 0;
  int last = -1;

  for (int i = 0; i < GR_N_TAKE_MARKS; i++)
    {
      if (self->parts[i] == 0)
        continue;
      end += self->parts[i];
      last = i;
      if (ms < end)
        return i;
    }
  return last;
}

static gint64
get_part_start (GrWaveformView *self,
                int             part)
{
  gint64 start = 0;

  for (int i = 0; i < part; i++)
    start += self->parts[i];
  return start;
}

static void
get_color (GrWaveformView *self,
           gint64          ms,
           GdkRGBA        *color)
{
  int part = get_part_at (self, ms);

  if (part >= 0)
    gr_part_color_get ((GrStoryPart) part, GTK_WIDGET (self), color);
  else
    {
      gtk_widget_get_color (GTK_WIDGET (self), color);
      color->alpha *= .6f;
    }
}

static double
to_x (GrWaveformView *self,
      gint64          ms)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double x = width * (double) ms / (double) get_scale (self);

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? width - x : x;
}

static void
fill (GrWaveformView *self,
      GtkSnapshot    *snapshot,
      gint64          start_ms,
      gint64          end_ms,
      double          y,
      double          height,
      const GdkRGBA  *color)
{
  double a = to_x (self, start_ms), b = to_x (self, end_ms);

  gtk_snapshot_append_color (
      snapshot, color,
      &GRAPHENE_RECT_INIT ((float) MIN (a, b), (float) y, (float) MAX (ABS (b - a), 1), (float) height));
}

static void
draw_bars (GrWaveformView *self,
           GtkSnapshot    *snapshot)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) * (double) self->duration_ms / (double) get_scale (self);
  guint n = (guint) MAX (width / (BAR + GAP), 1);
  g_autofree double *buckets = g_new0 (double, n);
  gint64 bar_ms = (gint64) (BAR / MAX (width, 1) * (double) self->duration_ms);

  gr_waveform_get_buckets (self->waveform, n, buckets);
  for (guint i = 0; i < n; i++)
    {
      gint64 at = self->duration_ms * i / n;
      double height = MAX (buckets[i] * WAVE_HEIGHT, 2);
      GdkRGBA color;

      get_color (self, at, &color);
      fill (self, snapshot, at, at + bar_ms, (WAVE_HEIGHT - height) / 2, height, &color);
    }
}

static void
draw_plain (GrWaveformView *self,
            GtkSnapshot    *snapshot)
{
  gint64 start = 0;
  GdkRGBA color;

  if (get_part_at (self, 0) < 0)
    {
      get_color (self, 0, &color);
      fill (self, snapshot, 0, self->duration_ms, 0, PLAIN_HEIGHT, &color);
    }
  for (int i = 0; i < GR_N_TAKE_MARKS; i++)
    {
      gr_part_color_get ((GrStoryPart) i, GTK_WIDGET (self), &color);
      if (self->parts[i] > 0)
        fill (self, snapshot, start, start + self->parts[i], 0, PLAIN_HEIGHT, &color);
      start += self->parts[i];
    }
}

static PangoLayout *
make_text (GrWaveformView *self,
           const char     *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = (guint) (g_utf8_next_char (text) - text);
  pango_attr_list_insert (attributes, bold);
  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* The letters and, where there is room, the lengths. */
static void
draw_labels (GrWaveformView *self,
             GtkSnapshot    *snapshot,
             double          y)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  for (int i = 0; i < GR_N_TAKE_MARKS; i++)
    {
      double a = to_x (self, get_part_start (self, i)), b = to_x (self, get_part_start (self, i) + self->parts[i]);
      g_autofree char *time = gr_telling_format_seconds ((guint) (self->parts[i] / 1000));
      g_autofree char *text = g_strdup_printf ("%s %s", gr_story_part_get_letter ((GrStoryPart) i), time);
      g_autoptr (PangoLayout) layout = make_text (self, text);
      int width;

      if (self->parts[i] == 0)
        continue;
      pango_layout_get_pixel_size (layout, &width, NULL);
      if (width > ABS (b - a))
        {
          pango_layout_set_text (layout, gr_story_part_get_letter ((GrStoryPart) i), -1);
          pango_layout_get_pixel_size (layout, &width, NULL);
        }
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (mirrored ? a - width : a), (float) y));
      gtk_snapshot_append_layout (snapshot, layout, &color);
      gtk_snapshot_restore (snapshot);
    }
}

static int
get_wave_height (GrWaveformView *self)
{
  return self->playable ? WAVE_HEIGHT : PLAIN_HEIGHT;
}

static void
gr_waveform_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);
  gint64 start = 0;
  GdkRGBA color;

  if (self->waveform != NULL)
    draw_bars (self, snapshot);
  else if (!self->playable)
    draw_plain (self, snapshot);
  for (int i = 0; i < GR_N_TAKE_MARKS && self->playable; i++)
    {
      gr_part_color_get ((GrStoryPart) i, widget, &color);
      if (self->parts[i] > 0)
        fill (self, snapshot, start, start + self->parts[i], WAVE_HEIGHT + BELOW, LINE, &color);
      start += self->parts[i];
    }
  if (self->playable)
    {
      gtk_widget_get_color (widget, &color);
      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT ((float) to_x (self, self->position_ms) - 1, 0, 2, WAVE_HEIGHT));
    }
  draw_labels (self, snapshot, get_wave_height (self) + 2 * BELOW);
}

static void
gr_waveform_view_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);
  g_autoptr (PangoLayout) layout = NULL;
  int text;

  *minimum = 120;
  *natural = 400;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  layout = make_text (self, "S 0:00");
  pango_layout_get_pixel_size (layout, NULL, &text);
  *minimum = *natural = get_wave_height (self) + 2 * BELOW + text;
}

/* What a screen reader says: the whole take by its name, and where in it one is. */
static void
tell (GrWaveformView *self)
{
  g_autofree char *at = gr_telling_format_seconds ((guint) (self->position_ms / 1000));
  int part = get_part_at (self, self->position_ms);
  /* Translators: where in a recording one is: “0:31, Action” */
  g_autofree char *words =
      part >= 0 ? g_strdup_printf (_("%s, %s"), at, gr_story_part_get_name ((GrStoryPart) part)) : g_strdup (at);

  if (self->playable)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.,
                                    GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->duration_ms / 1000,
                                    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->position_ms / 1000,
                                    GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
}

static void
update_name (GrWaveformView *self)
{
  g_autofree char *time = gr_telling_format_seconds ((guint) (self->duration_ms / 1000));
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%s, %s", self->name, time);
  for (int i = 0; i < GR_N_TAKE_MARKS; i++)
    if (self->parts[i] > 0)
      {
        g_autofree char *length = gr_telling_format_seconds ((guint) (self->parts[i] / 1000));

        g_string_append_printf (text, ", %s %s", gr_story_part_get_name ((GrStoryPart) i), length);
      }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text->str, -1);
}

static void
go_to (GrWaveformView *self,
       gint64          ms)
{
  gr_waveform_view_set_position (self, ms);
  g_signal_emit (self, signals[SEEK], 0, self->position_ms);
}

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *step,
        gpointer   data)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);
  int way = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -1 : 1;

  if (!self->playable)
    return FALSE;
  go_to (self, self->position_ms + way * g_variant_get_int32 (step) * STEP_MS);
  return TRUE;
}

static gboolean
end_cb (GtkWidget *widget,
        GVariant  *end,
        gpointer   data)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);

  if (!self->playable)
    return FALSE;
  go_to (self, g_variant_get_boolean (end) ? self->duration_ms : 0);
  return TRUE;
}

static gboolean
part_cb (GtkWidget *widget,
         GVariant  *part,
         gpointer   data)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);

  if (!self->playable || self->parts[g_variant_get_int32 (part)] == 0)
    return FALSE;
  go_to (self, get_part_start (self, g_variant_get_int32 (part)));
  return TRUE;
}

static gboolean
play_part_cb (GtkWidget *widget,
              GVariant  *part,
              gpointer   data)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);
  gint64 start = get_part_start (self, g_variant_get_int32 (part));

  if (!part_cb (widget, part, data))
    return FALSE;
  g_signal_emit (self, signals[PLAY], 0, start, start + self->parts[g_variant_get_int32 (part)]);
  return TRUE;
}

static gboolean
play_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (widget);

  if (!self->playable)
    return FALSE;
  g_signal_emit (self, signals[PLAY], 0, self->position_ms, G_GINT64_CONSTANT (-1));
  return TRUE;
}

static void
pressed_cb (GrWaveformView *self,
            int             n_press,
            double          x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  go_to (self, (gint64) (x / MAX (width, 1) * (double) get_scale (self)));
  if (n_press == 2)
    g_signal_emit (self, signals[PLAY], 0, self->position_ms, G_GINT64_CONSTANT (-1));
}

static void
gr_waveform_view_finalize (GObject *object)
{
  GrWaveformView *self = GR_WAVEFORM_VIEW (object);

  g_clear_pointer (&self->waveform, gr_waveform_free);
  g_free (self->name);
  G_OBJECT_CLASS (gr_waveform_view_parent_class)->finalize (object);
}

static void
bind_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    int step;
  } steps[] = { { GDK_KEY_Left, -1 }, { GDK_KEY_Right, 1 }, { GDK_KEY_KP_Left, -1 }, { GDK_KEY_KP_Right, 1 } };
  static const guint parts[GR_N_TAKE_MARKS] = { GDK_KEY_s, GDK_KEY_t, GDK_KEY_a, GDK_KEY_r };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    gtk_widget_class_add_binding (klass, steps[i].key, 0, key_cb, "i", steps[i].step);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gtk_widget_class_add_binding (klass, parts[i], 0, part_cb, "i", (int) i);
      gtk_widget_class_add_binding (klass, parts[i], GDK_SHIFT_MASK, play_part_cb, "i", (int) i);
    }
  gtk_widget_class_add_binding (klass, GDK_KEY_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_End, 0, end_cb, "b", TRUE);
  gtk_widget_class_add_binding (klass, GDK_KEY_Return, 0, play_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_space, 0, play_cb, NULL);
}

static void
gr_waveform_view_class_init (GrWaveformViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gr_waveform_view_finalize;
  widget_class->snapshot = gr_waveform_view_snapshot;
  widget_class->measure = gr_waveform_view_measure;
  signals[SEEK] = g_signal_new ("seek", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_INT64);
  signals[PLAY] = g_signal_new ("play", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_INT64, G_TYPE_INT64);
  bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "waveform");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_waveform_view_init (GrWaveformView *self)
{
  self->name = g_strdup ("");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * gr_waveform_view_new:
 * @playable: whether there is sound
 *
 * Returns: (transfer floating): an empty view
 */
GtkWidget *
gr_waveform_view_new (gboolean playable)
{
  GrWaveformView *self = g_object_new (GR_TYPE_WAVEFORM_VIEW, "focusable", playable, "accessible-role",
                                       playable ? GTK_ACCESSIBLE_ROLE_SLIDER : GTK_ACCESSIBLE_ROLE_IMG, NULL);
  GtkGesture *click;

  self->playable = playable;
  if (playable)
    {
      gtk_widget_set_tooltip_text (GTK_WIDGET (self),
                                   _("Left and Right go 5 seconds, S, T, A and R to a part; with Shift it is played"));
      click = gtk_gesture_click_new ();
      g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
    }
  return GTK_WIDGET (self);
}

/**
 * gr_waveform_view_set_take:
 * @self: a view
 * @name: what a screen reader calls it, such as "Take 3"
 * @parts: how long each part is; all 0 where none was marked
 * @duration_ms: how long it is
 * @scale_ms: how long the whole width is, so that two can be compared
 *
 * Shows a take.
 */
void
gr_waveform_view_set_take (GrWaveformView *self,
                           const char     *name,
                           const gint64    parts[GR_N_TAKE_MARKS],
                           gint64          duration_ms,
                           gint64          scale_ms)
{
  g_return_if_fail (GR_IS_WAVEFORM_VIEW (self));

  g_set_str (&self->name, name);
  for (guint i = 0; i < GR_N_TAKE_MARKS; i++)
    self->parts[i] = parts[i];
  self->duration_ms = duration_ms;
  self->scale_ms = scale_ms;
  update_name (self);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_waveform_view_take_waveform:
 * @self: a view of a take with sound
 * @waveform: (transfer full): how it sounds
 *
 * Draws it.
 */
void
gr_waveform_view_take_waveform (GrWaveformView *self,
                                GrWaveform     *waveform)
{
  g_return_if_fail (GR_IS_WAVEFORM_VIEW (self));

  g_clear_pointer (&self->waveform, gr_waveform_free);
  self->waveform = waveform;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_waveform_view_get_position:
 * @self: a view
 *
 * Returns: where one is, in milliseconds
 */
gint64
gr_waveform_view_get_position (GrWaveformView *self)
{
  g_return_val_if_fail (GR_IS_WAVEFORM_VIEW (self), 0);

  return self->position_ms;
}

/**
 * gr_waveform_view_set_position:
 * @self: a view
 * @position_ms: where it is played
 *
 * Moves the line that shows where one is.
 */
void
gr_waveform_view_set_position (GrWaveformView *self,
                               gint64          position_ms)
{
  g_return_if_fail (GR_IS_WAVEFORM_VIEW (self));

  position_ms = CLAMP (position_ms, 0, self->duration_ms);
  if (self->position_ms == position_ms)
    return;
  self->position_ms = position_ms;
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
