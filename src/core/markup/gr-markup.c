/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-markup-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_META_LINES 200

/*
 * GrMarkup: a Markdown text as blocks, made once and never changed.
 *
 * Readers need the source line of everything, rows and cells of tables, and
 * styles as ranges in plain text; the parser gives none of the three.  So its
 * tree is turned into one flat array, which is quick to walk, cheap to keep and
 * safe to hand to another thread.
 */
GType
gr_markup_get_type (void)
{
  static GType type = 0;

  if (g_once_init_enter_pointer (&type))
    g_once_init_leave_pointer (&type, g_boxed_type_register_static (g_intern_static_string ("GrMarkup"),
                                                                    (GBoxedCopyFunc) gr_markup_ref,
                                                                    (GBoxedFreeFunc) gr_markup_unref));
  return type;
}

static void
find_lines (GrMarkup *self)
{
  const char *s = self->source;
  gsize start = 0;

  for (gsize i = 0; i < self->source_len; i++)
    {
      if (s[i] != '\n' && s[i] != '\r')
        continue;
      g_array_append_val (self->line_starts, start);
      if (s[i] == '\r' && i + 1 < self->source_len && s[i + 1] == '\n')
        i++;
      start = i + 1;
    }
  if (start < self->source_len)
    {
      g_array_append_val (self->line_starts, start);
      start = self->source_len;
    }
  g_array_append_val (self->line_starts, start);
}

static gboolean
line_is (const GrMarkup *self,
         guint           line,
         const char     *text)
{
  gsize len;
  const char *s = gr_markup_get_line (self, line, &len);

  while (len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\t'))
    len--;
  return len == strlen (text) && strncmp (s, text, len) == 0;
}

/* Whether a line could be YAML's "key: value". */
static gboolean
starts_with_key (const GrMarkup *self,
                 guint           line)
{
  gsize len;
  const char *s = gr_markup_get_line (self, line, &len);
  gsize i = 0;

  while (i < len && (g_ascii_isalnum (s[i]) || s[i] == '_' || s[i] == '-'))
    i++;
  return i > 0 && i < len && s[i] == ':';
}

/* How many lines the front matter takes, with both its fences: an ordinary text may well start with a thematic
 * break, so the line below must be a key. */
static guint
count_meta_lines (const GrMarkup *self)
{
  guint n = MIN (gr_markup_get_n_lines (self), MAX_META_LINES);

  if (n < 3 || !line_is (self, 1, "---") || !starts_with_key (self, 2))
    return 0;
  for (guint line = 3; line <= n; line++)
    if (line_is (self, line, "---") || line_is (self, line, "..."))
      return line;
  return 0;
}

static gboolean
check (const char *bytes,
       gsize       len,
       GError    **error)
{
  const char *end;

  if (len > GR_MARKUP_MAX_BYTES)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Read the text: it is larger than %d MiB"),
                   GR_MARKUP_MAX_BYTES / 1024 / 1024);
      return FALSE;
    }
  if (memchr (bytes, '\0', len) != NULL)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                   _("Read the text: it holds a zero byte, so it is not a text file"));
      return FALSE;
    }
  if (!g_utf8_validate_len (bytes, len, &end))
    {
      guint line = 1;

      for (const char *p = bytes; p < end; p++)
        line += *p == '\n';
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Read the text: line %u is not UTF-8; save the file as UTF-8"),
                   line);
      return FALSE;
    }
  for (gsize i = 0; i < len; i++)
    if (!g_ascii_isspace (bytes[i]))
      return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Read the text: it is empty"));
  return FALSE;
}

/**
 * gr_markup_parse:
 * @bytes: (array length=len): Markdown
 * @len: its length
 * @error: return location
 *
 * Reads CommonMark, with pipe tables and front matter.  What is refused, with
 * %GR_ERROR_INVALID: more than 4 MiB, other than UTF-8, zero bytes, nothing but
 * white space, lists and quotations nested deeper than 64.
 *
 * Returns: (transfer full) (nullable): the blocks, or %NULL with @error set
 */
