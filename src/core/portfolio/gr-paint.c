/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-paint.h"

static void
set_ink (const GrLayout *self,
         cairo_t        *cr,
         GrInk           ink)
{
  const GrInkColour *colour = &self->design->inks[ink];

  cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
}

/**
 * gr_mark_paint:
 * @self: a layout
 * @mark: what is on a page
 * @top: where its strip begins, in points down the page
 * @cr: where to draw it
 *
 * Draws a line or a box; other marks have nothing to be seen.
 */
void
gr_mark_paint (const GrLayout *self,
               const GrMark   *mark,
               double          top,
               cairo_t        *cr)
{
  if (mark->kind == GR_MARK_BOX)
    {
      set_ink (self, cr, mark->ink);
      cairo_rectangle (cr, mark->x, top + mark->y, mark->width, mark->height);
      cairo_fill (cr);
    }
  else if (mark->kind == GR_MARK_LINE)
    gr_text_line_paint (mark->line, mark->from, mark->to, &self->design->inks[mark->ink], mark->x, top + mark->y, cr);
}

/**
 * gr_page_walk:
 * @self: a layout
 * @page: which page, from 0
 * @func: (scope call): what to do with each mark
 * @user_data: for @func
 *
 * Goes through what is on a page in the order in which it is painted: header,
 * text, footer.
 */
void
gr_page_walk (const GrLayout *self,
              guint           page,
              GrMarkFunc      func,
              gpointer        user_data)
{
  const GrSheetPage *one = GR_LAYOUT_PAGE (self, page);

  for (guint i = 0; i + 1 < one->n_running; i++)
    func (&one->running[i], 0, GR_NO_ELEMENT, user_data);
  for (guint i = one->first; i < one->first + one->n; i++)
    {
      const GrPlaced *placed = &g_array_index (self->placed, GrPlaced, i);
      const GrStrip *strip = GR_LAYOUT_STRIP (self, placed->strip);

      for (guint m = strip->first_mark; m < strip->first_mark + strip->n_marks; m++)
        {
          const GrMark *mark = GR_LAYOUT_MARK (self, m);

          func (mark, placed->y, placed->again ? GR_NO_ELEMENT : mark->element, user_data);
        }
    }
  if (one->n_running > 0)
    func (&one->running[one->n_running - 1], 0, GR_NO_ELEMENT, user_data);
}

typedef struct
{
  const GrLayout *layout;
  cairo_t *cr;
} Painter;

static void
paint_cb (const GrMark *mark,
          double        top,
          guint         element,
          gpointer      user_data)
{
  const Painter *painter = user_data;

  gr_mark_paint (painter->layout, mark, top, painter->cr);
}

/**
 * gr_page_paint:
 * @self: a layout
 * @page: which page, from 0
 * @cr: where, at 1 unit a point, origin at the paper's upper left corner
 *
 * Draws what is on a page; the paper itself is the caller's.  Window, printer
 * and file show the same, as all of them draw with [func@mark_paint].
 */
void
gr_page_paint (const GrLayout *self,
               guint           page,
               cairo_t        *cr)
{
  Painter painter = { self, cr };

  g_return_if_fail (page < self->pages->len);

  cairo_save (cr);
  cairo_new_path (cr);
  gr_page_walk (self, page, paint_cb, &painter);
  cairo_restore (cr);
}
