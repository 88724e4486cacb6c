/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-save.h"

#include <string.h>

#include "gr-doc-visit.h"
#include "gr-save.h"

/**
 * gr_doc_format_of:
 * @path: a file's name
 *
 * Returns: what its ending says
 */
GrDocFormat
gr_doc_format_of (const char *path)
{
  static const struct
  {
    const char *ending;
    GrDocFormat format;
  } endings[] = {
    { ".pdf", GR_DOC_FORMAT_PDF },     { ".md", GR_DOC_FORMAT_MARKDOWN }, { ".markdown", GR_DOC_FORMAT_MARKDOWN },
    { ".html", GR_DOC_FORMAT_HTML },   { ".htm", GR_DOC_FORMAT_HTML },    { ".txt", GR_DOC_FORMAT_TEXT },
    { ".json", GR_DOC_FORMAT_RESUME },
  };
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i].ending))
      return endings[i].format;
  return GR_DOC_FORMAT_UNKNOWN;
}

/**
 * gr_doc_save:
 * @doc: a document
 * @format: Markdown, HTML or plain text
 * @path: where to; what is there is replaced once the new is wholly on disk
 * @error: return location
 *
 * Writes what a document says as text.
 *
 * Returns: whether it is written
 */
gboolean
gr_doc_save (const GrDoc *doc,
             GrDocFormat  format,
             const char  *path,
             GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;

  switch (format)
    {
    case GR_DOC_FORMAT_MARKDOWN:
      text = gr_doc_to_markdown (doc);
      break;
    case GR_DOC_FORMAT_HTML:
      text = gr_doc_to_html (doc);
      break;
    case GR_DOC_FORMAT_TEXT:
      text = gr_doc_to_text (doc);
      break;
    case GR_DOC_FORMAT_UNKNOWN:
    case GR_DOC_FORMAT_PDF:
    case GR_DOC_FORMAT_RESUME:
    default:
      g_return_val_if_reached (FALSE);
    }
  bytes = g_bytes_new_take (text, strlen (text));
  return gr_save_bytes (path, bytes, error);
}
