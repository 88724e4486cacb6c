/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#define SCALE_STEP 0.05
#define MOST_STEPS 4 /* to 7.8 of 9.75 points */

static void
page_clear (gpointer data)
{
  g_free (((GrSheetPage *) data)->label);
}

static GrLayout *
layout_alloc (const GrDoc *doc,
              GrPaper      paper,
              GrDesign     design)
{
  GrLayout *self = g_new0 (GrLayout, 1);

  self->design = gr_design_get (design);
  gr_sheet_init (&self->sheet, paper);
  self->title = g_strdup (doc->title != NULL ? doc->title : "");
  self->author = g_strdup (doc->author);
  self->created = g_strdup (doc->created);
  self->language = gr_fonts_make_language (doc->language);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_shaped_unref);
  self->linked = g_array_new (FALSE, FALSE, sizeof (GrLinked));
  self->strings = g_string_chunk_new (4096);
  self->marks = g_array_new (FALSE, FALSE, sizeof (GrMark));
  gr_layout_init_tree (self);
  self->strips = g_array_new (FALSE, FALSE, sizeof (GrStrip));
  self->headers = g_array_new (FALSE, FALSE, sizeof (GrTableHeader));
  self->headings = g_array_new (FALSE, FALSE, sizeof (GrHeading));
  self->placed = g_array_new (FALSE, FALSE, sizeof (GrPlaced));
  self->pages = g_array_new (FALSE, FALSE, sizeof (GrSheetPage));
  g_array_set_clear_func (self->pages, page_clear);
  self->header = -1;
  self->matter = GR_MATTER_BODY;
  return self;
}

static void
add_block (GrLayout    *self,
           const GrDoc *doc,
           guint        i)
{
  const GrBlock *block = g_ptr_array_index (doc->blocks, i);

  self->source = block->source != NULL ? g_string_chunk_insert_const (self->strings, block->source) : NULL;
  switch (block->kind)
    {
    case GR_BLOCK_COVER:
      gr_layout_cover (self, block->cover);
      break;
    case GR_BLOCK_CONTENTS:
      gr_layout_contents (self, doc, i);
      break;
    case GR_BLOCK_HEADING:
      gr_layout_heading (self, block->heading.text, block->heading.level);
      break;
    case GR_BLOCK_PARAGRAPH:
      gr_layout_paragraph (self, block->paragraph.runs, block->paragraph.tone);
      break;
    case GR_BLOCK_LIST:
      gr_layout_list (self, block->items);
      break;
    case GR_BLOCK_CARD:
      gr_layout_card (self, block->card);
      break;
    case GR_BLOCK_TABLE:
      gr_layout_table (self, block->table);
      break;
    case GR_BLOCK_CHART:
      gr_layout_chart (self, block->chart);
      break;
    case GR_BLOCK_FACTS:
      gr_layout_facts (self, block->facts);
      break;
    case GR_BLOCK_PAGE_BREAK:
      self->starts_page = TRUE;
      break;
    default:
      g_assert_not_reached ();
    }
}

static GrLayout *
layout_new (const GrDoc  *doc,
            GrPaper       paper,
            GrDesign      design,
            double        scale,
            GrShaper     *shaper,
            GCancellable *cancellable,
            GError      **error)
{
  g_autoptr (GrLayout) self = layout_alloc (doc, paper, design);
  g_autoptr (GrShaped) blank = NULL;

  if (!gr_shaper_prepare (shaper, self->language, design, scale, error))
    return NULL;
  self->shaper = shaper;
  blank = gr_layout_shape_line (self, " ", GR_STYLE_RUNNING, -1);
  self->blank = GR_SHAPED_LINE (blank, 0);

  for (guint i = 0; i < doc->blocks->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      add_block (self, doc, i);
    }
  if (self->strips->len == 0)
    gr_layout_add_strip (self, 0); /* a document that says nothing is one blank page */
  gr_layout_paginate (self);
  gr_layout_number (self);
  self->shaper = NULL;
  return g_steal_pointer (&self);
}

/**
 * gr_layout_new:
 * @doc: what is said; not needed any more afterwards
 * @paper: what the pages are cut to
 * @design: how they look
 * @shaper: (nullable): keeps what may be of use for the next pages
 * @cancellable: (nullable): stops between two blocks
 * @error: where to put what went wrong
 *
 * Shapes a document into lines and cuts it into pages.  Takes time in
 * proportion to the text that @shaper does not know from the last time: to be
 * called in a job.
 *
 * Returns: (transfer full): the pages, at least one; NULL with
 *   %GR_ERROR_NOT_FOUND where the typeface is missing, or
 *   %G_IO_ERROR_CANCELLED
 */
