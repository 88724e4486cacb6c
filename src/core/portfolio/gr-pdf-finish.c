/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-finish.h"

#include "gr-error.h"
#include "gr-pdf-finish-private.h"
#include "gr-pdf-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Cairo 1.18 tags pages, but its file has numbers for objects that it never writes, a tree whose way back from a page
 * leads to those, and no place to say what a figure shows or where a link leads.  So the file is read and written once
 * more: objects in their order under new numbers, the way back made from the tree itself, and what was missing put in. */

gboolean
gr_pdf_surprise (GError **error, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  /* Translators: %s says in English, for the programmers, what it was */
  g_set_error (error, GR_ERROR, GR_ERROR_FAILED,
               _("Write the PDF: it did not come out as expected (%s), so nothing was saved; please report this"),
               what);
  return FALSE;
}

/* The number that an object gets: they are counted as they stand. */
guint
gr_pdf_finish_renumber (const GrPdfFinish *self,
                        guint              number)
{
  return number < self->file->n_numbers ? self->file->places[number] : 0;
}

/* Copies tokens as they are but for the numbers of objects. */
gboolean
gr_pdf_finish_copy (const GrPdfFinish *self,
                    GString           *out,
                    gsize              from,
                    gsize              to)
{
  gsize done = from;

  for (GrPdfToken token = gr_pdf_token_next (self->file, from, to); token.kind != GR_PDF_END;
       token = gr_pdf_token_next (self->file, done, to))
    {
      guint number;
      gsize after = token.end;

      g_string_append_len (out, self->file->data + done, (gssize) (token.start - done));
      if (!gr_pdf_token_reference (self->file, &token, to, &number, &after))
        {
          after = token.end;
          g_string_append_len (out, self->file->data + token.start, (gssize) (after - token.start));
        }
      else if (gr_pdf_finish_renumber (self, number) == 0)
        return FALSE;
      else
        g_string_append_printf (out, "%u 0 R", gr_pdf_finish_renumber (self, number));
      done = after;
    }
  return TRUE;
}

static void
append_catalog (const GrPdfFinish *self,
                GString           *out)
{
  g_string_append_printf (out, "/Metadata %u 0 R /ViewerPreferences << /DisplayDocTitle true >> /Lang ",
                          self->file->objects->len + 1);
  gr_pdf_append_text (out, self->facts->language);
}

/* What an object is to say besides. */
static void
append_extra (GrPdfFinish       *self,
              GString           *out,
              const GrPdfObject *object)
{
  const GrPdfFile *file = self->file;
  GrPdfToken value;

  if (object->number == file->root)
    append_catalog (self, out);
  else if (gr_pdf_file_is_of (file, object, "/Type", "/Page"))
    g_string_append (out, "/Tabs /S ");
  else if (gr_pdf_file_is_of (file, object, "/Subtype", "/CIDFontType2") &&
           !gr_pdf_file_find (file, object, "/CIDToGIDMap", &value))
    g_string_append (out, "/CIDToGIDMap /Identity ");
  else if (gr_pdf_file_is_of (file, object, "/Type", "/Annot") && self->n_links < self->facts->links->len)
    {
      g_string_append (out, "/Contents ");
      gr_pdf_append_text (out, g_ptr_array_index (self->facts->links, self->n_links++));
    }
}

/* A date is “D:2026…”; cairo leaves out the letter where it is given one. */
static gboolean
lacks_letter (const GrPdfFile   *file,
              const GrPdfObject *object,
              GrPdfToken        *date)
{
  return object->number == file->info && gr_pdf_file_find (file, object, "/CreationDate", date) &&
         g_ascii_isdigit (file->data[date->start + 1]);
}

/* Page labels begin with that of the first page; cairo leaves it out where it is “1”. */
static gboolean
lacks_first_label (const GrPdfFile   *file,
                   const GrPdfObject *object,
                   GrPdfToken        *list)
{
  guint labels = gr_pdf_file_find_link (file, gr_pdf_file_get (file, file->root), "/PageLabels");
  GrPdfToken first;

  if (object->number != labels || !gr_pdf_file_find (file, object, "/Nums", list) || !gr_pdf_token_is (file, list, "["))
    return FALSE;
  first = gr_pdf_token_next (file, list->end, object->end);
  return !gr_pdf_token_is (file, &first, "0");
}

/* Copies the value up to @end, with what it lacks. */
static gboolean
append_value (GrPdfFinish       *self,
              GString           *out,
              const GrPdfObject *object,
              gsize              end)
{
  const GrPdfFile *file = self->file;
  GrPdfToken token;

  if (lacks_letter (file, object, &token))
    {
      if (!gr_pdf_finish_copy (self, out, object->start, token.start))
        return FALSE;
      g_string_append (out, " (D:");
      g_string_append_len (out, file->data + token.start + 1, (gssize) (token.end - token.start - 1));
      return gr_pdf_finish_copy (self, out, token.end, end);
    }
  if (lacks_first_label (file, object, &token))
    {
      if (!gr_pdf_finish_copy (self, out, object->start, token.end))
        return FALSE;
      g_string_append (out, " 0 << /S /D >>");
      return gr_pdf_finish_copy (self, out, token.end, end);
    }
  return gr_pdf_finish_copy (self, out, object->start, end);
}

