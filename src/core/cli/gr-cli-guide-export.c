/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-exchange-write.h"
#include "gr-export.h"
#include "gr-registry.h"
#include "gr-save.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The cards that the person wrote on a guide; those that only mention what it holds come with it anyway. */
static GPtrArray *
load_cards (GrStore    *store,
            const char *guide,
            GError    **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("card"), NULL, TRUE, error);
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_anki_card_free);

  if (rows == NULL)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = rows->pdata[i];
      const char *front = gr_row_get_text (row, "front");

      if (!gr_text_is_blank (front) && g_strcmp0 (gr_row_get_text (row, "guide"), guide) == 0)
        g_ptr_array_add (cards, gr_anki_card_new (front, gr_row_get_text (row, "back")));
    }
  return g_steal_pointer (&cards);
}

static void
tell_loss (const GrExchangeLoss *loss)
{
  if (loss->parts != GR_GUIDE_PART_NONE)
    g_printerr ("%s\n", _("Markdown could not say all of this guide; a guide pack (.json) can."));
  if (loss->items > 0)
    g_printerr (ngettext ("%u quiz question was left out, because it has no key that this format can say.\n",
                          "%u quiz questions were left out, because they have no key that this format can say.\n",
                          loss->items),
                loss->items);
}

static gboolean
write_guide (GrStore    *store,
             const char *guide,
             const char *out,
             GError    **error)
{
  GrExchangeFormat format = gr_exchange_format_of (out);
  g_autoptr (GrGuideDraft) draft = gr_export_draft (store, guide, error);
  g_autoptr (GPtrArray) cards = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GrExchangeLoss loss;
  char *text;

  if (draft == NULL || (gr_exchange_is_quiz (format) && !gr_export_take_keys (store, draft, error)))
    return FALSE;
  cards = load_cards (store, guide, error);
  if (cards == NULL)
    return FALSE;
  text = gr_exchange_write (draft, format, cards, &loss);
  bytes = g_bytes_new_take (text, strlen (text));
  if (!gr_save_bytes (out, bytes, error))
    return FALSE;
  tell_loss (&loss);
  g_print (_("“%s” was written to “%s”.\n"), draft->title, out);
  return TRUE;
}

/* Read only, so that it works beside an open window.  Where the ending is none of ours nothing is written. */
int
gr_cli_guide_export (GrCliArguments *arguments)
{
  const char *name = g_ptr_array_index (arguments->words, 0);
  const char *out = g_ptr_array_index (arguments->words, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autofree char *guide = NULL;

  if (gr_exchange_format_of (out) == GR_EXCHANGE_UNKNOWN)
    {
      g_printerr (_("Export “%s”: “%s” has to end in .json, .md, .gift, .aiken or .tsv\n"), name, out);
      return GR_CLI_USAGE;
    }
  store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  guide = store != NULL ? gr_export_find (store, name, &error) : NULL;
  if (guide == NULL || !write_guide (store, guide, out, &error))
    return gr_cli_fail (error);
  return GR_CLI_OK;
}