GrLayout *
gr_layout_new (const GrDoc  *doc,
               GrPaper       paper,
               GrDesign      design,
               GrShaper     *shaper,
               GCancellable *cancellable,
               GError      **error)
{
  g_autoptr (GrShaper) used = shaper != NULL ? gr_shaper_ref (shaper) : gr_shaper_new ();
  GrLayout *self;

  g_return_val_if_fail (doc != NULL, NULL);

  self = layout_new (doc, paper, design, 1.0, used, cancellable, error);
  if (self != NULL)
    gr_shaper_forget (used);
  return self;
}

/* Steps smaller than the design has it. */
static GrLayout *
layout_smaller (const GrFolio *folio,
                const GrDoc   *doc,
                guint          steps,
                GrShaper      *shaper,
                GCancellable  *cancellable,
                GError       **error)
{
  return layout_new (doc, folio->paper, folio->design, 1.0 - steps * SCALE_STEP, shaper, cancellable, error);
}

/* As large as fits on a page, where there is such a size, else as large as the design has it.  The smallest is tried
 * early: what is too long for that is too long for all. */
static GrLayout *
lay_out_on_a_page (const GrFolio *folio,
                   const GrDoc   *doc,
                   GrShaper      *shaper,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autoptr (GrLayout) whole = layout_smaller (folio, doc, 0, shaper, cancellable, error);
  g_autoptr (GrLayout) fits = NULL;
  guint too_large = 0, small = MOST_STEPS;

  if (whole == NULL || whole->pages->len == 1)
    return g_steal_pointer (&whole);
  fits = layout_smaller (folio, doc, small, shaper, cancellable, error);
  if (fits == NULL)
    return NULL;
  if (fits->pages->len > 1)
    return g_steal_pointer (&whole);
  while (small - too_large > 1)
    {
      guint steps = (small + too_large) / 2;
      g_autoptr (GrLayout) between = layout_smaller (folio, doc, steps, shaper, cancellable, error);

      if (between == NULL)
        return NULL;
      if (between->pages->len > 1)
        {
          too_large = steps;
          continue;
        }
      small = steps;
      gr_layout_free (fits);
      fits = g_steal_pointer (&between);
    }
  return g_steal_pointer (&fits);
}

/**
 * gr_folio_lay_out:
 * @folio: what is known, and how it is wanted
 * @doc: what is said of it
 * @shaper: (nullable): keeps what may be of use for the next pages
 * @cancellable: (nullable): stops between two blocks
 * @error: where to put what went wrong
 *
 * As [ctor@Layout.new], on the paper and in the design of the folio.  A cheat
 * sheet is one page: its type is made smaller until it fits, but never smaller
 * than can be read at arm’s length.
 *
 * Returns: (transfer full): the pages, as of [ctor@Layout.new]
 */
GrLayout *
gr_folio_lay_out (const GrFolio *folio,
                  const GrDoc   *doc,
                  GrShaper      *shaper,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (GrShaper) used = shaper != NULL ? gr_shaper_ref (shaper) : gr_shaper_new ();
  GrLayout *layout;

  g_return_val_if_fail (folio != NULL && doc != NULL, NULL);

  if (folio->preset != GR_PRESET_CHEAT)
    return gr_layout_new (doc, folio->paper, folio->design, used, cancellable, error);
  layout = lay_out_on_a_page (folio, doc, used, cancellable, error);
  if (layout != NULL)
    gr_shaper_forget (used);
  return layout;
}

/**
 * gr_layout_free:
 * @self: (transfer full): a layout
 *
 * Frees the pages.
 */
void
gr_layout_free (GrLayout *self)
{
  g_array_unref (self->marks);
  g_array_unref (self->elements);
  g_array_unref (self->items);
  g_array_unref (self->strips);
  g_array_unref (self->headers);
  g_array_unref (self->headings);
  g_array_unref (self->placed);
  g_array_unref (self->pages);
  g_ptr_array_unref (self->texts);
  g_string_chunk_free (self->strings);
  g_array_unref (self->linked);
  g_free (self->title);
  g_free (self->author);
  g_free (self->created);
  g_free (self->language);
  g_free (self);
}

