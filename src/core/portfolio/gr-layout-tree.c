/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

static void
add_item (GrLayout *self,
          guint     element,
          gboolean  is_mark,
          guint     index)
{
  GrElementItem item = { 0, is_mark, index };
  GrElement *parent = GR_LAYOUT_ELEMENT (self, element);
  guint added = self->items->len;

  g_array_append_val (self->items, item);
  if (parent->last != 0)
    GR_LAYOUT_ITEM (self, parent->last)->next = added;
  else
    parent->first = added;
  parent->last = added;
}

/* Makes the tree of a document that says nothing yet. */
void
gr_layout_init_tree (GrLayout *self)
{
  GrElement none = { GR_TAG_NONE }, root = { GR_TAG_DOCUMENT };
  GrElementItem no_item = { 0 };

  self->elements = g_array_new (FALSE, FALSE, sizeof (GrElement));
  self->items = g_array_new (FALSE, FALSE, sizeof (GrElementItem));
  g_array_append_val (self->elements, none);
  g_array_append_val (self->elements, root);
  g_array_append_val (self->items, no_item);
}

/* Adds a node after all that @parent has so far. */
guint
gr_layout_add_element (GrLayout *self,
                       guint     parent,
                       GrTag     tag)
{
  GrElement element = { .tag = tag, .parent = parent };
  guint added = self->elements->len;

  g_array_append_val (self->elements, element);
  add_item (self, parent, FALSE, added);
  return added;
}

/* Adds a heading.  A reader who goes down the levels must not fall through one that is missing, so it is at most one
 * deeper than the heading before. */
guint
gr_layout_add_title (GrLayout *self,
                     guint     parent,
                     guint     level)
{
  static const GrTag tags[] = { GR_TAG_HEADING_1, GR_TAG_HEADING_2, GR_TAG_HEADING_3 };

  self->heading_tag = MIN (level, self->heading_tag + 1);
  return gr_layout_add_element (self, parent, tags[self->heading_tag - 1]);
}

/* Puts the mark that was made last into the tree. */
void
gr_layout_add_to_tree (GrLayout *self,
                       guint     element)
{
  guint mark = self->marks->len - 1;

  GR_LAYOUT_MARK (self, mark)->element = element;
  if (element != GR_NO_ELEMENT)
    add_item (self, element, TRUE, mark);
}

/**
 * gr_tag_get_name:
 * @tag: a kind of element
 *
 * Returns: (nullable): its name in a PDF, NULL for what is not in the tree
 */
const char *
gr_tag_get_name (GrTag tag)
{
  static const char *const names[] = {
    [GR_TAG_NONE] = NULL,          [GR_TAG_DOCUMENT] = "Document",
    [GR_TAG_SECTION] = "Sect",     [GR_TAG_HEADING_1] = "H1",
    [GR_TAG_HEADING_2] = "H2",     [GR_TAG_HEADING_3] = "H3",
    [GR_TAG_PARAGRAPH] = "P",      [GR_TAG_LIST] = "L",
    [GR_TAG_TERMS] = "L",          [GR_TAG_ITEM] = "LI",
    [GR_TAG_LABEL] = "Lbl",        [GR_TAG_BODY] = "LBody",
    [GR_TAG_TABLE] = "Table",      [GR_TAG_ROW] = "TR",
    [GR_TAG_COLUMN_HEADER] = "TH", [GR_TAG_ROW_HEADER] = "TH",
    [GR_TAG_CELL] = "TD",          [GR_TAG_FIGURE] = "Figure",
    [GR_TAG_CAPTION] = "Caption",  [GR_TAG_CONTENTS] = "TOC",
    [GR_TAG_ENTRY] = "TOCI",       [GR_TAG_REFERENCE] = "Reference",
    [GR_TAG_LINK] = "Link",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (names) == GR_N_TAGS);

  g_return_val_if_fail (tag < GR_N_TAGS, NULL);
  return names[tag];
}
