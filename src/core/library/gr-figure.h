/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFigure:
 *
 * A query that stays true: run again, once a frame at most, after a change
 * that touches one of the types it depends on.  Properties (read-only):
 * "loading", "error" (GError), "value" (notified when there is a new one).
 */
#define GR_TYPE_FIGURE (gr_figure_get_type ())
G_DECLARE_FINAL_TYPE (GrFigure, gr_figure, GR, FIGURE, GObject)

GrFigure     *gr_figure_new         (GrLibrary          *library,
                                     const char * const *types,
                                     GrReadFunc          func,
                                     gpointer            data,
                                     GDestroyNotify      free_data,
                                     GDestroyNotify      free_value);
gconstpointer gr_figure_get_value   (GrFigure           *self);
gboolean      gr_figure_get_loading (GrFigure           *self);
const GError *gr_figure_get_error   (GrFigure           *self);

G_END_DECLS
