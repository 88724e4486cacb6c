/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-pdf-tags.h"
#include "gr-pdf.h"

G_BEGIN_DECLS

typedef struct
{
  GrPdfProgress progress; /* nullable */
  gpointer user_data;
  GCancellable *cancellable; /* nullable */
} GrPdfJob;

GBytes *gr_pdf_draw (GrLayout       *layout,
                     GrPdfTags      *tags,
                     GrPdfFacts     *facts,
                     const GrPdfJob *job,
                     GError        **error);

G_END_DECLS
