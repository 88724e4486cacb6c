/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrShaper:
 *
 * Makes lines of letters, and keeps those of the last document, so that of the
 * next one only what is new has to be made.  It belongs to one thread at a
 * time; the layouts made with it may be painted by another meanwhile.
 */
typedef struct _GrShaper GrShaper;

GrShaper *gr_shaper_new   (void);
GrShaper *gr_shaper_ref   (GrShaper *self);
void      gr_shaper_unref (GrShaper *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrShaper, gr_shaper_unref)

G_END_DECLS
