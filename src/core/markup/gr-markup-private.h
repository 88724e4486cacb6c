/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-markup.h"

G_BEGIN_DECLS

struct _GrMarkup
{
  gatomicrefcount refs;
  char *source;          /* without a byte order mark */
  gsize source_len;
  GArray *line_starts;   /* gsize; one more than there are lines */
  GArray *blocks;        /* GrMarkupBlock */
  GArray *spans;         /* GrMarkupSpan */
  GArray *span_starts;   /* guint, one a block: where its spans begin */
  GStringChunk *strings;
};

/* The text of one leaf while it is read. */
typedef struct
{
  GString *text;
  GArray *spans;
} GrMarkupText;

typedef struct cmark_node cmark_node;

gboolean gr_markup_build          (GrMarkup         *self,
                                   guint             meta_lines,
                                   GError          **error);
guint    gr_markup_add_block      (GrMarkup         *self,
                                   GrMarkupKind      kind,
                                   guint             parent,
                                   guint             first_line,
                                   guint             last_line,
                                   guint             column);
void     gr_markup_set_text       (GrMarkup         *self,
                                   guint             block,
                                   GrMarkupText     *text,
                                   gsize             skip);
void     gr_markup_read_inlines   (GrMarkup         *self,
                                   cmark_node       *leaf,
                                   GrMarkupText     *text);
char    *gr_markup_dup_content    (const GrMarkup   *self,
                                   guint             parent,
                                   guint             line,
                                   guint             column);
gboolean gr_markup_find_table     (GrMarkup         *self,
                                   guint             parent,
                                   guint             first_line,
                                   guint             last_line,
                                   guint             column);
gboolean gr_markup_is_tight       (const GrMarkup   *self,
                                   guint             i);
gboolean gr_markup_is_comment     (const char       *html);

G_END_DECLS
