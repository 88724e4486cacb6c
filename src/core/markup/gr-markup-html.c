/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-markup-private.h"

#include <string.h>

/**
 * gr_markup_append_html:
 * @out: a page of HTML
 * @text: anything
 * @len: how many bytes of it, or −1 for all
 * @line_break: (nullable): what stands for the end of a line; %NULL leaves it as it is
 *
 * Writes text so that it is nothing but text, also within an attribute.
 * Control characters, which HTML does not know, are left out.
 */
void
gr_markup_append_html (GString    *out,
                       const char *text,
                       gssize      len,
                       const char *line_break)
{
  gsize n = len < 0 ? strlen (text) : (gsize) len;

  for (gsize i = 0; i < n; i++)
    switch (text[i])
      {
      case '&':
        g_string_append (out, "&amp;");
        break;
      case '<':
        g_string_append (out, "&lt;");
        break;
      case '>':
        g_string_append (out, "&gt;");
        break;
      case '"':
        g_string_append (out, "&quot;");
        break;
      case '\n':
        g_string_append (out, line_break != NULL ? line_break : "\n");
        break;
      default:
        if ((guchar) text[i] >= 0x20 || text[i] == '\t')
          g_string_append_c (out, text[i]);
        break;
      }
}

static void
append_span (GString            *out,
             const char         *text,
             const GrMarkupSpan *span)
{
  gboolean link = (span->style & GR_MARKUP_LINK) != 0 && gr_markup_url_is_safe (span->url);

  if (link)
    {
      g_string_append (out, "<a href=\"");
      gr_markup_append_html (out, span->url, -1, NULL);
      g_string_append (out, "\">");
    }
  if (span->style & GR_MARKUP_BOLD)
    g_string_append (out, "<strong>");
  if (span->style & GR_MARKUP_ITALIC)
    g_string_append (out, "<em>");
  if (span->style & GR_MARKUP_MONOSPACE)
    g_string_append (out, "<code>");
  gr_markup_append_html (out, text + span->start, span->end - span->start, "<br>\n");
  if (span->style & GR_MARKUP_MONOSPACE)
    g_string_append (out, "</code>");
  if (span->style & GR_MARKUP_ITALIC)
    g_string_append (out, "</em>");
  if (span->style & GR_MARKUP_BOLD)
    g_string_append (out, "</strong>");
  if (link)
    g_string_append (out, "</a>");
}

static void
append_text (GString             *out,
             const GrMarkupBlock *block)
{
  guint at = 0;

  for (guint i = 0; i < block->n_spans; i++)
    {
      gr_markup_append_html (out, block->text + at, block->spans[i].start - at, "<br>\n");
      append_span (out, block->text, &block->spans[i]);
      at = block->spans[i].end;
    }
  gr_markup_append_html (out, block->text + at, -1, "<br>\n");
}

static const char *
align_name (GrMarkupAlign align)
{
  switch (align)
    {
    case GR_MARKUP_ALIGN_START:
      return " style=\"text-align: start\"";
    case GR_MARKUP_ALIGN_CENTER:
      return " style=\"text-align: center\"";
    case GR_MARKUP_ALIGN_END:
      return " style=\"text-align: end\"";
    case GR_MARKUP_ALIGN_NONE:
    default:
      return "";
    }
}

/* The tag that is open while a container's blocks are written, "" for a leaf. */
static const char *
container_tag (const GrMarkupBlock *block)
{
  switch ((int) block->kind)
    {
    case GR_MARKUP_LIST:
      return block->ordered ? "ol" : "ul";
    case GR_MARKUP_ITEM:
      return "li";
    case GR_MARKUP_QUOTE:
      return "blockquote";
    case GR_MARKUP_TABLE:
      return "table";
    case GR_MARKUP_ROW:
      return "tr";
    default:
      return "";
    }
}

static gboolean
in_tight_list (const GrMarkup      *self,
               const GrMarkupBlock *block)
{
  const GrMarkupBlock *item = block->parent != GR_MARKUP_NONE ? gr_markup_get_block (self, block->parent) : NULL;

  return item != NULL && item->kind == GR_MARKUP_ITEM && gr_markup_get_block (self, item->parent)->tight;
}

static void
append_code (GString             *out,
             const GrMarkupBlock *block)
{
  gsize word = block->info != NULL ? strcspn (block->info, " \t") : 0;

  g_string_append (out, "<pre><code");
  if (word > 0)
    {
      g_string_append (out, " class=\"language-");
      gr_markup_append_html (out, block->info, word, NULL);
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, '>');
  gr_markup_append_html (out, block->text, -1, NULL);
  g_string_append (out, "\n</code></pre>\n");
}

static void
append_leaf (const GrMarkup      *self,
             GString             *out,
             guint                i,
             const GrMarkupBlock *block)
{
  switch ((int) block->kind)
    {
    case GR_MARKUP_HEADING:
      g_string_append_printf (out, "<h%d>", block->level);
      append_text (out, block);
      g_string_append_printf (out, "</h%d>\n", block->level);
      break;
    case GR_MARKUP_PARAGRAPH:
      g_string_append (out, in_tight_list (self, block) ? "" : "<p>");
      append_text (out, block);
      g_string_append (out, in_tight_list (self, block) ? "\n" : "</p>\n");
      break;
      case GR_MARKUP_CELL: {
        const GrMarkupBlock *row = gr_markup_get_block (self, block->parent);
        const char *tag = row->parent + 1 == block->parent ? "th" : "td";

        g_string_append_printf (out, "<%s%s>", tag, align_name (block->align));
        append_text (out, block);
        g_string_append_printf (out, "</%s>", tag);
      }
      break;
    case GR_MARKUP_CODE:
      append_code (out, block);
      break;
    case GR_MARKUP_HTML:
      if (gr_markup_is_comment (block->text))
        break;
      g_string_append (out, "<p>");
      gr_markup_append_html (out, block->text, -1, "<br>\n");
      g_string_append (out, "</p>\n");
      break;
    case GR_MARKUP_BREAK:
      g_string_append (out, "<hr>\n");
      break;
    default:
      break;
    }
}

/**
 * gr_markup_to_html:
 * @self: a text
 *
 * Writes an HTML fragment.  Everything from the source is escaped, its own HTML
 * too; links lead only where gr_markup_url_is_safe() allows, and images are
 * given by their description.
 *
 * Returns: (transfer full): HTML
 */
char *
gr_markup_to_html (const GrMarkup *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint n = gr_markup_get_n_blocks (self);
  guint open = GR_MARKUP_NONE;

  for (guint i = 0; i <= n; i++)
    {
      const GrMarkupBlock *block = i < n ? gr_markup_get_block (self, i) : NULL;

      while (open != GR_MARKUP_NONE && gr_markup_get_block (self, open)->next <= i)
        {
          g_string_append_printf (out, "</%s>\n", container_tag (gr_markup_get_block (self, open)));
          open = gr_markup_get_block (self, open)->parent;
        }
      if (block == NULL)
        break;
      if (*container_tag (block) == '\0')
        {
          append_leaf (self, out, i, block);
          continue;
        }
      if (block->kind == GR_MARKUP_LIST && block->ordered && block->number != 1)
        g_string_append_printf (out, "<ol start=\"%d\">\n", block->number);
      else
        g_string_append_printf (out, "<%s>%s", container_tag (block), block->kind == GR_MARKUP_ITEM ? "" : "\n");
      open = i;
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}
