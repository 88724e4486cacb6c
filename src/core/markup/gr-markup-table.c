/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-markup-private.h"

#include <cmark.h>
#include <string.h>

#define MAX_COLUMNS 64

/* A line of a paragraph without what its quotations and list items put before it. */
char *
gr_markup_dup_content (const GrMarkup *self,
                       guint           parent,
                       guint           line,
                       guint           column)
{
  guint quotes = 0;
  gsize len;
  const char *s = gr_markup_get_line (self, line, &len);
  const char *end = s + len;

  if (column > 1)
    s += MIN (column - 1, len);
  else
    {
      for (guint i = parent; i != GR_MARKUP_NONE; i = gr_markup_get_block (self, i)->parent)
        quotes += gr_markup_get_block (self, i)->kind == GR_MARKUP_QUOTE;
      for (;; quotes--)
        {
          while (s < end && (*s == ' ' || *s == '\t'))
            s++;
          if (quotes == 0 || s == end || *s != '>')
            break;
          s++;
        }
    }
  while (end > s && g_ascii_isspace (end[-1]))
    end--;
  return g_strndup (s, (gsize) (end - s));
}

/* Cuts a row at its pipes, which may be escaped or stand in code; %NULL where there is none. */
static GPtrArray *
split_row (const char *line)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean piped = FALSE;
  const char *p = line + strspn (line, " \t");

  if (*p == '|')
    {
      piped = TRUE;
      p++;
    }
  for (; *p != '\0'; p++)
    {
      if (*p == '\\' && p[1] == '|')
        {
          g_string_append_c (cell, '|');
          p++;
        }
      else if (*p == '|')
        {
          piped = TRUE;
          g_ptr_array_add (cells, g_strstrip (g_strdup (cell->str)));
          g_string_truncate (cell, 0);
        }
      else
        g_string_append_c (cell, *p);
    }
  g_strstrip (cell->str);
  if (cell->str[0] != '\0' || cells->len == 0)
    g_ptr_array_add (cells, g_strdup (cell->str));
  return piped ? g_steal_pointer (&cells) : NULL;
}

/* Whether @line is the line below a table's header; fills @aligns. */
static guint
read_delimiters (const char    *line,
                 GrMarkupAlign *aligns)
{
  g_autoptr (GPtrArray) cells = NULL;

  if (line[strspn (line, " \t|:-")] != '\0' || strchr (line, '-') == NULL)
    return 0;
  cells = split_row (line);
  if (cells == NULL || cells->len > MAX_COLUMNS)
    return 0;
  for (guint i = 0; i < cells->len; i++)
    {
      const char *cell = cells->pdata[i];
      gsize len = strlen (cell);
      gboolean left = cell[0] == ':';
      gboolean right = len > 1 && cell[len - 1] == ':';

      if (len <= (gsize) (left + right) || strspn (cell + left, "-") != len - left - right)
        return 0;
      aligns[i] = left && right ? GR_MARKUP_ALIGN_CENTER
                  : right       ? GR_MARKUP_ALIGN_END
                  : left        ? GR_MARKUP_ALIGN_START
                                : GR_MARKUP_ALIGN_NONE;
    }
  return cells->len;
}

/* Parses @source, whose paragraphs all start with a full stop that keeps them from being anything else, and gives
 * one paragraph each to the @blocks. */
static void
read_texts (GrMarkup   *self,
            const char *source,
            GArray     *blocks)
{
  cmark_node *document = cmark_parse_document (source, strlen (source), CMARK_OPT_DEFAULT);
  GrMarkupText text = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (GrMarkupSpan)) };
  guint i = 0;

  for (cmark_node *node = cmark_node_first_child (document); node != NULL && i < blocks->len;
       node = cmark_node_next (node))
    {
      gr_markup_read_inlines (self, node, &text);
      gr_markup_set_text (self, g_array_index (blocks, guint, i++), &text, 1);
    }
  g_string_free (text.text, TRUE);
  g_array_unref (text.spans);
  cmark_node_free (document);
}

