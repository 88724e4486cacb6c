/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* "0:21 / 0:12 / 0:58 / 0:14", or a dash where no marks were set. */
static char *
format_parts (const GrFolioTake *take)
{
  GString *parts = g_string_new (NULL);
  guint sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (take->part_seconds); i++)
    {
      g_string_append_printf (parts, "%s%u:%02u", i > 0 ? " / " : "", take->part_seconds[i] / 60,
                              take->part_seconds[i] % 60);
      sum += take->part_seconds[i];
    }
  if (sum == 0)
    g_string_assign (parts, "–");
  return g_string_free_and_steal (parts);
}

static void
add_take (GrTable           *table,
          const char        *which,
          const GrFolioTake *take)
{
  g_autofree char *length = g_strdup_printf ("%u:%02u", take->seconds / 60, take->seconds % 60);
  g_autofree char *parts = format_parts (take);
  g_autofree char *pauses = take->heard ? g_strdup_printf ("%u", take->pauses) : g_strdup ("–");

  gr_table_add_row (table, which, take->date, length, parts, pauses, NULL);
}

/* A table a question: how it was told at first, and how now.  What is measured is said, and how. */
void
gr_compose_takes (const GrFolio *folio,
                  GrDoc         *doc)
{
  gr_compose_lead (doc,
                   _("How long an answer took when it was told aloud, by a clock, and its pauses of more than 2.5 "
                      "seconds where it was recorded. The parts are situation, task, action and result."));
  for (guint i = 0; i < folio->takes->len; i++)
    {
      const GrFolioTakes *takes = g_ptr_array_index (folio->takes, i);
      g_autofree char *title = gr_folio_text (folio, takes->title);
      GrTable *table;

      gr_doc_add_heading (doc, 2, title, takes->uid);
      table = gr_doc_add_table (doc);
      gr_table_add_column (table, _("Take"), GR_ALIGN_START);
      gr_table_add_column (table, _("Day"), GR_ALIGN_START);
      gr_table_add_column (table, _("Length"), GR_ALIGN_END);
      gr_table_add_column (table, _("Parts"), GR_ALIGN_END);
      gr_table_add_column (table, _("Pauses"), GR_ALIGN_END);
      add_take (table, _("First"), takes->first);
      if (takes->latest != NULL)
        {
          /* Translators: the latest of that many takes */
          g_autofree char *latest = g_strdup_printf (_("Latest of %u"), takes->n);

          add_take (table, latest, takes->latest);
        }
      gr_table_drop_blank (table);
    }
}

void
gr_compose_mocks (const GrFolio *folio,
                  GrDoc         *doc)
{
  for (guint i = 0; i < folio->mocks->len; i++)
    {
      const GrFolioMock *mock = g_ptr_array_index (folio->mocks, i);
      g_autofree char *title = gr_folio_text (folio, mock->title);
      g_autofree char *people = gr_folio_text (folio, mock->people);
      g_autoptr (GString) meta = g_string_new (NULL);
      GrCard *card;

      gr_compose_joined (meta, mock->date);
      gr_compose_joined (meta, mock->kind);
      gr_compose_joined (meta, people);
      card = gr_doc_add_card (doc, gr_text_is_blank (title) ? _("Mock interview") : title, meta->str, mock->uid);
      if (!gr_text_is_blank (mock->feedback))
        gr_compose_split (folio, mock->feedback, gr_labelled_add (card->labelled, _("Feedback")));
    }
}
