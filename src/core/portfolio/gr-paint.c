/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <pango/pangocairo.h>

static void
paint_mark (const GrMark *mark,
            double        top,
            cairo_t      *cr)
{
  const GrInkColour *ink = gr_ink_get (mark->ink);

  if (mark->kind != GR_MARK_LINE && mark->kind != GR_MARK_BOX)
    return;
  cairo_set_source_rgb (cr, ink->red, ink->green, ink->blue);
  if (mark->kind == GR_MARK_BOX)
    {
      cairo_rectangle (cr, mark->x, top + mark->y, mark->width, mark->height);
      cairo_fill (cr);
      return;
    }
  cairo_move_to (cr, mark->x, top + mark->y);
  pango_cairo_show_layout_line (cr, mark->line);
}

/**
 * gr_page_paint:
 * @self: a layout
 * @page: which page, from 0
 * @cr: where, at 1 unit a point, origin at the paper's upper left corner
 *
 * Draws what is on a page; the paper itself is the caller's.  The only painter
 * there is: window, printer and file show the same.
 */
void
gr_page_paint (const GrLayout *self,
               guint           page,
               cairo_t        *cr)
{
  const GrSheetPage *one;

  g_return_if_fail (page < self->pages->len);

  one = GR_LAYOUT_PAGE (self, page);
  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i + 1 < one->n_running; i++)
    paint_mark (&one->running[i], 0, cr);
  for (guint i = one->first; i < one->first + one->n; i++)
    {
      const GrPlaced *placed = &g_array_index (self->placed, GrPlaced, i);
      const GrStrip *strip = GR_LAYOUT_STRIP (self, placed->strip);

      for (guint m = 0; m < strip->n_marks; m++)
        paint_mark (GR_LAYOUT_MARK (self, strip->first_mark + m), placed->y, cr);
    }
  if (one->n_running > 0)
    paint_mark (&one->running[one->n_running - 1], 0, cr);
  cairo_restore (cr);
}
