/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "page-lines.h"

/* Where pages may be cut, on documents made to have every case.  Each line says which thing it is of, and the pages are
 * read back from what would be painted. */

static GrLayout *
lay_out (const GrDoc *doc)
{
  g_autoptr (GError) error = NULL;
  GrLayout *layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < layout->placed->len; i++)
    {
      const GrPlaced *placed = &g_array_index (layout->placed, GrPlaced, i);

      g_assert_cmpfloat (placed->y + GR_LAYOUT_STRIP (layout, placed->strip)->height, <=,
                         layout->sheet.top + layout->sheet.text_height + 0.02);
    }
  return layout;
}

static char *
numbered (const char *name,
          guint       thing,
          guint       n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s%s %u line %u", i > 0 ? "\n" : "", name, thing, i);
  return g_string_free_and_steal (out);
}

static void
add_numbered (GrDoc *doc,
              guint  thing,
              guint  n)
{
  g_autofree char *text = numbered ("Text", thing, n);

  gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new (text));
}

static guint
page_of (GPtrArray  *lines,
         const char *name,
         guint       thing,
         guint       line)
{
  g_autofree char *text = g_strdup_printf ("%s %u line %u", name, thing, line);
  int at = page_lines_find (lines, text, 0);

  g_assert_cmpint (at, >=, 0);
  g_assert_cmpint (page_lines_find (lines, text, (guint) at + 1), ==, -1);
  return ((PageLine *) g_ptr_array_index (lines, (guint) at))->page;
}

static void
test_orphans_widows (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  guint cut = 0;

  for (guint i = 0; i < 400; i++)
    add_numbered (doc, i, 1 + i % 9);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  for (guint i = 0; i < 400; i++)
    {
      guint n = 1 + i % 9;
      guint first = page_of (lines, "Text", i, 0), last = page_of (lines, "Text", i, n - 1);

      if (first == last)
        continue;
      cut++;
      g_assert_cmpuint (n, >=, 4);
      g_assert_cmpuint (last, ==, first + 1);
      g_assert_cmpuint (page_of (lines, "Text", i, 1), ==, first);
      g_assert_cmpuint (page_of (lines, "Text", i, n - 2), ==, last);
    }
  g_assert_cmpuint (cut, >, 10);
  g_assert_cmpuint (gr_layout_get_n_pages (layout), >, 20);
}

static void
test_keep_with_next (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *outer = g_strdup_printf ("Outer %u line 0", i);
      g_autofree char *inner = g_strdup_printf ("Inner %u line 0", i);

      gr_doc_add_heading (doc, 2, outer, NULL);
      gr_doc_add_heading (doc, 3, inner, NULL);
      add_numbered (doc, i, 2 + i % 7);
    }
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  for (guint i = 0; i < 300; i++)
    {
      guint page = page_of (lines, "Outer", i, 0);

      g_assert_cmpuint (page_of (lines, "Inner", i, 0), ==, page);
      g_assert_cmpuint (page_of (lines, "Text", i, 0), ==, page);
      g_assert_cmpuint (page_of (lines, "Text", i, 1), ==, page);
    }
}

/* Some twenty headings in a row, three quarters of a page: they do not leave a third of a page blank. */
static void
test_long_chain (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  add_numbered (doc, 0, 16);
  for (guint i = 0; i < 19; i++)
    {
      g_autofree char *text = g_strdup_printf ("Outer %u line 0", i);

      gr_doc_add_heading (doc, 2, text, NULL);
    }
  add_numbered (doc, 1, 3);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  g_assert_cmpuint (gr_layout_get_n_pages (layout), ==, 2);
  g_assert_cmpuint (page_of (lines, "Outer", 0, 0), ==, 0);
}

/* Headings without end would have to stay with what follows for ever. */
static void
test_endless_chain (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  add_numbered (doc, 0, 4);
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *text = g_strdup_printf ("Outer %u line 0", i);

      gr_doc_add_heading (doc, 2, text, NULL);
    }
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  g_assert_cmpuint (page_of (lines, "Outer", 0, 0), ==, 0);
  for (guint i = 0; i < 200; i++)
    page_of (lines, "Outer", i, 0);
}

static void
add_card (GrDoc *doc,
          guint  thing,
          guint  n)
{
  g_autofree char *title = g_strdup_printf ("Card %u line 0", thing);
  g_autofree char *text = numbered ("Text", thing, n);
  GrCard *card = gr_doc_add_card (doc, title, "meta", NULL);

  g_ptr_array_add (gr_labelled_add (card->labelled, "Label"), gr_runs_new (text));
}

static void
test_keep_together (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  for (guint i = 0; i < 120; i++)
    add_card (doc, i, 5 + i * 7 % 30);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  for (guint i = 0; i < 120; i++)
    for (guint k = 0; k < 5 + i * 7 % 30; k++)
      g_assert_cmpuint (page_of (lines, "Text", i, k), ==, page_of (lines, "Card", i, 0));
}

