/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-tall-text.h"

#include "gr-spelling.h"

#define MARGIN 12 /* px, between the text and the card's edge */
#define DOT 5     /* px, a bullet */
#define ROOM 24   /* px kept free above and below what is scrolled to */

struct _GrTallText
{
  GtkSourceView parent_instance;

  GObject *spelling;
  GMenuModel *menu; /* what the template put into the context menu, without the spelling */
  gboolean bullets;
  int width;
  guint resize_id;
  guint reveal_id;
};

G_DEFINE_FINAL_TYPE (GrTallText, gr_tall_text, GTK_SOURCE_TYPE_VIEW)

static gboolean
resize_cb (gpointer data)
{
  GrTallText *self = data;

  self->resize_id = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* From @from down to @to, in the coordinates of the text view. */
static void
scroll_to (GrTallText        *self,
           GtkScrolledWindow *scrolled,
           int                from,
           int                to)
{
  GtkAdjustment *page = gtk_scrolled_window_get_vadjustment (scrolled);
  graphene_point_t point;
  double top;

  if (!gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (scrolled), &GRAPHENE_POINT_INIT (0, 0), &point))
    return;
  top = gtk_adjustment_get_value (page) + (double) point.y;
  gtk_adjustment_clamp_page (page, top + from - ROOM, top + to + ROOM);
}

static gboolean
reveal_cb (gpointer data)
{
  GrTallText *self = data;
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GdkRectangle caret;

  self->reveal_id = 0;
  if (!GTK_IS_SCROLLED_WINDOW (scrolled) || !gtk_widget_has_focus (GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;
  /* By keys one wants to see where one got to; under the pointer, nothing should move that need not. */
  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    scroll_to (self, GTK_SCROLLED_WINDOW (scrolled), 0, gtk_widget_get_height (GTK_WIDGET (self)));
  gtk_text_view_get_cursor_locations (view, NULL, &caret, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, caret.x, caret.y, &caret.x, &caret.y);
  scroll_to (self, GTK_SCROLLED_WINDOW (scrolled), caret.y, caret.y + caret.height);
  return G_SOURCE_REMOVE;
}

/* Late, when the text was laid out and what scrolls knows its new height. */
static void
reveal_caret (GrTallText *self)
{
  if (self->reveal_id == 0 && gtk_widget_has_focus (GTK_WIDGET (self)))
    self->reveal_id = g_idle_add (reveal_cb, self);
}

static void
gr_tall_text_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GrTallText *self = GR_TALL_TEXT (widget);
  int natural;

  GTK_WIDGET_CLASS (gr_tall_text_parent_class)->size_allocate (widget, width, height, baseline);

  /* Only now does it know how its lines break at this width; asking again has to wait until this layout is over. */
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  if ((self->width != width || natural > height) && self->resize_id == 0)
    self->resize_id = g_idle_add_full (GTK_PRIORITY_RESIZE, resize_cb, self, NULL);
  self->width = width;
  reveal_caret (self);
}

static GtkAdjustment *
get_page (GrTallText *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  return scrolled != NULL ? gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)) : NULL;
}

/* A window made smaller, or a keyboard coming up on screen, must not cover the caret. */
static void
gr_tall_text_map (GtkWidget *widget)
{
  GtkAdjustment *page = get_page (GR_TALL_TEXT (widget));

  GTK_WIDGET_CLASS (gr_tall_text_parent_class)->map (widget);
  if (page != NULL)
    g_signal_connect_object (page, "notify::page-size", G_CALLBACK (reveal_caret), widget, G_CONNECT_SWAPPED);
}

static void
gr_tall_text_unmap (GtkWidget *widget)
{
  GtkAdjustment *page = get_page (GR_TALL_TEXT (widget));

  if (page != NULL)
    g_signal_handlers_disconnect_by_func (page, reveal_caret, widget);
  GTK_WIDGET_CLASS (gr_tall_text_parent_class)->unmap (widget);
}

