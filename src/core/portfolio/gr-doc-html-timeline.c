/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-html-private.h"

#define AXIS 22
#define AXIS_Y 13
#define ROW 50
#define LABEL_Y 17
#define BAND_Y 25
#define BAND 16
#define BAR_Y 29
#define BAR 8
#define TRACE_Y 43
#define TRACE 3
#define LEAST 4
#define MARK 2
#define FOOT 22
#define FOOT_Y 16
#define TICK_CHAR 8 /* more than a letter takes: nothing is measured here */
#define FOOT_CHAR 8
#define ROW_CHARS 80 /* of a name and its days together */

static gboolean
has_mark (const GrChart *chart)
{
  return chart->mark_name != NULL && chart->bars->len > 0 &&
         ((const GrBar *) g_ptr_array_index (chart->bars, 0))->mark >= 0;
}

/*
 * gr_svg_measure_timeline:
 *
 * Returns: how high it is, in units of the picture, without its key
 */
guint
gr_svg_measure_timeline (const GrChart *chart)
{
  return AXIS + chart->bars->len * ROW + (has_mark (chart) ? FOOT : 0);
}

/* Names along the top, as many as there is room for, and a line down from each. */
static void
append_axis (GString       *out,
             const GrChart *chart,
             gboolean       rtl)
{
  double free_from = 0;

  for (guint i = 0; i < chart->ticks->len; i++)
    {
      const GrTick *tick = g_ptr_array_index (chart->ticks, i);
      double at = tick->at / chart->maximum, x = at * GR_SVG_WIDTH;
      double width = (double) g_utf8_strlen (tick->label, -1) * TICK_CHAR;

      gr_svg_append_box (out, "grid", at, 1, AXIS, chart->bars->len * ROW, rtl);
      if (x < free_from || x + width > GR_SVG_WIDTH)
        continue;
      free_from = x + width;
      gr_svg_append_text (out, "key", rtl ? GR_SVG_WIDTH - x : x, AXIS_Y, "start", tick->label);
    }
  g_string_append_c (out, '\n');
}

static void
append_stretch (GString       *out,
                const char    *class,
                const GrChart *chart,
                double         from,
                double         to,
                double         y,
                double         height,
                gboolean       rtl)
{
  double width = MAX ((to - from) / chart->maximum * GR_SVG_WIDTH, LEAST);

  gr_svg_append_box (out, class, MIN (from / chart->maximum, 1 - width / GR_SVG_WIDTH), width, y, height, rtl);
}

static void
append_bars (GString       *out,
             const GrChart *chart,
             const GrBar   *bar,
             double         y,
             gboolean       rtl)
{
  if (bar->high > bar->low)
    append_stretch (out, "range", chart, bar->low, bar->high, y + BAND_Y, BAND, rtl);
  if (bar->value > 0)
    append_stretch (out, "bar", chart, bar->low, bar->low + bar->value, y + BAR_Y, BAR, rtl);
  if (bar->trace_high > bar->trace_low)
    append_stretch (out, "trace", chart, bar->trace_low, bar->trace_high, y + TRACE_Y, TRACE, rtl);
}

static void
append_names (GString     *out,
              const GrBar *bar,
              double       y,
              gboolean     rtl)
{
  g_autofree char *label = gr_svg_dup_short (bar->label, MAX (ROW_CHARS - g_utf8_strlen (bar->printed, -1), 16));

  gr_svg_append_text (out, "label", rtl ? GR_SVG_WIDTH : 0, y + LABEL_Y, "start", label);
  gr_svg_append_text (out, "key", rtl ? 0 : GR_SVG_WIDTH, y + LABEL_Y, "end", bar->printed);
  g_string_append_c (out, '\n');
}

/* A line down through all rows and what it is, moved in where that would not have room. */
static void
append_mark (GString       *out,
             const GrChart *chart,
             gboolean       rtl)
{
  double at = ((const GrBar *) g_ptr_array_index (chart->bars, 0))->mark / chart->maximum, x = at * GR_SVG_WIDTH;
  double half = (double) g_utf8_strlen (chart->mark_name, -1) * FOOT_CHAR / 2;
  double height = chart->bars->len * ROW;

  gr_svg_append_box (out, "mark", MIN (at, 1 - (double) MARK / GR_SVG_WIDTH), MARK, AXIS, height, rtl);
  x = CLAMP (x, half, GR_SVG_WIDTH - half);
  gr_svg_append_text (out, "value", rtl ? GR_SVG_WIDTH - x : x, AXIS + height + FOOT_Y, "middle", chart->mark_name);
}

/*
 * gr_svg_append_timeline:
 * @chart: a timeline
 * @rtl: whether time runs from the right
 *
 * As on paper, but with a name over its bar: SVG breaks no lines.  Names come
 * last, so that the lines pass behind them.
 */
void
gr_svg_append_timeline (GString       *out,
                        const GrChart *chart,
                        gboolean       rtl)
{
  append_axis (out, chart, rtl);
  for (guint i = 0; i < chart->bars->len; i++)
    append_bars (out, chart, g_ptr_array_index (chart->bars, i), AXIS + i * ROW, rtl);
  if (has_mark (chart))
    append_mark (out, chart, rtl);
  for (guint i = 0; i < chart->bars->len; i++)
    append_names (out, g_ptr_array_index (chart->bars, i), AXIS + i * ROW, rtl);
}
