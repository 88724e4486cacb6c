/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"

#include <glib/gi18n-lib.h>

/* In the order in which a reader wants to know it; a label stands once beside all texts of its kind. */
void
gr_compose_about (const GrFolio *folio,
                  GrDoc         *doc)
{
  static const struct
  {
    GrFolioTextKind kind;
    const char *title;
  } kinds[] = {
    { GR_FOLIO_VALUE, N_("What I bring") },
    { GR_FOLIO_PHILOSOPHY, N_("How I work") },
    { GR_FOLIO_PITCH, N_("In half a minute") },
  };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GPtrArray *paragraphs = NULL;

      for (guint i = 0; i < folio->texts->len; i++)
        {
          const GrFolioText *text = g_ptr_array_index (folio->texts, i);

          if (text->kind != kinds[k].kind)
            continue;
          if (paragraphs == NULL)
            paragraphs = gr_labelled_add (gr_doc_add_facts (doc, text->uid), _ (kinds[k].title));
          gr_compose_split (folio, text->text, paragraphs);
        }
    }
}

void
gr_compose_asks (const GrFolio *folio,
                 GrDoc         *doc)
{
  GPtrArray *items = gr_runs_list_new ();

  for (guint i = 0; i < folio->texts->len; i++)
    {
      const GrFolioText *text = g_ptr_array_index (folio->texts, i);
      g_autofree char *said = NULL;

      if (text->kind != GR_FOLIO_ASK)
        continue;
      said = gr_folio_text (folio, text->text);
      g_ptr_array_add (items, gr_runs_new (said));
    }
  gr_doc_add_list (doc, items);
}
