/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-tags-private.h"

#include "gr-pdf-text.h"
#include "gr-text.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

/* The tree, written when all pages are painted. */

/* The language of most of a line, where its letters are not those of the document's: a voice that reads on has to
 * know. */
static const char *
other_language (const GrPdfTags  *self,
                const GrTextLine *line)
{
  const char *other = NULL;
  int own_bytes = 0, other_bytes = 0;

  for (guint i = 0; i < line->n_runs; i++)
    {
      const GrGlyphRun *run = &g_array_index (line->shaped->runs, GrGlyphRun, line->first_run + i);
      gboolean own = g_ascii_strcasecmp (run->language, self->layout->language) == 0;

      own_bytes += own ? run->n_bytes : 0;
      other_bytes += own ? 0 : run->n_bytes;
      if (!own)
        other = run->language;
    }
  /* Of Han, for one, Pango cannot say which language it is: “xx”. */
  return other_bytes > own_bytes && !g_str_equal (other, "xx") ? other : NULL;
}

static void
note_element (GrPdfTags       *self,
              const GrElement *element,
              char            *extra)
{
  GrPdfElement noted = { gr_tag_get_name (element->tag), extra };
  const char *language = NULL;

  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      const GrElementItem *item = GR_LAYOUT_ITEM (self->layout, i);

      if (!item->is_mark || GR_LAYOUT_MARK (self->layout, item->index)->kind != GR_MARK_LINE)
        continue;
      language = other_language (self, GR_LAYOUT_MARK (self->layout, item->index)->line);
      break;
    }
  if (language != NULL)
    {
      noted.extra = g_strdup_printf ("%s /Lang (%s)", extra != NULL ? extra : "", language);
      g_free (extra);
    }
  g_array_append_val (self->elements, noted);
}

/* The area of a mark in the file's coordinates: up from the paper's lower edge. */
static void
unite (const GrPdfTags *self,
       const GrMark    *mark,
       double           top,
       double           box[4])
{
  double x = mark->x, y = top + mark->y, width = mark->width, height = mark->height;

  if (mark->kind == GR_MARK_LINE)
    {
      x += mark->line->box_x;
      y += mark->line->box_y;
      width = mark->line->box_width;
      height = mark->line->box_height;
    }
  box[0] = MIN (box[0], x);
  box[1] = MIN (box[1], self->layout->sheet.height - y - height);
  box[2] = MAX (box[2], x + width);
  box[3] = MAX (box[3], self->layout->sheet.height - y);
}

/* Where a figure stands, if it stands on one page. */
static gboolean
find_box (const GrPdfTags *self,
          const GrElement *element,
          double           box[4])
{
  guint page = 0;

  box[0] = box[1] = G_MAXDOUBLE;
  box[2] = box[3] = -G_MAXDOUBLE;
  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      const GrElementItem *item = GR_LAYOUT_ITEM (self->layout, i);
      const GrLanding *landing = item->is_mark ? &self->landings[item->index] : NULL;

      if (landing == NULL || landing->page == 0)
        continue;
      if (page != 0 && page != landing->page)
        return FALSE;
      page = landing->page;
      unite (self, GR_LAYOUT_MARK (self->layout, item->index), landing->top, box);
    }
  return page != 0;
}

static char *
describe_figure (const GrPdfTags *self,
                 const GrElement *element)
{
  GString *out = g_string_new ("/Alt ");
  double box[4];

  gr_pdf_append_text (out, element->alt);
  if (find_box (self, element, box))
    {
      g_string_append (out, " /A << /O /Layout /Placement /Block /BBox [");
      for (guint i = 0; i < G_N_ELEMENTS (box); i++)
        {
          g_string_append_c (out, ' ');
          gr_pdf_append_number (out, box[i]);
        }
      g_string_append (out, " ] >>");
    }
  return g_string_free_and_steal (out);
}

/* What a reader of the tree is told besides. */
static char *
describe (const GrPdfTags *self,
          const GrElement *element)
{
  switch (element->tag)
    {
    case GR_TAG_FIGURE:
      return describe_figure (self, element);
    case GR_TAG_COLUMN_HEADER:
      return g_strdup ("/A << /O /Table /Scope /Column >>");
    case GR_TAG_ROW_HEADER:
      return g_strdup ("/A << /O /Table /Scope /Row >>");
    case GR_TAG_LIST:
      return g_strdup ("/A << /O /List /ListNumbering /Disc >>");
    case GR_TAG_TERMS:
      return g_strdup ("/A << /O /List /ListNumbering /None >>");
    default:
      return NULL;
    }
}

static void
refer (cairo_t *cr,
       guint    mark)
{
  g_autofree char *attributes = g_strdup_printf ("ref='%u'", mark);

  cairo_tag_begin (cr, CAIRO_TAG_CONTENT_REF, attributes);
  cairo_tag_end (cr, CAIRO_TAG_CONTENT_REF);
}

