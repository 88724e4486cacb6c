/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

/* Adds a strip that takes up what has been asked for the next one: gap, joins, a new page. */
GrStrip *
gr_layout_add_strip (GrLayout *self,
                     double    height)
{
  GrStrip strip = {
    .height = height,
    .gap = self->gap,
    .first_mark = self->marks->len,
    .glue = self->glue,
    .starts_page = self->starts_page,
    .starts_part = self->starts_part,
    .matter = self->matter,
    .header = self->header,
    .section = self->section,
    .source = self->source,
  };

  g_array_append_val (self->strips, strip);
  self->gap = 0;
  self->glue = self->in_group ? GR_GLUE_TOGETHER : GR_GLUE_NONE;
  self->starts_page = FALSE;
  self->starts_part = FALSE;
  return GR_LAYOUT_STRIP (self, self->strips->len - 1);
}

/* Asks for space above the next strip; of two wishes the larger counts. */
void
gr_layout_space (GrLayout *self,
                 double    gap)
{
  self->gap = MAX (self->gap, gap);
}

/* Asks that the next strip stays with the last one. */
void
gr_layout_join (GrLayout *self,
                GrGlue    glue)
{
  self->glue = MAX (self->glue, glue);
}

/* All strips up to gr_layout_end_group () stay on one page where they fit on one. */
void
gr_layout_begin_group (GrLayout *self)
{
  self->in_group = TRUE;
}

void
gr_layout_end_group (GrLayout *self)
{
  self->in_group = FALSE;
  if (self->glue == GR_GLUE_TOGETHER)
    self->glue = GR_GLUE_NONE;
}

/* Draws on the strip that was added last. */
void
gr_layout_mark (GrLayout *self,
                GrMark    mark)
{
  g_array_append_val (self->marks, mark);
  GR_LAYOUT_STRIP (self, self->strips->len - 1)->n_marks++;
}

void
gr_layout_mark_box (GrLayout *self,
                    double    x,
                    double    y,
                    double    width,
                    double    height,
                    GrInk     ink)
{
  gr_layout_mark (self, (GrMark) { GR_MARK_BOX, ink, x, y, width, height, { NULL } });
}

static void
mark_cell (GrLayout         *self,
           const GrTextCell *cell,
           guint             row,
           double            baseline,
           double            height)
{
  const GrTextLine *line = &g_array_index (cell->shaped->lines, GrTextLine, row);

  gr_layout_mark (self,
                  (GrMark) { GR_MARK_LINE, cell->shaped->ink, cell->x + line->x, baseline, 0, 0, { line->line } });
  for (guint i = 0; cell->shaped->links != NULL && i < cell->shaped->links->len; i++)
    {
      const GrTextLink *link = &g_array_index (cell->shaped->links, GrTextLink, i);
      GrMark mark = { GR_MARK_LINK, GR_INK_TEXT, cell->x + link->x, 0, link->width, height, { NULL } };

      mark.uri = link->uri;
      if (link->line == row)
        gr_layout_mark (self, mark);
    }
}

static guint
count_lines (const GrTextCell *cell)
{
  return cell->shaped != NULL ? cell->shaped->lines->len : 0;
}

/* Adds texts that stand side by side, a strip for each line of the tallest, on common baselines.  Two lines at least
 * stay together at either end of a page; of a @whole row, all. */
void
gr_layout_add_rows (GrLayout         *self,
                    const GrTextCell *cells,
                    guint             n_cells,
                    gboolean          whole)
{
  guint n = 0;

  for (guint c = 0; c < n_cells; c++)
    n = MAX (n, count_lines (&cells[c]));
  for (guint row = 0; row < n; row++)
    {
      double above = 0, below = 0;

      for (guint c = 0; c < n_cells; c++)
        if (row < count_lines (&cells[c]))
          {
            const GrTextLine *line = &g_array_index (cells[c].shaped->lines, GrTextLine, row);

            above = MAX (above, line->ascent);
            below = MAX (below, line->height - line->ascent);
          }
      if (row > 0 && (whole || row == 1 || row == n - 1))
        gr_layout_join (self, GR_GLUE_LINES);
      gr_layout_add_strip (self, above + below);
      for (guint c = 0; c < n_cells; c++)
        if (row < count_lines (&cells[c]))
          mark_cell (self, &cells[c], row, above, above + below);
    }
}

void
gr_layout_add_text (GrLayout *self,
                    GrShaped *shaped,
                    double    x)
{
  GrTextCell cell = { shaped, x };

  gr_layout_add_rows (self, &cell, 1, FALSE);
}