/**
 * gr_layout_get_n_pages:
 * @self: a layout
 *
 * Returns: how many pages there are, ≥ 1
 */
guint
gr_layout_get_n_pages (const GrLayout *self)
{
  return self->pages->len;
}

/**
 * gr_layout_get_width:
 * @self: a layout
 *
 * Returns: the paper's width, in points
 */
double
gr_layout_get_width (const GrLayout *self)
{
  return self->sheet.width;
}

/**
 * gr_layout_get_height:
 * @self: a layout
 *
 * Returns: the paper's height, in points
 */
double
gr_layout_get_height (const GrLayout *self)
{
  return self->sheet.height;
}

/**
 * gr_layout_get_title:
 * @self: a layout
 *
 * Returns: the document's title, perhaps empty
 */
const char *
gr_layout_get_title (const GrLayout *self)
{
  return self->title;
}

/**
 * gr_layout_get_page_label:
 * @self: a layout
 * @page: which page, from 0
 *
 * Returns: what is printed as its number: "ii", "3"
 */
const char *
gr_layout_get_page_label (const GrLayout *self,
                          guint           page)
{
  g_return_val_if_fail (page < self->pages->len, NULL);
  return GR_LAYOUT_PAGE (self, page)->label;
}

/**
 * gr_layout_get_page_section:
 * @self: a layout
 * @page: which page, from 0
 *
 * Returns: (nullable): the part that it belongs to
 */
const char *
gr_layout_get_page_section (const GrLayout *self,
                            guint           page)
{
  g_return_val_if_fail (page < self->pages->len, NULL);
  return GR_LAYOUT_PAGE (self, page)->section;
}

/**
 * gr_layout_get_n_headings:
 * @self: a layout
 *
 * Returns: how many headings and titles there are
 */
guint
gr_layout_get_n_headings (const GrLayout *self)
{
  return self->headings->len;
}

/**
 * gr_layout_get_heading:
 * @self: a layout
 * @i: which one, from 0
 *
 * Returns: (transfer none): the heading and where it stands
 */
const GrHeading *
gr_layout_get_heading (const GrLayout *self,
                       guint           i)
{
  g_return_val_if_fail (i < self->headings->len, NULL);
  return &g_array_index (self->headings, GrHeading, i);
}

/**
 * gr_layout_get_unknown_glyphs:
 * @self: a layout
 *
 * Returns: how many characters no font of this computer can draw
 */
guint
gr_layout_get_unknown_glyphs (const GrLayout *self)
{
  return self->unknown_glyphs;
}

/**
 * gr_layout_find_source:
 * @self: a layout
 * @page: which page, from 0
 * @x: across the page, in points
 * @y: down the page, in points
 *
 * Returns: (nullable): uid of what is told at a place of a page
 */
const char *
gr_layout_find_source (const GrLayout *self,
                       guint           page,
                       double          x,
                       double          y)
{
  const GrSheetPage *one;

  g_return_val_if_fail (page < self->pages->len, NULL);

  one = GR_LAYOUT_PAGE (self, page);
  if (x < self->sheet.left || x > self->sheet.left + self->sheet.text_width)
    return NULL;
  for (guint i = one->first; i < one->first + one->n; i++)
    {
      const GrPlaced *placed = &g_array_index (self->placed, GrPlaced, i);
      const GrStrip *strip = GR_LAYOUT_STRIP (self, placed->strip);

      if (y >= placed->y - strip->gap && y < placed->y + strip->height)
        return strip->source;
    }
  return NULL;
}

/**
 * gr_layout_get_page_source:
 * @self: a layout
 * @page: which page, from 0
 *
 * Returns: (nullable): uid of the first thing that is told on a page
 */
const char *
gr_layout_get_page_source (const GrLayout *self,
                           guint           page)
{
  const GrSheetPage *one;

  g_return_val_if_fail (page < self->pages->len, NULL);

  one = GR_LAYOUT_PAGE (self, page);
  for (guint i = one->first; i < one->first + one->n; i++)
    {
      const GrStrip *strip = GR_LAYOUT_STRIP (self, g_array_index (self->placed, GrPlaced, i).strip);

      if (strip->source != NULL)
        return strip->source;
    }
  return NULL;
}
