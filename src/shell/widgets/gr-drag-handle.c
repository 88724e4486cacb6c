/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-drag-handle.h"

struct _GrDragHandle
{
  AdwBin parent_instance;

  AdwBreakpointBin *bin; /* that it stands in */
};

G_DEFINE_FINAL_TYPE (GrDragHandle, gr_drag_handle, ADW_TYPE_BIN)

static void
update (GrDragHandle *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->bin == NULL || adw_breakpoint_bin_get_current_breakpoint (self->bin) == NULL);
}

static void
set_bin (GrDragHandle     *self,
         AdwBreakpointBin *bin)
{
  if (self->bin == bin)
    return;
  if (self->bin != NULL)
    g_signal_handlers_disconnect_by_func (self->bin, update, self);
  g_set_object (&self->bin, bin);
  if (bin != NULL)
    g_signal_connect_object (bin, "notify::current-breakpoint", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_drag_handle_root (GtkWidget *widget)
{
  GtkWidget *bin = gtk_widget_get_ancestor (widget, ADW_TYPE_BREAKPOINT_BIN);

  GTK_WIDGET_CLASS (gr_drag_handle_parent_class)->root (widget);
  set_bin (GR_DRAG_HANDLE (widget), bin != NULL ? ADW_BREAKPOINT_BIN (bin) : NULL);
}

static void
gr_drag_handle_unroot (GtkWidget *widget)
{
  set_bin (GR_DRAG_HANDLE (widget), NULL);
  GTK_WIDGET_CLASS (gr_drag_handle_parent_class)->unroot (widget);
}

static void
gr_drag_handle_class_init (GrDragHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->root = gr_drag_handle_root;
  widget_class->unroot = gr_drag_handle_unroot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gr_drag_handle_init (GrDragHandle *self)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-drag-handle-symbolic", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (image, "dimmed");
  adw_bin_set_child (ADW_BIN (self), image);
}
