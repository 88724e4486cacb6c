/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-pdf-tags.h"

G_BEGIN_DECLS

/* Where a mark came to lie. */
typedef struct
{
  guint page; /* from 1; 0: on none */
  gboolean leads; /* the first of some marks that are one piece of content */
  double top;
} GrLanding;

struct _GrPdfTags
{
  GrLayout *layout;
  GrLanding *landings; /* one a mark */
  GArray *elements;    /* GrPdfElement, as they are written */
  GPtrArray *links;

  /* While a page is painted. */
  cairo_t *cr;
  guint page;
  const char *open; /* nullable: the tag that is open */
  guint element;
  gboolean has_text;
};

G_END_DECLS
