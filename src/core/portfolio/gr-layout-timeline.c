/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-chart-private.h"

#define ROW_PAD 5.0
#define BAND 12.0
#define BAR 6.0
#define UNDER 2.0 /* from a bar to the line under it */
#define LEAST 3.0 /* a day that is a hair's breadth of years is seen all the same */
#define GRID 0.5
#define MARK 1.0
#define TICK_GAP 6

static double
left (const GrLayout *self)
{
  return self->sheet.left + GR_CHART_LABEL_WIDTH + GR_CHART_LABEL_GAP;
}

static double
right (const GrLayout *self)
{
  return self->sheet.left + self->sheet.text_width;
}

static double
place (const GrLayout *self,
       const GrChart  *chart,
       double          at)
{
  return left (self) + (right (self) - left (self)) * CLAMP (at / chart->maximum, 0, 1);
}

/* A stretch of time; one at the very end is moved in, so that it is not beside the picture. */
static void
draw_stretch (GrLayout      *self,
              const GrChart *chart,
              double         from,
              double         to,
              double         y,
              double         height,
              GrInk          ink)
{
  double x = place (self, chart, from);
  double width = MAX (place (self, chart, to) - x, LEAST);

  gr_layout_mark_box (self, MIN (x, right (self) - width), y, width, height, ink);
}

static void
draw_grid (GrLayout      *self,
           const GrChart *chart,
           double         top,
           double         bottom)
{
  for (guint i = 0; i < chart->ticks->len; i++)
    {
      const GrTick *tick = g_ptr_array_index (chart->ticks, i);

      gr_layout_mark_box (self, place (self, chart, tick->at), top, GRID, bottom - top, GR_INK_HAIR);
    }
}

static void
draw_mark (GrLayout      *self,
           const GrChart *chart,
           double         at,
           double         top,
           double         bottom)
{
  gr_layout_mark_box (self, place (self, chart, at) - MARK / 2, top, MARK, bottom - top, GR_INK_TEXT);
}

/* Names along the top, each where its stretch of time begins, as many as there is room for.  On a further page they
 * stand there again. */
static void
add_axis (GrLayout      *self,
          const GrChart *chart)
{
  g_autofree GrTextCell *cells = g_new0 (GrTextCell, chart->ticks->len + 1);
  double free_from = 0;
  guint n = 0;

  for (guint i = 0; i < chart->ticks->len; i++)
    {
      const GrTick *tick = g_ptr_array_index (chart->ticks, i);
      g_autoptr (GrShaped) shaped = gr_layout_shape (self, tick->label, GR_STYLE_META, -1);
      double x = place (self, chart, tick->at), width = gr_shaped_get_width (shaped);

      if (x < free_from || x + width > right (self))
        continue;
      free_from = x + width + TICK_GAP;
      cells[n++] = (GrTextCell) { g_steal_pointer (&shaped), x, self->element };
    }
  gr_layout_add_rows (self, cells, n, TRUE);
  for (guint i = 0; i < n; i++)
    gr_shaped_unref (cells[i].shaped);
}

static double
height_since (const GrLayout *self,
              guint           first)
{
  double height = 0;

  for (guint i = first; i < self->strips->len; i++)
    height += GR_LAYOUT_STRIP (self, i)->height + (i > first ? GR_LAYOUT_STRIP (self, i)->gap : 0);
  return height;
}

/* Marks go to the last strip of a row, whose top is @bottom - its height. */
static void
draw_row (GrLayout      *self,
          const GrChart *chart,
          const GrBar   *bar,
          double         height)
{
  double bottom = GR_LAYOUT_STRIP (self, self->strips->len - 1)->height;
  double middle = bottom - height / 2;

  draw_grid (self, chart, bottom - height - ROW_PAD, bottom);
  if (bar->high > bar->low)
    draw_stretch (self, chart, bar->low, bar->high, middle - BAND / 2, BAND, GR_INK_PALE);
  if (bar->value > 0)
    draw_stretch (self, chart, bar->low, bar->low + bar->value, middle - BAR / 2, BAR, GR_INK_ACCENT);
  if (bar->trace_high > bar->trace_low)
    draw_stretch (self, chart, bar->trace_low, bar->trace_high, middle + BAND / 2 + UNDER, GR_CHART_TRACE, GR_INK_TEXT);
  if (bar->mark >= 0)
    draw_mark (self, chart, bar->mark, bottom - height - ROW_PAD, bottom);
}

/* As in a table, what fits on a line begins at the left whichever way it runs. */
static GrTextCell
label_cell (GrLayout *self,
            GrShaped *shaped)
{
  double x = shaped->lines->len == 1 ? GR_SHAPED_LINE (shaped, 0)->x : 0;

  return (GrTextCell) { shaped, self->sheet.left - x, self->element };
}

static void
add_row (GrLayout      *self,
         const GrChart *chart,
         const GrBar   *bar)
{
  g_autoptr (GrShaped) name = gr_layout_shape (self, bar->label, GR_STYLE_CELL, GR_CHART_LABEL_WIDTH);
  g_autoptr (GrShaped) note = gr_layout_shape (self, bar->printed, GR_STYLE_META, GR_CHART_LABEL_WIDTH);
  GrTextCell name_cell = label_cell (self, name), note_cell = label_cell (self, note);
  guint first = self->strips->len;

  gr_layout_space (self, ROW_PAD);
  gr_layout_add_rows (self, &name_cell, 1, TRUE);
  if (self->strips->len > first)
    gr_layout_join (self, GR_GLUE_LINES);
  gr_layout_add_rows (self, &note_cell, 1, TRUE);
  if (self->strips->len > first)
    draw_row (self, chart, bar, height_since (self, first));
}

/* What the line down through all rows is, under the last of them. */
static void
add_mark_name (GrLayout      *self,
               const GrChart *chart)
{
  const GrBar *last = chart->bars->len > 0 ? g_ptr_array_index (chart->bars, chart->bars->len - 1) : NULL;
  g_autoptr (GrShaped) shaped = NULL;
  GrTextCell cell = { .element = self->element };
  double width, x;

  if (chart->mark_name == NULL || last == NULL || last->mark < 0)
    return;
  cell.shaped = shaped = gr_layout_shape (self, chart->mark_name, GR_STYLE_VALUE, -1);
  width = gr_shaped_get_width (shaped);
  x = place (self, chart, last->mark);
  cell.x = CLAMP (x - width / 2, left (self), MAX (left (self), right (self) - width));
  gr_layout_space (self, ROW_PAD);
  gr_layout_join (self, GR_GLUE_LINES);
  gr_layout_add_rows (self, &cell, 1, TRUE);
  draw_mark (self, chart, last->mark, -ROW_PAD, 0);
}

/* A row a phase, its name with its days beside what is drawn of them. */
void
gr_layout_timeline (GrLayout      *self,
                    const GrChart *chart)
{
  guint first = self->strips->len;

  add_axis (self, chart);
  if (self->strips->len > first)
    self->header = gr_layout_end_header (self, first);
  for (guint i = 0; i < chart->bars->len; i++)
    {
      if (i < 2 || i + 1 == chart->bars->len)
        gr_layout_join (self, GR_GLUE_NEXT);
      add_row (self, chart, g_ptr_array_index (chart->bars, i));
    }
  add_mark_name (self, chart);
  self->header = -1;
}
