/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf.h"

#include "gr-error.h"
#include "gr-pdf-private.h"
#include "gr-pdf-text.h"
#include "gr-save.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status,
              GError       **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Write the PDF: %s"), cairo_status_to_string (status));
  return FALSE;
}

static void
describe (cairo_surface_t  *surface,
          const GrPdfFacts *facts)
{
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, facts->title);
  if (facts->author != NULL && facts->author[0] != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, facts->author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Greenroom");
  if (facts->created != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, facts->created);
}

/* The outline: headings under the last one of a higher rank. */
static void
add_outline (cairo_surface_t *surface,
             GrLayout        *layout)
{
  int parents[4] = { CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < layout->headings->len; i++)
    {
      const GrHeading *heading = gr_layout_get_heading (layout, i);
      g_autoptr (GString) attributes = g_string_new (NULL);
      int id;

      gr_pdf_append_attribute (attributes, "dest", heading->destination);
      id = cairo_pdf_surface_add_outline (surface, parents[heading->level - 1], heading->title, attributes->str, 0);
      for (guint level = heading->level; level < G_N_ELEMENTS (parents); level++)
        parents[level] = id;
    }
}

/* The tree is written before the last page is left, as a tag after that would begin another page. */
static gboolean
write_pages (cairo_surface_t *surface,
             GrLayout        *layout,
             GrPdfTags       *tags,
             GrPdfFacts      *facts,
             const GrPdfJob  *job,
             GError         **error)
{
  guint n = gr_layout_get_n_pages (layout);
  cairo_t *cr = cairo_create (surface);
  gboolean ok = TRUE;

  gr_pdf_tags_begin (tags, cr);
  for (guint page = 0; ok && page < n; page++)
    {
      if (job->progress != NULL)
        job->progress (page + 1, n, job->user_data);
      ok = !g_cancellable_set_error_if_cancelled (job->cancellable, error);
      if (!ok)
        break;
      cairo_pdf_surface_set_page_label (surface, gr_layout_get_page_label (layout, page));
      gr_pdf_tags_paint_page (tags, page, cr);
      if (page + 1 == n)
        gr_pdf_tags_end (tags, cr, facts);
      cairo_show_page (cr);
      ok = check_status (cairo_status (cr), error) && check_status (cairo_surface_status (surface), error);
    }
  cairo_destroy (cr);
  return ok;
}

/* A PDF as cairo makes it, and the facts to finish it with; they borrow from @layout and @tags. */
GBytes *
gr_pdf_draw (GrLayout       *layout,
             GrPdfTags      *tags,
             GrPdfFacts     *facts,
             const GrPdfJob *job,
             GError        **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, gr_layout_get_width (layout),
                                                                  gr_layout_get_height (layout));
  gboolean ok;

  /* A file is found by its title, so it has one. */
  facts->title = layout->title[0] != '\0' ? layout->title : _("Interview portfolio");
  facts->author = layout->author;
  facts->language = layout->language;
  facts->created = layout->created;
  facts->n_pages = gr_layout_get_n_pages (layout);
  describe (surface, facts);
  ok = write_pages (surface, layout, tags, facts, job, error);
  if (ok)
    add_outline (surface, layout);
  cairo_surface_finish (surface);
  ok = ok && check_status (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);
  return ok ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}

/**
 * gr_pdf_render:
 * @layout: the pages
 * @progress: (nullable) (scope call): is told of each page
 * @user_data: for @progress
 * @cancellable: (nullable): stops between two pages
 * @error: where to put what went wrong
 *
 * Makes a tagged PDF with outline, destinations, links and page labels.  Where
 * the document says when it was created, the same pages make the same bytes.
 *
 * Returns: (transfer full): the file, or NULL with %GR_ERROR_FAILED or
 *   %G_IO_ERROR_CANCELLED
 */
GBytes *
gr_pdf_render (GrLayout     *layout,
               GrPdfProgress progress,
               gpointer      user_data,
               GCancellable *cancellable,
               GError      **error)
{
  const GrPdfJob job = { progress, user_data, cancellable };
  g_autoptr (GrPdfTags) tags = NULL;
  g_autoptr (GBytes) drawn = NULL;
  GrPdfFacts facts = { 0 };

  g_return_val_if_fail (layout != NULL, NULL);

  tags = gr_pdf_tags_new (layout);
  drawn = gr_pdf_draw (layout, tags, &facts, &job, error);
  return drawn != NULL ? gr_pdf_finish (drawn, &facts, error) : NULL;
}

/**
 * gr_pdf_write:
 * @layout: the pages
 * @path: the file to make or to replace
 * @progress: (nullable) (scope call): is told of each page
 * @user_data: for @progress
 * @cancellable: (nullable): stops between two pages
 * @error: where to put what went wrong
 *
 * Renders the pages and puts them under @path in one move: what was there
 * stays whole until the new file is on the disk.  Only its owner may read it.
 *
 * Returns: whether it is there
 */
gboolean
gr_pdf_write (GrLayout     *layout,
              const char   *path,
              GrPdfProgress progress,
              gpointer      user_data,
              GCancellable *cancellable,
              GError      **error)
{
  g_autoptr (GBytes) bytes = gr_pdf_render (layout, progress, user_data, cancellable, error);

  return bytes != NULL && gr_save_bytes (path, bytes, error);
}
