/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout.h"

G_BEGIN_DECLS

/* What a thing is, for those who have the pages read to them: standard structure types of ISO 32000-1, 14.8.4. */
typedef enum {
  GR_TAG_NONE, /* decoration, or said elsewhere: an artifact */
  GR_TAG_DOCUMENT,
  GR_TAG_SECTION,
  GR_TAG_HEADING_1,
  GR_TAG_HEADING_2,
  GR_TAG_HEADING_3,
  GR_TAG_PARAGRAPH,
  GR_TAG_LIST,  /* behind bullets */
  GR_TAG_TERMS, /* behind words */
  GR_TAG_ITEM,
  GR_TAG_LABEL,
  GR_TAG_BODY,
  GR_TAG_TABLE,
  GR_TAG_ROW,
  GR_TAG_COLUMN_HEADER,
  GR_TAG_ROW_HEADER,
  GR_TAG_CELL,
  GR_TAG_FIGURE,
  GR_TAG_CAPTION,
  GR_TAG_CONTENTS,
  GR_TAG_ENTRY,
  GR_TAG_REFERENCE,
  GR_TAG_LINK,
  GR_N_TAGS,
} GrTag;

#define GR_NO_ELEMENT 0
#define GR_ROOT_ELEMENT 1

/* A node of the tree that the reader hears.  It is built with the strips, in reading order; what is painted where, and
 * in which order, is decided later and does not matter to it. */
typedef struct
{
  GrTag tag;
  guint parent;
  guint first, last; /* items, from 1; 0: none */
  const char *alt;   /* nullable: what a figure shows, where a link leads */
} GrElement;

typedef struct
{
  guint next;  /* item, from 1; 0: the last one */
  gboolean is_mark;
  guint index; /* of the mark or the element */
} GrElementItem;

#define GR_LAYOUT_ELEMENT(self, i) (&g_array_index ((self)->elements, GrElement, (i)))
#define GR_LAYOUT_ITEM(self, i) (&g_array_index ((self)->items, GrElementItem, (i)))

void        gr_layout_init_tree   (GrLayout *self);
guint       gr_layout_add_element (GrLayout *self,
                                   guint     parent,
                                   GrTag     tag);
guint       gr_layout_add_title   (GrLayout *self,
                                   guint     parent,
                                   guint     level);
void        gr_layout_add_to_tree (GrLayout *self,
                                   guint     element);
const char *gr_tag_get_name       (GrTag     tag);

G_END_DECLS
