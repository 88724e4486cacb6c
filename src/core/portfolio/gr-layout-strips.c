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
  if (self->glue == GR_GLUE_TOGETHER || self->glue == GR_GLUE_PARTS)
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

/* A box is decoration, unless it is drawn while an element such as a figure is open. */
void
gr_layout_mark_box (GrLayout *self,
                    double    x,
                    double    y,
                    double    width,
                    double    height,
                    GrInk     ink)
{
  gr_layout_mark (self, (GrMark) { .kind = GR_MARK_BOX, .ink = ink, .x = x, .y = y, .width = width, .height = height });
  gr_layout_add_to_tree (self, self->element);
}

void
gr_layout_mark_line (GrLayout         *self,
                     const GrTextLine *line,
                     GrInk             ink,
                     double            x,
                     double            baseline,
                     guint             element)
{
  gr_layout_mark (
      self,
      (GrMark) {
          .kind = GR_MARK_LINE, .ink = ink, .spaced = line->spaced, .x = x + line->x, .y = baseline, .line = line });
  gr_layout_add_to_tree (self, element);
}

/* The element of a link, which is the same on all of its lines. */
static guint
link_element (GrLayout         *self,
              const GrTextLink *link,
              guint             parent)
{
  GrLinked linked = { parent, link->run, GR_NO_ELEMENT };

  for (guint i = 0; i < self->linked->len; i++)
    {
      const GrLinked *other = &g_array_index (self->linked, GrLinked, i);

      if (other->parent == parent && other->run == link->run)
        return other->element;
    }
  linked.element = gr_layout_add_element (self, parent, GR_TAG_LINK);
  GR_LAYOUT_ELEMENT (self, linked.element)->alt = link->said;
  g_array_append_val (self->linked, linked);
  return linked.element;
}

static void
mark_piece (GrLayout         *self,
            const GrTextCell *cell,
            const GrTextLine *line,
            double            baseline,
            guint             element,
            int               from,
            int               to)
{
  GrMark *mark;

  if (from >= to)
    return;
  gr_layout_mark_line (self, line, cell->shaped->ink, cell->x, baseline, element);
  mark = GR_LAYOUT_MARK (self, self->marks->len - 1);
  mark->from = from;
  mark->to = to;
  mark->spaced = FALSE;
}

/* A line with links is painted in pieces, as each of them is an element of its own.  A link that runs from left to
 * right and back may have several areas on a line; its letters are one piece. */
static void
mark_linked_line (GrLayout         *self,
                  const GrTextCell *cell,
                  guint             row,
                  double            baseline,
                  double            height)
{
  const GrTextLine *line = GR_SHAPED_LINE (cell->shaped, row);
  int at = 0, end = line->n_bytes;
  GrMark *last;

  for (guint i = 0; i < cell->shaped->links->len; i++)
    {
      const GrTextLink *link = &g_array_index (cell->shaped->links, GrTextLink, i);
      guint element;
      GrMark area = {
        .kind = GR_MARK_LINK, .x = cell->x + link->x, .width = link->width, .height = height, .uri = link->uri
      };

      if (link->line != row)
        continue;
      mark_piece (self, cell, line, baseline, cell->element, at, link->from);
      gr_layout_mark (self, area);
      element = link_element (self, link, cell->element);
      gr_layout_add_to_tree (self, element);
      mark_piece (self, cell, line, baseline, element, MAX (at, link->from), link->to);
      at = MAX (at, link->to);
    }
  mark_piece (self, cell, line, baseline, cell->element, at, end);
  last = GR_LAYOUT_MARK (self, self->marks->len - 1);
  last->spaced = line->spaced && last->kind == GR_MARK_LINE;
}

static gboolean
has_links (const GrShaped *shaped,
           guint           row)
{
  for (guint i = 0; shaped->links != NULL && i < shaped->links->len; i++)
    if (g_array_index (shaped->links, GrTextLink, i).line == row)
      return TRUE;
  return FALSE;
}

static void
mark_cell (GrLayout         *self,
           const GrTextCell *cell,
           guint             row,
           double            baseline,
           double            height)
{
  if (has_links (cell->shaped, row))
    mark_linked_line (self, cell, row, baseline, height);
  else
    gr_layout_mark_line (self, GR_SHAPED_LINE (cell->shaped, row), cell->shaped->ink, cell->x, baseline, cell->element);
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

  g_array_set_size (self->linked, 0);
  for (guint c = 0; c < n_cells; c++)
    n = MAX (n, count_lines (&cells[c]));
  for (guint row = 0; row < n; row++)
    {
      double above = 0, below = 0;

      for (guint c = 0; c < n_cells; c++)
        if (row < count_lines (&cells[c]))
          {
            const GrTextLine *line = GR_SHAPED_LINE (cells[c].shaped, row);

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
                    double    x,
                    guint     element)
{
  GrTextCell cell = { shaped, x, element };

  gr_layout_add_rows (self, &cell, 1, FALSE);
}
