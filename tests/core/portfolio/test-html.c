/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-compose.h"
#include "gr-doc-visit.h"
#include "sample-folio.h"

/* The page is written so that it is well-formed XML too, which is what makes it possible to look at it here. */
typedef struct
{
  GHashTable *ids;
  GPtrArray *wanted; /* ids that something points at */
  GString *text;
  guint level; /* of the last heading */
  guint n_mains, n_pictures, n_scripts;
} Seen;

static void
start_element (GMarkupParseContext *context,
               const char          *name,
               const char         **names,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  Seen *seen = data;

  if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0')
    {
      guint level = (guint) (name[1] - '0');

      g_assert_cmpuint (level, <=, seen->level + 1); /* none is skipped */
      seen->level = level;
    }
  seen->n_mains += g_str_equal (name, "main");
  seen->n_scripts += g_str_equal (name, "script") || g_str_equal (name, "img") || g_str_equal (name, "link");
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "id"))
        g_assert_true (g_hash_table_add (seen->ids, g_strdup (values[i])));
      if (g_str_equal (names[i], "aria-labelledby"))
        g_ptr_array_add (seen->wanted, g_strdup (values[i]));
      if (g_str_equal (names[i], "href") && values[i][0] == '#')
        g_ptr_array_add (seen->wanted, g_strdup (values[i] + 1));
      if (g_str_equal (names[i], "href") && values[i][0] != '#')
        g_assert_true (g_str_has_prefix (values[i], "https:") || g_str_has_prefix (values[i], "mailto:"));
      if (g_str_equal (name, "svg") && g_str_equal (names[i], "aria-label"))
        seen->n_pictures += values[i][0] != '\0';
    }
}

static void
add_text (GMarkupParseContext *context,
          const char          *text,
          gsize                len,
          gpointer             data,
          GError             **error)
{
  if (!g_str_equal (g_markup_parse_context_get_element (context), "style"))
    g_string_append_len (((Seen *) data)->text, text, (gssize) len);
}

static void
look_at (const char *html,
         Seen       *seen)
{
  const GMarkupParser parser = { .start_element = start_element, .text = add_text };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, seen, NULL);
  g_autoptr (GError) error = NULL;

  seen->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  seen->wanted = g_ptr_array_new_with_free_func (g_free);
  seen->text = g_string_new (NULL);
  g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n<html lang="));
  g_markup_parse_context_parse (context, strchr (html, '\n') + 1, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < seen->wanted->len; i++)
    g_assert_true (g_hash_table_contains (seen->ids, seen->wanted->pdata[i]));
  g_assert_cmpuint (seen->n_mains, ==, 1);
  g_assert_cmpuint (seen->n_scripts, ==, 0);
}

static void
seen_clear (Seen *seen)
{
  g_hash_table_unref (seen->ids);
  g_ptr_array_unref (seen->wanted);
  g_string_free (seen->text, TRUE);
}

static void
test_sample (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autofree char *html = gr_doc_to_html (doc);
  Seen seen = { 0 };
  guint n_charts = 0;

  look_at (html, &seen);
  for (guint i = 0; i < folio->stories->len; i++)
    g_assert_nonnull (strstr (seen.text->str, ((GrFolioStory *) g_ptr_array_index (folio->stories, i))->title));
  for (guint i = 0; i < doc->blocks->len; i++)
    n_charts += ((GrBlock *) g_ptr_array_index (doc->blocks, i))->kind == GR_BLOCK_CHART;
  g_assert_cmpuint (n_charts, >, 0);
  g_assert_cmpuint (seen.n_pictures, ==, n_charts);
  g_assert_cmpuint (seen.wanted->len, >, folio->stories->len);
  seen_clear (&seen);
}

/* Whatever a person types is text, and no address but one of the web or of a letter is followed. */
static void
test_hostile (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *html = NULL;
  GrRuns *runs = gr_runs_new ("<script>alert (1)</script> & \"so\" \x01on\nnext");
  Seen seen = { 0 };

  doc->title = g_strdup ("</title><b>");
  doc->language = g_strdup ("en\"><b>");
  gr_runs_add (runs, "bad", GR_RUN_BOLD, "javascript:alert (1)");
  gr_runs_add (runs, "good", GR_RUN_PLAIN, "https://example.org/?a=1&b=\"2\"");
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  html = gr_doc_to_html (doc);
  look_at (html, &seen);
  g_assert_nonnull (strstr (seen.text->str, "<script>alert (1)</script> & \"so\" on"));
  g_assert_null (strstr (html, "javascript:"));
  g_assert_nonnull (strstr (html, "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">good</a>"));
  seen_clear (&seen);
}

static void
test_empty (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autofree char *html = gr_doc_to_html (doc);
  Seen seen = { 0 };

  look_at (html, &seen);
  g_assert_nonnull (strstr (html, "<h1"));
  seen_clear (&seen);
}

static void
test_rtl (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *html = NULL;
  GrChart *chart;
  Seen seen = { 0 };

  doc->title = g_strdup ("תיק");
  doc->language = g_strdup ("he-IL");
  chart = gr_doc_add_chart (doc, "שעות", "שעות: 3", 4);
  gr_chart_add_bar (chart, "שלב", 1, "1");
  html = gr_doc_to_html (doc);
  look_at (html, &seen);
  g_assert_nonnull (strstr (html, " dir=\"rtl\">"));
  g_assert_nonnull (strstr (html, "class=\"bar\" x=\"480.0\"")); /* a quarter, from the right */
  g_assert_nonnull (strstr (html, "fill=\"#236e51\"/>"));           /* seen where no style is heeded */
  seen_clear (&seen);
}

/* From the right, time does; a day is seen however long the years are, and the last does not fall off. */
static void
test_timeline (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *html = NULL;
  GrChart *chart;
  GrBar *bar;
  Seen seen = { 0 };

  doc->title = g_strdup ("תיק");
  doc->language = g_strdup ("he");
  chart = gr_doc_add_chart (doc, "ציר זמן", "ציר זמן: 3", 1000);
  chart->kind = GR_CHART_TIMELINE;
  chart->mark_name = g_strdup ("היום");
  gr_chart_add_tick (chart, 0, "2026");
  gr_chart_add_tick (chart, 1, "2027");
  bar = gr_chart_add_bar (chart, "שלב", 0, "1");
  bar->low = 500;
  bar->high = 750;
  bar->trace_low = 999;
  bar->trace_high = 1000;
  bar->mark = 250;
  html = gr_doc_to_html (doc);
  look_at (html, &seen);
  g_assert_nonnull (strstr (html, "class=\"range\" x=\"160.0\""));
  g_assert_nonnull (strstr (html, "class=\"trace\" x=\"0.0\""));
  g_assert_nonnull (strstr (html, "class=\"mark\" x=\"478.0\""));
  g_assert_nonnull (strstr (html, ">2026</text>"));
  g_assert_null (strstr (html, ">2027</text>")); /* there is no room for it */
  seen_clear (&seen);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/sample", test_sample);
  g_test_add_func ("/html/hostile", test_hostile);
  g_test_add_func ("/html/empty", test_empty);
  g_test_add_func ("/html/rtl", test_rtl);
  g_test_add_func ("/html/timeline", test_timeline);
  return g_test_run ();
}