GrMarkup *
gr_markup_parse (const char *bytes,
                 gsize       len,
                 GError    **error)
{
  g_autoptr (GrMarkup) self = NULL;

  g_return_val_if_fail (bytes != NULL || len == 0, NULL);

  if (bytes == NULL)
    bytes = "";
  if (!check (bytes, len, error))
    return NULL;
  if (len >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    {
      bytes += 3;
      len -= 3;
    }

  self = g_new0 (GrMarkup, 1);
  g_atomic_ref_count_init (&self->refs);
  self->source = g_strndup (bytes, len);
  self->source_len = len;
  self->line_starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->blocks = g_array_new (FALSE, FALSE, sizeof (GrMarkupBlock));
  self->spans = g_array_new (FALSE, FALSE, sizeof (GrMarkupSpan));
  self->span_starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->strings = g_string_chunk_new (4096);
  find_lines (self);

  if (!gr_markup_build (self, count_meta_lines (self), error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * gr_markup_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self
 */
GrMarkup *
gr_markup_ref (GrMarkup *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * gr_markup_unref:
 * @self: (transfer full): a text
 */
void
gr_markup_unref (GrMarkup *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_free (self->source);
  g_array_unref (self->line_starts);
  g_array_unref (self->blocks);
  g_array_unref (self->spans);
  g_array_unref (self->span_starts);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * gr_markup_get_n_blocks:
 * @self: a text
 *
 * Returns: how many blocks there are, at all depths
 */
guint
gr_markup_get_n_blocks (const GrMarkup *self)
{
  return self->blocks->len;
}

/**
 * gr_markup_get_block:
 * @self: a text
 * @i: 0 to the number of blocks − 1
 *
 * Returns: (transfer none): a block; it lives as long as @self
 */
const GrMarkupBlock *
gr_markup_get_block (const GrMarkup *self,
                     guint           i)
{
  g_return_val_if_fail (i < self->blocks->len, NULL);

  return &g_array_index (self->blocks, GrMarkupBlock, i);
}

/**
 * gr_markup_get_n_lines:
 * @self: a text
 *
 * Returns: how many source lines there are
 */
guint
gr_markup_get_n_lines (const GrMarkup *self)
{
  return self->line_starts->len - 1;
}

/**
 * gr_markup_get_line:
 * @self: a text
 * @line: a source line, counted from 1
 * @len: (out): its length in bytes, without the line's end
 *
 * Returns: (transfer none): the line, not terminated; it lives as long as @self
 */
const char *
gr_markup_get_line (const GrMarkup *self,
                    guint           line,
                    gsize          *len)
{
  gsize start, end;

  g_return_val_if_fail (line >= 1 && line <= gr_markup_get_n_lines (self), NULL);

  start = g_array_index (self->line_starts, gsize, line - 1);
  end = g_array_index (self->line_starts, gsize, line);
  while (end > start && (self->source[end - 1] == '\n' || self->source[end - 1] == '\r'))
    end--;
  *len = end - start;
  return self->source + start;
}

/**
 * gr_markup_dup_lines:
 * @self: a text
 * @first: a source line, counted from 1
 * @last: the last one
 *
 * Returns: (transfer full): these lines as they are in the source, without
 *   blank lines around them; empty where @last is before @first
 */
char *
gr_markup_dup_lines (const GrMarkup *self,
                     guint           first,
                     guint           last)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint blank = 0;

  for (guint line = MAX (first, 1); line <= last && line <= gr_markup_get_n_lines (self); line++)
    {
      gsize len;
      const char *s = gr_markup_get_line (self, line, &len);

      while (len > 0 && g_ascii_isspace (s[len - 1]) && !(len > 1 && s[len - 2] == ' '))
        len--;
      if (strspn (s, " \t") >= len)
        {
          blank += out->len > 0;
          continue;
        }
      for (; blank > 0; blank--)
        g_string_append_c (out, '\n');
      if (out->len > 0)
        g_string_append_c (out, '\n');
      g_string_append_len (out, s, (gssize) len);
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/**
 * gr_markup_dup_text_line:
 * @self: a text
 * @block: a heading, paragraph or code block
 * @line: one of its source lines
 *
 * Returns: (transfer full): what the line adds to the block, as Markdown: without
 *   the marks of the lists and quotations around it and without white space
 *   at its ends
 */
char *
gr_markup_dup_text_line (const GrMarkup *self,
                         guint           block,
                         guint           line)
{
  const GrMarkupBlock *b = gr_markup_get_block (self, block);

  return gr_markup_dup_content (self, b->parent, line, line == b->first_line ? b->column : 1);
}

/**
 * gr_markup_url_is_safe:
 * @url: (nullable): where a link leads
 *
 * Returns: whether it may be opened: a web page, a mail address or a place in
 *   the same text
 */
gboolean
gr_markup_url_is_safe (const char *url)
{
  static const char *schemes[] = { "http://", "https://", "mailto:", "#" };

  for (guint i = 0; url != NULL && i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (url, schemes[i], strlen (schemes[i])) == 0)
      return TRUE;
  return FALSE;
}
