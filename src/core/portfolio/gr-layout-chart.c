/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-chart-private.h"

#define VALUE_WIDTH 74
#define MOST_VALUE_WIDTH 150
#define VALUE_GAP 7
#define BAR 7.0
#define BAND 13.0
#define MARK 1.4
#define KEY_INDENT 18 /* of a word behind its sample */
#define KEY_GAP 18

static double
bar_x (const GrLayout *self)
{
  return self->sheet.left + GR_CHART_LABEL_WIDTH + GR_CHART_LABEL_GAP;
}

/* How long a whole bar is: what labels and values leave, and values are not broken where they need not be. */
static double
bar_width (GrLayout      *self,
           const GrChart *chart)
{
  double values = VALUE_WIDTH;

  for (guint i = 0; i < chart->bars->len; i++)
    {
      const GrBar *bar = g_ptr_array_index (chart->bars, i);

      values = MAX (values, VALUE_GAP + 1 + gr_layout_measure (self, bar->printed, GR_STYLE_VALUE));
    }
  return self->sheet.text_width - GR_CHART_LABEL_WIDTH - GR_CHART_LABEL_GAP - MIN (values, MOST_VALUE_WIDTH);
}

/* What lies behind the value: the range where one is given, else the whole scale. */
static void
draw_bar (GrLayout    *self,
          const GrBar *bar,
          double       width,
          double       maximum,
          double       middle)
{
  double scale = width / maximum;
  gboolean range = bar->high > bar->low;

  if (range)
    gr_layout_mark_box (self, bar_x (self) + bar->low * scale, middle - BAND / 2, (bar->high - bar->low) * scale, BAND,
                        GR_INK_PALE);
  else
    gr_layout_mark_box (self, bar_x (self), middle - BAR / 2, width, BAR, GR_INK_PALE);
  if (bar->value > 0)
    gr_layout_mark_box (self, bar_x (self), middle - BAR / 2, bar->value * scale, BAR, GR_INK_ACCENT);
  if (bar->mark >= 0)
    gr_layout_mark_box (self, bar_x (self) + bar->mark * scale - MARK / 2, middle - BAND / 2, MARK, BAND, GR_INK_TEXT);
}

static void
add_bar (GrLayout      *self,
         const GrChart *chart,
         const GrBar   *bar,
         double         width)
{
  double end = bar->high > bar->low ? MAX (bar->value, bar->high) : chart->maximum;
  double x = bar_x (self) + width * MIN (1, end / chart->maximum) + VALUE_GAP;
  g_autoptr (GrShaped) label = gr_layout_shape (self, bar->label, GR_STYLE_CELL, GR_CHART_LABEL_WIDTH);
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
  draw_bar (self, bar, width, chart->maximum, middle);
}

typedef enum {
  SAMPLE_RANGE,
  SAMPLE_VALUE,
  SAMPLE_TRACE,
  SAMPLE_MARK,
  N_SAMPLES,
} Sample;

typedef struct
{
  GrShaped *shaped;
  Sample sample;
  double x;
} Key;

/* Each is told from the others by its form, not by its colour alone. */
static void
draw_sample (GrLayout  *self,
             const Key *key,
             double     middle)
{
  static const struct
  {
    double inset, width, height;
    GrInk ink;
  } samples[] = {
    [SAMPLE_RANGE] = { 0, 12, 8, GR_INK_PALE },
    [SAMPLE_VALUE] = { 0, 12, 5, GR_INK_ACCENT },
    [SAMPLE_TRACE] = { 0, 12, GR_CHART_TRACE, GR_INK_TEXT },
    [SAMPLE_MARK] = { 6, MARK, 9, GR_INK_TEXT },
  };

  gr_layout_mark_box (self, key->x + samples[key->sample].inset, middle - samples[key->sample].height / 2,
                      samples[key->sample].width, samples[key->sample].height, samples[key->sample].ink);
}

static void
clear_keys (Key  *keys,
            guint n)
{
  for (guint i = 0; i < n; i++)
    gr_shaped_unref (keys[i].shaped);
}

static void
add_keys (GrLayout  *self,
          const Key *keys,
          guint      n)
{
  GrTextCell cells[N_SAMPLES] = { 0 };
  double middle;

  for (guint i = 0; i < n; i++)
    cells[i] = (GrTextCell) { keys[i].shaped, keys[i].x + KEY_INDENT, self->element };
  gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_add_rows (self, cells, n, TRUE);
  middle = GR_LAYOUT_STRIP (self, self->strips->len - 1)->height / 2;
  for (guint i = 0; i < n; i++)
    draw_sample (self, &keys[i], middle);
}

/* What band, bar and lines mean, in words beside a sample of each; as many on a line as there is room for. */
static void
add_legend (GrLayout      *self,
            const GrChart *chart)
{
  const char *const names[] = { chart->range_name, chart->value_name, chart->trace_name,
                                chart->kind == GR_CHART_BARS ? chart->mark_name : NULL };
  Key keys[N_SAMPLES];
  double left = bar_x (self), x = left;
  guint n = 0;

  gr_layout_space (self, 9);
  for (guint i = 0; i < N_SAMPLES; i++)
    {
      GrShaped *shaped;
      double width;

      if (names[i] == NULL)
        continue;
      shaped = gr_layout_shape (self, names[i], GR_STYLE_NOTE, -1);
      width = gr_shaped_get_width (shaped);
      if (n > 0 && x + KEY_INDENT + width > self->sheet.left + self->sheet.text_width)
        {
          add_keys (self, keys, n);
          clear_keys (keys, n);
          x = left;
          n = 0;
        }
      keys[n++] = (Key) { shaped, i, x };
      x += KEY_INDENT + width + KEY_GAP;
    }
  if (n > 0)
    add_keys (self, keys, n);
  clear_keys (keys, n);
}

/* Bars down the page, each with its value in print; kept together, while it is short enough.  To the ear it is one
 * figure. */
void
gr_layout_chart (GrLayout      *self,
                 const GrChart *chart)
{
  guint figure = gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_FIGURE);
  gboolean bars = chart->kind == GR_CHART_BARS;
  double width = bars ? bar_width (self, chart) : 0;

  GR_LAYOUT_ELEMENT (self, figure)->alt = g_string_chunk_insert (self->strings, chart->alt);
  gr_layout_space (self, 16);
  if (bars || chart->bars->len <= GR_CHART_FEW_ROWS)
    gr_layout_begin_group (self);
  if (chart->title != NULL && chart->title[0] != '\0')
    {
      g_autoptr (GrShaped) title = gr_layout_shape (self, chart->title, GR_STYLE_SUBTITLE, self->sheet.text_width);

      gr_layout_add_text (self, title, self->sheet.left, gr_layout_add_element (self, figure, GR_TAG_CAPTION));
      gr_layout_join (self, GR_GLUE_NEXT);
      gr_layout_space (self, 8);
    }
  self->element = figure;
  if (chart->kind == GR_CHART_TIMELINE)
    gr_layout_timeline (self, chart);
  for (guint i = 0; bars && i < chart->bars->len; i++)
    add_bar (self, chart, g_ptr_array_index (chart->bars, i), width);
  add_legend (self, chart);
  self->element = GR_NO_ELEMENT;
  gr_layout_end_group (self);
  gr_layout_space (self, 20);
}
