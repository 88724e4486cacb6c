/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-private.h"

static void
cover_free (GrCover *cover)
{
  g_free (cover->name);
  g_free (cover->subtitle);
  g_free (cover->role);
  g_free (cover->interview);
  g_free (cover->made_on);
  g_free (cover);
}

static void
block_free (gpointer data)
{
  GrBlock *block = data;

  g_free (block->source);
  switch (block->kind)
    {
    case GR_BLOCK_COVER:
      cover_free (block->cover);
      break;
    case GR_BLOCK_HEADING:
      g_free (block->heading.text);
      break;
    case GR_BLOCK_PARAGRAPH:
      g_ptr_array_unref (block->paragraph.runs);
      break;
    case GR_BLOCK_LIST:
      g_ptr_array_unref (block->items);
      break;
    case GR_BLOCK_CARD:
      gr_card_free (block->card);
      break;
    case GR_BLOCK_TABLE:
      gr_table_free (block->table);
      break;
    case GR_BLOCK_CHART:
      gr_chart_free (block->chart);
      break;
    case GR_BLOCK_FACTS:
      g_ptr_array_unref (block->facts);
      break;
    case GR_BLOCK_CONTENTS:
    case GR_BLOCK_PAGE_BREAK:
    default:
      break;
    }
  g_free (block);
}

static GrBlock *
add_block (GrDoc      *self,
           GrBlockKind kind)
{
  GrBlock *block = g_new0 (GrBlock, 1);

  block->kind = kind;
  g_ptr_array_add (self->blocks, block);
  return block;
}

/**
 * gr_doc_new:
 *
 * Returns: (transfer full): a document that says nothing yet
 */
GrDoc *
gr_doc_new (void)
{
  GrDoc *self = g_new0 (GrDoc, 1);

  self->blocks = g_ptr_array_new_with_free_func (block_free);
  return self;
}

/**
 * gr_doc_free:
 * @self: (transfer full): a document
 *
 * Frees it with all its blocks.
 */
void
gr_doc_free (GrDoc *self)
{
  g_free (self->title);
  g_free (self->author);
  g_free (self->language);
  g_free (self->created);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * gr_doc_add_cover:
 * @self: a document
 * @cover: (transfer full): from g_new0 (); NULL members are left out
 *
 * Adds a page that stands alone, before everything else.
 */
void
gr_doc_add_cover (GrDoc   *self,
                  GrCover *cover)
{
  add_block (self, GR_BLOCK_COVER)->cover = cover;
}

/**
 * gr_doc_add_contents:
 * @self: a document
 *
 * Adds a place for the headings and cards after it, with their pages.
 */
void
gr_doc_add_contents (GrDoc *self)
{
  add_block (self, GR_BLOCK_CONTENTS);
}

/**
 * gr_doc_add_heading:
 * @self: a document
 * @level: 1 for a part, 2 for a thing in it, 3 for what is below
 * @text: the heading
 * @source: (nullable): uid of what it is about
 *
 * Adds a heading, which stays with what follows it.
 */
void
gr_doc_add_heading (GrDoc      *self,
                    guint       level,
                    const char *text,
                    const char *source)
{
  GrBlock *block = add_block (self, GR_BLOCK_HEADING);

  g_return_if_fail (level >= 1 && level <= 3);
  block->heading.text = g_strdup (text);
  block->heading.level = level;
  self->heading = level;
  block->source = g_strdup (source);
}

/**
 * gr_doc_add_paragraph:
 * @self: a document
 * @tone: how loud it is
 * @runs: (transfer full): its text
 *
 * Adds a paragraph.
 */
void
gr_doc_add_paragraph (GrDoc  *self,
                      GrTone  tone,
                      GrRuns *runs)
{
  GrBlock *block = add_block (self, GR_BLOCK_PARAGRAPH);

  block->paragraph.runs = runs;
  block->paragraph.tone = tone;
}

/**
 * gr_doc_add_list:
 * @self: a document
 * @items: (transfer full) (element-type GPtrArray): runs, from
 *   gr_runs_list_new ()
 *
 * Adds a list of points.
 */
void
gr_doc_add_list (GrDoc     *self,
                 GPtrArray *items)
{
  add_block (self, GR_BLOCK_LIST)->items = items;
}

/**
 * gr_doc_add_card:
 * @self: a document
 * @title: its title, which also stands in the contents
 * @meta: (nullable): one line under the title
 * @source: (nullable): uid of what it is about
 *
 * Adds a group that stays on one page where it fits on one.  Its title is
 * below the headings of a part that has some.
 *
 * Returns: (transfer none): the card, to be filled by gr_labelled_add ()
 */
GrCard *
gr_doc_add_card (GrDoc      *self,
                 const char *title,
                 const char *meta,
                 const char *source)
{
  GrBlock *block = add_block (self, GR_BLOCK_CARD);

  block->source = g_strdup (source);
  block->card = gr_card_new (title, meta);
  block->card->level = self->heading > 1 ? 3 : 2;
  return block->card;
}

/**
 * gr_doc_add_table:
 * @self: a document
 *
 * Returns: (transfer none): a new table without columns
 */
GrTable *
gr_doc_add_table (GrDoc *self)
{
  GrBlock *block = add_block (self, GR_BLOCK_TABLE);

  block->table = gr_table_new ();
  return block->table;
}

/**
 * gr_doc_add_chart:
 * @self: a document
 * @title: what is shown
 * @alt: what the bars say, as a sentence; never empty
 * @maximum: where the scale ends, > 0; it starts at 0
 *
 * Returns: (transfer none): a new chart without bars
 */
GrChart *
gr_doc_add_chart (GrDoc      *self,
                  const char *title,
                  const char *alt,
                  double      maximum)
{
  GrBlock *block = NULL;

  g_return_val_if_fail (alt != NULL && alt[0] != '\0', NULL);
  g_return_val_if_fail (maximum > 0, NULL);

  block = add_block (self, GR_BLOCK_CHART);
  block->chart = gr_chart_new (title, alt, maximum);
  return block->chart;
}

/**
 * gr_doc_add_facts:
 * @self: a document
 * @source: (nullable): uid of what they are about
 *
 * Returns: (transfer none) (element-type GrLabelled): a new empty list of
 *   names and values, to be filled by gr_labelled_add ()
 */
GPtrArray *
gr_doc_add_facts (GrDoc      *self,
                  const char *source)
{
  GrBlock *block = add_block (self, GR_BLOCK_FACTS);

  block->source = g_strdup (source);
  block->facts = gr_labelled_list_new ();
  return block->facts;
}

/**
 * gr_doc_add_page_break:
 * @self: a document
 *
 * What follows starts a page; at the top of one it does nothing.
 */
void
gr_doc_add_page_break (GrDoc *self)
{
  add_block (self, GR_BLOCK_PAGE_BREAK);
}

/**
 * gr_block_get_outline:
 * @self: a block
 * @level: (out): its depth, ≥ 1
 *
 * Returns: (nullable): the heading that the block is found by, NULL for one
 *   that has none
 */
const char *
gr_block_get_outline (const GrBlock *self,
                      guint         *level)
{
  switch (self->kind)
    {
    case GR_BLOCK_HEADING:
      *level = self->heading.level;
      return self->heading.text;
    case GR_BLOCK_CARD:
      *level = self->card->level;
      return self->card->title;
    default:
      return NULL;
    }
}
