/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-doc-visit.h"

#include "sample-folio.h"

#include <string.h>

static void
test_text (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autofree char *none = gr_folio_text (folio, NULL);
  g_autofree char *same = gr_folio_text (folio, "Łódź – “quoted” 🎉\n\tx");
  g_autofree char *lines = gr_folio_text (folio, "a\r\nb\rc");
  g_autofree char *odd = gr_folio_text (folio, "a\001\033b\377c");

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (same, ==, "Łódź – “quoted” 🎉\n\tx");
  g_assert_cmpstr (lines, ==, "a\nb\nc");
  g_assert_cmpstr (odd, ==, "ab\357\277\275c");
}

static void
test_parts (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GEnumClass) class = g_type_class_ref (GR_TYPE_CHAPTER);

  g_assert_cmpuint (class->n_values, ==, GR_N_CHAPTERS);
  g_assert_cmpuint (folio->parts->len, ==, GR_N_CHAPTERS);
  for (guint part = 0; part < GR_N_CHAPTERS; part++)
    {
      g_assert_true (gr_folio_is_on (folio, part) == (part != GR_CHAPTER_CHEAT && part != GR_CHAPTER_KIT));
      g_assert_nonnull (gr_chapter_get_title (part));
    }
  gr_folio_set_on (folio, GR_CHAPTER_QUIZ, FALSE);
  g_assert_false (gr_folio_is_on (folio, GR_CHAPTER_QUIZ));
  g_array_set_size (folio->parts, 0);
  gr_folio_set_on (folio, GR_CHAPTER_PLAN, TRUE);
  g_assert_true (gr_folio_is_on (folio, GR_CHAPTER_PLAN));
  g_assert_false (gr_folio_is_on (folio, GR_CHAPTER_COVER));
}

static char *
headings (const GrFolio *folio)
{
  g_autoptr (GrDoc) doc = gr_compose (folio);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (doc->blocks, i), &level);

      if (text != NULL && level == 1)
        g_string_append_printf (out, "%s;", text);
    }
  return g_string_free_and_steal (out);
}

static void
test_order (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autofree char *usual = headings (folio);
  g_autofree char *other = NULL;

  g_assert_cmpstr (usual, ==,
                   "About me;Stories;Measurable results;Prepared answers;Questions to ask;Quiz record;"
                   "First and latest takes;Mock interviews;Interviews;Success metrics;Indicators;Teaching record;"
                   "Talks, articles and roles;Plan and hours;Deliverables;Skills then and now;Review calibration;"
                   "Reflections;Files kept beside it;Sources;");
  g_array_set_size (folio->parts, 0);
  gr_folio_set_on (folio, GR_CHAPTER_SOURCES, TRUE);
  gr_folio_set_on (folio, GR_CHAPTER_STORIES, FALSE);
  gr_folio_set_on (folio, GR_CHAPTER_QUIZ, TRUE);
  other = headings (folio);
  g_assert_cmpstr (other, ==, "Sources;Quiz record;");
}

static void
test_empty (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GPtrArray) warnings = gr_compose_warnings (folio);
  g_autofree char *text = gr_doc_to_text (doc);

  g_assert_null (strstr (text, gr_chapter_get_title (GR_CHAPTER_STORIES))); /* what is not there has no heading */
  g_assert_null (strstr (text, gr_chapter_get_title (GR_CHAPTER_CONTENTS)));
  g_assert_cmpuint (warnings->len, ==, GR_N_CHAPTERS - 3); /* all but the contents and the sheets; no name */
  for (guint i = 0; i < warnings->len; i++)
    {
      const GrComposeWarning *warning = g_ptr_array_index (warnings, i);

      g_assert_true (warning->empty == (warning->part != GR_CHAPTER_COVER));
      g_assert_cmpuint (strlen (warning->message), >, 0);
    }
}