static gboolean
is_blank_line (const GtkTextIter *start)
{
  GtkTextIter at = *start;

  for (; !gtk_text_iter_ends_line (&at); gtk_text_iter_forward_char (&at))
    if (!g_unichar_isspace (gtk_text_iter_get_char (&at)))
      return FALSE;
  return TRUE;
}

/* A bullet before each line that says something: it is drawn and not written, so that none can be mistyped. */
static void
draw_bullets (GrTallText  *self,
              GtkSnapshot *snapshot)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkTextIter line;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), &line);
  do
    {
      GdkRectangle first;
      GskRoundedRect dot;
      graphene_rect_t area;
      int x;

      if (is_blank_line (&line))
        continue;
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &line, &first);
      x = rtl ? first.x + MARGIN : first.x - MARGIN - DOT;
      graphene_rect_init (&area, (float) x, (float) (first.y + (first.height - DOT) / 2), DOT, DOT);
      gsk_rounded_rect_init_from_rect (&dot, &area, DOT / 2.f);
      gtk_snapshot_push_rounded_clip (snapshot, &dot);
      gtk_snapshot_append_color (snapshot, &color, &area);
      gtk_snapshot_pop (snapshot);
  } while (gtk_text_iter_forward_line (&line));
}

static void
gr_tall_text_snapshot_layer (GtkTextView     *view,
                             GtkTextViewLayer layer,
                             GtkSnapshot     *snapshot)
{
  GTK_TEXT_VIEW_CLASS (gr_tall_text_parent_class)->snapshot_layer (view, layer, snapshot);
  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT && GR_TALL_TEXT (view)->bullets)
    draw_bullets (GR_TALL_TEXT (view), snapshot);
}

static void
gr_tall_text_dispose (GObject *object)
{
  GrTallText *self = GR_TALL_TEXT (object);

  g_clear_pointer (&self->spelling, gr_spelling_stop);
  g_clear_object (&self->menu);
  g_clear_handle_id (&self->resize_id, g_source_remove);
  g_clear_handle_id (&self->reveal_id, g_source_remove);
  G_OBJECT_CLASS (gr_tall_text_parent_class)->dispose (object);
}

/* Alt+Left swaps words in a GtkSourceView.  Here it leads back, as the window says of it: nobody who wants to leave
 * must find a sentence changed. */
static void
gr_tall_text_move_words (GtkSourceView *view,
                         int            step)
{
  if (step < 0 && !gtk_widget_activate_action (GTK_WIDGET (view), "navigation.pop", NULL))
    gtk_widget_activate_action (GTK_WIDGET (view), "win.back", NULL);
}

static void
gr_tall_text_class_init (GrTallTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_tall_text_dispose;
  widget_class->map = gr_tall_text_map;
  widget_class->unmap = gr_tall_text_unmap;
  widget_class->size_allocate = gr_tall_text_size_allocate;
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = gr_tall_text_snapshot_layer;
  GTK_SOURCE_VIEW_CLASS (klass)->move_words = gr_tall_text_move_words;
}

static void
gr_tall_text_init (GrTallText *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkSourceBuffer *buffer = GTK_SOURCE_BUFFER (gtk_text_view_get_buffer (view));

  /* It is prose, in the colours of the window. */
  gtk_source_buffer_set_style_scheme (buffer, NULL);
  gtk_source_buffer_set_highlight_syntax (buffer, FALSE);
  gtk_source_buffer_set_highlight_matching_brackets (buffer, FALSE);
  gtk_text_view_set_monospace (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_top_margin (view, MARGIN);
  gtk_text_view_set_bottom_margin (view, MARGIN);
  gtk_text_view_set_left_margin (view, MARGIN);
  gtk_text_view_set_right_margin (view, MARGIN);
  gtk_text_view_set_input_hints (view, GTK_INPUT_HINT_SPELLCHECK | GTK_INPUT_HINT_UPPERCASE_SENTENCES);
  gtk_widget_add_css_class (GTK_WIDGET (self), "tall-text");
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (reveal_caret), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (reveal_caret), NULL);
}

