/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach.h"
#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* A line each: what it is, then quieter when and where, then the person's own words. */
static void
add_entries (const GrFolio *folio,
             GrDoc         *doc,
             GPtrArray     *entries)
{
  GPtrArray *items = gr_runs_list_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const GrFolioEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *title = gr_folio_text (folio, entry->title);
      g_autofree char *meta = gr_folio_text (folio, entry->meta);
      g_autofree char *note = gr_folio_text (folio, entry->note);
      GrRuns *runs = gr_runs_new (NULL);

      gr_runs_add (runs, title, GR_RUN_BOLD, NULL);
      if (!gr_text_is_blank (meta))
        {
          g_autofree char *aside = g_strconcat ("  ·  ", meta, NULL);

          gr_runs_add (runs, aside, GR_RUN_QUIET, NULL);
        }
      if (!gr_text_is_blank (note))
        {
          g_autofree char *below = g_strconcat ("\n", note, NULL);

          gr_runs_add (runs, below, GR_RUN_PLAIN, NULL);
        }
      g_ptr_array_add (items, runs);
    }
  gr_doc_add_list (doc, items);
}

void
gr_compose_expertise (const GrFolio *folio,
                      GrDoc         *doc)
{
  add_entries (folio, doc, folio->expertise);
}

void
gr_compose_taught (const GrFolio *folio,
                   GrDoc         *doc)
{
  gr_compose_lead (doc, _("Whom I taught or mentored, and what."));
  add_entries (folio, doc, folio->taught);
}

/* They are not in the document: who hands it over hands them over beside it, and can see which. */
void
gr_compose_files (const GrFolio *folio,
                  GrDoc         *doc)
{
  gr_compose_lead (doc, _("What shows that it was so. These files are not part of this document."));
  add_entries (folio, doc, folio->files);
}

static gboolean
is_measurable (const GrFolio      *folio,
               const GrFolioStory *story)
{
  return gr_coach_has_figure (story->result, folio->language);
}

guint
gr_compose_count_results (const GrFolio *folio)
{
  guint n = 0;

  for (guint i = 0; i < folio->stories->len; i++)
    n += is_measurable (folio, g_ptr_array_index (folio->stories, i));
  return n;
}

/* What changed, where a number says how much: lines for a résumé. */
void
gr_compose_results (const GrFolio *folio,
                    GrDoc         *doc)
{
  GPtrArray *items = gr_runs_list_new ();

  for (guint i = 0; i < folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (folio->stories, i);
      g_autofree char *title = NULL;
      g_autofree char *result = NULL;
      g_autofree char *after = NULL;
      GrRuns *runs;

      if (!is_measurable (folio, story))
        continue;
      title = gr_folio_text (folio, story->title);
      result = gr_folio_text (folio, story->result);
      after = g_strconcat (gr_text_is_blank (title) ? "" : ". ", result, NULL);
      runs = gr_runs_new (NULL);
      gr_runs_add (runs, title, GR_RUN_BOLD, NULL);
      gr_runs_add (runs, after, GR_RUN_PLAIN, NULL);
      g_ptr_array_add (items, runs);
    }
  gr_doc_add_list (doc, items);
}

void
gr_compose_calibration (const GrFolio *folio,
                        GrDoc         *doc)
{
  g_autofree char *words = gr_calibration_describe (&folio->calibration);

  gr_doc_add_paragraph (doc, GR_TONE_BODY, gr_runs_new (words));
}

/* Ratings of one's own, beside the days they were given: nothing is made of the difference. */
void
gr_compose_skills (const GrFolio *folio,
                   GrDoc         *doc)
{
  GrTable *table;

  gr_compose_lead (doc, _("My own view, from 1 to 5, when I first gave it and when I last did."));
  table = gr_doc_add_table (doc);
  gr_table_add_column (table, _("Skill"), GR_ALIGN_START);
  gr_table_add_column (table, _("Then"), GR_ALIGN_END);
  gr_table_add_column (table, _("Day"), GR_ALIGN_START);
  gr_table_add_column (table, _("Now"), GR_ALIGN_END);
  gr_table_add_column (table, _("Day"), GR_ALIGN_START);
  for (guint i = 0; i < folio->skills->len; i++)
    {
      const GrFolioSkill *skill = g_ptr_array_index (folio->skills, i);
      g_autofree char *title = gr_folio_text (folio, skill->title);
      g_autofree char *first = g_strdup_printf ("%u", skill->first);
      g_autofree char *latest = skill->latest > 0 ? g_strdup_printf ("%u", skill->latest) : g_strdup ("–");

      gr_table_add_row (table, title, first, skill->first_on, latest, skill->latest > 0 ? skill->latest_on : "–", NULL);
    }
}
