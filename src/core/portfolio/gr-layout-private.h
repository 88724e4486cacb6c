/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout-tree.h"
#include "gr-shaper-private.h"
#include "gr-style.h"

G_BEGIN_DECLS

/* What joins a strip to the one before it, weakest first.  Where a run of joined strips does not fit, the weakest
 * joins are given up first, so that only a thing taller than a page is ever cut against its will. */
typedef enum {
  GR_GLUE_NONE,
  GR_GLUE_PARTS,    /* of one card, where it may be cut rather than leave much of a page blank */
  GR_GLUE_TOGETHER, /* of one group: a card's part, chart */
  GR_GLUE_NEXT,     /* a heading and what it heads */
  GR_GLUE_LINES,    /* orphans, widows, lines of a table's row */
  GR_GLUE_ALL,      /* never used on a strip: what even LINES is weaker than */
} GrGlue;

typedef enum {
  GR_MARK_LINE,   /* a line of text at a baseline, or a part of one */
  GR_MARK_BOX,    /* a filled rectangle */
  GR_MARK_NUMBER, /* a heading's page, its right end at x; becomes a line when pages are known */
  GR_MARK_LINK,   /* an area that leads to an address */
  GR_MARK_JUMP,   /* an area that leads to a heading */
  GR_MARK_PLACE,  /* where a heading stands */
} GrMarkKind;

typedef struct
{
  GrMarkKind kind;
  GrInk ink;
  guint element;
  int from, to;    /* of a line: its bytes in the text that this mark paints; to = 0: all of it */
  gboolean spaced; /* of a line: a space follows, where it was broken or something stands beside it */
  double x, y;  /* x on the page, y down from the strip's top */
  double width, height;
  union
  {
    const GrTextLine *line; /* of one of the layout's texts, which own it */
    const char *uri;
    guint heading;
  };
} GrMark;

typedef enum {
  GR_MATTER_COVER,
  GR_MATTER_FRONT,
  GR_MATTER_BODY,
} GrMatter;

/* A slice of the page that cannot be cut: a line of text, a bar of a chart, a rule. */
typedef struct
{
  double height;
  double gap; /* above it, but not at the top of a page */
  guint first_mark, n_marks;
  GrGlue glue;
  gboolean starts_page;
  gboolean starts_part; /* goes to a new page unless this one has most of its room left */
  gboolean divides;     /* a rule between two things: none at the top of a page */
  GrMatter matter;
  int header;          /* index of the table header that repeats above it, or -1 */
  const char *section; /* nullable */
  const char *source;  /* nullable */
} GrStrip;

typedef struct
{
  guint first, n; /* strips */
  double height;
} GrTableHeader;

typedef struct
{
  guint strip;
  gboolean again; /* repeated on a later page */
  double y;       /* of its top on the page */
} GrPlaced;

typedef struct
{
  guint first, n; /* placed strips */
  GrMatter matter;
  char *label;
  const char *section;
  GrMark running[3]; /* header left and right, footer; y on the page */
  guint n_running;
} GrSheetPage;

struct _GrLayout
{
  GrSheet sheet;
  const GrDesignSpec *design;
  char *title;
  char *author;
  char *created;
  char *language;
  GPtrArray *texts;       /* GrShaped, which may be on other pages too */
  const GrTextLine *blank; /* a space in the face of the header */
  GStringChunk *strings;
  GArray *marks;
  GArray *elements; /* GrElement; the first one is no element */
  GArray *items;    /* GrElementItem; likewise */
  GArray *strips;
  GArray *headers; /* GrTableHeader */
  GArray *headings; /* GrHeading */
  GArray *placed;
  GArray *pages;
  guint unknown_glyphs;

  /* What the next strip gets; only of use while blocks are turned into strips. */
  GrShaper *shaper;
  GArray *linked; /* GrLinked: elements of the links of a row */
  double gap;
  GrGlue glue;
  gboolean starts_page;
  gboolean starts_part;
  gboolean in_group;
  GrMatter matter;
  int header;
  const char *section;
  const char *source;
  guint element;     /* what is marked belongs to it */
  guint heading_tag; /* level of the last heading in the tree: the next is one deeper at most */
};

