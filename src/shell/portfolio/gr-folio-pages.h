/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-compose.h"
#include "gr-doc-save.h"
#include "gr-layout.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFolioPages:
 * @folio: what the pages were made from
 * @warnings: (element-type GrComposeWarning): what is missing in it
 * @layout: the pages
 *
 * A portfolio as it stood at one moment, from what is kept to the pages.
 * Reference counted; never altered once it was handed over.
 */
typedef struct
{
  GrFolio *folio;
  GPtrArray *warnings;
  GrLayout *layout;
  gboolean blank;  /* nothing is said at all */
  GError *refused; /* why it may not be handed to its reader; NULL: it may */
} GrFolioPages;

/**
 * GrFolioWanted:
 * @preset: for whom the portfolio is made
 * @design: how its pages look
 * @paper: what they are cut to
 *
 * How a portfolio is wanted.
 */
typedef struct
{
  GrPreset preset;
  GrDesign design;
  GrPaper paper;
} GrFolioWanted;

/**
 * GrFolioProgress:
 * @page: the page that is being written, from 1
 * @n_pages: how many there are
 * @user_data: as given
 *
 * Called in the main loop, for the newest page only.
 */
typedef void (*GrFolioProgress) (guint    page,
                                 guint    n_pages,
                                 gpointer user_data);

GrFolioPages *gr_folio_pages_ref           (GrFolioPages        *self);
void          gr_folio_pages_unref         (GrFolioPages        *self);
gboolean      gr_folio_pages_is_empty      (GrFolioPages        *self);
gboolean      gr_folio_pages_is_switched   (GrFolioPages        *self);

void          gr_folio_pages_read_async    (GrLibrary           *library,
                                            GrFolioWanted        wanted,
                                            GrShaper            *shaper,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
GrFolioPages *gr_folio_pages_read_finish   (GrLibrary           *library,
                                            GAsyncResult        *result,
                                            GError             **error);
void          gr_folio_pages_write_async   (GrLibrary           *library,
                                            GrFolioWanted        wanted,
                                            const char          *path,
                                            GrFolioProgress      progress,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
gboolean      gr_folio_pages_write_finish  (GrLibrary           *library,
                                            GAsyncResult        *result,
                                            GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrFolioPages, gr_folio_pages_unref)

G_END_DECLS
