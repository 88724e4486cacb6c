/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrRunFlags:
 * @GR_RUN_PLAIN: as the paragraph
 * @GR_RUN_BOLD: stronger
 * @GR_RUN_ITALIC: slanted
 * @GR_RUN_QUIET: greyer, for what is said aside
 *
 * How a run of text differs from the paragraph it stands in.
 */
typedef enum {
  GR_RUN_PLAIN = 0,
  GR_RUN_BOLD = 1 << 0,
  GR_RUN_ITALIC = 1 << 1,
  GR_RUN_QUIET = 1 << 2,
} GrRunFlags;

typedef struct
{
  char *text;
  char *uri; /* nullable: where it leads */
  GrRunFlags flags;
} GrRun;

/* A paragraph's text: GrRun in order. */
typedef GPtrArray GrRuns;

typedef enum {
  GR_BLOCK_COVER,
  GR_BLOCK_CONTENTS,
  GR_BLOCK_HEADING,
  GR_BLOCK_PARAGRAPH,
  GR_BLOCK_LIST,
  GR_BLOCK_CARD,
  GR_BLOCK_TABLE,
  GR_BLOCK_CHART,
  GR_BLOCK_FACTS,
  GR_BLOCK_PAGE_BREAK,
} GrBlockKind;

typedef enum {
  GR_TONE_BODY,
  GR_TONE_LEAD, /* what a part is about, under its heading */
  GR_TONE_NOTE, /* small print */
} GrTone;

typedef enum {
  GR_ALIGN_START,
  GR_ALIGN_END, /* numbers */
} GrAlign;

typedef struct
{
  char *name;
  char *subtitle;
  char *role;
  char *interview;
  char *made_on;
} GrCover;

typedef struct
{
  char *label;
  GPtrArray *paragraphs; /* GrRuns */
} GrLabelled;

typedef struct
{
  char *title;
  char *meta;            /* nullable: one line under the title */
  guint level;           /* of its title: 2 in a part, 3 below a heading of the part */
  GPtrArray *labelled;   /* GrLabelled */
} GrCard;

typedef struct
{
  char *title;
  GrAlign align;
} GrColumn;

typedef struct
{
  GPtrArray *columns; /* GrColumn */
  GPtrArray *rows;    /* GPtrArray of char *, one a column */
  gboolean has_total; /* the last row sums up the others */
} GrTable;

typedef enum {
  GR_CHART_BARS,     /* values, each from the start of the scale */
  GR_CHART_TIMELINE, /* stretches of a scale that is time, in days */
} GrChartKind;

typedef struct
{
  char *label;
  char *printed; /* the value in words, on the mark */
  char *said;    /* nullable: all that is drawn of it, where there is no picture */
  double value;  /* from 0; in a timeline, from low */
  double low; /* a range behind the bar, e.g. what was planned; low = high: none */
  double high;
  double trace_low; /* a line under the bar, e.g. when it was worked on; low = high: none */
  double trace_high;
  double mark; /* a line across the bar, e.g. the pass mark; < 0: none */
} GrBar;

/* A place on the scale that is named, and where the next stretch of it begins. */
typedef struct
{
  char *label;
  double at;
} GrTick;

typedef struct
{
  GrChartKind kind;
  char *title;
  char *alt;        /* what the chart shows, as a sentence */
  char *range_name; /* nullable: what the range means */
  char *value_name; /* nullable: what the bar means */
  char *trace_name; /* nullable: what the line under the bar means */
  char *mark_name;  /* nullable: what the mark means */
  double maximum;   /* end of the scale, which starts at 0; > 0 */
  GPtrArray *bars;  /* GrBar */
  GPtrArray *ticks; /* GrTick, in their order */
} GrChart;

/**
 * GrBlock:
 *
 * One thing that is said, with no word about where or how large.
 */
typedef struct
{
  GrBlockKind kind;
  char *source; /* nullable: uid of what it tells about, so that a click finds it */
  union
  {
    GrCover *cover;
    struct
    {
      char *text;
      guint level; /* 1: part, 2: thing in it, 3: below; 1 and 2 are in the contents */
    } heading;
    struct
    {
      GrRuns *runs;
      GrTone tone;
    } paragraph;
    GPtrArray *items; /* list: GrRuns */
    GrCard *card;
    GrTable *table;
    GrChart *chart;
    GPtrArray *facts; /* GrLabelled */
  };
} GrBlock;

/**
 * GrDoc:
 *
 * A document as a list of blocks: pure data, without fonts or pages.  It is
 * what is laid out, and what the Markdown and plain text are written from.
 */
typedef struct
{
  char *title;
  char *author;
  char *language; /* BCP 47, nullable */
  char *created;  /* ISO 8601, nullable */
  GPtrArray *blocks;
  guint heading; /* level of the last one, 0: none yet */
} GrDoc;

GrDoc      *gr_doc_new              (void);
void        gr_doc_free             (GrDoc       *self);
void        gr_doc_add_cover        (GrDoc       *self,
                                     GrCover     *cover);
void        gr_doc_add_contents     (GrDoc       *self);
void        gr_doc_add_heading      (GrDoc       *self,
                                     guint        level,
                                     const char  *text,
                                     const char  *source);
void        gr_doc_add_paragraph    (GrDoc       *self,
                                     GrTone       tone,
                                     GrRuns      *runs);
void        gr_doc_add_list         (GrDoc       *self,
                                     GPtrArray   *items);
GrCard     *gr_doc_add_card         (GrDoc       *self,
                                     const char  *title,
                                     const char  *meta,
                                     const char  *source);
GrTable    *gr_doc_add_table        (GrDoc       *self);
GrChart    *gr_doc_add_chart        (GrDoc       *self,
                                     const char  *title,
                                     const char  *alt,
                                     double       maximum);
GPtrArray  *gr_doc_add_facts        (GrDoc       *self,
                                     const char  *source);
void        gr_doc_add_page_break   (GrDoc       *self);

GPtrArray  *gr_labelled_add         (GPtrArray   *labelled,
                                     const char  *label);
void        gr_table_add_column     (GrTable     *self,
                                     const char  *title,
                                     GrAlign      align);
void        gr_table_add_row        (GrTable     *self,
                                     const char  *first,
                                     ...) G_GNUC_NULL_TERMINATED;
void        gr_table_drop_blank     (GrTable     *self);
GrBar      *gr_chart_add_bar        (GrChart     *self,
                                     const char  *label,
                                     double       value,
                                     const char  *printed);
void        gr_chart_add_tick       (GrChart     *self,
                                     double       at,
                                     const char  *label);

GrRuns     *gr_runs_new             (const char  *text);
void        gr_runs_add             (GrRuns      *self,
                                     const char  *text,
                                     GrRunFlags   flags,
                                     const char  *uri);
char       *gr_runs_to_text         (GrRuns      *self);
GPtrArray  *gr_runs_list_new        (void);

const char *gr_block_get_outline    (const GrBlock *self,
                                     guint         *level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrDoc, gr_doc_free)

G_END_DECLS
