/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout.h"

G_BEGIN_DECLS

/**
 * GrPdfProgress:
 * @page: the page that is being written, from 1
 * @n_pages: how many there are
 * @user_data: as given
 *
 * Called in the thread that writes, once a page.
 */
typedef void (*GrPdfProgress) (guint    page,
                               guint    n_pages,
                               gpointer user_data);

GBytes   *gr_pdf_render (GrLayout       *layout,
                         GrPdfProgress   progress,
                         gpointer        user_data,
                         GCancellable   *cancellable,
                         GError        **error);
gboolean  gr_pdf_write  (GrLayout       *layout,
                         const char     *path,
                         GrPdfProgress   progress,
                         gpointer        user_data,
                         GCancellable   *cancellable,
                         GError        **error);

G_END_DECLS