static gboolean
append_object (GrPdfFinish       *self,
               GString           *out,
               const GrPdfObject *object,
               const char        *changed)
{
  const GrPdfFile *file = self->file;
  g_autoptr (GString) extra = g_string_new (NULL);

  g_string_append_printf (out, "%u 0 obj\n", gr_pdf_finish_renumber (self, object->number));
  if (changed != NULL)
    g_string_append (out, changed);
  else
    {
      append_extra (self, extra, object);
      if (!append_value (self, out, object, extra->len > 0 ? object->end - 2 : object->end))
        return FALSE;
      if (extra->len > 0)
        g_string_append_printf (out, "%s\n>>", extra->str);
    }
  g_string_append_len (out, file->data + object->end, (gssize) (object->rest - object->end));
  g_string_append (out, "\nendobj\n");
  return TRUE;
}

static void
append_metadata (const GrPdfFinish *self,
                 GString           *out)
{
  const GrPdfFacts *facts = self->facts;
  g_autofree char *xmp = gr_pdf_make_xmp (facts->title, facts->author, facts->language, facts->created);

  g_string_append_printf (
      out, "%u 0 obj\n<< /Type /Metadata /Subtype /XML /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream\nendobj\n",
      self->file->objects->len + 1, strlen (xmp), xmp);
}

/* The table of where objects stand, and a name for the file that is the same for the same content. */
static void
append_table (const GrPdfFinish *self,
              GString           *out,
              const gsize       *offsets,
              guint              n)
{
  g_autofree char *id = g_compute_checksum_for_data (G_CHECKSUM_MD5, (const guchar *) out->str, out->len);
  gsize table = out->len;

  g_string_append_printf (out, "xref\n0 %u\n0000000000 65535 f \n", n + 1);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%010" G_GSIZE_FORMAT " 00000 n \n", offsets[i]);
  g_string_append_printf (
      out,
      "trailer\n<< /Size %u /Root %u 0 R /Info %u 0 R /ID [<%s> <%s>] >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
      n + 1, gr_pdf_finish_renumber (self, self->file->root), gr_pdf_finish_renumber (self, self->file->info), id, id,
      table);
}

/* Tabs and the like are of PDF 1.5, the standard that tells of tags is 1.7; four high bytes say that it is binary. */
static GBytes *
write_file (GrPdfFinish *self,
            GError     **error)
{
  const GrPdfFile *file = self->file;
  guint n = file->objects->len;
  g_autofree gsize *offsets = g_new0 (gsize, n + 1);
  GString *out = g_string_sized_new (file->length + file->length / 8);

  g_string_append (out, "%PDF-1.7\n%\265\355\256\373\n");
  for (guint i = 0; i < n; i++)
    {
      const GrPdfObject *object = &g_array_index (file->objects, GrPdfObject, i);

      offsets[i] = out->len;
      if (!append_object (self, out, object, self->changed[i]))
        {
          gr_pdf_surprise (error, "object %u leads nowhere", object->number);
          g_string_free (out, TRUE);
          return NULL;
        }
    }
  offsets[n] = out->len;
  append_metadata (self, out);
  append_table (self, out, offsets, n + 1);
  return g_string_free_to_bytes (out);
}

static guint
count_of (const GrPdfFile *file,
          const char      *name)
{
  guint n = 0;

  for (guint i = 0; i < file->objects->len; i++)
    n += gr_pdf_file_is_of (file, &g_array_index (file->objects, GrPdfObject, i), "/Type", name);
  return n;
}

/* Whether all that was asked of cairo is there, and nothing else of its kind. */
static gboolean
check_file (const GrPdfFile  *file,
            const GrPdfFacts *facts,
            GError          **error)
{
  const GrPdfObject *root = gr_pdf_file_get (file, file->root);
  GrPdfToken mark;

  if (count_of (file, "/Page") != facts->n_pages)
    return gr_pdf_surprise (error, "%u pages of %u", count_of (file, "/Page"), facts->n_pages);
  if (count_of (file, "/Annot") != facts->links->len)
    return gr_pdf_surprise (error, "%u links of %u", count_of (file, "/Annot"), facts->links->len);
  if (!gr_pdf_file_is_of (file, root, "/Type", "/Catalog") || !gr_pdf_file_find (file, root, "/MarkInfo", &mark))
    return gr_pdf_surprise (error, "it is not tagged");
  if (gr_pdf_file_find (file, root, "/Lang", &mark) || gr_pdf_file_find (file, root, "/Metadata", &mark) ||
      gr_pdf_file_find (file, root, "/ViewerPreferences", &mark))
    return gr_pdf_surprise (error, "it is finished");
  return TRUE;
}

/**
 * gr_pdf_finish:
 * @pdf: what cairo 1.18 wrote, restricted to PDF 1.4
 * @facts: what it is to say
 * @error: where to put what went wrong
 *
 * Makes of it a sound file that can be read aloud: one table of the objects
 * that are there, the tree and the way back into it, language, metadata, tab
 * order, what figures and links say, and an identifier.  The same input makes
 * the same bytes.  It expects things of the input and checks them: a file that
 * would be labelled wrongly is not made.
 *
 * Returns: (transfer full): the file, or NULL with %GR_ERROR_FAILED
 */
GBytes *
gr_pdf_finish (GBytes           *pdf,
               const GrPdfFacts *facts,
               GError          **error)
{
  gsize length;
  const char *data = g_bytes_get_data (pdf, &length);
  g_autoptr (GrPdfFile) file = gr_pdf_file_read (data, length);
  GrPdfFinish self = { .file = file, .facts = facts };
  GBytes *finished = NULL;

  if (file == NULL)
    {
      gr_pdf_surprise (error, "it cannot be read");
      return NULL;
    }
  if (!check_file (file, facts, error))
    return NULL;
  self.changed = g_new0 (char *, file->objects->len + 1);
  if (gr_pdf_finish_tree (&self, error))
    finished = write_file (&self, error);
  for (guint i = 0; i < file->objects->len; i++)
    g_free (self.changed[i]);
  g_free (self.changed);
  return finished;
}
