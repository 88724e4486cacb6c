/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFolioPlace:
 * @part: a part of the portfolio
 * @shown: whether it is on
 * @uid: (nullable): its row in the library; %NULL before the first part was touched
 * @position: of that row
 *
 * Where a part stands.
 */
typedef struct
{
  GrChapter part;
  gboolean shown;
  const char *uid;
  double position;
} GrFolioPlace;

GArray   *gr_folio_order_read  (GrLibrary *library);
GrChange *gr_folio_order_show  (GrLibrary *library,
                                GrChapter     part,
                                gboolean   shown);
GrChange *gr_folio_order_place (GrLibrary *library,
                                GrChapter     part,
                                guint      to);

G_END_DECLS
