/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-paint.h"

#include <pango/pangocairo.h>

static void
set_ink (const GrLayout *self,
         cairo_t        *cr,
         GrInk           ink)
{
  const GrInkColour *colour = &self->design->inks[ink];

  cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
}

/* The colour that a run of a paragraph has of its own. */
static void
set_run_ink (const GrLayout       *self,
             cairo_t              *cr,
             const PangoLayoutRun *run,
             GrInk                 ink)
{
  set_ink (self, cr, ink);
  for (const GSList *l = run->item->analysis.extra_attrs; l != NULL; l = l->next)
    {
      const PangoAttribute *attribute = l->data;

      if (attribute->klass->type == PANGO_ATTR_FOREGROUND)
        {
          const PangoColor *colour = &((const PangoAttrColor *) attribute)->color;

          cairo_set_source_rgb (cr, colour->red / 65535.0, colour->green / 65535.0, colour->blue / 65535.0);
        }
    }
}

typedef struct
{
  PangoLayoutRun *run;
  double x; /* from the line's left end */
} PlacedRun;

static int
by_offset (gconstpointer a,
           gconstpointer b)
{
  return ((const PlacedRun *) a)->run->item->offset - ((const PlacedRun *) b)->run->item->offset;
}

/* The runs that begin in the mark's bytes, where they stand in the whole line, but in the order of the text: that is
 * how they come to lie in a PDF, whichever way they run. */
static void
paint_runs (const GrLayout *self,
            const GrMark   *mark,
            double          y,
            cairo_t        *cr)
{
  const char *text = pango_layout_get_text (mark->line->layout);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (PlacedRun));
  int x = 0;

  for (GSList *l = mark->line->runs; l != NULL; l = l->next)
    {
      PlacedRun one = { l->data, pango_units_to_double (x) };

      if (mark->to == 0 || (one.run->item->offset >= mark->from && one.run->item->offset < mark->to))
        g_array_append_val (placed, one);
      x += pango_glyph_string_get_width (one.run->glyphs);
    }
  g_array_sort (placed, by_offset);
  for (guint i = 0; i < placed->len; i++)
    {
      const PlacedRun *one = &g_array_index (placed, PlacedRun, i);

      set_run_ink (self, cr, one->run, mark->ink);
      cairo_move_to (cr, mark->x + one->x, y);
      pango_cairo_show_glyph_item (cr, text, one->run);
    }
}

static gboolean
has_right_to_left (const PangoLayoutLine *line)
{
  for (const GSList *l = line->runs; l != NULL; l = l->next)
    if (((const PangoLayoutRun *) l->data)->item->analysis.level % 2 == 1)
      return TRUE;
  return FALSE;
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
  else if (mark->kind == GR_MARK_LINE && (mark->to > 0 || has_right_to_left (mark->line)))
    paint_runs (self, mark, top + mark->y, cr);
  else if (mark->kind == GR_MARK_LINE)
    {
      set_ink (self, cr, mark->ink);
      cairo_move_to (cr, mark->x, top + mark->y);
      pango_cairo_show_layout_line (cr, mark->line);
    }
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
