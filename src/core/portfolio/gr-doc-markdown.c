/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-visit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Writes text so that a Markdown reader shows it as it is; line breaks inside become hard ones, behind @indent. */
static void
append_escaped (GString    *out,
                const char *text,
                const char *indent)
{
  gboolean at_start = TRUE;

  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean ordinal = at_start && g_ascii_isdigit (*p);

      if (*p == '\n')
        {
          g_string_append_printf (out, "\\\n%s", indent);
          at_start = TRUE;
          continue;
        }
      if (strchr ("\\`*_[]<>|&~", *p) != NULL || (at_start && strchr ("#+-=", *p) != NULL))
        g_string_append_c (out, '\\');
      if (ordinal)
        {
          gsize digits = strspn (p, "0123456789");

          g_string_append_len (out, p, (gssize) digits);
          p += digits - 1;
          if (p[1] == '.' || p[1] == ')')
            g_string_append_c (out, '\\');
        }
      else
        g_string_append_c (out, *p);
      at_start = at_start && *p == ' ';
    }
}

static void
append_run (GString     *out,
            const GrRun *run,
            const char  *indent)
{
  const char *mark = run->flags & GR_RUN_BOLD ? "**" : run->flags & GR_RUN_ITALIC ? "*" : "";

  if (run->uri != NULL)
    {
      g_string_append_c (out, '[');
      append_escaped (out, run->text, indent);
      g_string_append (out, "](<");
      for (const char *p = run->uri; *p != '\0'; p++)
        if (strchr ("<>\\\n", *p) == NULL)
          g_string_append_c (out, *p);
      g_string_append (out, ">)");
      return;
    }
  g_string_append (out, mark);
  append_escaped (out, run->text, indent);
  g_string_append (out, mark);
}

static void
append_runs (GString    *out,
             GrRuns     *runs,
             const char *indent)
{
  for (guint i = 0; i < runs->len; i++)
    append_run (out, g_ptr_array_index (runs, i), indent);
}

static void
append_heading (GString    *out,
                guint       level,
                const char *text)
{
  g_string_append_len (out, "####", level);
  g_string_append_c (out, ' ');
  for (const char *p = text; *p != '\0'; p++)
    {
      char one[] = { *p == '\n' ? ' ' : *p, '\0' };

      if (strchr ("\\`*_[]<>&#", *p) != NULL)
        g_string_append_c (out, '\\');
      g_string_append (out, one);
    }
  g_string_append (out, "\n\n");
}

static void
append_labelled (GString   *out,
                 GPtrArray *labelled)
{
  for (guint i = 0; i < labelled->len; i++)
    {
      const GrLabelled *one = g_ptr_array_index (labelled, i);

      if (one->label[0] != '\0')
        {
          g_string_append (out, "**");
          append_escaped (out, one->label, "");
          g_string_append (out, "**\n\n");
        }
      for (guint k = 0; k < one->paragraphs->len; k++)
        {
          append_runs (out, g_ptr_array_index (one->paragraphs, k), "");
          g_string_append (out, "\n\n");
        }
    }
}

static void
append_cell (GString    *out,
             const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *joined = g_strjoinv (" ", lines);

  g_string_append (out, " ");
  append_escaped (out, joined, "");
  g_string_append (out, " |");
}

static void
append_table (GString       *out,
              const GrTable *table)
{
  g_string_append_c (out, '|');
  for (guint c = 0; c < table->columns->len; c++)
    append_cell (out, ((GrColumn *) g_ptr_array_index (table->columns, c))->title);
  g_string_append (out, "\n|");
  for (guint c = 0; c < table->columns->len; c++)
    g_string_append (out,
                     ((GrColumn *) g_ptr_array_index (table->columns, c))->align == GR_ALIGN_END ? " --: |" : " :-- |");
  for (guint r = 0; r < table->rows->len; r++)
    {
      GPtrArray *row = g_ptr_array_index (table->rows, r);

      g_string_append (out, "\n|");
      for (guint c = 0; c < row->len; c++)
        append_cell (out, g_ptr_array_index (row, c));
    }
  g_string_append (out, "\n\n");
}

static void
append_line (GString    *out,
             const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;
  append_escaped (out, text, "");
  g_string_append (out, "\n\n");
}

/* Its sentence, or a point each where there is much to say of each. */
static void
append_chart (GString       *out,
              const GrChart *chart)
{
  if (chart->kind != GR_CHART_TIMELINE)
    {
      append_line (out, chart->alt);
      return;
    }
  append_line (out, chart->title);
  for (guint i = 0; i < chart->bars->len; i++)
    {
      const GrBar *bar = g_ptr_array_index (chart->bars, i);

      g_string_append (out, "- ");
      append_escaped (out, bar->label, "  ");
      g_string_append (out, ": ");
      append_escaped (out, bar->said != NULL ? bar->said : bar->printed, "  ");
      g_string_append_c (out, '\n');
    }
  g_string_append (out, chart->bars->len > 0 ? "\n" : "");
  append_line (out, chart->mark_name);
}

static void
append_cover (GString       *out,
              const GrCover *cover)
{
  append_heading (out, 1, cover->name);
  append_line (out, cover->subtitle);
  append_line (out, cover->role);
  append_line (out, cover->interview);
  append_line (out, cover->made_on);
}

static void
append_contents (GString     *out,
                 const GrDoc *doc,
                 guint        after)
{
  append_heading (out, 2, _("Contents"));
  for (guint i = after + 1; i < doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (doc->blocks, i), &level);

      if (text == NULL || level > 2)
        continue;
      g_string_append (out, level == 1 ? "- " : "  - ");
      append_escaped (out, text, "    ");
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

/* @top is the level of a part: a document without a cover begins with its first one. */
static void
append_block (GString     *out,
              const GrDoc *doc,
              guint        i,
              guint        top)
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
      append_heading (out, top + block->heading.level - 1, block->heading.text);
      break;
    case GR_BLOCK_PARAGRAPH:
      append_runs (out, block->paragraph.runs, "");
      g_string_append (out, "\n\n");
      break;
    case GR_BLOCK_LIST:
      for (guint k = 0; k < block->items->len; k++)
        {
          g_string_append (out, "- ");
          append_runs (out, g_ptr_array_index (block->items, k), "  ");
          g_string_append_c (out, '\n');
        }
      g_string_append_c (out, '\n');
      break;
    case GR_BLOCK_CARD:
      append_heading (out, top + block->card->level - 1, block->card->title);
      append_line (out, block->card->meta);
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
 * gr_doc_to_markdown:
 * @doc: a document
 *
 * Writes what a document says as Markdown with tables; a chart is its
 * sentence, a timeline a list.
 *
 * Returns: (transfer full): the text, ending with one line break
 */
char *
gr_doc_to_markdown (const GrDoc *doc)
{
  GString *out = g_string_new (NULL);
  guint top = 1;

  for (guint i = 0; i < doc->blocks->len; i++)
    if (((const GrBlock *) g_ptr_array_index (doc->blocks, i))->kind == GR_BLOCK_COVER)
      top = 2;
  for (guint i = 0; i < doc->blocks->len; i++)
    append_block (out, doc, i, top);
  while (out->len > 1 && out->str[out->len - 1] == '\n' && out->str[out->len - 2] == '\n')
    g_string_truncate (out, out->len - 1);
  return g_string_free_and_steal (out);
}
