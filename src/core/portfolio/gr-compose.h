/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"
#include "gr-folio.h"

G_BEGIN_DECLS

/**
 * GrComposeWarning:
 *
 * Something a person would want to know before the portfolio goes out.
 */
typedef struct
{
  GrChapter part;
  gboolean empty; /* the whole part has nothing in it */
  char *message;  /* a sentence without full stop, for a row's subtitle */
} GrComposeWarning;

GrDoc     *gr_compose          (const GrFolio *folio);
GPtrArray *gr_compose_warnings (const GrFolio *folio);

G_END_DECLS