static void
test_warnings (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GPtrArray) warnings = gr_compose_warnings (folio);
  g_autoptr (GPtrArray) fewer = NULL;
  const GrComposeWarning *warning;

  g_assert_cmpuint (warnings->len, ==, 1);
  warning = g_ptr_array_index (warnings, 0);
  g_assert_cmpint (warning->part, ==, GR_CHAPTER_ANSWERS);
  g_assert_false (warning->empty);
  g_assert_cmpstr (warning->message, ==, "1 of 4 has no text yet");
  gr_folio_set_on (folio, GR_CHAPTER_ANSWERS, FALSE);
  fewer = gr_compose_warnings (folio);
  g_assert_cmpuint (fewer->len, ==, 0);
}

/* A figure is what makes a result measurable, and an employer sees neither scores nor who else was asked. */
static void
test_track (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) all = gr_compose (folio);
  g_autofree char *text = gr_doc_to_text (all);
  g_autofree char *employer = NULL;
  g_autofree char *handed_on = NULL;

  g_assert_nonnull (strstr (text, " aloud  ·  184 words"));
  g_assert_nonnull (strstr (text, "Harbour Trust"));
  g_assert_nonnull (strstr (text, "told: Charity partnership"));
  g_assert_nonnull (strstr (text, "6 of 7 decided, 2 pending"));
  g_assert_nonnull (strstr (text, "Of 64 answers a day or more after the one before, 57 were remembered"));
  folio->preset = GR_PRESET_EMPLOYER;
  employer = headings (folio);
  g_assert_cmpstr (employer, ==,
                   "About me;Stories;Measurable results;Prepared answers;Talks, articles and roles;Plan and hours;"
                   "Deliverables;Files kept beside it;Sources;");
  g_clear_pointer (&all, gr_doc_free);
  all = gr_compose (folio);
  handed_on = gr_doc_to_text (all);
  g_assert_nonnull (strstr (handed_on, "Relationship building, mutual value, follow-through\n"));
  g_assert_null (strstr (handed_on, " aloud  ·"));
  g_ptr_array_set_size (folio->stories, 1);
  g_set_str (&((GrFolioStory *) folio->stories->pdata[0])->result, "It went well.");
  g_free (g_steal_pointer (&employer));
  employer = headings (folio);
  g_assert_null (strstr (employer, "Measurable results"));
}

/* Bars of what has not begun say nothing, and cost the table below its page. */
static void
test_gauges (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  GrFolioMeasure *measure = folio->metrics->pdata[0];
  g_autoptr (GrDoc) begun = gr_compose (folio);
  g_autoptr (GrDoc) not_begun = NULL;
  g_autofree char *text = gr_doc_to_markdown (begun);

  g_assert_nonnull (strstr (text, "How much of each goal is reached"));
  g_free (text);
  measure->fraction = 0.0;
  not_begun = gr_compose (folio);
  text = gr_doc_to_markdown (not_begun);
  g_assert_null (strstr (text, "How much of each goal is reached"));
  g_assert_nonnull (strstr (text, measure->title));
}

static void
assert_words (const char *text,
              const char *words)
{
  g_auto (GStrv) split = NULL;

  if (words == NULL)
    return;
  split = g_strsplit_set (words, " \n", -1);
  for (guint i = 0; split[i] != NULL; i++)
    if (strstr (text, split[i]) == NULL)
      g_error ("“%s” is missing", split[i]);
}

static void
test_visitors (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autofree char *markdown = gr_doc_to_markdown (doc);
  g_autofree char *text = gr_doc_to_text (doc);

  for (guint i = 0; i < folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (folio->stories, i);

      assert_words (markdown, story->action);
      assert_words (markdown, story->result);
      assert_words (text, story->situation);
      assert_words (text, story->learning);
    }
  g_assert_true (g_str_has_prefix (markdown, "# Amira Haddad\n\nInterview portfolio\n\n"));
  g_assert_nonnull (strstr (markdown, "\n### Charity partnership\n"));
  g_assert_nonnull (strstr (markdown, "\n| Take stock | 2–3 h | 2 h 30 min | 4 of 4 | – |\n"));
  g_assert_nonnull (strstr (markdown, "\n| --- |") == NULL ? markdown : NULL);
  g_assert_nonnull (strstr (markdown, "The latest attempt at each quiz. Networking: 6 of 6 (Passed);"));
  g_assert_nonnull (strstr (text, "Take stock; Planned: 2–3 h; Spent: 2 h 30 min;"));
  g_assert_true (g_str_has_suffix (markdown, "\n") && !g_str_has_suffix (markdown, "\n\n"));
}

