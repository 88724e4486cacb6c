/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "doc-with.h"

/* Documents made of blocks, each for one kind of them. */

static char *
repeat (const char *text,
        guint       n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, text);
  return g_string_free_and_steal (out);
}

static void
say (GrDoc      *doc,
     const char *text)
{
  gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new (text));
}

static void
say_often (GrDoc      *doc,
           const char *text,
           guint       n)
{
  g_autofree char *long_text = repeat (text, n);

  say (doc, long_text);
}

static GrDoc *
titled (const char *title)
{
  GrDoc *doc = gr_doc_new ();

  doc->title = g_strdup (title);
  doc->language = g_strdup ("en");
  doc->created = g_strdup ("2026-11-24T09:00:00Z");
  return doc;
}

GrDoc *
doc_with_strange_title (void)
{
  GrDoc *doc = titled ("A (very) \\strange\\ 'title' & <name> 🎉 العربية %PDF-1.4 endobj");

  doc->author = g_strdup ("O'Neill <o&n> \001 (x)");
  gr_doc_add_heading (doc, 1, "It's 50 % (or so) \\ 'done'", NULL);
  say (doc, "endstream endobj 12 0 R /Type /StructElem << >> [ ] ( \\) )");
  return doc;
}

GrDoc *
doc_with_nothing (void)
{
  return titled ("Nothing");
}

GrDoc *
doc_with_word (void)
{
  GrDoc *doc = titled ("One word");

  say (doc, "Word");
  return doc;
}

GrDoc *
doc_with_skipped_levels (void)
{
  GrDoc *doc = titled ("Levels");
  static const guint levels[] = { 3, 2, 1, 3, 2, 3, 1, 1, 3, 3, 2 };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      gr_doc_add_heading (doc, levels[i], "Heading", NULL);
      say (doc, "What is under it.");
    }
  return doc;
}

GrDoc *
doc_with_headings_only (void)
{
  GrDoc *doc = titled ("Headings");

  gr_doc_add_contents (doc);
  for (guint i = 0; i < 300; i++)
    gr_doc_add_heading (doc, 1 + i % 3, i % 50 == 0 ? "" : "Heading", NULL);
  return doc;
}

GrDoc *
doc_with_entries_without_parts (void)
{
  GrDoc *doc = titled ("Cards");

  gr_doc_add_contents (doc);
  for (guint i = 0; i < 5; i++)
    gr_doc_add_card (doc, "A card with nothing in it", i % 2 == 0 ? NULL : "meta", NULL);
  return doc;
}

GrDoc *
doc_with_long_word (void)
{
  GrDoc *doc = titled ("Long words");

  gr_doc_add_heading (doc, 1, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", NULL);
  say_often (doc, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 60);
  return doc;
}

GrDoc *
doc_with_long_paragraph (void)
{
  GrDoc *doc = titled ("A long paragraph");

  say_often (doc, "Whoever reads all of this has earned the post twice over. ", 900);
  return doc;
}

GrDoc *
doc_with_spaces (void)
{
  GrDoc *doc = titled ("Spaces");

  say (doc, "    leading,\ttabs,\ttrailing    \r\nline\342\200\250separator\342\200\251paragraph\n\n\n");
  say (doc, " ");
  say (doc, "\n");
  say (doc, "no\302\240break and zero\342\200\213width, soft\302\255hyphen, e\314\201\314\202\314\203 stacked");
  return doc;
}

GrDoc *
doc_with_controls (void)
{
  GrDoc *doc = titled ("Controls");

  say (doc,
       "bell \007, escape \033[31m, delete \177, \342\200\256right to left by force\342\200\254, \357\273\277mark");
  return doc;
}

static GrDoc *
list_of (guint       n,
         const char *text)
{
  GrDoc *doc = titled ("Points");
  GPtrArray *items = gr_runs_list_new ();

  say (doc, "These are the points:");
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, gr_runs_new (text));
  gr_doc_add_list (doc, items);
  return doc;
}

GrDoc *
doc_with_one_point (void)
{
  return list_of (1, "The only one.");
}

GrDoc *
doc_with_many_points (void)
{
  return list_of (200,
                  "A point that takes more than a line, because whoever made it could not stop at the end of the first "
                  "one and went on.");
}

