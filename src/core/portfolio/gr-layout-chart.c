/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#define LABEL_WIDTH 150
#define LABEL_GAP 14
#define VALUE_WIDTH 74
#define VALUE_GAP 7
#define BAR 7.0
#define BAND 13.0
#define MARK 1.4

static double
bar_x (const GrLayout *self)
{
  return self->sheet.left + LABEL_WIDTH + LABEL_GAP;
}

static double
bar_width (const GrLayout *self)
{
  return self->sheet.text_width - LABEL_WIDTH - LABEL_GAP - VALUE_WIDTH;
}

/* What lies behind the value: the range where one is given, else the whole scale. */
static void
draw_bar (GrLayout    *self,
          const GrBar *bar,
          double       maximum,
          double       middle)
{
  double scale = bar_width (self) / maximum;
  gboolean range = bar->high > bar->low;

  if (range)
    gr_layout_mark_box (self, bar_x (self) + bar->low * scale, middle - BAND / 2, (bar->high - bar->low) * scale, BAND,
                        GR_INK_PALE);
  else
    gr_layout_mark_box (self, bar_x (self), middle - BAR / 2, bar_width (self), BAR, GR_INK_PALE);
  if (bar->value > 0)
    gr_layout_mark_box (self, bar_x (self), middle - BAR / 2, bar->value * scale, BAR, GR_INK_ACCENT);
  if (bar->mark >= 0)
    gr_layout_mark_box (self, bar_x (self) + bar->mark * scale - MARK / 2, middle - BAND / 2, MARK, BAND, GR_INK_TEXT);
}

static void
add_bar (GrLayout      *self,
         const GrChart *chart,
         const GrBar   *bar)
{
  double end = bar->high > bar->low ? MAX (bar->value, bar->high) : chart->maximum;
  double x = bar_x (self) + bar_width (self) * MIN (1, end / chart->maximum) + VALUE_GAP;
  g_autoptr (GrShaped) label = gr_layout_shape (self, bar->label, GR_STYLE_CELL, LABEL_WIDTH);
  g_autoptr (GrShaped) value =
      gr_layout_shape (self, bar->printed, GR_STYLE_VALUE, self->sheet.left + self->sheet.text_width - x);
  GrTextCell cells[] = { { label, self->sheet.left, self->element }, { value, x, self->element } };
  guint first = self->strips->len;
  double middle = 0;

  gr_layout_space (self, 7);
  gr_layout_add_rows (self, cells, 2, TRUE);
  if (self->strips->len == first)
    return;
  /* The bar lies at the height of the first line, but marks go to the last strip. */
  for (guint i = first + 1; i < self->strips->len; i++)
    middle -= GR_LAYOUT_STRIP (self, i - 1)->height;
  middle += GR_LAYOUT_STRIP (self, first)->height / 2;
  draw_bar (self, bar, chart->maximum, middle);
}

static double
add_key (GrLayout   *self,
         const char *name,
         double      x,
         GrTextCell *cell)
{
  cell->shaped = gr_layout_shape (self, name, GR_STYLE_NOTE, -1);
  cell->x = x + 18;
  cell->element = self->element;
  return cell->x + gr_shaped_get_width (cell->shaped) + 18;
}

/* What band and line mean, in words beside a sample of each. */
static void
add_legend (GrLayout      *self,
            const GrChart *chart)
{
  GrTextCell cells[2] = { 0 };
  double x = bar_x (self);
  double range_x = x, mark_x, middle;

  if (chart->range_name == NULL && chart->mark_name == NULL)
    return;
  if (chart->range_name != NULL)
    x = add_key (self, chart->range_name, x, &cells[0]);
  mark_x = x;
  if (chart->mark_name != NULL)
    add_key (self, chart->mark_name, x, &cells[1]);
  gr_layout_space (self, 9);
  gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_add_rows (self, cells, 2, TRUE);
  middle = GR_LAYOUT_STRIP (self, self->strips->len - 1)->height / 2;
  if (chart->range_name != NULL)
    gr_layout_mark_box (self, range_x, middle - 4, 12, 8, GR_INK_PALE);
  if (chart->mark_name != NULL)
    gr_layout_mark_box (self, mark_x + 6, middle - 4.5, MARK, 9, GR_INK_TEXT);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    g_clear_pointer (&cells[i].shaped, gr_shaped_unref);
}

/* Bars down the page, each with its value in print; kept together.  To the ear it is one figure. */
void
gr_layout_chart (GrLayout      *self,
                 const GrChart *chart)
{
  guint figure = gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_FIGURE);

  GR_LAYOUT_ELEMENT (self, figure)->alt = g_string_chunk_insert (self->strings, chart->alt);
  gr_layout_space (self, 16);
  gr_layout_begin_group (self);
  if (chart->title != NULL && chart->title[0] != '\0')
    {
      g_autoptr (GrShaped) title = gr_layout_shape (self, chart->title, GR_STYLE_SUBTITLE, self->sheet.text_width);

      gr_layout_add_text (self, title, self->sheet.left, gr_layout_add_element (self, figure, GR_TAG_CAPTION));
      gr_layout_join (self, GR_GLUE_NEXT);
      gr_layout_space (self, 8);
    }
  self->element = figure;
  for (guint i = 0; i < chart->bars->len; i++)
    add_bar (self, chart, g_ptr_array_index (chart->bars, i));
  add_legend (self, chart);
  self->element = GR_NO_ELEMENT;
  gr_layout_end_group (self);
  gr_layout_space (self, 20);
}
