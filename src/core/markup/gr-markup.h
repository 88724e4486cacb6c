/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GR_MARKUP_MAX_BYTES (4 * 1024 * 1024)
#define GR_MARKUP_MAX_NESTING 64
#define GR_MARKUP_NONE G_MAXUINT

/**
 * GrMarkupKind:
 * @GR_MARKUP_HEADING: a heading; `level` is 1 to 6
 * @GR_MARKUP_PARAGRAPH: running text
 * @GR_MARKUP_LIST: a list; holds items
 * @GR_MARKUP_ITEM: an item of a list; holds blocks
 * @GR_MARKUP_CODE: code; `info` is what stands behind the fence, `fenced` says whether there is one
 * @GR_MARKUP_QUOTE: a quotation; holds blocks
 * @GR_MARKUP_BREAK: a thematic break
 * @GR_MARKUP_TABLE: a table; holds rows, the first of which is the header
 * @GR_MARKUP_ROW: a row; holds cells
 * @GR_MARKUP_CELL: a cell
 * @GR_MARKUP_HTML: raw HTML, as it stands in the source
 * @GR_MARKUP_META: front matter, without its fences
 *
 * What a block is.
 */
typedef enum {
  GR_MARKUP_HEADING,
  GR_MARKUP_PARAGRAPH,
  GR_MARKUP_LIST,
  GR_MARKUP_ITEM,
  GR_MARKUP_CODE,
  GR_MARKUP_QUOTE,
  GR_MARKUP_BREAK,
  GR_MARKUP_TABLE,
  GR_MARKUP_ROW,
  GR_MARKUP_CELL,
  GR_MARKUP_HTML,
  GR_MARKUP_META,
} GrMarkupKind;

typedef enum {
  GR_MARKUP_BOLD = 1 << 0,
  GR_MARKUP_ITALIC = 1 << 1,
  GR_MARKUP_MONOSPACE = 1 << 2,
  GR_MARKUP_LINK = 1 << 3,
  GR_MARKUP_IMAGE = 1 << 4,
} GrMarkupStyle;

typedef enum {
  GR_MARKUP_ALIGN_NONE,
  GR_MARKUP_ALIGN_START,
  GR_MARKUP_ALIGN_CENTER,
  GR_MARKUP_ALIGN_END,
} GrMarkupAlign;

/**
 * GrMarkupSpan:
 * @start: the first byte in the block's text
 * @end: the byte behind the last
 * @style: how it is set
 * @url: (nullable): where a link leads or an image is; its text is the image's description
 *
 * A stretch of a block's text that is not plain.  Spans are in order and do not overlap.
 */
typedef struct
{
  guint start;
  guint end;
  GrMarkupStyle style;
  const char *url;
} GrMarkupSpan;

/**
 * GrMarkupBlock:
 * @kind: what it is
 * @depth: how many blocks it is in
 * @parent: the block it is in, or %GR_MARKUP_NONE
 * @next: the first block behind it that is not inside it
 * @first_line: its first source line, counted from 1
 * @last_line: its last source line
 * @column: the byte at which it starts on its first line, counted from 1
 * @level: of a heading, 1 to 6
 * @number: of an item of an ordered list; of an ordered list, its first
 * @ordered: whether a list, or the list of an item, is numbered
 * @tight: whether a list has no blank lines between its items
 * @fenced: whether code stands between fences
 * @align: of a cell
 * @info: (nullable): of code
 * @text: (nullable): what a heading, paragraph or cell says; line breaks are `\n`; of code, HTML
 *   and front matter the lines
 * @spans: (nullable) (array length=n_spans): the parts of @text that are not plain
 * @n_spans: how many
 *
 * A block.  Blocks are in document order, each followed by those inside it: the
 * first inside block i is i + 1 if that is below `next`, and its next sibling
 * is block `next` if that has the same parent.
 */
typedef struct
{
  GrMarkupKind kind;
  guint depth;
  guint parent;
  guint next;
  guint first_line;
  guint last_line;
  guint column;
  int level;
  int number;
  gboolean ordered;
  gboolean tight;
  gboolean fenced;
  GrMarkupAlign align;
  const char *info;
  const char *text;
  const GrMarkupSpan *spans;
  guint n_spans;
} GrMarkupBlock;

#define GR_TYPE_MARKUP (gr_markup_get_type ())
typedef struct _GrMarkup GrMarkup;

GType                gr_markup_get_type     (void);
GrMarkup            *gr_markup_parse        (const char     *bytes,
                                             gsize           len,
                                             GError        **error);
GrMarkup            *gr_markup_ref          (GrMarkup       *self);
void                 gr_markup_unref        (GrMarkup       *self);
guint                gr_markup_get_n_blocks (const GrMarkup *self);
const GrMarkupBlock *gr_markup_get_block    (const GrMarkup *self,
                                             guint           i);
guint                gr_markup_get_n_lines  (const GrMarkup *self);
const char          *gr_markup_get_line     (const GrMarkup *self,
                                             guint           line,
                                             gsize          *len);
char                *gr_markup_dup_lines    (const GrMarkup *self,
                                             guint           first,
                                             guint           last);
char                *gr_markup_dup_text_line (const GrMarkup *self,
                                              guint           block,
                                              guint           line);
gboolean             gr_markup_url_is_safe  (const char     *url);

char                *gr_markup_to_plain     (const GrMarkup *self);
char                *gr_markup_to_markdown  (const GrMarkup *self);
char                *gr_markup_to_html      (const GrMarkup *self);
char                *gr_markup_escape       (const char     *text);
void                 gr_markup_append_html  (GString        *out,
                                             const char     *text,
                                             gssize          len,
                                             const char     *line_break);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrMarkup, gr_markup_unref)

G_END_DECLS
