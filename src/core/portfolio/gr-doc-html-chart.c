/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-html-private.h"
#include "gr-markup.h"

/* In the units of the picture, which grows and shrinks with the page.  A label stands over its bar: SVG breaks no
 * lines, so beside it a long one would have no room. */
#define WIDTH GR_SVG_WIDTH
#define ROW 46
#define LABEL_Y 14
#define BAR_Y 22
#define BAR 10
#define BAND_Y 19
#define BAND 16
#define MARK 2
#define KEY 24
#define LABEL_CHARS 64

static double
to_x (double   share,
      double   width,
      gboolean rtl)
{
  return rtl ? WIDTH - share * WIDTH - width : share * WIDTH;
}

/* As on paper, for readers that do not carry the page’s colours into its pictures; where they do, the style counts. */
static const char *
fill_of (const char *class)
{
  static const struct
  {
    const char *class, *fill;
  } fills[] = {
    { "bar", "#236e51" },
    { "rail", "#dde9e3" },
    { "range", "#dde9e3" },
    { "grid", "#bbb" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
    if (g_str_equal (fills[i].class, class))
      return fills[i].fill;
  return "#000";
}

/*
 * gr_svg_append_box:
 * @from: where it begins, as a share of the picture's width
 *
 * Numbers in the attributes have a point whatever the reader's language.
 */
void
gr_svg_append_box (GString    *out,
                   const char *class,
                   double      from,
                   double      width,
                   double      y,
                   double      height,
                   gboolean    rtl)
{
  char buffer[4][G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", class,
                          g_ascii_formatd (buffer[0], sizeof buffer[0], "%.1f", to_x (from, width, rtl)),
                          g_ascii_formatd (buffer[1], sizeof buffer[1], "%.1f", y),
                          g_ascii_formatd (buffer[2], sizeof buffer[2], "%.1f", width),
                          g_ascii_formatd (buffer[3], sizeof buffer[3], "%.1f", height), fill_of (class));
}

/*
 * gr_svg_append_text:
 * @anchor: "start", "middle" or "end": what of it stands at @x
 */
void
gr_svg_append_text (GString    *out,
                    const char *class,
                    double      x,
                    double      y,
                    const char *anchor,
                    const char *text)
{
  g_string_append_printf (out, "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">", class, (int) x, (int) y,
                          anchor);
  gr_markup_append_html (out, text, -1, NULL);
  g_string_append (out, "</text>");
}

/* Returns: a label that has room for so many characters */
char *
gr_svg_dup_short (const char *label,
                  glong       n_chars)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (label, -1) <= n_chars)
    return g_strdup (label);
  start = g_utf8_substring (label, 0, n_chars - 1);
  return g_strconcat (start, "…", NULL);
}

/* In a picture that reads from the right, "start" is the right. */
static void
append_bar (GString       *out,
            const GrChart *chart,
            const GrBar   *bar,
            double         y,
            gboolean       rtl)
{
  g_autofree char *label = gr_svg_dup_short (bar->label, LABEL_CHARS);

  gr_svg_append_text (out, "label", rtl ? WIDTH : 0, y + LABEL_Y, "start", label);
  gr_svg_append_text (out, "value", rtl ? 0 : WIDTH, y + LABEL_Y, "end", bar->printed);
  if (bar->high > bar->low)
    gr_svg_append_box (out, "range", bar->low / chart->maximum, (bar->high - bar->low) / chart->maximum * WIDTH,
                       y + BAND_Y, BAND, rtl);
  else
    gr_svg_append_box (out, "rail", 0, WIDTH, y + BAR_Y, BAR, rtl);
  if (bar->value > 0)
    gr_svg_append_box (out, "bar", 0, MIN (1, bar->value / chart->maximum) * WIDTH, y + BAR_Y, BAR, rtl);
  if (bar->mark >= 0)
    gr_svg_append_box (out, "mark", MIN (bar->mark / chart->maximum, 1 - (double) MARK / WIDTH), MARK, y + BAND_Y, BAND,
                       rtl);
}

/* What band, bar and lines mean, each a sample and its words. */
static void
append_key (GString       *out,
            const GrChart *chart,
            double         y,
            gboolean       rtl)
{
  static const struct
  {
    const char *class;
    double width, height;
  } samples[] = { { "range", 16, 12 }, { "bar", 16, 8 }, { "trace", 16, 3 }, { "mark", MARK, 14 } };
  const char *const names[] = { chart->range_name, chart->value_name, chart->trace_name,
                                chart->kind == GR_CHART_BARS ? chart->mark_name : NULL };
  double at = 0;

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (names[i] != NULL)
      {
        double x = at * WIDTH + samples[i].width + 8;

        gr_svg_append_box (out, samples[i].class, at, samples[i].width, y + 12 - samples[i].height / 2,
                           samples[i].height, rtl);
        gr_svg_append_text (out, "key", rtl ? WIDTH - x : x, y + 16, "start", names[i]);
        at += 1.0 / 3;
      }
}

/*
 * gr_doc_html_chart:
 * @chart: bars or a timeline
 * @rtl: whether the page reads from the right
 *
 * Draws them as SVG, with their values printed; who does not see them hears
 * the chart's sentence.
 */
void
gr_doc_html_chart (GString       *out,
                   const GrChart *chart,
                   gboolean       rtl)
{
  gboolean timeline = chart->kind == GR_CHART_TIMELINE;
  gboolean has_key = chart->range_name != NULL || chart->value_name != NULL || chart->trace_name != NULL ||
                     (!timeline && chart->mark_name != NULL);
  guint height = timeline ? gr_svg_measure_timeline (chart) : chart->bars->len * ROW;

  g_string_append (out, "<figure>\n");
  if (chart->title != NULL && chart->title[0] != '\0')
    {
      g_string_append (out, "<figcaption dir=\"auto\">");
      gr_markup_append_html (out, chart->title, -1, NULL);
      g_string_append (out, "</figcaption>\n");
    }
  g_string_append (out, "<svg role=\"img\" aria-label=\"");
  gr_markup_append_html (out, chart->alt, -1, NULL);
  g_string_append_printf (out, "\" viewBox=\"0 0 %d %u\" xmlns=\"http://www.w3.org/2000/svg\"%s>\n", WIDTH,
                          height + (has_key ? KEY : 0), rtl ? " direction=\"rtl\"" : "");
  if (timeline)
    gr_svg_append_timeline (out, chart, rtl);
  for (guint i = 0; !timeline && i < chart->bars->len; i++)
    {
      append_bar (out, chart, g_ptr_array_index (chart->bars, i), i * ROW, rtl);
      g_string_append_c (out, '\n');
    }
  if (has_key)
    append_key (out, chart, height, rtl);
  g_string_append (out, "</svg>\n</figure>\n");
}
