/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-doc-visit.h"
#include "gr-error.h"

/* The second look, which knows nothing of the first: gr_folio_text () has put other names into what was written, and
 * this reads what came out as a person would who searches it.  The two share no code, so that a slip of the one is
 * caught by the other. */

/* Scripts that put no spaces between words. */
static gboolean
is_spaceless (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
    }
}

/* " word word ": letters and digits only, folded, one space between; a sign that joins letters is no end of a word.
 * Where words are not told apart, each character is one. */
static char *
dup_tokens (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (composed, -1);
  g_autofree char *again = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *tokens = g_string_new (" ");

  for (const char *p = again; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      GUnicodeType type = g_unichar_type (c);

      if (type == G_UNICODE_FORMAT)
        continue; /* a soft hyphen, a joiner */
      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c))
        {
          if (tokens->str[tokens->len - 1] != ' ')
            g_string_append_c (tokens, ' ');
          continue;
        }
      g_string_append_unichar (tokens, c);
      if (is_spaceless (c))
        g_string_append_c (tokens, ' ');
    }
  if (tokens->str[tokens->len - 1] != ' ')
    g_string_append_c (tokens, ' ');
  return g_string_free_and_steal (tokens);
}

/**
 * gr_folio_scan_text:
 * @folio: a folio
 * @text: what is to be handed over
 * @error: return location: %GR_ERROR_INVALID, naming the word
 *
 * Returns: whether none of the folio's private words is in it
 */
gboolean
gr_folio_scan_text (const GrFolio *folio,
                    const char    *text,
                    GError       **error)
{
  g_autofree char *tokens = NULL;

  g_return_val_if_fail (folio != NULL && text != NULL, FALSE);

  if (folio->preset != GR_PRESET_EMPLOYER || folio->private_words->len == 0)
    return TRUE;
  tokens = dup_tokens (text);
  for (guint i = 0; i < folio->private_words->len; i++)
    {
      const char *word = g_ptr_array_index (folio->private_words, i);
      g_autofree char *wanted = dup_tokens (word);

      if (strlen (wanted) < 2 || strstr (tokens, wanted) == NULL)
        continue;
      g_set_error (
          error, GR_ERROR, GR_ERROR_INVALID,
          _("Export the portfolio: “%s” is marked as private and would still be in it, so nothing was written; "
             "look for it in your texts and in the file’s name"),
          word);
      return FALSE;
    }
  return TRUE;
}

static gboolean
scan_addresses (const GrFolio *folio,
                GrRuns        *runs,
                GError       **error)
{
  for (guint i = 0; i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);

      if (run->uri != NULL && !gr_folio_scan_text (folio, run->uri, error))
        return FALSE;
    }
  return TRUE;
}

/* What is said of a chart and what stands in it, whichever of the two a format shows. */
static gboolean
scan_chart (const GrFolio *folio,
            const GrChart *chart,
            GError       **error)
{
  if (!gr_folio_scan_text (folio, chart->alt, error))
    return FALSE;
  for (guint i = 0; i < chart->bars->len; i++)
    {
      const GrBar *bar = g_ptr_array_index (chart->bars, i);

      if (!gr_folio_scan_text (folio, bar->label, error) || !gr_folio_scan_text (folio, bar->printed, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * gr_folio_scan:
 * @folio: a folio
 * @doc: what was made of it
 * @path: (nullable): the file it goes to, whose name is read too
 * @error: return location: %GR_ERROR_INVALID, naming the word
 *
 * Looks through a finished document for what is private: all it says, its
 * title and author, what charts are described with, where links lead.
 *
 * Returns: whether it may be handed to its reader
 */
gboolean
gr_folio_scan (const GrFolio *folio,
               const GrDoc   *doc,
               const char    *path,
               GError       **error)
{
  g_autofree char *text = NULL;
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;
  g_autofree char *shown = name != NULL ? g_filename_display_name (name) : NULL;

  g_return_val_if_fail (folio != NULL && doc != NULL, FALSE);

  if (folio->preset != GR_PRESET_EMPLOYER)
    return TRUE;
  text = gr_doc_to_text (doc);
  if (!gr_folio_scan_text (folio, text, error) ||
      (doc->title != NULL && !gr_folio_scan_text (folio, doc->title, error)) ||
      (doc->author != NULL && !gr_folio_scan_text (folio, doc->author, error)) ||
      (shown != NULL && !gr_folio_scan_text (folio, shown, error)))
    return FALSE;
  for (guint i = 0; i < doc->blocks->len; i++)
    {
      const GrBlock *block = g_ptr_array_index (doc->blocks, i);

      if (block->kind == GR_BLOCK_PARAGRAPH && !scan_addresses (folio, block->paragraph.runs, error))
        return FALSE;
      if (block->kind == GR_BLOCK_CHART && !scan_chart (folio, block->chart, error))
        return FALSE;
    }
  return TRUE;
}
