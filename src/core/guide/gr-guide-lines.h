/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-markup.h"

G_BEGIN_DECLS

typedef enum {
  GR_LINE_TEXT,
  GR_LINE_HEADING,
  GR_LINE_ITEM, /* the first line of a list item */
  GR_LINE_CODE,
  GR_LINE_TABLE,
  GR_LINE_HTML,
  GR_LINE_COMMENT,
  GR_LINE_BREAK,
} GrLineKind;

/**
 * GrLabel:
 * @marked: it is bold or italic
 * @italic: it is italic only
 * @whole: nothing stands behind it
 * @colon: a colon ends it, inside or outside its marks
 * @run: its text, without marks and the last colon
 * @key: what it is called, in normal form, without numbers: "answer", "phase", "question"
 * @number: the number in it, or 0
 * @name: what follows the first colon or number inside it: of “Phase 1: Research” it is “Research”
 * @after: Markdown behind it
 *
 * What stands at the start of a line before a colon, or in bold.
 */
typedef struct
{
  gboolean marked;
  gboolean italic;
  gboolean whole;
  gboolean colon;
  char *run;
  char *key;
  int number;
  char *name;
  const char *after;
} GrLabel;

/**
 * GrLine:
 * @first: its source line, counted from 1
 * @last: the last of a heading, table or code block
 * @block: the block it is in
 * @group: equal for the lines of one paragraph; a label that only runs into a list's last item starts its own
 * @level: of a heading
 * @depth: in how many lists it is
 * @ordered: of an item
 * @ordinal: the number written before an item
 * @text: Markdown, without what lists and quotations put before it
 * @label: what it starts with; `run` is %NULL where that is no label
 * @heading: the index of the heading it is under, or of the one around a heading; -1
 *
 * A source line that says something, with where it stands.
 */
typedef struct
{
  GrLineKind kind;
  guint first;
  guint last;
  guint block;
  guint group;
  int level;
  guint depth;
  gboolean ordered;
  int ordinal;
  char *text;
  GrLabel label;
  int heading;
} GrLine;

GArray       *gr_guide_lines_new       (GrMarkup      *markup);
void          gr_guide_label_read      (GrLabel       *label,
                                  const char    *text,
                                  gboolean       heading);
void          gr_guide_label_clear     (GrLabel       *label);
gboolean      gr_guide_label_is        (const GrLabel *label);
gboolean      gr_guide_label_asks      (const GrLabel *label);
char         *gr_guide_label_dup_value (const GrLabel *label);
char         *gr_guide_normal         (const char    *text);
char         *gr_guide_plain     (const char    *markdown);
char         *gr_guide_unwrap    (const char    *markdown);
const char   *gr_guide_skip_mark (const char    *text);
const char   *gr_guide_skip_dash (const char    *text);
const char   *gr_guide_skip_number (const char  *text);
char         *gr_guide_core      (const char    *title);
char         *gr_guide_lines_markdown  (GArray        *lines,
                                  GrMarkup      *markup,
                                  guint          first,
                                  guint          end,
                                  const char    *lead);

#define gr_line(lines, i) (&g_array_index ((lines), GrLine, (i)))

G_END_DECLS
