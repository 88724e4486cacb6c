/* SPDX-License-Identifier: GPL-3.0-or-later */
/* a11ybounds.so: preload for UI tests only; makes AT-SPI extents exact.
 *
 * GTK 4 (4.18 checked) reports each widget's bounds relative to its parent's
 * content box, so every ancestor's CSS padding and border is lost: a header
 * bar button reads 16 px too far up and left, enough to miss it.  This shim
 * replaces GtkWidget's GtkAccessible.get_bounds so that bounds, summed up the
 * tree as AT-SPI does, give pixels in the window's own surface.  A popover is
 * placed where its surface is.  The app under test is not changed.
 */
#include <gtk/gtk.h>
#include <math.h>

/* Border box of w in its toplevel's surface. */
static gboolean
surface_bounds (GtkWidget       *w,
                graphene_rect_t *r)
{
  GtkNative *native = gtk_widget_get_native (w);
  double dx = 0, dy = 0;

  if (!native || !gtk_widget_compute_bounds (w, GTK_WIDGET (native), r))
    return FALSE;
  for (;;)
    {
      GdkSurface *s = gtk_native_get_surface (native);
      double x, y;
      if (!s)
        return FALSE;
      gtk_native_get_surface_transform (native, &x, &y);
      dx += x, dy += y;
      if (!GDK_IS_POPUP (s))
        break;
      dx += gdk_popup_get_position_x (GDK_POPUP (s));
      dy += gdk_popup_get_position_y (GDK_POPUP (s));
    /* popup positions are already relative to the parent surface */
      GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (native));
      native = parent ? gtk_widget_get_native (parent) : NULL;
      if (!native)
        return FALSE;
      gtk_native_get_surface_transform (native, &x, &y);
      dx -= x, dy -= y;
    }
  graphene_rect_offset (r, dx, dy);
  return TRUE;
}

/* GtkStackPage and its like are accessibles without being widgets; GTK lets
 * them repeat their child's bounds, so that the sum counts the child twice. */
static gboolean
no_offset (GtkAccessible *self,
           int           *x,
           int           *y,
           int           *width,
           int           *height)
{
  *x = *y = *width = *height = 0;
  return TRUE;
}

static gboolean
get_bounds (GtkAccessible *self,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  graphene_rect_t r, p;
  GtkAccessible *parent = gtk_accessible_get_accessible_parent (self);

  *x = *y = *width = *height = 0;
  while (parent && !GTK_IS_WIDGET (parent))
    {
      GtkAccessible *up = gtk_accessible_get_accessible_parent (parent);
      GTK_ACCESSIBLE_GET_IFACE (parent)->get_bounds = no_offset;
      g_object_unref (parent);
      parent = up;
    }
  if (!surface_bounds (GTK_WIDGET (self), &r))
    {
      g_clear_object (&parent);
      return FALSE;
    }
  *x = floorf (r.origin.x), *y = floorf (r.origin.y);
  *width = ceilf (r.size.width), *height = ceilf (r.size.height);
  if (parent && surface_bounds (GTK_WIDGET (parent), &p))
    *x -= floorf (p.origin.x), *y -= floorf (p.origin.y);
  g_clear_object (&parent);
  return TRUE;
}

__attribute__ ((constructor)) static void
install (void)
{
  GtkAccessibleInterface *iface = g_type_interface_peek (g_type_class_ref (GTK_TYPE_WIDGET), GTK_TYPE_ACCESSIBLE);
  iface->get_bounds = get_bounds;
}