/* An element of the tree for what is a link on several lines. */
typedef struct
{
  guint parent;
  guint run;
  guint element;
} GrLinked;

/* A shaped text and the page's x where its left edge goes. */
typedef struct
{
  GrShaped *shaped; /* nullable: an empty cell */
  double x;
  guint element;
} GrTextCell;

/* gr-layout-text.c */
GrShaped    *gr_layout_shape        (GrLayout         *self,
                                     const char       *text,
                                     GrStyle           style,
                                     double            width);
GrShaped    *gr_layout_shape_runs   (GrLayout         *self,
                                     GrRuns           *runs,
                                     GrStyle           style,
                                     double            width);
GrShaped    *gr_layout_shape_to_end (GrLayout         *self,
                                     const char       *text,
                                     GrStyle           style,
                                     double            width);
GrShaped    *gr_layout_shape_line   (GrLayout         *self,
                                     const char       *text,
                                     GrStyle           style,
                                     double            width);
double       gr_layout_measure      (GrLayout         *self,
                                     const char       *text,
                                     GrStyle           style);

/* gr-layout-strips.c */
GrStrip     *gr_layout_add_strip   (GrLayout         *self,
                                    double            height);
void         gr_layout_add_rows    (GrLayout         *self,
                                    const GrTextCell *cells,
                                    guint             n_cells,
                                    gboolean          whole);
void         gr_layout_add_text    (GrLayout         *self,
                                    GrShaped         *shaped,
                                    double            x,
                                    guint             element);
void         gr_layout_space       (GrLayout         *self,
                                    double            gap);
void         gr_layout_join        (GrLayout         *self,
                                    GrGlue            glue);
void         gr_layout_begin_group (GrLayout         *self);
void         gr_layout_end_group   (GrLayout         *self);
int          gr_layout_end_header  (GrLayout         *self,
                                    guint             first);
void         gr_layout_mark        (GrLayout         *self,
                                    GrMark            mark);
void         gr_layout_mark_line   (GrLayout         *self,
                                    const GrTextLine *line,
                                    GrInk             ink,
                                    double            x,
                                    double            baseline,
                                    guint             element);
void         gr_layout_mark_box    (GrLayout         *self,
                                    double            x,
                                    double            y,
                                    double            width,
                                    double            height,
                                    GrInk             ink);

/* One function a kind of block. */
void         gr_layout_cover       (GrLayout         *self,
                                    const GrCover    *cover);
void         gr_layout_contents    (GrLayout         *self,
                                    const GrDoc      *doc,
                                    guint             after);
void         gr_layout_heading     (GrLayout         *self,
                                    const char       *text,
                                    guint             level);
void         gr_layout_card        (GrLayout         *self,
                                    const GrCard     *card);
void         gr_layout_facts       (GrLayout         *self,
                                    GPtrArray        *facts);
void         gr_layout_paragraph   (GrLayout         *self,
                                    GrRuns           *runs,
                                    GrTone            tone);
void         gr_layout_list        (GrLayout         *self,
                                    GPtrArray        *items);
void         gr_layout_table       (GrLayout         *self,
                                    const GrTable    *table);
void         gr_layout_chart       (GrLayout         *self,
                                    const GrChart    *chart);

/* gr-paginate.c, gr-running.c */
void         gr_layout_paginate    (GrLayout         *self);
void         gr_layout_number      (GrLayout         *self);

#define GR_LAYOUT_STRIP(self, i) (&g_array_index ((self)->strips, GrStrip, (i)))
#define GR_LAYOUT_PAGE(self, i) (&g_array_index ((self)->pages, GrSheetPage, (i)))
#define GR_LAYOUT_MARK(self, i) (&g_array_index ((self)->marks, GrMark, (i)))

G_END_DECLS
