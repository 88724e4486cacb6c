/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* What was asked, a line each, with the story it was answered by. */
static void
add_asked (const GrFolio      *folio,
           GrCard             *card,
           const GrFolioRound *round)
{
  GPtrArray *paragraphs;

  if (round->asked->len == 0)
    return;
  paragraphs = gr_labelled_add (card->labelled, _("Asked"));
  for (guint i = 0; i < round->asked->len; i++)
    {
      const GrFolioAsked *asked = g_ptr_array_index (round->asked, i);
      g_autofree char *question = gr_folio_text (folio, asked->question);
      g_autofree char *story = gr_folio_text (folio, asked->story);
      GrRuns *runs = gr_runs_new (question);

      if (!gr_text_is_blank (story))
        {
          /* Translators: %s is the title of the story that a question was answered with */
          g_autofree char *told = g_strdup_printf (_("told: %s"), story);
          g_autofree char *aside = g_strconcat ("  ·  ", told, NULL);

          gr_runs_add (runs, aside, GR_RUN_QUIET, NULL);
        }
      g_ptr_array_add (paragraphs, runs);
    }
}

static void
add_round (const GrFolio        *folio,
           GrDoc                *doc,
           const GrFolioOpening *opening,
           const GrFolioRound   *round)
{
  g_autofree char *title = gr_folio_text (folio, round->title);
  g_autofree char *meta = gr_folio_text (folio, round->meta);
  GrCard *card = gr_doc_add_card (doc, title, meta, opening->uid);

  add_asked (folio, card, round);
  gr_compose_labelled (folio, card, _("How it went"), round->impression);
  gr_compose_labelled (folio, card, _("What I learned"), round->lessons);
}

/* A heading a position, with what came of it; under it a card an interview. */
void
gr_compose_rounds (const GrFolio *folio,
                   GrDoc         *doc)
{
  for (guint i = 0; i < folio->openings->len; i++)
    {
      const GrFolioOpening *opening = g_ptr_array_index (folio->openings, i);
      g_autofree char *title = gr_folio_text (folio, opening->title);
      g_autofree char *note = gr_folio_text (folio, opening->note);
      g_autoptr (GString) line = g_string_new (NULL);

      gr_doc_add_heading (doc, 2, gr_text_is_blank (title) ? _("Position") : title, opening->uid);
      gr_compose_joined (line, opening->outcome);
      gr_compose_joined (line, note);
      if (line->len > 0)
        g_ptr_array_add (gr_labelled_add (gr_doc_add_facts (doc, opening->uid), _("Outcome")),
                         gr_runs_new (line->str));
      for (guint n = 0; n < opening->rounds->len; n++)
        add_round (folio, doc, opening, g_ptr_array_index (opening->rounds, n));
    }
}

static char *
measures_sentence (const GrFolio *folio,
                   GPtrArray     *measures)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < measures->len; i++)
    {
      const GrFolioMeasure *measure = g_ptr_array_index (measures, i);
      g_autofree char *title = gr_folio_text (folio, measure->title);

      if (measure->fraction < 0.0)
        continue;
      g_string_append (out, out->len > 0 ? "; " : "");
      g_string_append_printf (out, "%s: %s", title, measure->value);
    }
  /* Translators: %s lists metrics with what they came to */
  return out->len > 0 ? g_strdup_printf (_("How much of each goal is reached. %s."), out->str) : NULL;
}

/* Bars that are all empty say less than the table below, and keep it off the page. */
static gboolean
is_any_reached (const GrFolio *folio)
{
  for (guint i = 0; i < folio->metrics->len; i++)
    if (((GrFolioMeasure *) g_ptr_array_index (folio->metrics, i))->fraction > 0.0)
      return TRUE;
  return FALSE;
}

/* Those that have a goal as bars, the numbers on them. */
static void
add_gauges (const GrFolio *folio,
            GrDoc         *doc)
{
  g_autofree char *alt = is_any_reached (folio) ? measures_sentence (folio, folio->metrics) : NULL;
  GrChart *chart = alt != NULL ? gr_doc_add_chart (doc, _("Towards the goals"), alt, 1.0) : NULL;

  for (guint i = 0; chart != NULL && i < folio->metrics->len; i++)
    {
      const GrFolioMeasure *measure = g_ptr_array_index (folio->metrics, i);
      g_autofree char *title = gr_folio_text (folio, measure->title);

      if (measure->fraction >= 0.0)
        gr_chart_add_bar (chart, title, MIN (measure->fraction, 1.0), measure->value);
    }
}

static void
add_measures (const GrFolio *folio,
              GrDoc         *doc,
              GPtrArray     *measures,
              const char    *of)
{
  GrTable *table = gr_doc_add_table (doc);

  gr_table_add_column (table, of, GR_ALIGN_START);
  gr_table_add_column (table, _("So far"), GR_ALIGN_START);
  gr_table_add_column (table, _("Goal"), GR_ALIGN_START);
  gr_table_add_column (table, _("How it is counted"), GR_ALIGN_START);
  for (guint i = 0; i < measures->len; i++)
    {
      const GrFolioMeasure *measure = g_ptr_array_index (measures, i);
      g_autofree char *title = gr_folio_text (folio, measure->title);
      g_autofree char *goal = gr_folio_text (folio, measure->goal);
      g_autofree char *how = gr_folio_text (folio, measure->how);

      gr_table_add_row (table, title, measure->value, gr_text_is_blank (goal) ? "–" : goal, how, NULL);
    }
  gr_table_drop_blank (table);
}

void
gr_compose_metrics (const GrFolio *folio,
                    GrDoc         *doc)
{
  gr_compose_lead (doc, _("Whole numbers, and out of how many: a few interviews say little about the next one."));
  add_gauges (folio, doc);
  add_measures (folio, doc, folio->metrics, _("Metric"));
}

void
gr_compose_indicators (const GrFolio *folio,
                       GrDoc         *doc)
{
  gr_compose_lead (doc,
                   _("The signs of a living network that the guide names. Goals, where there are any, are my own."));
  add_measures (folio, doc, folio->indicators, _("Indicator"));
}
