/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-tags-private.h"

#include "gr-paint.h"
#include "gr-pdf-text.h"

#include <cairo-pdf.h>

static void
element_clear (gpointer data)
{
  g_free (((GrPdfElement *) data)->extra);
}

/**
 * gr_pdf_tags_new:
 * @layout: the pages
 *
 * Returns: (transfer full): to paint the pages with
 */
GrPdfTags *
gr_pdf_tags_new (GrLayout *layout)
{
  GrPdfTags *self = g_new0 (GrPdfTags, 1);

  self->layout = layout;
  self->landings = g_new0 (GrLanding, MAX (1, layout->marks->len));
  self->elements = g_array_new (FALSE, FALSE, sizeof (GrPdfElement));
  g_array_set_clear_func (self->elements, element_clear);
  self->links = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * gr_pdf_tags_free:
 * @self: (transfer full): tags
 *
 * Frees them; the layout stays.
 */
void
gr_pdf_tags_free (GrPdfTags *self)
{
  g_free (self->landings);
  g_array_unref (self->elements);
  g_ptr_array_unref (self->links);
  g_free (self);
}

/**
 * gr_pdf_tags_begin:
 * @self: tags
 * @cr: of a PDF surface on which nothing is drawn yet
 *
 * Opens the document: a file whose first tag comes later is not marked as
 * tagged.
 */
void
gr_pdf_tags_begin (GrPdfTags *self,
                   cairo_t   *cr)
{
  cairo_tag_begin (cr, "Document", NULL);
}

/* Cairo 1.18 marks what a tag holds only where that has text: boxes alone would be neither said nor decoration.  So
 * they get a space. */
static void
close_content (GrPdfTags *self)
{
  if (self->open != NULL && !self->has_text)
    gr_text_line_paint_space (self->layout->blank, self->layout->sheet.left, self->layout->sheet.top, self->cr);
  if (self->open != NULL)
    cairo_tag_end (self->cr, self->open);
  self->open = NULL;
  self->has_text = FALSE;
}

static void
open_content (GrPdfTags *self,
              guint      element,
              guint      mark)
{
  g_autofree char *attributes = NULL;

  close_content (self);
  self->element = element;
  self->open = element == GR_NO_ELEMENT ? "Artifact" : CAIRO_TAG_CONTENT;
  if (element != GR_NO_ELEMENT)
    {
      attributes = g_strdup_printf ("tag_name='%s' id='%u'",
                                    gr_tag_get_name (GR_LAYOUT_ELEMENT (self->layout, element)->tag), mark);
      self->landings[mark].leads = TRUE;
    }
  cairo_tag_begin (self->cr, self->open, attributes);
}

/* Marks of one element that follow each other are one piece of content. */
static void
paint_cb (const GrMark *mark,
          double        top,
          guint         element,
          gpointer      user_data)
{
  GrPdfTags *self = user_data;
  guint index = 0;

  if (element != GR_NO_ELEMENT)
    {
      index = (guint) (mark - GR_LAYOUT_MARK (self->layout, 0));
      self->landings[index].page = self->page + 1;
      self->landings[index].top = top;
    }
  if (mark->kind != GR_MARK_LINE && mark->kind != GR_MARK_BOX)
    return;
  if (self->open == NULL || self->element != element)
    open_content (self, element, index);
  gr_mark_paint (self->layout, mark, top, self->cr);
  self->has_text |= mark->kind == GR_MARK_LINE && gr_text_line_draws (mark->line, mark->from, mark->to);
  /* A line that was broken at a space ends without one, and what reads on in the file would run two words into one. */
  if (mark->spaced)
    gr_text_line_paint_space (mark->line, mark->x, top + mark->y, self->cr);
}

static void
tag_place (cairo_t         *cr,
           const GrHeading *heading)
{
  g_autoptr (GString) attributes = g_string_new (NULL);

  gr_pdf_append_attribute (attributes, "name", heading->destination);
  g_string_append (attributes, " x=0 y=");
  gr_pdf_append_number (attributes, MAX (0, heading->y - 12));
  cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes->str);
  cairo_tag_end (cr, CAIRO_TAG_DEST);
}

static void
tag_place_cb (const GrMark *mark,
              double        top,
              guint         element,
              gpointer      user_data)
{
  GrPdfTags *self = user_data;

  if (mark->kind == GR_MARK_PLACE)
    tag_place (self->cr, gr_layout_get_heading (self->layout, mark->heading));
}

/**
 * gr_pdf_tags_paint_page:
 * @self: tags
 * @page: which page, from 0
 * @cr: where to paint it
 *
 * Paints a page, each mark inside what it belongs to, and names the places of
 * its headings.
 */
void
gr_pdf_tags_paint_page (GrPdfTags *self,
                        guint      page,
                        cairo_t   *cr)
{
  self->cr = cr;
  self->page = page;
  gr_page_walk (self->layout, page, paint_cb, self);
  close_content (self);
  gr_page_walk (self->layout, page, tag_place_cb, self);
}
