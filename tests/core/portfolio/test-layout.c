/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-text.h"
#include "page-lines.h"
#include "sample-folio.h"

#include <math.h>
#include <string.h>

static GrLayout *
lay_out_folio (const GrFolio *folio)
{
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GError) error = NULL;
  GrLayout *layout = gr_layout_new (doc, folio->paper, folio->design, NULL, NULL, &error);

  g_assert_no_error (error);
  return layout;
}

/* Of WCAG 2.2. */
static double
luminance (const GrInkColour *colour)
{
  const double parts[] = { colour->red, colour->green, colour->blue }, weights[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    sum += weights[i] * (parts[i] <= 0.04045 ? parts[i] / 12.92 : pow ((parts[i] + 0.055) / 1.055, 2.4));
  return sum;
}

/* The number behind an entry of the contents is printed on the page where the heading stands. */
static void
test_contents (void)
{
  g_autoptr (GrFolio) folio = sample_folio_big (120);
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  g_autoptr (GPtrArray) lines = page_lines_read (layout);
  guint at = 0, entries = 0;

  for (guint i = 0; i < gr_layout_get_n_headings (layout); i++)
    {
      const GrHeading *heading = gr_layout_get_heading (layout, i);
      const PageLine *number, *place;
      int entry, found;

      if (heading->level > 2)
        continue;
      entry = page_lines_find (lines, heading->title, at);
      g_assert_cmpint (entry, >=, 0);
      at = (guint) entry + 1;
      number = g_ptr_array_index (lines, at);
      g_assert_cmpuint (number->page, <, 6);
      g_assert_cmpfloat_with_epsilon (number->x + number->width, layout->sheet.left + layout->sheet.text_width, 0.01);

      /* The heading itself: the last line that says so, as the contents come first. */
      found = page_lines_find (lines, heading->title, at);
      g_assert_cmpint (found, >, entry);
      place = g_ptr_array_index (lines, (guint) found);
      g_assert_cmpuint (place->page, ==, heading->page);
      g_assert_cmpstr (number->text, ==, gr_layout_get_page_label (layout, place->page));
      entries++;
    }
  g_assert_cmpuint (entries, >, 125);
}

static void
test_labels (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  guint n = gr_layout_get_n_pages (layout);
  g_autofree char *last = g_strdup_printf ("%u", n - 2); /* the cover, and a page of contents */

  g_assert_cmpstr (gr_layout_get_page_label (layout, 0), ==, "i");
  g_assert_cmpstr (gr_layout_get_page_label (layout, 1), ==, "ii");
  g_assert_cmpstr (gr_layout_get_page_label (layout, 2), ==, "1");
  g_assert_cmpstr (gr_layout_get_page_label (layout, n - 1), ==, last);
  g_assert_cmpstr (gr_layout_get_page_section (layout, 2), ==, "About me");
  g_assert_cmpuint (GR_LAYOUT_PAGE (layout, 0)->n_running, ==, 0);
  g_assert_cmpuint (GR_LAYOUT_PAGE (layout, 2)->n_running, ==, 3);
  g_assert_cmpstr (gr_layout_get_title (layout), ==, "Amira Haddad · Interview portfolio");
}

/* Returns: how high the title is; 0 where there is more than one page */
static double
measure_cheat_title (guint n_stories)
{
  g_autoptr (GrFolio) folio = sample_folio_big (n_stories);
  g_autoptr (GrDoc) doc = NULL;
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  folio->preset = GR_PRESET_CHEAT;
  doc = gr_compose (folio);
  layout = gr_folio_lay_out (folio, doc, NULL, NULL, &error);
  g_assert_no_error (error);
  return gr_layout_get_n_pages (layout) == 1 ? GR_LAYOUT_STRIP (layout, 0)->height : 0;
}

/* What is looked at before one goes in is one page, while its type can be read, and no smaller than it has to be; what
 * does not fit is not shrunk. */
static void
test_cheat_sheet (void)
{
  double full = measure_cheat_title (1), height = full, next;
  guint fits = 1, sizes = 1;

  for (; (next = measure_cheat_title (fits + 1)) > 0; fits++)
    {
      g_assert_cmpfloat (next, <=, height);
      sizes += next < height;
      height = next;
    }
  g_test_message ("%u stories fit on one page, in %u sizes", fits, sizes);
  g_assert_cmpuint (fits, >=, 12);
  g_assert_cmpuint (sizes, >=, 3);
  g_assert_cmpfloat (height, >, full * 0.78);
  g_assert_cmpfloat (measure_cheat_title (60), ==, 0);
}

/* Every strip is on one page exactly, in order, but rules that are not wanted and headers that repeat. */
static void
test_nothing_lost (void)
{
  g_autoptr (GrFolio) folio = sample_folio_big (80);
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  g_autofree guint *times = g_new0 (guint, layout->strips->len);

  for (guint i = 0; i < layout->placed->len; i++)
    times[g_array_index (layout->placed, GrPlaced, i).strip]++;
  for (guint i = 0; i < layout->strips->len; i++)
    g_assert_cmpuint (times[i], ==, GR_LAYOUT_STRIP (layout, i)->divides && times[i] == 0 ? 0 : 1);
  for (guint p = 0; p < layout->pages->len; p++)
    {
      const GrSheetPage *page = GR_LAYOUT_PAGE (layout, p);
      double y = 0;

      for (guint i = page->first; i < page->first + page->n; i++)
        {
          const GrPlaced *placed = &g_array_index (layout->placed, GrPlaced, i);

          g_assert_cmpfloat (placed->y, >=, y - 0.01);
          y = placed->y + GR_LAYOUT_STRIP (layout, placed->strip)->height;
        }
      g_assert_cmpfloat (y, <=, layout->sheet.top + layout->sheet.text_height + 0.02);
    }
}

/* No line leaves the text area, in any script; those that run from the right end at its right edge. */
static void
test_scripts (void)
{
  g_autoptr (GrFolio) folio = sample_folio_world ();
  g_autoptr (GrLayout) layout = lay_out_folio (folio);
  g_autoptr (GPtrArray) lines = page_lines_read (layout);
  double right = layout->sheet.left + layout->sheet.text_width;
  guint from_right = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i);

      g_assert_cmpfloat (line->x, >=, layout->sheet.left - 0.01);
      g_assert_cmpfloat (line->x + line->width, <=, right + 3); /* a space may hang over */
      if (line->from_right && line->page >= 2 && line->width > 200)
        {
          g_assert_cmpfloat_with_epsilon (line->x + line->width, right, 3);
          from_right++;
        }
    }
  g_assert_cmpuint (from_right, >=, 2);
}

