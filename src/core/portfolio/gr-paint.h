/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout-private.h"

G_BEGIN_DECLS

/**
 * GrMarkFunc:
 * @mark: what is on the page
 * @top: where its strip begins, in points down the page
 * @element: what it belongs to; none for what is said elsewhere: running lines, repeated headers
 * @user_data: as given
 *
 * Called for each mark of a page.
 */
typedef void (*GrMarkFunc) (const GrMark *mark,
                            double        top,
                            guint         element,
                            gpointer      user_data);

void gr_mark_paint (const GrLayout *self,
                    const GrMark   *mark,
                    double          top,
                    cairo_t        *cr);
void gr_page_walk  (const GrLayout *self,
                    guint           page,
                    GrMarkFunc      func,
                    gpointer        user_data);

G_END_DECLS