/* The first page after @page on which something of a link lies, or 0. */
static guint
next_page (const GrPdfTags *self,
           const GrElement *element,
           guint            page)
{
  guint next = 0;

  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      guint here = self->landings[GR_LAYOUT_ITEM (self->layout, i)->index].page;

      if (here > page && (next == 0 || here < next))
        next = here;
    }
  return next;
}

static void
append_area (GString      *rect,
             const GrMark *mark,
             double        top)
{
  const double numbers[] = { mark->x, top + mark->y, mark->width, mark->height };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_string_append_c (rect, ' ');
      gr_pdf_append_number (rect, numbers[i]);
    }
}

static void
append_target (GrPdfTags    *self,
               GString      *attributes,
               const GrMark *mark)
{
  g_autofree char *uri = NULL;

  if (mark->kind == GR_MARK_JUMP)
    {
      gr_pdf_append_attribute (attributes, "dest", gr_layout_get_heading (self->layout, mark->heading)->destination);
      return;
    }
  uri = gr_pdf_make_uri (mark->uri);
  gr_pdf_append_attribute (attributes, "uri", uri);
}

static char *
describe_target (GrPdfTags       *self,
                 const GrElement *element,
                 const GrMark    *mark)
{
  const GrHeading *heading;

  if (mark->kind == GR_MARK_LINK)
    return g_strdup (gr_text_is_blank (element->alt) ? mark->uri : element->alt);
  heading = gr_layout_get_heading (self->layout, mark->heading);
  /* Translators: where an entry of the contents leads: a heading, the number of its page */
  return g_strdup_printf (_("%s, page %s"), element->alt, gr_layout_get_page_label (self->layout, heading->page));
}

/* What of a link lies on one page.  It is one thing to click on, however many lines it has. */
static void
emit_link_on_page (GrPdfTags       *self,
                   const GrElement *element,
                   guint            page)
{
  g_autoptr (GString) rect = g_string_new ("rect=[");
  g_autoptr (GString) attributes = g_string_new (NULL);
  const GrMark *target = NULL;

  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      guint index = GR_LAYOUT_ITEM (self->layout, i)->index;
      const GrMark *mark = GR_LAYOUT_MARK (self->layout, index);

      if (self->landings[index].page != page || (mark->kind != GR_MARK_LINK && mark->kind != GR_MARK_JUMP))
        continue;
      append_area (rect, mark, self->landings[index].top);
      target = mark;
    }
  g_return_if_fail (target != NULL);

  g_string_append_printf (attributes, "link_page=%u %s]", page, rect->str);
  append_target (self, attributes, target);
  note_element (self, element, NULL);
  g_ptr_array_add (self->links, describe_target (self, element, target));
  cairo_tag_begin (self->cr, CAIRO_TAG_LINK, attributes->str);
  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      guint index = GR_LAYOUT_ITEM (self->layout, i)->index;

      if (self->landings[index].page == page && self->landings[index].leads)
        refer (self->cr, index);
    }
  cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

static void emit_items (GrPdfTags *self, const GrElement *element);

static void
emit_element (GrPdfTags *self,
              guint      index)
{
  const GrElement *element = GR_LAYOUT_ELEMENT (self->layout, index);
  const char *name = gr_tag_get_name (element->tag);

  if (element->tag == GR_TAG_LINK)
    {
      for (guint page = next_page (self, element, 0); page != 0; page = next_page (self, element, page))
        emit_link_on_page (self, element, page);
      return;
    }
  note_element (self, element, describe (self, element));
  cairo_tag_begin (self->cr, name, NULL);
  emit_items (self, element);
  cairo_tag_end (self->cr, name);
}

static void
emit_items (GrPdfTags       *self,
            const GrElement *element)
{
  for (guint i = element->first; i != 0; i = GR_LAYOUT_ITEM (self->layout, i)->next)
    {
      const GrElementItem *item = GR_LAYOUT_ITEM (self->layout, i);

      if (!item->is_mark)
        emit_element (self, item->index);
      else if (self->landings[item->index].leads)
        refer (self->cr, item->index);
    }
}

/**
 * gr_pdf_tags_end:
 * @self: tags, with all pages painted
 * @cr: where the last page was painted, and not yet shown
 * @facts: gets the elements and the links, in the order in which they are
 *   written
 *
 * Writes the tree, which is in reading order however the pages were painted.
 */
void
gr_pdf_tags_end (GrPdfTags  *self,
                 cairo_t    *cr,
                 GrPdfFacts *facts)
{
  const GrElement *root = GR_LAYOUT_ELEMENT (self->layout, GR_ROOT_ELEMENT);

  self->cr = cr;
  note_element (self, root, NULL);
  emit_items (self, root);
  cairo_tag_end (cr, "Document");
  facts->elements = self->elements;
  facts->links = self->links;
}
