/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-markup-private.h"

#include <string.h>

static gboolean
is_first_in_item (const GrMarkup *self,
                  guint           i)
{
  const GrMarkupBlock *block = gr_markup_get_block (self, i);

  return block->parent == i - 1 && block->parent != GR_MARKUP_NONE &&
         gr_markup_get_block (self, block->parent)->kind == GR_MARKUP_ITEM;
}

/* Whether a block follows the one before it without a blank line.  The first block of a list follows something
 * else, which is the business of the list around it. */
gboolean
gr_markup_is_tight (const GrMarkup *self,
                    guint           i)
{
  for (guint p = gr_markup_get_block (self, i)->parent; p != GR_MARKUP_NONE; p = gr_markup_get_block (self, p)->parent)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, p);

      if (block->kind == GR_MARKUP_LIST && p + 2 < i)
        return block->tight;
      if (block->kind == GR_MARKUP_QUOTE)
        return FALSE;
    }
  return FALSE;
}

static void
start_block (const GrMarkup *self,
             GString        *out,
             guint           i)
{
  guint indent = 0;
  const GrMarkupBlock *item = NULL;

  for (guint p = gr_markup_get_block (self, i)->parent; p != GR_MARKUP_NONE; p = gr_markup_get_block (self, p)->parent)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, p);

      indent += block->kind == GR_MARKUP_LIST;
    }
  if (out->len > 0)
    g_string_append (out, gr_markup_is_tight (self, i) ? "\n" : "\n\n");
  for (guint n = 1; n < indent; n++)
    g_string_append (out, "  ");
  if (is_first_in_item (self, i))
    item = gr_markup_get_block (self, i - 1);
  if (item != NULL && item->ordered)
    g_string_append_printf (out, "%d. ", item->number);
  else if (item != NULL)
    g_string_append (out, "• ");
  else if (indent > 0)
    g_string_append (out, "  ");
}

/**
 * gr_markup_to_plain:
 * @self: a text
 *
 * Writes what a person reads, without any marks: blocks with a blank line
 * between them, items with a bullet or their number, cells with a tabulator
 * between them.  Front matter and HTML comments are left out.
 *
 * Returns: (transfer full): plain text
 */
char *
gr_markup_to_plain (const GrMarkup *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < gr_markup_get_n_blocks (self); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, i);

      switch (block->kind)
        {
        case GR_MARKUP_HEADING:
        case GR_MARKUP_PARAGRAPH:
        case GR_MARKUP_CODE:
          start_block (self, out, i);
          g_string_append (out, block->text);
          break;
        case GR_MARKUP_HTML:
          if (gr_markup_is_comment (block->text))
            break;
          start_block (self, out, i);
          g_string_append (out, block->text);
          break;
        case GR_MARKUP_ROW:
          if (i == block->parent + 1)
            start_block (self, out, block->parent);
          else
            g_string_append_c (out, '\n');
          break;
        case GR_MARKUP_CELL:
          if (i > block->parent + 1)
            g_string_append_c (out, '\t');
          g_string_append (out, block->text);
          break;
        case GR_MARKUP_LIST:
        case GR_MARKUP_ITEM:
        case GR_MARKUP_QUOTE:
        case GR_MARKUP_TABLE:
        case GR_MARKUP_BREAK:
        case GR_MARKUP_META:
        default:
          break;
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}
