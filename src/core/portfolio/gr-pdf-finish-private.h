/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-pdf-file.h"
#include "gr-pdf-finish.h"

G_BEGIN_DECLS

typedef struct
{
  const GrPdfFile *file;
  const GrPdfFacts *facts;
  char **changed; /* by an object's place: what is written in place of its value; NULL: as it is */
  guint n_links;  /* that have been written */
} GrPdfFinish;

gboolean gr_pdf_surprise        (GError           **error,
                                 const char        *format,
                                 ...) G_GNUC_PRINTF (2, 3);
guint    gr_pdf_finish_renumber (const GrPdfFinish *self,
                                 guint              number);
gboolean gr_pdf_finish_copy     (const GrPdfFinish *self,
                                 GString           *out,
                                 gsize              from,
                                 gsize              to);
gboolean gr_pdf_finish_tree     (GrPdfFinish       *self,
                                 GError           **error);

G_END_DECLS
