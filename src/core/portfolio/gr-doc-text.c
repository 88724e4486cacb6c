/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-visit.h"

#include <glib/gi18n-lib.h>

static void
append_line (GString    *out,
             const char *text)
{
  if (text != NULL && text[0] != '\0')
    g_string_append_printf (out, "%s\n", text);
}

static void
append_underlined (GString    *out,
                   const char *text,
                   char        mark)
{
  glong n = g_utf8_strlen (text, -1);

  append_line (out, text);
  for (glong i = 0; i < n; i++)
    g_string_append_c (out, mark);
  g_string_append (out, "\n\n");
}

/* Behind a bullet or an indent, under which its further lines stand. */
static void
append_runs (GString    *out,
             GrRuns     *runs,
             const char *before)
{
  g_autofree char *text = gr_runs_to_text (runs);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  int indent = (int) g_utf8_strlen (before, -1);

  g_string_append (out, before);
  for (guint i = 0; lines[i] != NULL; i++)
    if (i == 0 || lines[i][0] == '\0')
      g_string_append_printf (out, "%s%s", i > 0 ? "\n" : "", lines[i]);
    else
      g_string_append_printf (out, "\n%*s%s", indent, "", lines[i]);
  g_string_append_c (out, '\n');
}

static void
append_labelled (GString   *out,
                 GPtrArray *labelled)
{
  for (guint i = 0; i < labelled->len; i++)
    {
      const GrLabelled *one = g_ptr_array_index (labelled, i);

      append_line (out, one->label);
      for (guint k = 0; k < one->paragraphs->len; k++)
        append_runs (out, g_ptr_array_index (one->paragraphs, k), one->label[0] != '\0' ? "  " : "");
      g_string_append_c (out, '\n');
    }
}

/* A row is its cells behind their columns' names, those that say something, which reads well aloud and in any font. */
static void
append_table (GString       *out,
              const GrTable *table)
{
  for (guint r = 0; r < table->rows->len; r++)
    {
      GPtrArray *row = g_ptr_array_index (table->rows, r);
      gboolean any = FALSE;

      for (guint c = 0; c < row->len; c++)
        {
          const char *cell = g_ptr_array_index (row, c);
          const GrColumn *column = g_ptr_array_index (table->columns, c);

          if (cell[0] == '\0' || g_str_equal (cell, "–"))
            continue;
          if (c == 0)
            g_string_append (out, cell);
          else
            g_string_append_printf (out, "%s%s: %s", any ? "; " : "", column->title, cell);
          any = TRUE;
        }
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

/* Its sentence, or a line each where there is much to say of each. */
static void
append_chart (GString       *out,
              const GrChart *chart)
{
  if (chart->kind != GR_CHART_TIMELINE)
    append_line (out, chart->alt);
  else
    {
      append_line (out, chart->title);
      for (guint i = 0; i < chart->bars->len; i++)
        {
          const GrBar *bar = g_ptr_array_index (chart->bars, i);

          g_string_append_printf (out, "• %s: %s\n", bar->label, bar->said != NULL ? bar->said : bar->printed);
        }
      append_line (out, chart->mark_name);
    }
  g_string_append_c (out, '\n');
}

static void
append_contents (GString     *out,
                 const GrDoc *doc,
                 guint        after)
{
  append_underlined (out, _("Contents"), '=');
  for (guint i = after + 1; i < doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (doc->blocks, i), &level);

      if (text != NULL && level <= 2)
        g_string_append_printf (out, "%s%s\n", level == 1 ? "" : "  ", text);
    }
  g_string_append_c (out, '\n');
}

static void
append_cover (GString       *out,
              const GrCover *cover)
{
  append_underlined (out, cover->name, '=');
  append_line (out, cover->subtitle);
  append_line (out, cover->role);
  append_line (out, cover->interview);
  append_line (out, cover->made_on);
  g_string_append_c (out, '\n');
}

static void
append_block (GString     *out,
              const GrDoc *doc,
              guint        i)
{
  const GrBlock *block = g_ptr_array_index (doc->blocks, i);

  switch (block->kind)
    {
    case GR_BLOCK_COVER:
      append_cover (out, block->cover);
      break;
    case GR_BLOCK_CONTENTS:
      append_contents (out, doc, i);
      break;
    case GR_BLOCK_HEADING:
      append_underlined (out, block->heading.text, block->heading.level == 1 ? '=' : '-');
      break;
    case GR_BLOCK_PARAGRAPH:
      append_runs (out, block->paragraph.runs, "");
      g_string_append_c (out, '\n');
      break;
    case GR_BLOCK_LIST:
      for (guint k = 0; k < block->items->len; k++)
        append_runs (out, g_ptr_array_index (block->items, k), "• ");
      g_string_append_c (out, '\n');
      break;
    case GR_BLOCK_CARD:
      append_underlined (out, block->card->title, '-');
      if (block->card->meta != NULL && block->card->meta[0] != '\0')
        g_string_append_printf (out, "%s\n\n", block->card->meta);
      append_labelled (out, block->card->labelled);
      break;
    case GR_BLOCK_TABLE:
      append_table (out, block->table);
      break;
    case GR_BLOCK_CHART:
      append_chart (out, block->chart);
      break;
    case GR_BLOCK_FACTS:
      append_labelled (out, block->facts);
      break;
    case GR_BLOCK_PAGE_BREAK:
    default:
      break;
    }
}

/**
 * gr_doc_to_text:
 * @doc: a document
 *
 * Writes what a document says as plain text; a chart is its sentence, a
 * timeline a list.
 *
 * Returns: (transfer full): the text, ending with one line break
 */
char *
gr_doc_to_text (const GrDoc *doc)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < doc->blocks->len; i++)
    append_block (out, doc, i);
  while (out->len > 1 && out->str[out->len - 1] == '\n' && out->str[out->len - 2] == '\n')
    g_string_truncate (out, out->len - 1);
  return g_string_free_and_steal (out);
}
