/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-compose.h"
#include "gr-doc-visit.h"
#include "gr-enums.h"
#include "gr-error.h"
#include "gr-folio-scan.h"
#include "gr-pseudonyms.h"
#include "sample-folio.h"

static void
mark (GrFolio      *folio,
      const char   *word,
      GrPrivateKind kind)
{
  g_assert_true (gr_pseudonyms_add (folio->pseudonyms, word, kind));
  g_ptr_array_add (folio->private_words, g_strdup (word));
}

/* What is marked is in nothing that goes to an employer, and in all that stays with the person. */
static void
test_replaced (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) mine = NULL;
  g_autoptr (GrDoc) theirs = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;
  GrFolioStory *story = g_ptr_array_index (folio->stories, 0);
  GrFolioPhase *phase = g_ptr_array_index (((GrFolioProject *) g_ptr_array_index (folio->projects, 0))->phases, 0);

  mark (folio, "Jonas Weber", GR_PRIVATE_KIND_PERSON);
  mark (folio, "Harbour Trust", GR_PRIVATE_KIND_EMPLOYER);
  g_set_str (&story->title, "How jonas\nweber stayed at HARBOUR TRUST");
  g_set_str (&phase->title, "Rounds with Jonas Weber"); /* a name in pictures, too */
  mine = gr_compose (folio);
  text = gr_doc_to_text (mine);
  g_assert_nonnull (strstr (text, "Harbour Trust"));
  g_assert_true (gr_folio_scan (folio, mine, "Jonas Weber.pdf", &error));

  folio->preset = GR_PRESET_EMPLOYER;
  theirs = gr_compose (folio);
  html = gr_doc_to_html (theirs);
  g_assert_null (strstr (html, "Harbour"));
  g_assert_null (strstr (html, "weber"));
  g_assert_true (gr_folio_scan (folio, theirs, "portfolio.pdf", &error));
  g_assert_no_error (error);
}

/* The second look does not trust the first: a document that was made without it is refused, and so is a file's name. */
static void
test_refused (void)
{
  static const char *const found[] = { "with Ann.",        "ANN’s way",        "an\u00adn", "by Ann-Marie and co",
                                       "jean\nluc PICARD", "Jean-Luc  Picard", "ｱ Ａｎｎ",  "我和王小明说" };
  static const char *const fine[] = { "the Annual report", "Joann", "Jean Luc and Picardy", "王 明" };
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrDoc) doc = gr_doc_new ();
  g_autoptr (GError) named = NULL;

  folio->preset = GR_PRESET_EMPLOYER;
  mark (folio, "Ann", GR_PRIVATE_KIND_PERSON);
  mark (folio, "Jean-Luc Picard", GR_PRIVATE_KIND_PERSON);
  mark (folio, "王小明", GR_PRIVATE_KIND_PERSON);
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GError) error = NULL;

      if (gr_folio_scan_text (folio, found[i], &error))
        g_error ("“%s” was let through", found[i]);
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fine); i++)
    g_assert_true (gr_folio_scan_text (folio, fine[i], NULL));

  gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new ("Nothing of anybody."));
  g_assert_true (gr_folio_scan (folio, doc, "/home/ann/portfolio.pdf", NULL)); /* the folder is not handed over */
  g_assert_false (gr_folio_scan (folio, doc, "/home/x/Ann portfolio.pdf", &named));
  g_assert_nonnull (strstr (named->message, "“Ann”"));
}

static void
test_links (void)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GrDoc) doc = gr_doc_new ();
  GrRuns *runs = gr_runs_new ("See ");

  folio->preset = GR_PRESET_EMPLOYER;
  mark (folio, "Weber", GR_PRIVATE_KIND_PERSON);
  gr_runs_add (runs, "this", GR_RUN_PLAIN, "https://example.org/weber");
  gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
  g_assert_false (gr_folio_scan (folio, doc, NULL, NULL));
}

/* What one asks oneself and whom one taught stay with the person, whoever else helps. */
static void
test_coach (void)
{
  static const char *const kept[] = { "began by chance", "Mira" };
  g_autoptr (GrFolio) folio = sample_folio_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    for (GrPreset preset = GR_PRESET_PRIVATE; preset <= GR_PRESET_EMPLOYER; preset++)
      {
        g_autoptr (GrDoc) doc = NULL;
        g_autofree char *text = NULL;

        folio->preset = preset;
        doc = gr_compose (folio);
        text = gr_doc_to_text (doc);
        g_assert_true ((strstr (text, kept[i]) != NULL) == (preset == GR_PRESET_PRIVATE));
      }
}

/* The label of a bar, and what those hear of it who do not see it. */
static void
test_charts (void)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GrFolio) folio = gr_folio_new ();
      g_autoptr (GrDoc) doc = gr_doc_new ();
      GrChart *chart = gr_doc_add_chart (doc, "Hours", i == 0 ? "With Weber: one." : "One.", 1);

      folio->preset = GR_PRESET_EMPLOYER;
      mark (folio, "Weber", GR_PRIVATE_KIND_PERSON);
      gr_chart_add_bar (chart, i == 1 ? "With Weber" : "One", 1, "1 h");
      chart->kind = i == 0 ? GR_CHART_TIMELINE : GR_CHART_BARS;
      g_assert_true (gr_folio_scan (folio, doc, NULL, NULL) == (i == 2));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/private/replaced", test_replaced);
  g_test_add_func ("/private/refused", test_refused);
  g_test_add_func ("/private/links", test_links);
  g_test_add_func ("/private/charts", test_charts);
  g_test_add_func ("/private/coach", test_coach);
  return g_test_run ();
}
