/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-body.h"

#include "gr-reader-section.h"

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
}