static void
test_unknown_glyphs (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) known = lay_out_folio (folio);
  g_autoptr (GrLayout) unknown = NULL;

  g_assert_cmpuint (gr_layout_get_unknown_glyphs (known), ==, 0);
  g_set_str (&folio->person.role, "\364\217\277\275\364\217\277\275"); /* U+10FFFD twice: of private use, in no font */
  unknown = lay_out_folio (folio);
  g_assert_cmpuint (gr_layout_get_unknown_glyphs (unknown), ==, 2);
}

/* A word alone on the last line is given company, in as many lines; what runs from the right keeps its edge. */
static void
test_last_word (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  guint rtl = 0;

  gr_doc_add_paragraph (
      doc, GR_TONE_BODY,
      gr_runs_new ("I find what makes a partnership easy for the other side, and then I do that part for them."));
  for (guint words = 0; words < 40; words++)
    {
      g_string_append_printf (text, "%sالمؤسسة", words > 0 ? " " : "");
      gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new (text->str));
    }
  layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, NULL, NULL);
  lines = page_lines_read (layout);
  g_assert_cmpstr (((PageLine *) g_ptr_array_index (lines, 1))->text, ==, "part for them.");
  for (guint i = 2; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i);

      rtl += line->from_right;
      g_assert_cmpfloat_with_epsilon (line->x + line->width, layout->sheet.left + layout->sheet.text_width, 4.0);
    }
  g_assert_cmpuint (rtl, ==, lines->len - 2);
}

