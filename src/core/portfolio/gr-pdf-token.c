/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-file.h"

#include <string.h>

/* The words of a PDF: ISO 32000-1, 7.2 and 7.3. */

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

static gboolean
is_delimiter (char c)
{
  return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '/' || c == '%';
}

static gsize
skip_word (const char *data,
           gsize       at,
           gsize       end)
{
  while (at < end && !is_space (data[at]) && !is_delimiter (data[at]))
    at++;
  return at;
}

/* The end of what stands in round brackets, which may hold others; 0 where it has none. */
static gsize
skip_text (const char *data,
           gsize       at,
           gsize       end)
{
  guint depth = 0;

  for (; at < end; at++)
    {
      if (data[at] == '\\')
        at++;
      else if (data[at] == '(')
        depth++;
      else if (data[at] == ')' && --depth == 0)
        return at + 1;
    }
  return 0;
}

static gsize
skip_hexadecimal (const char *data,
                  gsize       at,
                  gsize       end)
{
  const char *close = memchr (data + at, '>', end - at);

  return close != NULL ? (gsize) (close - data) + 1 : 0;
}

static gboolean
is_number (const char *data,
           gsize       at,
           gsize       end)
{
  for (gsize i = at; i < end; i++)
    if (!g_ascii_isdigit (data[i]) && data[i] != '.' && !(i == at && (data[i] == '-' || data[i] == '+')))
      return FALSE;
  return end > at;
}

/* Past spaces and comments. */
static gsize
skip_space (const char *data,
            gsize       at,
            gsize       end)
{
  while (at < end && (is_space (data[at]) || data[at] == '%'))
    {
      if (data[at] != '%')
        at++;
      else
        while (at < end && data[at] != '\n')
          at++;
    }
  return at;
}

/* The next token from @at on, which ends at @end at the latest. */
GrPdfToken
gr_pdf_token_next (const GrPdfFile *self,
                   gsize            at,
                   gsize            end)
{
  const char *data = self->data;
  GrPdfToken token = { GR_PDF_END, end, end };

  end = MIN (end, self->length);
  at = skip_space (data, at, end);
  if (at >= end)
    return token;
  token.start = at;
  if (at + 1 < end && data[at] == data[at + 1] && (data[at] == '<' || data[at] == '>'))
    {
      token.kind = data[at] == '<' ? GR_PDF_OPEN : GR_PDF_CLOSE;
      token.end = at + 2;
    }
  else if (data[at] == '[' || data[at] == ']')
    {
      token.kind = data[at] == '[' ? GR_PDF_OPEN : GR_PDF_CLOSE;
      token.end = at + 1;
    }
  else if (data[at] == '(' || data[at] == '<')
    {
      gsize after = data[at] == '(' ? skip_text (data, at, end) : skip_hexadecimal (data, at, end);

      token.kind = after != 0 ? GR_PDF_TEXT : GR_PDF_END;
      token.end = after != 0 ? after : end;
    }
  else if (data[at] == '/')
    {
      token.kind = GR_PDF_NAME;
      token.end = skip_word (data, at + 1, end);
    }
  else if (!is_delimiter (data[at]))
    {
      token.end = skip_word (data, at, end);
      token.kind = is_number (data, at, token.end) ? GR_PDF_NUMBER : GR_PDF_WORD;
    }
  return token;
}

/* Where the value that begins at @at ends, with all that is in it; 0 where it does not. */
gsize
gr_pdf_token_skip (const GrPdfFile *self,
                   gsize            at,
                   gsize            end)
{
  GrPdfToken token = gr_pdf_token_next (self, at, end);
  guint depth = 0, number;
  gsize after;

  if (gr_pdf_token_reference (self, &token, end, &number, &after))
    return after;
  for (; token.kind != GR_PDF_END; token = gr_pdf_token_next (self, token.end, end))
    {
      depth += token.kind == GR_PDF_OPEN;
      if (token.kind == GR_PDF_CLOSE && depth-- == 0)
        return 0;
      if (depth == 0)
        return token.end;
    }
  return 0;
}

gboolean
gr_pdf_token_is (const GrPdfFile  *self,
                 const GrPdfToken *token,
                 const char       *text)
{
  gsize length = strlen (text);

  return token->end - token->start == length && memcmp (self->data + token->start, text, length) == 0;
}

/* A number without sign or fraction that an object or a mark may have. */
gboolean
gr_pdf_token_number (const GrPdfFile  *self,
                     const GrPdfToken *token,
                     guint            *number)
{
  guint value = 0;

  if (token->kind != GR_PDF_NUMBER || token->end - token->start > 8)
    return FALSE;
  for (gsize i = token->start; i < token->end; i++)
    {
      if (!g_ascii_isdigit (self->data[i]))
        return FALSE;
      value = value * 10 + (guint) (self->data[i] - '0');
    }
  *number = value;
  return TRUE;
}

/* Whether @token begins “12 0 R”; then which object that is, and where it ends. */
gboolean
gr_pdf_token_reference (const GrPdfFile  *self,
                        const GrPdfToken *token,
                        gsize             end,
                        guint            *number,
                        gsize            *after)
{
  GrPdfToken generation, word;

  if (!gr_pdf_token_number (self, token, number))
    return FALSE;
  generation = gr_pdf_token_next (self, token->end, end);
  if (!gr_pdf_token_is (self, &generation, "0"))
    return FALSE;
  word = gr_pdf_token_next (self, generation.end, end);
  *after = word.end;
  return gr_pdf_token_is (self, &word, "R");
}