GrDoc *
doc_with_right_to_left_points (void)
{
  return list_of (9, "اسأل دائمًا عمّا يجعل المساعدة صعبة, then say it in English.");
}

static GrTable *
add_table (GrDoc *doc,
           guint  columns)
{
  GrTable *table = gr_doc_add_table (doc);

  for (guint c = 0; c < columns; c++)
    gr_table_add_column (table, c == 0 ? "Name" : "Value", c == 0 ? GR_ALIGN_START : GR_ALIGN_END);
  return table;
}

GrDoc *
doc_with_long_table (void)
{
  GrDoc *doc = titled ("A long table");
  GrTable *table = add_table (doc, 4);

  for (guint i = 0; i < 300; i++)
    gr_table_add_row (table,
                      i % 7 == 0 ? "A name that has to be broken as there is no room for all of it in a column" : "Row",
                      "12", i % 5 == 0 ? "" : "34", "56", NULL);
  gr_table_add_row (table, "All", "1", "2", "3", NULL);
  table->has_total = TRUE;
  return doc;
}

GrDoc *
doc_with_tall_row (void)
{
  GrDoc *doc = titled ("A tall row");
  g_autofree char *tall = repeat ("one more line\n", 150);
  GrTable *table = add_table (doc, 2);

  gr_table_add_row (table, "before", "1", NULL);
  gr_table_add_row (table, tall, "2", NULL);
  gr_table_add_row (table, "after", "3", NULL);
  return doc;
}

GrDoc *
doc_with_wide_table (void)
{
  GrDoc *doc = titled ("A wide table");
  GrTable *table = add_table (doc, 14);

  for (guint i = 0; i < 5; i++)
    gr_table_add_row (table, "Something wide", "12345678", "another", "x", NULL);
  return doc;
}

GrDoc *
doc_with_poor_tables (void)
{
  GrDoc *doc = titled ("Poor tables");

  add_table (doc, 0);
  add_table (doc, 1);
  add_table (doc, 3);
  gr_table_add_row (add_table (doc, 2), NULL, NULL);
  return doc;
}

static GrDoc *
bars (guint n)
{
  GrDoc *doc = titled ("Bars");
  GrChart *chart;

  gr_doc_add_heading (doc, 1, "Bars", NULL);
  chart = gr_doc_add_chart (doc, "Hours", "Hours by phase (planned, spent): \\ 12 > 3.", 12);
  chart->range_name = g_strdup ("Planned");
  chart->mark_name = g_strdup ("Needed");
  for (guint i = 0; i < n; i++)
    {
      GrBar *bar =
          gr_chart_add_bar (chart, i % 3 == 0 ? "A phase with a long name that is broken" : "Phase", i % 13, "3 h");

      bar->low = i % 4;
      bar->high = i % 4 + i % 3;
      bar->mark = i % 2 == 0 ? 5 : -1;
    }
  return doc;
}

GrDoc *
doc_with_one_bar (void)
{
  return bars (1);
}

GrDoc *
doc_with_no_bar (void)
{
  return bars (0);
}

GrDoc *
doc_with_many_bars (void)
{
  return bars (90);
}

GrDoc *
doc_with_tall_card (void)
{
  GrDoc *doc = titled ("A tall card");
  GrCard *card = gr_doc_add_card (doc, "More than a page", "a line under it", NULL);
  g_autofree char *text = repeat ("A sentence of some length that is said again and again. ", 200);
  GPtrArray *paragraphs = gr_labelled_add (card->labelled, "Situation");

  g_ptr_array_add (paragraphs, gr_runs_new (text));
  g_ptr_array_add (paragraphs, gr_runs_new (text));
  gr_labelled_add (card->labelled, "Nothing here");
  g_ptr_array_add (gr_labelled_add (card->labelled, NULL), gr_runs_new ("Without a label"));
  return doc;
}

GrDoc *
doc_with_facts (void)
{
  GrDoc *doc = titled ("Facts");
  GPtrArray *facts = gr_doc_add_facts (doc, NULL);

  for (guint i = 0; i < 60; i++)
    g_ptr_array_add (gr_labelled_add (facts, i % 4 == 0 ? "A label of more than a line" : "Done"),
                     gr_runs_new ("Value of the fact"));
  gr_doc_add_facts (doc, NULL);
  return doc;
}