static void
test_markdown_escapes (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *markdown = NULL;
  GrRuns *runs = gr_runs_new ("# no *title* [x](y)\n12. no list\n- nor here 3.5 a_b <b>&amp;");

  gr_runs_add (runs, "bold", GR_RUN_BOLD, NULL);
  gr_runs_add (runs, "link", GR_RUN_PLAIN, "https://example.org/a b>");
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  markdown = gr_doc_to_markdown (doc);
  g_assert_cmpstr (markdown, ==,
                   "\\# no \\*title\\* \\[x\\](y)\\\n12\\. no list\\\n\\- nor here 3.5 a\\_b \\<b\\>\\&amp;"
                   "**bold**[link](<https://example.org/a b>)\n");
}

static void
test_paragraphs (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrDoc) doc = NULL;
  GrFolioStory *story = gr_folio_add_story (folio);
  const GrCard *card = NULL;
  const GrLabelled *labelled;
  g_autofree char *first = NULL;

  story->title = g_strdup ("T");
  story->action = g_strdup ("\n\n  one\nline two  \n   \n\n\nthree\n");
  gr_folio_set_on (folio, GR_CHAPTER_COVER, FALSE);
  doc = gr_compose (folio);
  for (guint i = 0; i < doc->blocks->len; i++)
    if (((GrBlock *) g_ptr_array_index (doc->blocks, i))->kind == GR_BLOCK_CARD)
      card = ((GrBlock *) g_ptr_array_index (doc->blocks, i))->card;
  g_assert_nonnull (card);
  g_assert_cmpuint (card->labelled->len, ==, 1);
  labelled = g_ptr_array_index (card->labelled, 0);
  g_assert_cmpstr (labelled->label, ==, "Action");
  g_assert_cmpuint (labelled->paragraphs->len, ==, 2);
  first = gr_runs_to_text (g_ptr_array_index (labelled->paragraphs, 0));
  g_assert_cmpstr (first, ==, "one\nline two");
}

static const GrChart *
find_timeline (const GrDoc *doc)
{
  for (guint i = 0; i < doc->blocks->len; i++)
    {
      const GrBlock *block = g_ptr_array_index (doc->blocks, i);

      if (block->kind == GR_BLOCK_CHART && block->chart->kind == GR_CHART_TIMELINE)
        return block->chart;
    }
  return NULL;
}

static void
assert_bar (const GrChart *chart,
            guint          i,
            double         low,
            double         high,
            double         value,
            double         trace_low,
            double         trace_high)
{
  const GrBar *bar = g_ptr_array_index (chart->bars, i);

  g_assert_cmpfloat (bar->low, ==, low);
  g_assert_cmpfloat (bar->high, ==, high);
  g_assert_cmpfloat (bar->value, ==, value);
  g_assert_cmpfloat (bar->trace_low, ==, trace_low);
  g_assert_cmpfloat (bar->trace_high, ==, trace_high);
}

