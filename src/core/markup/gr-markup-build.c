/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-markup-private.h"

#include <cmark.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  GrMarkup *markup;
  GrMarkupText text;
  GArray *open; /* guint: the blocks around the current one */
  guint nesting;
} Builder;

static gboolean
is_blank_line (GrMarkup *self,
               guint     line)
{
  gsize len;
  const char *s = gr_markup_get_line (self, line, &len);

  for (gsize i = 0; i < len; i++)
    if (s[i] != ' ' && s[i] != '\t')
      return FALSE;
  return TRUE;
}

guint
gr_markup_add_block (GrMarkup    *self,
                     GrMarkupKind kind,
                     guint        parent,
                     guint        first_line,
                     guint        last_line,
                     guint        column)
{
  guint i = self->blocks->len;
  guint spans = self->spans->len;
  GrMarkupBlock block = {
    .kind = kind,
    .depth = parent == GR_MARKUP_NONE ? 0 : gr_markup_get_block (self, parent)->depth + 1,
    .parent = parent,
    .next = i + 1,
    .first_line = MAX (first_line, 1),
    .last_line = MAX (last_line, MAX (first_line, 1)),
    .column = MAX (column, 1),
  };

  /* the parser counts blank lines behind some blocks to them */
  block.last_line = MIN (block.last_line, gr_markup_get_n_lines (self));
  while (block.last_line > block.first_line && is_blank_line (self, block.last_line))
    block.last_line--;
  g_array_append_val (self->blocks, block);
  g_array_append_val (self->span_starts, spans);
  return i;
}

static void
add_span (GrMarkup      *self,
          GrMarkupBlock *block,
          GrMarkupSpan   span)
{
  g_array_append_val (self->spans, span);
  block->n_spans++;
}

/* Gives a block what was read into @text, less its first @skip bytes. */
void
gr_markup_set_text (GrMarkup     *self,
                    guint         i,
                    GrMarkupText *text,
                    gsize         skip)
{
  GrMarkupBlock *block = &g_array_index (self->blocks, GrMarkupBlock, i);
  gsize end = text->text->len;

  skip = MIN (skip, end);
  while (end > skip && text->text->str[end - 1] == '\n')
    end--;
  block->text = g_string_chunk_insert_len (self->strings, text->text->str + skip, (gssize) (end - skip));
  g_array_index (self->span_starts, guint, i) = self->spans->len;
  for (guint n = 0; n < text->spans->len; n++)
    {
      GrMarkupSpan span = g_array_index (text->spans, GrMarkupSpan, n);

      span.start = MAX (span.start, (guint) skip) - (guint) skip;
      span.end = MIN (span.end, (guint) end) - (guint) skip;
      if (span.start < span.end)
        add_span (self, block, span);
    }
}

static void
read_leaf (Builder    *b,
           cmark_node *node,
           guint       parent)
{
  gboolean heading = cmark_node_get_type (node) == CMARK_NODE_HEADING;
  guint first = (guint) cmark_node_get_start_line (node);
  guint last = (guint) cmark_node_get_end_line (node);
  guint column = (guint) cmark_node_get_start_column (node);
  guint i;

  if (!heading && gr_markup_find_table (b->markup, parent, first, last, column))
    return;
  gr_markup_read_inlines (b->markup, node, &b->text);
  /* A paragraph that only defined a link's target says nothing. */
  if (!heading && b->text.text->len == 0)
    return;
  i = gr_markup_add_block (b->markup, heading ? GR_MARKUP_HEADING : GR_MARKUP_PARAGRAPH, parent, first, last, column);
  if (heading)
    g_array_index (b->markup->blocks, GrMarkupBlock, i).level = cmark_node_get_heading_level (node);
  gr_markup_set_text (b->markup, i, &b->text, 0);
}

static void
read_literal (Builder    *b,
              cmark_node *node,
              guint       parent)
{
  gboolean code = cmark_node_get_type (node) == CMARK_NODE_CODE_BLOCK;
  const char *literal = cmark_node_get_literal (node);
  guint first = (guint) cmark_node_get_start_line (node);
  guint i = gr_markup_add_block (b->markup, code ? GR_MARKUP_CODE : GR_MARKUP_HTML, parent, first,
                                 (guint) cmark_node_get_end_line (node), (guint) cmark_node_get_start_column (node));
  GrMarkupBlock *block = &g_array_index (b->markup->blocks, GrMarkupBlock, i);

  g_string_assign (b->text.text, literal != NULL ? literal : "");
  g_array_set_size (b->text.spans, 0);
  gr_markup_set_text (b->markup, i, &b->text, 0);
  if (code)
    {
      const char *info = cmark_node_get_fence_info (node);
      gsize len;
      const char *line = gr_markup_get_line (b->markup, block->first_line, &len);
      gsize at = MIN (block->column - 1, len);

      block->fenced = at < len && (line[at] == '`' || line[at] == '~');
      block->info = info != NULL && *info != '\0' ? g_string_chunk_insert (b->markup->strings, info) : NULL;
    }
}