static void
add_linked (GrDoc      *doc,
            const char *before,
            const char *text,
            const char *uri,
            const char *after)
{
  GrRuns *runs = gr_runs_new (before);

  gr_runs_add (runs, text, GR_RUN_PLAIN, uri);
  gr_runs_add (runs, after, GR_RUN_PLAIN, NULL);
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
}

GrDoc *
doc_with_links (void)
{
  GrDoc *doc = titled ("Links");
  GrRuns *runs = gr_runs_new (NULL);

  add_linked (doc, "See ", "the guide", "https://example.org/a?b=c&d='e'#f", ", please.");
  add_linked (doc, "", "Alone", "https://example.org/\\(x)", "");
  add_linked (doc, "Not ASCII: ", "Überall", "https://exämple.org/größe?q=名前 1", ".");
  add_linked (doc, "Escaped: ", "twice", "https://example.org/%C3%A4%20b", ".");
  add_linked (doc, "Blank: ", " ", "https://example.org/blank", ".");
  add_linked (doc, "None: ", "", "https://example.org/none", ".");
  add_linked (doc, "שלום ", "קישור Harbour", "https://example.org/he", " עולם ומלואה.");
  for (guint i = 0; i < 3; i++)
    gr_runs_add (runs, "adjacent", GR_RUN_BOLD, "https://example.org/adjacent");
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  return doc;
}

GrDoc *
doc_with_long_links (void)
{
  GrDoc *doc = titled ("Long links");
  g_autofree char *text = repeat ("a link that does not end ", 400);

  add_linked (doc, "Before ", "a link of which one may say that it takes more than a line of this page to say",
              "https://example.org", " and after.");
  add_linked (doc, "Over pages: ", text, "https://example.org/pages", "and after.");
  return doc;
}

GrDoc *
doc_with_styles (void)
{
  GrDoc *doc = titled ("Styles");
  GrRuns *runs = gr_runs_new ("Plain, ");

  gr_runs_add (runs, "bold, ", GR_RUN_BOLD, NULL);
  gr_runs_add (runs, "italic, ", GR_RUN_ITALIC, NULL);
  gr_runs_add (runs, "both, ", GR_RUN_BOLD | GR_RUN_ITALIC, NULL);
  gr_runs_add (runs, "quiet.", GR_RUN_QUIET, NULL);
  gr_doc_add_paragraph (doc, GR_TONE_LEAD, gr_runs_new ("A lead that heads nothing."));
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  gr_doc_add_paragraph (doc, GR_TONE_NOTE, gr_runs_new ("A note."));
  return doc;
}

GrDoc *
doc_with_emoji (void)
{
  GrDoc *doc = titled ("Emoji 🎂");

  gr_doc_add_heading (doc, 1, "🎉🎉🎉", NULL);
  say_often (doc, "👩‍👩‍👧 🙏🏽 🇩🇪 ☎ ★ ", 60);
  return doc;
}

GrDoc *
doc_with_chinese (void)
{
  GrDoc *doc = titled ("合作伙伴");

  g_set_str (&doc->language, "zh-Hans");
  say_often (doc, "食物银行有三家供应商，等候名单上有九十个家庭。", 40);
  return doc;
}

GrDoc *
doc_with_arabic (void)
{
  GrDoc *doc = titled ("شراكة");

  g_set_str (&doc->language, "ar");
  gr_doc_add_contents (doc);
  gr_doc_add_heading (doc, 1, "شراكة مع مؤسسة خيرية", NULL);
  say_often (doc, "كان لدى بنك الطعام ثلاثة موردين (Harbour Trust) وقائمة انتظار من 90 أسرة. ", 80);
  return doc;
}

GrDoc *
doc_with_breaks (void)
{
  GrDoc *doc = titled ("Breaks");

  for (guint i = 0; i < 12; i++)
    {
      gr_doc_add_page_break (doc);
      if (i % 3 == 0)
        gr_doc_add_heading (doc, 1, "Part", NULL);
      say (doc, "A page.");
    }
  gr_doc_add_page_break (doc);
  return doc;
}

GrDoc *
doc_with_old_fashioned (void)
{
  GrDoc *doc = titled ("");

  g_clear_pointer (&doc->created, g_free);
  g_set_str (&doc->language, "not a language");
  say (doc, "Without a title, a date and a language.");
  return doc;
}