/* A chart is one thing, however much of a page that leaves blank: its bars say nothing without each other. */
static void
test_chart (void)
{
  for (guint before = 5; before < 45; before += 4)
    {
      g_autoptr (GrDoc) doc = gr_doc_new ();
      g_autoptr (GrLayout) layout = NULL;
      g_autoptr (GPtrArray) lines = NULL;
      GrChart *chart;

      add_numbered (doc, 0, before);
      chart = gr_doc_add_chart (doc, "Hours", "Nine phases of one hour each.", 1);
      chart->mark_name = g_strdup ("Needed");
      for (guint i = 0; i < 9; i++)
        {
          g_autofree char *label = numbered ("Bar", i, 3);

          gr_chart_add_bar (chart, label, 1, "1 h");
        }
      layout = lay_out (doc);
      lines = page_lines_read (layout);
      for (guint i = 0; i < lines->len; i++)
        {
          const PageLine *line = g_ptr_array_index (lines, i);

          if (!g_str_has_prefix (line->text, "Text"))
            g_assert_cmpuint (line->page, ==, page_of (lines, "Bar", 0, 0));
        }
    }
}

/* Half a page is not left blank for a card: it is cut between two of its labels, but never before the last one. */
static void
test_cut_card (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  guint cut = 0;

  for (guint i = 0; i < 40; i++)
    {
      GrCard *card = gr_doc_add_card (doc, "Card", "meta", NULL);

      for (guint k = 0; k < 6; k++)
        {
          g_autofree char *text = numbered ("Text", 6 * i + k, 2 + (i + k) % 5);

          g_ptr_array_add (gr_labelled_add (card->labelled, "Label"), gr_runs_new (text));
        }
    }
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  for (guint i = 0; i < 240; i++)
    for (guint line = 1; line < 2 + (i / 6 + i % 6) % 5; line++)
      g_assert_cmpuint (page_of (lines, "Text", i, line), ==, page_of (lines, "Text", i, 0));
  for (guint i = 0; i < 40; i++)
    {
      cut += page_of (lines, "Text", 6 * i, 0) != page_of (lines, "Text", 6 * i + 5, 0);
      g_assert_cmpuint (page_of (lines, "Text", 6 * i + 4, 0), ==, page_of (lines, "Text", 6 * i + 5, 0));
    }
  g_assert_cmpuint (cut, >, 5);
  for (guint i = 1; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i - 1);

      if (((PageLine *) g_ptr_array_index (lines, i))->page != line->page)
        g_assert_cmpfloat (line->y, >, layout->sheet.top + 0.6 * layout->sheet.text_height);
    }
}

/* A line that is taller than a page gets one of its own; what follows goes on after it. */
static void
test_line_taller_than_page (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  static const guint at[] = { 0, 30, 31 };

  add_numbered (doc, 0, 60);
  layout = lay_out (doc);
  for (guint i = 0; i < G_N_ELEMENTS (at); i++)
    GR_LAYOUT_STRIP (layout, at[i])->height = 3000;
  g_array_set_size (layout->placed, 0);
  g_array_set_size (layout->pages, 0);
  gr_layout_paginate (layout);
  lines = page_lines_read (layout);
  g_assert_cmpuint (lines->len, ==, 60);
  for (guint i = 0; i < 60; i++)
    page_of (lines, "Text", 0, i);
  g_assert_cmpuint (page_of (lines, "Text", 0, 0), ==, 0);
  g_assert_cmpuint (page_of (lines, "Text", 0, 1), ==, 1);
  g_assert_cmpuint (page_of (lines, "Text", 0, 30), ==, 2);
  g_assert_cmpuint (page_of (lines, "Text", 0, 31), ==, 3);
  g_assert_cmpuint (layout->pages->len, ==, 5);
}

/* A card that fits on no page starts where it stands and runs on; nothing of it is lost. */
static void
test_taller_than_page (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  guint pages;

  add_numbered (doc, 7, 3);
  add_card (doc, 1, 150);
  add_card (doc, 2, 3);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  pages = gr_layout_get_n_pages (layout);
  g_assert_cmpuint (pages, ==, 4);
  g_assert_cmpuint (page_of (lines, "Card", 1, 0), ==, 0);
  for (guint k = 0; k < 150; k++)
    page_of (lines, "Text", 1, k);
  for (guint i = 0; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i);

      g_assert_cmpfloat (line->y, <, gr_layout_get_height (layout) - 60);
    }
}

/* Without a period, so that pages end at every kind of place. */
static guint
row_lines (guint row)
{
  return 1 + (row * row + row / 7) % 6;
}

static void
test_table_header (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  GrTable *table = gr_doc_add_table (doc);
  g_autofree char *tall = numbered ("Tall", 0, 120);
  guint headers = 0;

  gr_table_add_column (table, "Name", GR_ALIGN_START);
  gr_table_add_column (table, "Value", GR_ALIGN_END);
  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *name = numbered ("Row", i, row_lines (i));

      gr_table_add_row (table, name, "12", NULL);
    }
  gr_table_add_row (table, tall, "1", NULL);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  for (guint i = 0; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i);

      if (i == 0 || ((PageLine *) g_ptr_array_index (lines, i - 1))->page != line->page)
        {
          g_assert_cmpstr (line->text, ==, "Name");
          headers++;
        }
    }
  g_assert_cmpuint (headers, ==, gr_layout_get_n_pages (layout));
  g_assert_cmpuint (headers, >, 4);
  for (guint i = 0; i < 150; i++)
    for (guint k = 0; k < row_lines (i); k++)
      g_assert_cmpuint (page_of (lines, "Row", i, k), ==, page_of (lines, "Row", i, 0));
  for (guint k = 0; k < 120; k++)
    page_of (lines, "Tall", 0, k);
}

