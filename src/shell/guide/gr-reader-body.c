/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-body.h"

#include "gr-reader-section.h"

#define ROOM 48 /* px kept free above and below what is scrolled to */

struct _GrReaderBody
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (GrReaderBody, gr_reader_body, GTK_TYPE_WIDGET)

static void
collect_sections (GtkWidget *widget,
                  GPtrArray *sections)
{
  if (GR_IS_READER_SECTION (widget))
    {
      g_ptr_array_add (sections, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    collect_sections (child, sections);
}

static gboolean
gr_reader_body_focus (GtkWidget       *widget,
                      GtkDirectionType direction)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new ();
  GtkWidget *scroller = gtk_widget_get_first_child (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  gboolean inside = focus && gtk_widget_is_ancestor (focus, widget);
  int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int at = -1;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return inside ? FALSE : gtk_widget_grab_focus (scroller);
  if (step > 0 && !inside)
    return gtk_widget_grab_focus (scroller);
  if (step < 0 && focus == scroller)
    return FALSE;

  collect_sections (widget, sections);
  for (guint i = 0; i < sections->len && at < 0 && inside; i++)
    if (gtk_widget_is_ancestor (focus, sections->pdata[i]))
      at = i;
  if (at < 0)
    at = step > 0 ? 0 : (int) sections->len - 1;
  for (; at >= 0 && at < (int) sections->len; at += step)
    if (gtk_widget_child_focus (sections->pdata[at], direction))
      return TRUE;
  return step < 0 && gtk_widget_grab_focus (scroller);
}

/* How far below the top of what is in view a widget is; FALSE where it is not below it. */
static gboolean
get_top (GrReaderBody *self,
         GtkWidget    *widget,
         double       *top)
{
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (self));
  graphene_point_t point;

  if (!gtk_widget_compute_point (widget, scroller, &GRAPHENE_POINT_INIT (0, 0), &point))
    return FALSE;
  *top = (double) point.y;
  return TRUE;
}

/* All blocks of text, in their order. */
static GPtrArray *
collect_blocks (GrReaderBody *self)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new ();
  GPtrArray *blocks = g_ptr_array_new ();

  collect_sections (GTK_WIDGET (self), sections);
  for (guint i = 0; i < sections->len; i++)
    gr_reader_section_collect_labels (sections->pdata[i], blocks);
  for (guint i = blocks->len; i > 0; i--)
    if (!gtk_widget_get_mapped (blocks->pdata[i - 1]))
      g_ptr_array_remove_index (blocks, i - 1);
  return blocks;
}

/* A label that gets the focus selects all of itself; what is wanted is a caret. */
static void
enter (GrReaderBody *self,
       GtkWidget    *label,
       gboolean      at_end)
{
  int at = at_end ? -1 : 0;

  gtk_widget_grab_focus (label);
  gtk_label_select_region (GTK_LABEL (label), at, at);
  gr_reader_body_reveal (self, label, NULL);
}

static gboolean
step_block (GrReaderBody *self,
            GtkWidget    *from,
            int           step)
{
  g_autoptr (GPtrArray) blocks = collect_blocks (self);
  guint at;

  if (!g_ptr_array_find (blocks, from, &at))
    return FALSE;
  if (at + step < blocks->len)
    enter (self, blocks->pdata[at + step], step < 0);
  return TRUE;
}

static gboolean
key_cb (GrReaderBody   *self,
        guint           key,
        guint           code,
        GdkModifierType state)
{
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (self));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  g_assert (GR_IS_READER_BODY (self));

  if (!focus || focus == scroller || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ||
      (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape)
    return gtk_widget_grab_focus (scroller);
  if (GTK_IS_LABEL (focus) && (key == GDK_KEY_Down || key == GDK_KEY_Up))
    return step_block (self, focus, key == GDK_KEY_Down ? 1 : -1);
  return GDK_EVENT_PROPAGATE;
}

static void
gr_reader_body_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (gr_reader_body_parent_class)->dispose (object);
}

static void
gr_reader_body_class_init (GrReaderBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_reader_body_dispose;
  widget_class->focus = gr_reader_body_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gr_reader_body_init (GrReaderBody *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  /* Before the list view, which would go from row to row. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * gr_reader_body_reveal:
 * @self: a body
 * @widget: something in it
 * @rect: (nullable): the part of it that matters; else its beginning does
 *
 * Scrolls so that it can be seen.
 */
void
gr_reader_body_reveal (GrReaderBody       *self,
                       GtkWidget          *widget,
                       const GdkRectangle *rect)
{
  GtkWidget *scroller;
  GtkAdjustment *page;
  double top, height;

  g_return_if_fail (GR_IS_READER_BODY (self) && GTK_IS_WIDGET (widget));

  scroller = gtk_widget_get_first_child (GTK_WIDGET (self));
  page = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (!get_top (self, widget, &top))
    return;
  height = rect ? rect->height : MIN (gtk_widget_get_height (widget), gtk_adjustment_get_page_size (page) / 2);
  top += gtk_adjustment_get_value (page) + (rect ? rect->y : 0);
  gtk_adjustment_clamp_page (page, top - ROOM, top + height + ROOM);
}

/**
 * gr_reader_body_enter_text:
 * @self: a body
 *
 * Puts a caret into the first block of text that is in view.
 *
 * Returns: whether there is one
 */
gboolean
gr_reader_body_enter_text (GrReaderBody *self)
{
  g_autoptr (GPtrArray) blocks = NULL;

  g_return_val_if_fail (GR_IS_READER_BODY (self), FALSE);

  blocks = collect_blocks (self);
  for (guint i = 0; i < blocks->len; i++)
    {
      double top;

      if (!get_top (self, blocks->pdata[i], &top) || top < 0)
        continue;
      enter (self, blocks->pdata[i], FALSE);
      return TRUE;
    }
  return FALSE;
}
