/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-version.h"

G_BEGIN_DECLS

/**
 * GrVersionView:
 *
 * A story's shorter version to be written: how long it may be and is, its
 * text, and while that is empty the offer to begin with the full text.
 *
 * Property: "kind" (construct only).  Signals: "edited", "started".
 */
#define GR_TYPE_VERSION_VIEW (gr_version_view_get_type ())
G_DECLARE_FINAL_TYPE (GrVersionView, gr_version_view, GR, VERSION_VIEW, GtkBox)

GrVersionKind gr_version_view_get_kind     (GrVersionView *self);
char         *gr_version_view_dup_text     (GrVersionView *self);
void          gr_version_view_replace      (GrVersionView *self,
                                            const char    *text);
void          gr_version_view_type         (GrVersionView *self,
                                            const char    *text);
gboolean      gr_version_view_select       (GrVersionView *self,
                                            const char    *text);
void          gr_version_view_set_amount   (GrVersionView *self,
                                            const char    *amount);
void          gr_version_view_set_language (GrVersionView *self,
                                            const char    *language);

G_END_DECLS
