/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *type; /* as in a PDF: P, H1, … */
  char *extra;      /* nullable: what its dictionary gets besides */
} GrPdfElement;

/**
 * GrPdfFacts:
 *
 * What a PDF is to say and cairo cannot make it say, and what was asked of
 * cairo, so that what came of it can be checked.
 */
typedef struct
{
  const char *title;
  const char *author;   /* nullable */
  const char *language; /* BCP 47 */
  const char *created;  /* nullable: ISO 8601 */
  guint n_pages;
  GArray *elements; /* GrPdfElement, in the order in which they were begun */
  GPtrArray *links; /* char *: where each link leads, likewise */
} GrPdfFacts;

GBytes *gr_pdf_finish (GBytes           *pdf,
                       const GrPdfFacts *facts,
                       GError          **error);

G_END_DECLS
