/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf.h"

#include "gr-error.h"
#include "gr-layout-private.h"
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

/* Attributes of cairo's tags are "name='value'": quotes and backslashes of the value are escaped, decimals get a
 * point whatever the locale. */
static void
append_string (GString    *out,
               const char *name,
               const char *value)
{
  g_string_append_printf (out, " %s='", name);
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '\'' || *p == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '\'');
}

static void
append_number (GString *out,
               double   value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (out, g_ascii_formatd (text, sizeof text, "%.3f", value));
}

static void
tag_area (cairo_t      *cr,
          const GrMark *mark,
          double        top,
          const char   *name,
          const char   *value)
{
  g_autoptr (GString) attributes = g_string_new ("rect=[");

  append_number (attributes, mark->x);
  g_string_append_c (attributes, ' ');
  append_number (attributes, top + mark->y);
  g_string_append_c (attributes, ' ');
  append_number (attributes, mark->width);
  g_string_append_c (attributes, ' ');
  append_number (attributes, mark->height);
  g_string_append_c (attributes, ']');
  append_string (attributes, name, value);
  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes->str);
  cairo_tag_end (cr, CAIRO_TAG_LINK);
}

static void
tag_place (cairo_t         *cr,
           const GrHeading *heading)
{
  g_autoptr (GString) attributes = g_string_new (NULL);

  append_string (attributes, "name", heading->destination);
  g_string_append (attributes, " x=0 y=");
  append_number (attributes, MAX (0, heading->y - 12));
  cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes->str);
  cairo_tag_end (cr, CAIRO_TAG_DEST);
}

/* Links and destinations of a page that has been painted. */
static void
tag_page (GrLayout *layout,
          guint     page,
          cairo_t  *cr)
{
  const GrSheetPage *one = GR_LAYOUT_PAGE (layout, page);

  for (guint i = one->first; i < one->first + one->n; i++)
    {
      const GrPlaced *placed = &g_array_index (layout->placed, GrPlaced, i);
      const GrStrip *strip = GR_LAYOUT_STRIP (layout, placed->strip);

      for (guint m = strip->first_mark; m < strip->first_mark + strip->n_marks; m++)
        {
          const GrMark *mark = GR_LAYOUT_MARK (layout, m);

          if (mark->kind == GR_MARK_LINK)
            tag_area (cr, mark, placed->y, "uri", mark->uri);
          else if (mark->kind == GR_MARK_JUMP)
            tag_area (cr, mark, placed->y, "dest", gr_layout_get_heading (layout, mark->heading)->destination);
          else if (mark->kind == GR_MARK_PLACE)
            tag_place (cr, gr_layout_get_heading (layout, mark->heading));
        }
    }
}

static void
describe (cairo_surface_t *surface,
          GrLayout        *layout)
{
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, layout->title);
  if (layout->author != NULL && layout->author[0] != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, layout->author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Greenroom");
  if (layout->created != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, layout->created);
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

      append_string (attributes, "dest", heading->destination);
      id = cairo_pdf_surface_add_outline (surface, parents[heading->level - 1], heading->title, attributes->str, 0);
      for (guint level = heading->level; level < G_N_ELEMENTS (parents); level++)
        parents[level] = id;
    }
}

static gboolean
write_pages (cairo_surface_t *surface,
             GrLayout        *layout,
             GrPdfProgress    progress,
             gpointer         user_data,
             GCancellable    *cancellable,
             GError         **error)
{
  guint n = gr_layout_get_n_pages (layout);
  cairo_t *cr = cairo_create (surface);
  gboolean ok = TRUE;

  for (guint page = 0; ok && page < n; page++)
    {
      if (progress != NULL)
        progress (page + 1, n, user_data);
      ok = !g_cancellable_set_error_if_cancelled (cancellable, error);
      if (!ok)
        break;
      cairo_pdf_surface_set_page_label (surface, gr_layout_get_page_label (layout, page));
      gr_page_paint (layout, page, cr);
      tag_page (layout, page, cr);
      cairo_show_page (cr);
      ok = check_status (cairo_status (cr), error) && check_status (cairo_surface_status (surface), error);
    }
  cairo_destroy (cr);
  return ok;
}

/**
 * gr_pdf_render:
 * @layout: the pages
 * @progress: (nullable) (scope call): is told of each page
 * @user_data: for @progress
 * @cancellable: (nullable): stops between two pages
 * @error: where to put what went wrong
 *
 * Makes a PDF 1.4 with outline, destinations, links and page labels.  Where
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
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  gboolean ok;

  g_return_val_if_fail (layout != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, gr_layout_get_width (layout),
                                                 gr_layout_get_height (layout));
  describe (surface, layout);
  ok = write_pages (surface, layout, progress, user_data, cancellable, error);
  if (ok)
    add_outline (surface, layout);
  cairo_surface_finish (surface);
  ok = ok && check_status (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);
  return ok ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
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