/* A long paragraph is shaped in pieces and must be cut into the lines that it would have as a whole. */
static void
test_long_paragraph (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PangoLayout) whole = NULL;
  g_autoptr (GrShaper) shaper = gr_shaper_new ();
  GrTextWish wish = { .style = GR_STYLE_BODY };
  GrRuns *runs;
  guint links = 0;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (text, "%s%.*sé",
                            i == 0         ? ""
                            : i % 400 == 0 ? "\n"
                                           : " ",
                            (int) (1 + i * i % 13), "understanding");
  for (guint i = 0; i < 5000; i++)
    g_string_append_c (text, (char) ('a' + i % 26));
  runs = gr_runs_new (NULL);
  gr_runs_add (runs, text->str, GR_RUN_PLAIN, "https://example.org");
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, shaper, NULL, NULL);
  lines = page_lines_read (layout);

  wish.width = layout->sheet.text_width - layout->sheet.hang;
  whole = gr_shaper_make_text (shaper, &wish, text->str);
  g_assert_cmpuint (lines->len, ==, pango_layout_get_line_count (whole));
  g_assert_cmpuint (lines->len, >, 200);
  for (guint i = 0; i < lines->len; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (whole, (int) i);
      g_autofree char *said =
          g_strndup (text->str + pango_layout_line_get_start_index (line), (gsize) pango_layout_line_get_length (line));

      g_assert_cmpstr (((PageLine *) g_ptr_array_index (lines, i))->text, ==, g_strstrip (said));
    }
  for (guint m = 0; m < layout->marks->len; m++)
    links += GR_LAYOUT_MARK (layout, m)->kind == GR_MARK_LINK;
  g_assert_cmpuint (links, ==, lines->len);
}

static void
test_paper (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) a4 = lay_out_folio (folio);
  g_autoptr (GrLayout) letter = NULL;

  folio->paper = GR_PAPER_LETTER;
  letter = lay_out_folio (folio);
  g_assert_cmpfloat_with_epsilon (gr_layout_get_width (a4), 210 / 25.4 * 72, 0.01);
  g_assert_cmpfloat_with_epsilon (gr_layout_get_height (a4), 297 / 25.4 * 72, 0.01);
  g_assert_cmpfloat (gr_layout_get_width (letter), ==, 8.5 * 72);
  g_assert_cmpfloat (gr_layout_get_height (letter), ==, 11 * 72);
}

/* Each design is found by its name, has all its faces, and inks that can be read: 4.5 : 1 on white, as WCAG 2.2 asks of
 * text. */
static void
test_designs (void)
{
  static const struct
  {
    const char *name, *face;
  } designs[] = { { "plain", "Inter" }, { "modern", "Inter Display" }, { "serif", "Linux Libertine Display O" } };

  for (guint i = 0; i < G_N_ELEMENTS (designs); i++)
    {
      g_autoptr (GrFolio) folio = sample_folio_new ();
      g_autoptr (GrLayout) layout = NULL;
      g_autoptr (GrShaper) shaper = gr_shaper_new ();
      static const GrInk inks[] = { GR_INK_TEXT, GR_INK_QUIET, GR_INK_ACCENT };

      g_assert_true (gr_design_find (designs[i].name, &folio->design));
      layout = lay_out_folio (folio);
      g_assert_true (gr_shaper_prepare (shaper, "en", folio->design, 1, NULL));
      for (guint k = 0; k < G_N_ELEMENTS (inks); k++)
        g_assert_cmpfloat (1.05 / (luminance (&layout->design->inks[inks[k]]) + 0.05), >, 4.5);
      for (guint style = 0; style < GR_N_STYLES; style++)
        {
          g_autoptr (PangoFont) font = pango_context_load_font (shaper->context, shaper->fonts[style]);
          g_autoptr (PangoFontDescription) found = pango_font_describe (font);
          const char *wanted = pango_font_description_get_family (shaper->fonts[style]);
          g_auto (GStrv) families = g_strsplit (wanted, ",", 2);

          g_assert_cmpstr (pango_font_description_get_family (found), ==, families[0]);
          g_assert_cmpint (pango_font_description_get_style (found), ==, layout->design->styles[style].slant);
        }
      g_assert_cmpint (
          g_ascii_strncasecmp (layout->design->styles[GR_STYLE_PART].family, designs[i].face, strlen (designs[i].face)),
          ==, 0);
    }
  g_assert_false (gr_design_find ("loud", &(GrDesign) { GR_DESIGN_PLAIN }));
}

