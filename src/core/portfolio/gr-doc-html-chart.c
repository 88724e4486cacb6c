/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-html-private.h"
#include "gr-markup.h"

/* In the units of the picture, which grows and shrinks with the page.  A label stands over its bar: SVG breaks no
 * lines, so beside it a long one would have no room. */
#define WIDTH 640
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

/* Numbers in the attributes have a point whatever the reader's language. */
static void
append_box (GString    *out,
            const char *class,
            double      from,
            double      width,
            double      y,
            double      height,
            gboolean    rtl)
{
  char buffer[4][G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>", class,
                          g_ascii_formatd (buffer[0], sizeof buffer[0], "%.1f", to_x (from, width, rtl)),
                          g_ascii_formatd (buffer[1], sizeof buffer[1], "%.1f", y),
                          g_ascii_formatd (buffer[2], sizeof buffer[2], "%.1f", width),
                          g_ascii_formatd (buffer[3], sizeof buffer[3], "%.1f", height));
}

static void
append_text (GString    *out,
             const char *class,
             double      x,
             double      y,
             gboolean    at_end,
             const char *text)
{
  g_string_append_printf (out, "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">", class, (int) x, (int) y,
                          at_end ? "end" : "start");
  gr_markup_append_html (out, text, -1, NULL);
  g_string_append (out, "</text>");
}

static char *
dup_short (const char *label)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (label, -1) <= LABEL_CHARS)
    return g_strdup (label);
  start = g_utf8_substring (label, 0, LABEL_CHARS - 1);
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
  g_autofree char *label = dup_short (bar->label);

  append_text (out, "label", rtl ? WIDTH : 0, y + LABEL_Y, FALSE, label);
  append_text (out, "value", rtl ? 0 : WIDTH, y + LABEL_Y, TRUE, bar->printed);
  if (bar->high > bar->low)
    append_box (out, "range", bar->low / chart->maximum, (bar->high - bar->low) / chart->maximum * WIDTH, y + BAND_Y,
                BAND, rtl);
  else
    append_box (out, "rail", 0, WIDTH, y + BAR_Y, BAR, rtl);
  if (bar->value > 0)
    append_box (out, "bar", 0, MIN (1, bar->value / chart->maximum) * WIDTH, y + BAR_Y, BAR, rtl);
  if (bar->mark >= 0)
    append_box (out, "mark", MIN (bar->mark / chart->maximum, 1 - (double) MARK / WIDTH), MARK, y + BAND_Y, BAND, rtl);
}

/* What a band and a line mean, each a sample and its words. */
static void
append_key (GString       *out,
            const GrChart *chart,
            double         y,
            gboolean       rtl)
{
  double at = 0;

  if (chart->range_name != NULL)
    {
      append_box (out, "range", at, 16, y + 6, 12, rtl);
      append_text (out, "key", rtl ? WIDTH - 24 : 24, y + 16, FALSE, chart->range_name);
      at = 0.5;
    }
  if (chart->mark_name != NULL)
    {
      append_box (out, "mark", at, MARK, y + 5, 14, rtl);
      append_text (out, "key", rtl ? WIDTH - at * WIDTH - 12 : at * WIDTH + 12, y + 16, FALSE, chart->mark_name);
    }
}

/*
 * gr_doc_html_chart:
 * @chart: bars
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
  gboolean has_key = chart->range_name != NULL || chart->mark_name != NULL;
  guint height = chart->bars->len * ROW + (has_key ? KEY : 0);

  g_string_append (out, "<figure>\n");
  if (chart->title != NULL && chart->title[0] != '\0')
    {
      g_string_append (out, "<figcaption dir=\"auto\">");
      gr_markup_append_html (out, chart->title, -1, NULL);
      g_string_append (out, "</figcaption>\n");
    }
  g_string_append (out, "<svg role=\"img\" aria-label=\"");
  gr_markup_append_html (out, chart->alt, -1, NULL);
  g_string_append_printf (out, "\" viewBox=\"0 0 %d %u\" xmlns=\"http://www.w3.org/2000/svg\"%s>\n", WIDTH, height,
                          rtl ? " direction=\"rtl\"" : "");
  for (guint i = 0; i < chart->bars->len; i++)
    {
      append_bar (out, chart, g_ptr_array_index (chart->bars, i), i * ROW, rtl);
      g_string_append_c (out, '\n');
    }
  if (has_key)
    append_key (out, chart, chart->bars->len * ROW, rtl);
  g_string_append (out, "</svg>\n</figure>\n");
}