/**
 * gr_tall_text_dup_text:
 * @self: a text
 *
 * Returns: (transfer full): the text as it is on screen
 */
char *
gr_tall_text_dup_text (GrTallText *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter start, end;

  g_return_val_if_fail (GR_IS_TALL_TEXT (self), NULL);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* The characters that two texts have in common at their beginnings. */
static glong
count_common (const char *a,
              const char *b)
{
  glong n = 0;

  while (*a != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b))
    {
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
      n++;
    }
  return n;
}

/* And, beyond the first @skip, at their ends. */
static glong
count_common_end (const char *a,
                  const char *b,
                  glong       skip)
{
  const char *first_a = g_utf8_offset_to_pointer (a, skip);
  const char *first_b = g_utf8_offset_to_pointer (b, skip);
  const char *at_a = a + strlen (a);
  const char *at_b = b + strlen (b);
  glong n = 0;

  while (at_a > first_a && at_b > first_b)
    {
      at_a = g_utf8_prev_char (at_a);
      at_b = g_utf8_prev_char (at_b);
      if (g_utf8_get_char (at_a) != g_utf8_get_char (at_b))
        break;
      n++;
    }
  return n;
}

/**
 * gr_tall_text_replace:
 * @self: a text
 * @text: what it is to be
 *
 * Takes over a text from elsewhere, such as an undo of the library.  Only what
 * differs is replaced, so that the caret stays where it is or goes to where
 * the change was.  The view's own undo begins anew: what it knew is of a text
 * that is no longer there.
 */
void
gr_tall_text_replace (GrTallText *self,
                      const char *text)
{
  GtkTextBuffer *buffer;
  g_autofree char *old = NULL;
  GtkTextIter start, end;
  glong head, tail;

  g_return_if_fail (GR_IS_TALL_TEXT (self));
  g_return_if_fail (text != NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  old = gr_tall_text_dup_text (self);
  head = count_common (old, text);
  tail = count_common_end (old, text, head);

  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) head);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) (g_utf8_strlen (old, -1) - tail));
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (
      buffer, &start, g_utf8_offset_to_pointer (text, head),
      (int) (g_utf8_offset_to_pointer (text, g_utf8_strlen (text, -1) - tail) - g_utf8_offset_to_pointer (text, head)));
  gtk_text_buffer_end_irreversible_action (buffer);
}

/**
 * gr_tall_text_set_bullets:
 * @self: a text
 * @bullets: whether each of its lines is one
 *
 * Draws a bullet before each line that is not blank.
 */
void
gr_tall_text_set_bullets (GrTallText *self,
                          gboolean    bullets)
{
  int margin = bullets ? GR_TALL_TEXT_BULLET_MARGIN : MARGIN;

  g_return_if_fail (GR_IS_TALL_TEXT (self));

  self->bullets = bullets;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self), margin);
  else
    gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self), margin);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_tall_text_set_language:
 * @self: a text
 * @language: (nullable): the code of the language it is written in; %NULL for
 *   the person's own
 *
 * Underlines words that a dictionary of that language does not know, and
 * offers others in the context menu.  Where there is no such dictionary
 * nothing is underlined.
 */
void
gr_tall_text_set_language (GrTallText *self,
                           const char *language)
{
  g_return_if_fail (GR_IS_TALL_TEXT (self));

  if (self->spelling == NULL)
    g_set_object (&self->menu, gtk_text_view_get_extra_menu (GTK_TEXT_VIEW (self)));
  g_clear_pointer (&self->spelling, gr_spelling_stop);
  gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (self), self->menu);
  self->spelling = gr_spelling_start (GTK_SOURCE_VIEW (self), language);
}