static void
test_find_source (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrLayout) layout = lay_out_folio (folio);

  for (guint i = 0; i < gr_layout_get_n_headings (layout); i++)
    {
      const GrHeading *heading = gr_layout_get_heading (layout, i);

      if (g_str_equal (heading->title, "Reviving a silent alumni list"))
        {
          g_assert_cmpstr (gr_layout_find_source (layout, heading->page, 200, heading->y + 40), ==, "story-4");
          g_assert_null (gr_layout_find_source (layout, heading->page, 10, heading->y + 40));
          return;
        }
    }
  g_assert_not_reached ();
}

/* A document that says nothing, one that says only its name, and one whose texts are blank. */
static void
test_hardly_anything (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GrLayout) layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, NULL, NULL);
  g_autoptr (GrLayout) second = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 60, 80);
  cairo_t *cr = cairo_create (surface);
  GrTable *table;

  g_assert_cmpuint (gr_layout_get_n_pages (layout), ==, 1);
  gr_doc_add_heading (doc, 1, "", NULL);
  gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new (""));
  gr_doc_add_list (doc, gr_runs_list_new ());
  gr_doc_add_card (doc, "", "", NULL);
  gr_doc_add_table (doc);
  table = gr_doc_add_table (doc);
  gr_table_add_column (table, "", GR_ALIGN_END);
  gr_table_add_row (table, "", NULL);
  gr_doc_add_chart (doc, "", "Nothing is shown.", 1);
  gr_doc_add_facts (doc, NULL);
  gr_doc_add_contents (doc);
  second = gr_layout_new (doc, GR_PAPER_LETTER, GR_DESIGN_MODERN, NULL, NULL, NULL);
  g_assert_cmpuint (gr_layout_get_n_pages (second), ==, 2);
  for (guint p = 0; p < gr_layout_get_n_pages (second); p++)
    gr_page_paint (second, p, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_cancelled (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Parts that share a page stand well apart. */
static void
test_part_gap (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrLayout) layout = lay_out_folio (folio);

  for (guint i = 1; i < gr_layout_get_n_headings (layout); i++)
    {
      const GrHeading *before = gr_layout_get_heading (layout, i - 1), *heading = gr_layout_get_heading (layout, i);

      g_assert_true (heading->page != before->page || heading->y > before->y + 90);
    }
}

static gpointer
lay_out_in_thread (gpointer data)
{
  return lay_out_folio (data);
}

/* Two jobs at once, and the pages painted by a third thread, this one: nothing is shared but the fonts. */
static void
test_threads (void)
{
  g_autoptr (GrFolio) folio = sample_folio_big (20);
  GThread *threads[] = {
    g_thread_new ("one", lay_out_in_thread, folio),
    g_thread_new ("two", lay_out_in_thread, folio),
  };
  guint pages = 0;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (GrLayout) layout = g_thread_join (threads[i]);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 595, 842);
      cairo_t *cr = cairo_create (surface);

      g_assert_true (pages == 0 || pages == gr_layout_get_n_pages (layout));
      pages = gr_layout_get_n_pages (layout);
      gr_page_paint (layout, 2, cr);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/layout/cheat-sheet", test_cheat_sheet);
  g_test_add_func ("/portfolio/layout/contents", test_contents);
  g_test_add_func ("/portfolio/layout/labels", test_labels);
  g_test_add_func ("/portfolio/layout/nothing-lost", test_nothing_lost);
  g_test_add_func ("/portfolio/layout/scripts", test_scripts);
  g_test_add_func ("/portfolio/layout/unknown-glyphs", test_unknown_glyphs);
  g_test_add_func ("/portfolio/layout/last-word", test_last_word);
  g_test_add_func ("/portfolio/layout/long-paragraph", test_long_paragraph);
  g_test_add_func ("/portfolio/layout/paper", test_paper);
  g_test_add_func ("/portfolio/layout/designs", test_designs);
  g_test_add_func ("/portfolio/layout/find-source", test_find_source);
  g_test_add_func ("/portfolio/layout/hardly-anything", test_hardly_anything);
  g_test_add_func ("/portfolio/layout/part-gap", test_part_gap);
  g_test_add_func ("/portfolio/layout/cancelled", test_cancelled);
  g_test_add_func ("/portfolio/layout/threads", test_threads);
  return g_test_run ();
}