static void
read_container (Builder    *b,
                cmark_node *node,
                guint       parent)
{
  cmark_node_type type = cmark_node_get_type (node);
  GrMarkupKind kind = type == CMARK_NODE_BLOCK_QUOTE ? GR_MARKUP_QUOTE
                      : type == CMARK_NODE_LIST      ? GR_MARKUP_LIST
                                                     : GR_MARKUP_ITEM;
  guint i = gr_markup_add_block (b->markup, kind, parent, (guint) cmark_node_get_start_line (node),
                                 (guint) cmark_node_get_end_line (node), (guint) cmark_node_get_start_column (node));
  GrMarkupBlock *block = &g_array_index (b->markup->blocks, GrMarkupBlock, i);

  if (kind == GR_MARKUP_LIST)
    {
      block->ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST;
      block->number = block->ordered ? cmark_node_get_list_start (node) : 0;
      block->tight = cmark_node_get_list_tight (node) != 0;
    }
  else if (kind == GR_MARKUP_ITEM)
    {
      const GrMarkupBlock *list = gr_markup_get_block (b->markup, parent);

      block->ordered = list->ordered;
      if (list->ordered)
        {
          gsize len;
          const char *line = gr_markup_get_line (b->markup, block->first_line, &len);

          /* the number as written, which authors rely on where a list was cut in two */
          block->number = (int) g_ascii_strtoll (line + MIN (block->column - 1, len), NULL, 10);
        }
    }
  g_array_append_val (b->open, i);
}

static void
close_container (Builder *b)
{
  guint i = g_array_index (b->open, guint, b->open->len - 1);

  g_array_index (b->markup->blocks, GrMarkupBlock, i).next = b->markup->blocks->len;
  g_array_set_size (b->open, b->open->len - 1);
}

/* Takes one node that the walk enters or leaves; FALSE where the text is nested too deep. */
static gboolean
take_node (Builder         *b,
           cmark_iter      *iter,
           cmark_event_type event,
           cmark_node      *node)
{
  guint parent = b->open->len > 0 ? g_array_index (b->open, guint, b->open->len - 1) : GR_MARKUP_NONE;

  switch (cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_ITEM:
      b->nesting += event == CMARK_EVENT_ENTER ? 1u : -1u;
      if (b->nesting > GR_MARKUP_MAX_NESTING)
        return FALSE;
      G_GNUC_FALLTHROUGH;
    case CMARK_NODE_LIST:
      if (event == CMARK_EVENT_ENTER)
        read_container (b, node, parent);
      else
        close_container (b);
      break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
      read_leaf (b, node, parent);
      cmark_iter_reset (iter, node, CMARK_EVENT_EXIT);
      break;
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
      read_literal (b, node, parent);
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      gr_markup_add_block (b->markup, GR_MARKUP_BREAK, parent, (guint) cmark_node_get_start_line (node),
                           (guint) cmark_node_get_start_line (node), (guint) cmark_node_get_start_column (node));
      break;
    default:
      break;
    }
  return TRUE;
}

static void
add_meta (GrMarkup *self,
          guint     lines)
{
  guint i = gr_markup_add_block (self, GR_MARKUP_META, GR_MARKUP_NONE, 1, lines, 1);
  g_autofree char *text = gr_markup_dup_lines (self, 2, lines - 1);

  g_array_index (self->blocks, GrMarkupBlock, i).text = g_string_chunk_insert (self->strings, text);
}

/* Spans were appended while their array moved: tell each block where its own are now. */
static void
point_at_spans (GrMarkup *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      GrMarkupBlock *block = &g_array_index (self->blocks, GrMarkupBlock, i);

      if (block->n_spans > 0)
        block->spans = &g_array_index (self->spans, GrMarkupSpan, g_array_index (self->span_starts, guint, i));
    }
}

/* Turns the source, but for its first @meta_lines lines, into blocks. */
gboolean
gr_markup_build (GrMarkup *self,
                 guint     meta_lines,
                 GError  **error)
{
  gsize meta_len = g_array_index (self->line_starts, gsize, meta_lines);
  cmark_parser *parser = cmark_parser_new (CMARK_OPT_DEFAULT);
  cmark_node *document;
  cmark_iter *iter;
  cmark_event_type event;
  Builder b = { .markup = self };
  gboolean ok = TRUE;

  if (meta_lines > 0)
    add_meta (self, meta_lines);
  for (guint i = 0; i < meta_lines; i++)
    cmark_parser_feed (parser, "\n", 1);
  cmark_parser_feed (parser, self->source + meta_len, self->source_len - meta_len);
  document = cmark_parser_finish (parser);
  cmark_parser_free (parser);

  b.open = g_array_new (FALSE, FALSE, sizeof (guint));
  b.text.text = g_string_new (NULL);
  b.text.spans = g_array_new (FALSE, FALSE, sizeof (GrMarkupSpan));
  iter = cmark_iter_new (document);
  while (ok && (event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    if (cmark_iter_get_node (iter) != document)
      ok = take_node (&b, iter, event, cmark_iter_get_node (iter));
  cmark_iter_free (iter);
  cmark_node_free (document);
  g_array_unref (b.open);
  g_array_unref (b.text.spans);
  g_string_free (b.text.text, TRUE);

  point_at_spans (self);
  if (!ok)
    g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                 _("Read the text: lists and quotations are nested deeper than %d levels"), GR_MARKUP_MAX_NESTING);
  return ok;
}
