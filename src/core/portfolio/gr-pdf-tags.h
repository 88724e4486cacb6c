/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout-private.h"
#include "gr-pdf-finish.h"

G_BEGIN_DECLS

/**
 * GrPdfTags:
 *
 * What ties the marks on the pages to the tree of the document.
 */
typedef struct _GrPdfTags GrPdfTags;

GrPdfTags *gr_pdf_tags_new        (GrLayout   *layout);
void       gr_pdf_tags_free       (GrPdfTags  *self);
void       gr_pdf_tags_begin      (GrPdfTags  *self,
                                   cairo_t    *cr);
void       gr_pdf_tags_paint_page (GrPdfTags  *self,
                                   guint       page,
                                   cairo_t    *cr);
void       gr_pdf_tags_end        (GrPdfTags  *self,
                                   cairo_t    *cr,
                                   GrPdfFacts *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrPdfTags, gr_pdf_tags_free)

G_END_DECLS