/* Days are where they are in weeks that begin on a Monday, and both ends count; it is told in words as well. */
static void
test_timeline (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  const GrChart *chart = find_timeline (doc);
  g_autofree char *markdown = gr_doc_to_markdown (doc);
  g_autofree char *text = gr_doc_to_text (doc);
  const GrTick *second;

  g_assert_nonnull (chart);
  g_assert_cmpstr (chart->title, ==, "Timeline, 2 November 2026 to 10 December 2026");
  g_assert_cmpfloat (chart->maximum, ==, 6 * 7);
  g_assert_cmpuint (chart->ticks->len, ==, 6);
  second = g_ptr_array_index (chart->ticks, 1);
  g_assert_cmpfloat (second->at, ==, 7);
  g_assert_cmpstr (second->label, ==, "9 Nov");
  g_assert_cmpuint (chart->bars->len, ==, 5);
  assert_bar (chart, 0, 0, 4, 4, 0, 3);
  assert_bar (chart, 2, 11, 21, 5, 13, 22);
  assert_bar (chart, 4, 0, 0, 0, 0, 0);
  g_assert_cmpstr (((GrBar *) g_ptr_array_index (chart->bars, 4))->printed, ==, "No days set  ·  0 of 2 done");
  g_assert_cmpfloat (((GrBar *) g_ptr_array_index (chart->bars, 0))->mark, ==, 22.5);
  g_assert_cmpstr (chart->mark_name, ==, "Today, 24 Nov");
  g_assert_nonnull (strstr (chart->alt, " Answers: planned for 13 Nov to 22 Nov; worked on 15 Nov to 23 Nov; "
                                        "2 of 4 done."));
  g_assert_nonnull (strstr (chart->alt, " The real thing: no days set; 0 of 2 done."));
  g_assert_true (g_str_has_suffix (chart->alt, " Today, 24 Nov."));
  g_assert_nonnull (strstr (markdown,
                            "Timeline, 2 November 2026 to 10 December 2026\n\n- Take stock: planned for 2 Nov "
                            "to 5 Nov; worked on 2 Nov to 4 Nov; 4 of 4 done\n- Stories: "));
  g_assert_nonnull (strstr (text, "• The real thing: no days set; 0 of 2 done\nToday, 24 Nov\n\n"));
}

/* Few names on the axis however long the plan is; nothing falls off it, and a day that is not on it is not drawn. */
static void
test_long_timelines (void)
{
  static const struct
  {
    gint64 length, first, last;
  } plans[] = { { 1, 0, 400 },      { 14, 0, 400 },      { 98, 0, 400 },
                { 99, 0, 400 },     { 200, 0, 2000 },    { 400, 0, 9000 },
                { 3000, 0, 20000 }, { 40000, 0, 20000 }, { 3652059, -719162, -719162 } }; /* from the year 1 to 9999 */

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    for (gint64 first = plans[i].first; first <= plans[i].last; first += 41)
      {
        g_autoptr (GrFolio) folio = gr_folio_new ();
        GrFolioPhase *phase = gr_folio_add_phase (gr_folio_add_project (folio));
        g_autoptr (GrDoc) doc = NULL;
        const GrChart *chart;
        const GrBar *bar;

        folio->today = first + plans[i].length * 9;
        phase->planned = (GrTimelineSpan) { first, first + plans[i].length - 1 };
        doc = gr_compose (folio);
        chart = find_timeline (doc);
        bar = g_ptr_array_index (chart->bars, 0);
        g_assert_cmpuint (chart->ticks->len, >=, 2);
        g_assert_cmpuint (chart->ticks->len, <=, 7);
        g_assert_cmpfloat (((GrTick *) g_ptr_array_index (chart->ticks, 0))->at, ==, 0);
        g_assert_cmpfloat (bar->low, >=, 0);
        g_assert_cmpfloat (bar->high - bar->low, ==, (double) plans[i].length);
        g_assert_cmpfloat (bar->high, <=, chart->maximum);
        if (plans[i].length > 14)
          g_assert_cmpfloat (bar->mark, <, 0);
      }
}

/* A plan of which no day is known has no picture of days. */
static void
test_no_timeline (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = NULL;
  const GrFolioProject *project = g_ptr_array_index (folio->projects, 0);

  for (guint i = 0; i < project->phases->len; i++)
    {
      GrFolioPhase *phase = g_ptr_array_index (project->phases, i);

      phase->planned = phase->worked = (GrTimelineSpan) { GR_TIMELINE_NO_DAY, GR_TIMELINE_NO_DAY };
    }
  doc = gr_compose (folio);
  g_assert_null (find_timeline (doc));
}

/* What a guide set bold is bold; where a name was changed in it, no mark of it is left either.  A document without a
 * cover begins at the top. */
