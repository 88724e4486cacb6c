/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* The prompt as a title, the person's own words under it, beside the day they were written. */
void
gr_compose_reflections (const GrFolio *folio,
                        GrDoc         *doc)
{
  for (guint i = 0; i < folio->reflections->len; i++)
    {
      const GrFolioReflection *reflection = g_ptr_array_index (folio->reflections, i);
      g_autofree char *prompt = NULL;
      g_autofree char *date = NULL;
      GrCard *card;

      if (gr_text_is_blank (reflection->text))
        continue;
      prompt = gr_folio_text (folio, reflection->prompt);
      date = gr_folio_text (folio, reflection->date);
      card = gr_doc_add_card (doc, prompt, date, reflection->uid);
      gr_compose_split (folio, reflection->text, gr_labelled_add (card->labelled, ""));
    }
}

/* Who taught it: the guides, with those who wrote them. */
void
gr_compose_sources (const GrFolio *folio,
                    GrDoc         *doc)
{
  gr_compose_lead (doc, _("The guides this preparation was made with."));
  for (guint i = 0; i < folio->sources->len; i++)
    {
      const GrFolioSource *source = g_ptr_array_index (folio->sources, i);
      g_autofree char *title = gr_folio_text (folio, source->title);
      g_autofree char *from = gr_folio_text (folio, source->learned_from);
      g_autofree char *uri = gr_folio_text (folio, source->uri);
      g_autofree char *items = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u question", "%u questions", source->n_items), source->n_items);
      g_autoptr (GString) aside = g_string_new (NULL);
      GrRuns *runs = gr_runs_new (NULL);

      if (source->n_items > 0)
        gr_compose_joined (aside, items);
      gr_compose_joined (aside, from);
      gr_runs_add (runs, title, GR_RUN_BOLD, NULL);
      if (aside->len > 0)
        {
          g_string_prepend_c (aside, '\n');
          gr_runs_add (runs, aside->str, GR_RUN_QUIET, NULL);
        }
      if (!gr_text_is_blank (uri))
        {
          gr_runs_add (runs, "\n", GR_RUN_PLAIN, NULL);
          gr_runs_add (runs, uri, GR_RUN_PLAIN, uri);
        }
      gr_doc_add_paragraph (doc, GR_TONE_BODY, runs);
    }
}
