/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-compose.h"
#include "gr-doc-save.h"
#include "gr-error.h"
#include "gr-folio-scan.h"
#include "gr-pdf.h"
#include "gr-resume-json.h"
#include "gr-save.h"
#include "gr-snapshot.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
say (const char *text,
     gpointer    folio)
{
  return gr_folio_text (folio, text);
}

static gboolean
write_resume (GrStore    *store,
              GrFolio    *folio,
              const char *out,
              GError    **error)
{
  GrResumeParts parts = (gr_folio_is_on (folio, GR_CHAPTER_ABOUT) ? GR_RESUME_PERSON : 0) |
                        (gr_folio_is_on (folio, GR_CHAPTER_STORIES) ? GR_RESUME_STORIES : 0);
  g_autoptr (GBytes) bytes = NULL;
  char *json;

  if (parts == 0)
    {
      g_set_error (
          error, GR_ERROR, GR_ERROR_INVALID,
          _("Export the portfolio: “%s” has nothing of a résumé in it; choose another --preset or write a .pdf"),
          gr_preset_get_title (folio->preset));
      return FALSE;
    }
  json = gr_resume_to_json (store, parts, say, folio, error);
  if (json == NULL)
    return FALSE;
  bytes = g_bytes_new_take (json, strlen (json));
  if (!gr_folio_scan_text (folio, json, error))
    return FALSE;
  return gr_save_bytes (out, bytes, error);
}

static gboolean
write_pdf (const GrDoc   *doc,
           const GrFolio *folio,
           const char    *out,
           GError       **error)
{
  g_autoptr (GrLayout) layout = gr_folio_lay_out (folio, doc, NULL, NULL, error);
  guint unknown;

  if (layout == NULL || !gr_pdf_write (layout, out, NULL, NULL, NULL, error))
    return FALSE;
  unknown = gr_layout_get_unknown_glyphs (layout);
  if (unknown > 0)
    g_printerr (ngettext ("%u character has no font here and is shown as a box; install one for its script.\n",
                          "%u characters have no font here and are shown as boxes; install one for their script.\n",
                          unknown),
                unknown);
  g_print (
      ngettext ("%u page was written to “%s”.\n", "%u pages were written to “%s”.\n", gr_layout_get_n_pages (layout)),
      gr_layout_get_n_pages (layout), out);
  return TRUE;
}

static gboolean
write_portfolio (GrStore    *store,
                 GrFolio    *folio,
                 const char *out,
                 GError    **error)
{
  GrDocFormat format = gr_doc_format_of (out);
  g_autoptr (GrDoc) doc = NULL;
  gboolean written;

  if (format == GR_DOC_FORMAT_RESUME)
    written = write_resume (store, folio, out, error);
  else
    {
      doc = gr_compose (folio);
      if (doc->blocks->len == 0)
        {
          g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                       _("Export the portfolio: there is nothing for “%s” yet; choose another --preset"),
                       gr_preset_get_title (folio->preset));
          return FALSE;
        }
      if (!gr_folio_scan (folio, doc, out, error))
        return FALSE;
      if (format == GR_DOC_FORMAT_PDF)
        return write_pdf (doc, folio, out, error);
      written = gr_doc_save (doc, format, out, error);
    }
  if (written)
    g_print (_("The portfolio was written to “%s”.\n"), out);
  return written;
}

int
gr_cli_export (GrCliArguments *arguments)
{
  const char *out = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GEnumClass) presets = g_type_class_ref (GR_TYPE_PRESET);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  g_autoptr (GrFolio) folio = NULL;

  if (store == NULL)
    return gr_cli_fail (error);
  folio = gr_portfolio_snapshot (store, g_get_real_time () / 1000, &error);
  if (folio == NULL)
    return gr_cli_fail (error);
  if (arguments->paper != NULL)
    folio->paper = g_str_equal (arguments->paper, "letter") ? GR_PAPER_LETTER : GR_PAPER_A4;
  if (arguments->preset != NULL)
    folio->preset = (GrPreset) g_enum_get_value_by_nick (presets, arguments->preset)->value;
  if (arguments->design != NULL)
    gr_design_find (arguments->design, &folio->design);
  return write_portfolio (store, folio, out, &error) ? GR_CLI_OK : gr_cli_fail (error);
}
