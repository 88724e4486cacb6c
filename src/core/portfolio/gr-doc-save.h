/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

G_BEGIN_DECLS

/**
 * GrDocFormat:
 * @GR_DOC_FORMAT_UNKNOWN: none of these
 * @GR_DOC_FORMAT_PDF: pages
 * @GR_DOC_FORMAT_MARKDOWN: text to edit
 * @GR_DOC_FORMAT_HTML: one file for a browser
 * @GR_DOC_FORMAT_TEXT: plain text
 * @GR_DOC_FORMAT_RESUME: JSON Resume, which is not made of a document but of
 *   what is in the library
 *
 * What a portfolio can be written as.
 */
typedef enum {
  GR_DOC_FORMAT_UNKNOWN,
  GR_DOC_FORMAT_PDF,
  GR_DOC_FORMAT_MARKDOWN,
  GR_DOC_FORMAT_HTML,
  GR_DOC_FORMAT_TEXT,
  GR_DOC_FORMAT_RESUME,
} GrDocFormat;

GrDocFormat gr_doc_format_of (const char   *path);
gboolean    gr_doc_save      (const GrDoc  *doc,
                              GrDocFormat   format,
                              const char   *path,
                              GError      **error);

G_END_DECLS