static void
test_kit (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *text = NULL;
  GrFolioKitQuestion *question = g_ptr_array_index (folio->kit, 0);

  g_set_str (&question->points, "**Ask for a map:** whom to know, *and* why.\n\nA [list](https://x.example) of 5 * 3.");
  folio->preset = GR_PRESET_KIT;
  doc = gr_compose (folio);
  markdown = gr_doc_to_markdown (doc);
  text = gr_doc_to_text (doc);
  g_assert_true (g_str_has_prefix (markdown, "# For the interviewer\n"));
  g_assert_nonnull (strstr (markdown, "\n### 1. "));
  g_assert_nonnull (strstr (markdown, "\n**Ask for a map:** whom to know, *and* why.\n\nA list of 5 \\* 3.\n"));
  g_assert_nonnull (strstr (text, "  Ask for a map: whom to know, and why.\n  A list of 5 * 3.\n"));
}

/* What goes on over a line stays under what it belongs to. */
static void
test_text_lines (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *text = NULL;
  GPtrArray *items = gr_runs_list_new ();

  g_ptr_array_add (items, gr_runs_new ("one\ntwo"));
  g_ptr_array_add (items, gr_runs_new (""));
  gr_doc_add_list (doc, items);
  g_ptr_array_add (gr_labelled_add (gr_doc_add_facts (doc, NULL), "Done"), gr_runs_new ("three\n\nfour"));
  text = gr_doc_to_text (doc);
  g_assert_cmpstr (text, ==, "• one\n  two\n• \n\nDone\n  three\n\n  four\n");
}

/* A column is left out where no row has anything in it; the first names the rows and stays. */
static void
test_blank_columns (void)
{
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autofree char *markdown = NULL;
  GrTable *table = gr_doc_add_table (doc);

  for (guint i = 0; i < 5; i++)
    {
      const char *const titles[] = { "A", "B", "C", "D", "E" };

      gr_table_add_column (table, titles[i], GR_ALIGN_START);
    }
  gr_table_add_row (table, "–", "–", "1", "", "–", NULL);
  gr_table_add_row (table, "", "", "–", "–", "2", NULL);
  gr_table_drop_blank (table);
  markdown = gr_doc_to_markdown (doc);
  g_assert_cmpstr (markdown, ==, "| A | C | E |\n| :-- | :-- | :-- |\n| – | 1 | – |\n|  | – | 2 |\n");
}

/* The numbers of a line stay with their units where another part of it runs from the right. */
static void
test_isolates (void)
{
  g_autoptr (GrFolio) folio = sample_folio_world ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autofree char *text = gr_doc_to_text (doc);

  g_assert_nonnull (strstr (text, "\u2068بناء العلاقات\u2069  ·  \u20681 min 10 s aloud\u2069  ·  "
                                  "\u206845 words\u2069\n"));
  g_assert_nonnull (strstr (text, "\n31 words\n"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/folio/text", test_text);
  g_test_add_func ("/portfolio/folio/parts", test_parts);
  g_test_add_func ("/portfolio/compose/order", test_order);
  g_test_add_func ("/portfolio/compose/track", test_track);
  g_test_add_func ("/portfolio/compose/gauges", test_gauges);
  g_test_add_func ("/portfolio/compose/empty", test_empty);
  g_test_add_func ("/portfolio/compose/warnings", test_warnings);
  g_test_add_func ("/portfolio/compose/paragraphs", test_paragraphs);
  g_test_add_func ("/portfolio/compose/isolates", test_isolates);
  g_test_add_func ("/portfolio/compose/timeline", test_timeline);
  g_test_add_func ("/portfolio/compose/long-timelines", test_long_timelines);
  g_test_add_func ("/portfolio/compose/no-timeline", test_no_timeline);
  g_test_add_func ("/portfolio/compose/kit", test_kit);
  g_test_add_func ("/portfolio/doc/blank-columns", test_blank_columns);
  g_test_add_func ("/portfolio/doc/text-lines", test_text_lines);
  g_test_add_func ("/portfolio/doc/visitors", test_visitors);
  g_test_add_func ("/portfolio/doc/markdown-escapes", test_markdown_escapes);
  return g_test_run ();
}
