/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-markup-private.h"

#include <cmark.h>
#include <string.h>

/* Tags that only style or group: they are left out.  Any other <word> is most likely meant as text, as in
 * "List<String>", and stays. */
static const char *silent_tags[] = {
  "a",     "abbr", "b",      "big",    "center", "cite",    "code", "del", "details", "div", "em",
  "font",  "i",    "img",    "ins",    "kbd",    "label",   "mark", "p",   "q",       "s",   "samp",
  "small", "span", "strike", "strong", "sub",    "summary", "sup",  "tt",  "u",       "var", "wbr",
};

/* How many of each are open around the current run of text. */
typedef struct
{
  guint bold, italic, link, image;
  const char *link_url, *image_url;
} Open;

gboolean
gr_markup_is_comment (const char *html)
{
  while (g_ascii_isspace (*html))
    html++;
  return g_str_has_prefix (html, "<!--") || g_str_has_prefix (html, "<?") || g_str_has_prefix (html, "<!");
}

static gboolean
is_tag (const char *html,
        const char *name)
{
  gsize len = strlen (name);

  html += html[0] == '<';
  html += html[0] == '/';
  return g_ascii_strncasecmp (html, name, len) == 0 && !g_ascii_isalnum (html[len]);
}

static void
append (GrMarkupText *text,
        const Open   *open,
        const char   *literal,
        GrMarkupStyle extra)
{
  GrMarkupSpan span = { .start = (guint) text->text->len };
  GrMarkupSpan *last = text->spans->len > 0 ? &g_array_index (text->spans, GrMarkupSpan, text->spans->len - 1) : NULL;

  g_string_append (text->text, literal);
  span.end = (guint) text->text->len;
  span.style = extra | (open->bold > 0 ? GR_MARKUP_BOLD : 0) | (open->italic > 0 ? GR_MARKUP_ITALIC : 0) |
               (open->image > 0  ? GR_MARKUP_IMAGE
                : open->link > 0 ? GR_MARKUP_LINK
                                 : 0);
  span.url = open->image > 0 ? open->image_url : open->link > 0 ? open->link_url : NULL;
  if (span.style == 0 || span.start == span.end)
    return;
  if (last != NULL && last->end == span.start && last->style == span.style && last->url == span.url)
    last->end = span.end;
  else
    g_array_append_val (text->spans, span);
}

static void
append_html (GrMarkupText *text,
             const Open   *open,
             const char   *html)
{
  if (is_tag (html, "br"))
    append (text, open, "\n", 0);
  else if (!gr_markup_is_comment (html))
    {
      for (guint i = 0; i < G_N_ELEMENTS (silent_tags); i++)
        if (is_tag (html, silent_tags[i]))
          return;
      append (text, open, html, 0);
    }
}

static void
open_or_close (GrMarkup        *self,
               Open            *open,
               cmark_node      *node,
               cmark_event_type event)
{
  guint step = event == CMARK_EVENT_ENTER ? 1u : -1u;
  const char *url;

  switch (cmark_node_get_type (node))
    {
    case CMARK_NODE_STRONG:
      open->bold += step;
      break;
    case CMARK_NODE_EMPH:
      open->italic += step;
      break;
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
      url = cmark_node_get_url (node);
      if (cmark_node_get_type (node) == CMARK_NODE_LINK)
        {
          open->link += step;
          open->link_url = g_string_chunk_insert_const (self->strings, url != NULL ? url : "");
        }
      else
        {
          open->image += step;
          open->image_url = g_string_chunk_insert_const (self->strings, url != NULL ? url : "");
        }
      break;
    default:
      break;
    }
}

/* Reads what stands in a heading or paragraph into @text, which is emptied first. */
void
gr_markup_read_inlines (GrMarkup     *self,
                        cmark_node   *leaf,
                        GrMarkupText *text)
{
  cmark_iter *iter = cmark_iter_new (leaf);
  Open open = { 0 };
  cmark_event_type event;

  g_string_truncate (text->text, 0);
  g_array_set_size (text->spans, 0);
  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iter);

      switch (cmark_node_get_type (node))
        {
        case CMARK_NODE_TEXT:
          append (text, &open, cmark_node_get_literal (node), 0);
          break;
        case CMARK_NODE_CODE:
          append (text, &open, cmark_node_get_literal (node), GR_MARKUP_MONOSPACE);
          break;
        case CMARK_NODE_SOFTBREAK:
          append (text, &open, " ", 0);
          break;
        case CMARK_NODE_LINEBREAK:
          append (text, &open, "\n", 0);
          break;
        case CMARK_NODE_HTML_INLINE:
          append_html (text, &open, cmark_node_get_literal (node));
          break;
        default:
          open_or_close (self, &open, node, event);
          break;
        }
    }
  cmark_iter_free (iter);
}
