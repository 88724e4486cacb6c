/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-markup.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

void
gr_compose_lead (GrDoc      *doc,
                 const char *text)
{
  gr_doc_add_paragraph (doc, GR_TONE_LEAD, gr_runs_new (text));
}

static void
add_piece (GrRuns     *runs,
           const char *text,
           guint       start,
           guint       end,
           GrRunFlags  flags)
{
  g_autofree char *piece = g_strndup (text + start, end - start);

  if (piece[0] != '\0')
    gr_runs_add (runs, piece, flags, NULL);
}

static void
add_spans (GrRuns              *runs,
           const GrMarkupBlock *block)
{
  guint at = 0;

  for (guint i = 0; i < block->n_spans; i++)
    {
      const GrMarkupSpan *span = &block->spans[i];
      GrRunFlags flags =
          (span->style & GR_MARKUP_BOLD ? GR_RUN_BOLD : 0) | (span->style & GR_MARKUP_ITALIC ? GR_RUN_ITALIC : 0);

      if (span->start < at || flags == 0)
        continue;
      add_piece (runs, block->text, at, span->start, GR_RUN_PLAIN);
      add_piece (runs, block->text, span->start, span->end, flags);
      at = span->end;
    }
  add_piece (runs, block->text, at, (guint) strlen (block->text), GR_RUN_PLAIN);
}

/* Splits what a person wrote at its empty lines; a single line break inside a paragraph is kept, as they meant it.
 * The door comes first, so that it sees words that a line break cuts in two. */
void
gr_compose_split (const GrFolio *folio,
                  const char    *text,
                  GPtrArray     *paragraphs)
{
  g_autofree char *said = gr_folio_text (folio, text);
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);
  g_autoptr (GString) paragraph = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean blank = gr_text_is_blank (lines[i]);

      if (!blank)
        {
          if (paragraph->len > 0)
            g_string_append_c (paragraph, '\n');
          g_string_append (paragraph, g_strstrip (lines[i]));
        }
      if ((blank || lines[i + 1] == NULL) && paragraph->len > 0)
        {
          g_ptr_array_add (paragraphs, gr_runs_new (paragraph->str));
          g_string_truncate (paragraph, 0);
        }
    }
}

/* What a guide wrote in Markdown, its emphasis kept.  The door sees whole words, whatever is set bold in them; of what
 * it changed the emphasis is let go, as nobody knows any more where it was. */
void
gr_compose_markup (const GrFolio *folio,
                   const char    *markdown,
                   GPtrArray     *paragraphs)
{
  g_autoptr (GrMarkup) markup = gr_markup_parse (markdown, strlen (markdown), NULL);

  for (guint i = 0; markup != NULL && i < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, i);
      g_autofree char *said = gr_folio_text (folio, block->text);
      GrRuns *runs;

      if (gr_text_is_blank (said))
        continue;
      runs = gr_runs_new (NULL);
      if (g_strcmp0 (said, block->text) == 0)
        add_spans (runs, block);
      else
        gr_runs_add (runs, said, GR_RUN_PLAIN, NULL);
      g_ptr_array_add (paragraphs, runs);
    }
}

/* Under its label, where there is anything to say. */
void
gr_compose_labelled (const GrFolio *folio,
                     GrCard        *card,
                     const char    *label,
                     const char    *text)
{
  if (!gr_text_is_blank (text))
    gr_compose_split (folio, text, gr_labelled_add (card->labelled, label));
}

static gboolean
has_right_to_left (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (p));

      if (script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW || script == G_UNICODE_SCRIPT_SYRIAC ||
          script == G_UNICODE_SCRIPT_THAANA || script == G_UNICODE_SCRIPT_NKO)
        return TRUE;
    }
  return FALSE;
}

/* Adds to a line of facts that are told apart by a middle dot.  Beside one that runs from the right each is isolated
 * (UAX #9), else it would pull the numbers of its neighbours about. */
void
gr_compose_joined (GString    *line,
                   const char *part)
{
  if (gr_text_is_blank (part))
    return;
  if (line->len > 0)
    g_string_append (line, "  ·  ");
  if (has_right_to_left (part) || has_right_to_left (line->str))
    g_string_append_printf (line, FIRST_STRONG_ISOLATE "%s" POP_ISOLATE, part);
  else
    g_string_append (line, part);
}

char *
gr_compose_duration (gint64 seconds)
{
  gint64 minutes = seconds / 60;

  if (seconds > 0 && seconds < 60)
    return g_strdup_printf (_("%d s"), (int) seconds);
  if (seconds > 0 && seconds < 600)
    return g_strdup_printf (_("%d min %02d s"), (int) minutes, (int) (seconds % 60));
  minutes = (seconds + 30) / 60;
  if (minutes < 60)
    return g_strdup_printf (_("%d min"), (int) minutes);
  if (minutes % 60 == 0)
    return g_strdup_printf (_("%d h"), (int) (minutes / 60));
  return g_strdup_printf (_("%d h %02d min"), (int) (minutes / 60), (int) (minutes % 60));
}

static char *
plain_number (double value)
{
  return g_strdup_printf (fabs (value - round (value)) < 0.05 ? "%.0f" : "%.1f", value);
}

char *
gr_compose_hours (double low,
                  double high)
{
  g_autofree char *from = plain_number (low);
  g_autofree char *to = plain_number (high);

  if (high <= 0)
    return g_strdup ("–");
  if (g_str_equal (from, to))
    return g_strdup_printf (_("%s h"), to);
  /* Translators: a range of hours, as in 2–3 h */
  return g_strdup_printf (_("%s–%s h"), from, to);
}
