/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* Name, role and dates; the name gives way to what the document is where there is none. */
void
gr_compose_cover (const GrFolio *folio,
                  GrDoc         *doc)
{
  g_autofree char *role = gr_folio_text (folio, folio->person.role);
  g_autofree char *interview = gr_folio_text (folio, folio->person.interview);
  g_autofree char *made_on = gr_folio_text (folio, folio->person.made_on);
  GrCover *cover = g_new0 (GrCover, 1);

  if (gr_text_is_blank (doc->author))
    cover->name = g_strdup (_("Interview portfolio"));
  else
    {
      cover->name = g_strdup (doc->author);
      cover->subtitle = g_strdup (_("Interview portfolio"));
    }
  if (!gr_text_is_blank (role))
    cover->role = g_steal_pointer (&role);
  if (!gr_text_is_blank (interview))
    /* Translators: %s is a date, as in “Interview on Thursday 10 December” */
    cover->interview = g_strdup_printf (_("Interview on %s"), interview);
  if (!gr_text_is_blank (made_on))
    /* Translators: %s is a date */
    cover->made_on = g_strdup_printf (_("Made on %s"), made_on);
  gr_doc_add_cover (doc, cover);
}

void
gr_compose_contents (const GrFolio *folio,
                     GrDoc         *doc)
{
  gr_doc_add_contents (doc);
}
