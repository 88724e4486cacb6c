/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-reader-blocks.h"
#include "gr-reader-section.h"
#include "gr-reveal.h"

G_BEGIN_DECLS

/* Where a highlight was found. */
typedef struct
{
  GtkWidget *label;
  gsize start;
  gsize end;
  GrHighlight *highlight;
} GrSpot;

struct _GrReaderSection
{
  GtkWidget parent_instance;

  GrSection *section;
  GtkWidget *box;
  GtkWidget *text;    /* the heading, and what is shown of the text */
  GtkWidget *instead; /* what is shown in place of what is hidden */
  GrReveal *reveal;   /* shows the rest, or NULL */
  GtkWidget *tail;    /* what stands behind what is hidden */
  GtkWidget *below;   /* what the person adds */
  GrMarkup *markup;
  GMenuModel *menu;
  GrReaderLines lines;
  GrReaderLines hidden;
  guint at;      /* the block to go on with in the text */
  guint tail_at; /* and in what stands behind what is hidden */
  guint build_id;
  int level;
  char *find;
  GPtrArray *highlights;
  GArray *spots; /* GrSpot */
};

/* gr-reader-section-marks.c */
void gr_reader_section_paint (GrReaderSection *self);

G_END_DECLS