static void
add_paragraph (GrMarkup *self,
               guint     parent,
               char    **lines,
               guint     first,
               guint     n,
               guint     first_line,
               guint     column)
{
  g_autoptr (GString) source = g_string_new (".");
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (guint));
  guint block;

  if (n == 0)
    return;
  block = gr_markup_add_block (self, GR_MARKUP_PARAGRAPH, parent, first_line + first, first_line + first + n - 1,
                               first == 0 ? column : 1);
  g_array_append_val (blocks, block);
  for (guint i = first; i < first + n; i++)
    g_string_append_printf (source, "%s\n", lines[i]);
  read_texts (self, source->str, blocks);
}

static guint
add_table (GrMarkup            *self,
           guint                parent,
           char               **lines,
           guint                header,
           guint                n_lines,
           guint                first_line,
           const GrMarkupAlign *aligns,
           guint                columns)
{
  g_autoptr (GString) source = g_string_new (NULL);
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (guint));
  guint table = gr_markup_add_block (self, GR_MARKUP_TABLE, parent, first_line + header, first_line + header + 1, 1);
  guint i = header;

  while (i < n_lines)
    {
      g_autoptr (GPtrArray) cells = split_row (lines[i]);
      guint row;

      if (cells == NULL)
        break;
      row = gr_markup_add_block (self, GR_MARKUP_ROW, table, first_line + i, first_line + i, 1);
      for (guint c = 0; c < columns; c++)
        {
          guint cell = gr_markup_add_block (self, GR_MARKUP_CELL, row, first_line + i, first_line + i, 1);

          g_array_index (self->blocks, GrMarkupBlock, cell).align = aligns[c];
          g_array_append_val (blocks, cell);
          g_string_append_printf (source, ".%s\n\n", c < cells->len ? (char *) cells->pdata[c] : "");
        }
      g_array_index (self->blocks, GrMarkupBlock, row).next = self->blocks->len;
      g_array_index (self->blocks, GrMarkupBlock, table).last_line = MAX (first_line + i, first_line + header + 1);
      i += i == header ? 2 : 1;
    }
  g_array_index (self->blocks, GrMarkupBlock, table).next = self->blocks->len;
  read_texts (self, source->str, blocks);
  return i;
}

/* CommonMark knows no tables: they come as paragraphs.  Where a paragraph's lines hold one, adds it, with the text
 * before and behind it as paragraphs, and returns TRUE. */
gboolean
gr_markup_find_table (GrMarkup *self,
                      guint     parent,
                      guint     first_line,
                      guint     last_line,
                      guint     column)
{
  g_auto (GStrv) lines = NULL;
  GrMarkupAlign aligns[MAX_COLUMNS];
  guint n = last_line - first_line + 1;
  gsize len;
  const char *s;
  gboolean pipes = FALSE;

  if (n < 2 || last_line < first_line)
    return FALSE;
  for (guint i = 1; i < n && !pipes; i++)
    {
      s = gr_markup_get_line (self, first_line + i, &len);
      pipes = memchr (s, '|', len) != NULL && memchr (s, '-', len) != NULL;
    }
  if (!pipes)
    return FALSE;

  lines = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    lines[i] = gr_markup_dup_content (self, parent, first_line + i, i == 0 ? column : 1);
  for (guint i = 0; i + 1 < n; i++)
    {
      guint columns = read_delimiters (lines[i + 1], aligns);
      g_autoptr (GPtrArray) header = columns > 0 ? split_row (lines[i]) : NULL;
      guint end;

      if (header == NULL || header->len != columns)
        continue;
      add_paragraph (self, parent, lines, 0, i, first_line, column);
      end = add_table (self, parent, lines, i, n, first_line, aligns, columns);
      add_paragraph (self, parent, lines, end, n - end, first_line, column);
      return TRUE;
    }
  return FALSE;
}
