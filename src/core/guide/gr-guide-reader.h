/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"
#include "gr-guide-lines.h"
#include "gr-guide-words.h"

G_BEGIN_DECLS

/**
 * GrRegion:
 * @kind: what its heading says it holds
 * @full: of a project: a full one
 * @heading: the index of its heading
 * @end: the index behind its last line
 *
 * A part of the guide whose heading names one of the known kinds.
 */
typedef struct
{
  GrGuideSectionKind kind;
  gboolean full;
  guint heading;
  guint end;
} GrRegion;

/**
 * GrExtent:
 * @first: the line it begins on
 * @end: the line behind it
 *
 * The lines of an entry of a list, of a step or a phase.
 */
typedef struct
{
  guint first;
  guint end;
} GrExtent;

/**
 * GrReader:
 * @lines: (element-type GrLine): the guide's lines
 * @regions: (element-type GrRegion): in order, none inside another
 * @taken: one a line: whether it belongs to something recognised
 * @title: the index of the heading that is the guide's title, or -1
 *
 * A guide while it is read.
 */
typedef struct
{
  GrGuideDraft *draft;
  GrMarkup *markup;
  GArray *lines;
  GArray *regions;
  gboolean *taken;
  int title;
  GHashTable *ids;
} GrReader;

char           *gr_guide_reader_make_id          (GrReader   *self,
                                            const char *kind,
                                            int         heading,
                                            const char *stem);
char           *gr_guide_reader_make_part_id     (GrReader   *self,
                                            const char *owner,
                                            const char *kind,
                                            const char *text);
const GrRegion *gr_guide_reader_region_at        (GrReader   *self,
                                            guint       line);
void            gr_guide_reader_take             (GrReader   *self,
                                            guint       first,
                                            guint       end);
guint           gr_guide_reader_heading_end      (GrReader   *self,
                                            guint       heading);

void            gr_guide_reader_find_regions     (GrReader   *self);
void            gr_guide_reader_read_sections    (GrReader   *self);
void            gr_guide_reader_read_quizzes     (GrReader   *self);
void            gr_guide_reader_read_confusions  (GrReader   *self);
void            gr_guide_reader_read_table       (GrReader   *self,
                                                  guint       heading,
                                                  guint       first,
                                                  guint       end);
gboolean        gr_guide_reader_read_answers     (GrReader   *self,
                                                  guint       line);
void            gr_guide_reader_read_reflections (GrReader   *self);
void            gr_guide_reader_read_projects    (GrReader   *self);
void            gr_guide_reader_read_questions   (GrReader   *self);
void            gr_guide_reader_read_terms       (GrReader   *self);
void            gr_guide_reader_check    (GrReader   *self);

G_END_DECLS
