/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-paint.h"
#include "page-lines.h"

/* What a chart says in boxes, read back from the pages. */

typedef struct
{
  guint page;
  GrInk ink;
  double x, y, width, height;
} Box;

typedef struct
{
  GArray *boxes;
  guint page;
} Reader;

static void
read_cb (const GrMark *mark,
         double        top,
         guint         element,
         gpointer      data)
{
  Reader *reader = data;
  Box box = { reader->page, mark->ink, mark->x, top + mark->y, mark->width, mark->height };

  if (mark->kind == GR_MARK_BOX)
    g_array_append_val (reader->boxes, box);
}

static GArray *
read_boxes (const GrLayout *layout)
{
  Reader reader = { g_array_new (FALSE, FALSE, sizeof (Box)), 0 };

  for (; reader.page < gr_layout_get_n_pages (layout); reader.page++)
    gr_page_walk (layout, reader.page, read_cb, &reader);
  return reader.boxes;
}

static const Box *
find_box (const GArray *boxes,
          GrInk         ink,
          double        height)
{
  for (guint i = 0; i < boxes->len; i++)
    {
      const Box *box = &g_array_index (boxes, Box, i);

      if (box->ink == ink && ABS (box->height - height) < 0.01)
        return box;
    }
  g_error ("there is no such box");
}

static const PageLine *
find_line (GPtrArray  *lines,
           const char *text)
{
  int i = page_lines_find (lines, text, 0);

  g_assert_cmpint (i, >=, 0);
  return g_ptr_array_index (lines, (guint) i);
}

static GrChart *
add_timeline (GrDoc *doc)
{
  GrChart *chart = gr_doc_add_chart (doc, "Timeline", "Two phases.", 28);

  chart->kind = GR_CHART_TIMELINE;
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("Week %u", i);

      gr_chart_add_tick (chart, i * 7, name);
    }
  return chart;
}

static GrLayout *
lay_out (const GrDoc *doc)
{
  g_autoptr (GError) error = NULL;
  GrLayout *layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, NULL, &error);

  g_assert_no_error (error);
  return layout;
}

/* What lasts for the second week stands under its name and ends where the third begins; the share that is done fills as
 * much of it; a single day at the very end is seen, and is not beside the page. */
static void
test_stretches (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  GrChart *chart = add_timeline (doc);
  GrBar *bar = gr_chart_add_bar (chart, "Phase", 0, "its days");
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GArray) boxes = NULL;
  const Box *planned, *done, *worked, *today;
  double second, third, right;

  chart->mark_name = g_strdup ("Today");
  bar->low = 7;
  bar->high = 14;
  bar->value = 3.5;
  bar->trace_low = 27.9999;
  bar->trace_high = 28;
  bar->mark = 7;
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  boxes = read_boxes (layout);
  second = find_line (lines, "Week 1")->x;
  third = find_line (lines, "Week 2")->x;
  right = layout->sheet.left + layout->sheet.text_width;
  planned = find_box (boxes, GR_INK_PALE, 12);
  done = find_box (boxes, GR_INK_ACCENT, 6);
  worked = find_box (boxes, GR_INK_TEXT, 1.6);
  today = &g_array_index (boxes, Box, boxes->len - 1);
  g_assert_cmpfloat_with_epsilon (planned->x, second, 0.01);
  g_assert_cmpfloat_with_epsilon (planned->x + planned->width, third, 0.01);
  g_assert_cmpfloat_with_epsilon (done->x, second, 0.01);
  g_assert_cmpfloat_with_epsilon (done->width, planned->width / 2, 0.01);
  g_assert_cmpfloat (worked->width, >=, 2);
  g_assert_cmpfloat_with_epsilon (worked->x + worked->width, right, 0.01);
  g_assert_cmpfloat (worked->y, >, planned->y + planned->height);
  g_assert_cmpfloat_with_epsilon (today->x + today->width / 2, second, 0.01);
  g_assert_cmpfloat (find_line (lines, "Today")->y, >, find_line (lines, "its days")->y);
}

/* A plan that is longer than a page: on each, the weeks are named again, and what is drawn of a phase stands beside its
 * name, between the margins. */
static void
test_pages (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  GrChart *chart = add_timeline (doc);
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GArray) boxes = NULL;
  guint at = 0, n_axes = 0, n_bands = 0;

  for (guint i = 0; i < 60; i++)
    {
      GrBar *bar = gr_chart_add_bar (chart, i % 7 == 0 ? "A phase that has a name of more than a line to it" : "Phase",
                                     0, "days");

      bar->low = i % 28;
      bar->high = bar->low + 1;
    }
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  boxes = read_boxes (layout);
  g_assert_cmpuint (gr_layout_get_n_pages (layout), >, 2);
  for (int i = -1; (i = page_lines_find (lines, "Week 0", (guint) (i + 1))) >= 0;)
    g_assert_cmpuint (((PageLine *) g_ptr_array_index (lines, (guint) i))->page, ==, n_axes++);
  g_assert_cmpuint (n_axes, ==, gr_layout_get_n_pages (layout));

  for (guint i = 0; i < boxes->len; i++)
    {
      const Box *box = &g_array_index (boxes, Box, i);
      const PageLine *days;

      g_assert_cmpfloat (box->x, >=, layout->sheet.left + 150);
      g_assert_cmpfloat (box->x + box->width, <=, layout->sheet.left + layout->sheet.text_width + 0.51);
      g_assert_cmpfloat (box->y, >=, layout->sheet.top);
      if (box->ink != GR_INK_PALE)
        continue;
      n_bands++;
      at = (guint) page_lines_find (lines, "days", at) + 1;
      days = g_ptr_array_index (lines, at - 1);
      g_assert_cmpuint (box->page, ==, days->page);
      g_assert_cmpfloat (box->y, <, days->y);
      g_assert_cmpfloat (box->y, >, days->y - 45);
    }
  g_assert_cmpuint (n_bands, ==, 60);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/charts/stretches", test_stretches);
  g_test_add_func ("/portfolio/charts/pages", test_pages);
  return g_test_run ();
}