static void
test_table_ends (void)
{
  for (guint before = 20; before < 50; before++)
    {
      g_autoptr (GrDoc) doc = gr_doc_new ();
      g_autoptr (GrLayout) layout = NULL;
      g_autoptr (GPtrArray) lines = NULL;
      GrTable *table;

      add_numbered (doc, 0, before);
      table = gr_doc_add_table (doc);
      gr_table_add_column (table, "Name", GR_ALIGN_START);
      for (guint i = 0; i < 12; i++)
        {
          g_autofree char *name = numbered ("Row", i, 1);

          gr_table_add_row (table, name, NULL);
        }
      layout = lay_out (doc);
      lines = page_lines_read (layout);
      g_assert_cmpuint (page_of (lines, "Row", 0, 0), ==, page_of (lines, "Row", 1, 0));
      g_assert_cmpuint (page_of (lines, "Row", 10, 0), ==, page_of (lines, "Row", 11, 0));
    }
}

static void
test_list_ends (void)
{
  for (guint before = 20; before < 60; before++)
    {
      g_autoptr (GrDoc) doc = gr_doc_new ();
      g_autoptr (GrLayout) layout = NULL;
      g_autoptr (GPtrArray) lines = NULL;
      GPtrArray *items = gr_runs_list_new ();

      add_numbered (doc, 0, before);
      for (guint i = 0; i < 7; i++)
        {
          g_autofree char *text = numbered ("Item", i, 1);

          g_ptr_array_add (items, gr_runs_new (text));
        }
      gr_doc_add_list (doc, items);
      layout = lay_out (doc);
      lines = page_lines_read (layout);
      g_assert_cmpuint (page_of (lines, "Item", 0, 0), ==, page_of (lines, "Item", 1, 0));
      g_assert_cmpuint (page_of (lines, "Item", 5, 0), ==, page_of (lines, "Item", 6, 0));
    }
}

static void
test_page_break (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  gr_doc_add_page_break (doc);
  add_numbered (doc, 0, 2);
  gr_doc_add_page_break (doc);
  gr_doc_add_page_break (doc);
  add_numbered (doc, 1, 2);
  gr_doc_add_page_break (doc);
  layout = lay_out (doc);
  lines = page_lines_read (layout);
  g_assert_cmpuint (gr_layout_get_n_pages (layout), ==, 2);
  g_assert_cmpuint (page_of (lines, "Text", 1, 0), ==, 1);
}

/* Under a heading there is no rule, nor at the top of a page; between two cards there is one. */
static void
test_no_rule_on_top (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  guint rules = 0;

  gr_doc_add_heading (doc, 1, "Part", NULL);
  for (guint i = 0; i < 40; i++)
    add_card (doc, i, 12);
  layout = lay_out (doc);
  for (guint p = 0; p < gr_layout_get_n_pages (layout); p++)
    {
      const GrSheetPage *page = GR_LAYOUT_PAGE (layout, p);
      const GrPlaced *first = &g_array_index (layout->placed, GrPlaced, page->first);

      g_assert_false (GR_LAYOUT_STRIP (layout, first->strip)->divides);
      g_assert_cmpfloat_with_epsilon (first->y, layout->sheet.top, 0.01);
      for (guint i = 0; i < page->n; i++)
        rules += GR_LAYOUT_STRIP (layout, g_array_index (layout->placed, GrPlaced, page->first + i).strip)->divides;
    }
  g_assert_cmpuint (rules, ==, 40 - gr_layout_get_n_pages (layout));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/pages/orphans-widows", test_orphans_widows);
  g_test_add_func ("/portfolio/pages/keep-with-next", test_keep_with_next);
  g_test_add_func ("/portfolio/pages/long-chain", test_long_chain);
  g_test_add_func ("/portfolio/pages/table-ends", test_table_ends);
  g_test_add_func ("/portfolio/pages/endless-chain", test_endless_chain);
  g_test_add_func ("/portfolio/pages/keep-together", test_keep_together);
  g_test_add_func ("/portfolio/pages/chart", test_chart);
  g_test_add_func ("/portfolio/pages/cut-card", test_cut_card);
  g_test_add_func ("/portfolio/pages/taller-than-page", test_taller_than_page);
  g_test_add_func ("/portfolio/pages/line-taller-than-page", test_line_taller_than_page);
  g_test_add_func ("/portfolio/pages/table-header", test_table_header);
  g_test_add_func ("/portfolio/pages/list-ends", test_list_ends);
  g_test_add_func ("/portfolio/pages/page-break", test_page_break);
  g_test_add_func ("/portfolio/pages/no-rule-on-top", test_no_rule_on_top);
  return g_test_run ();
}
