/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GrRevision:
 *
 * Some texts as they were after a change: when that was, what it changed, and
 * all of the texts as they stood then.
 */
#define GR_TYPE_REVISION (gr_revision_get_type ())
G_DECLARE_FINAL_TYPE (GrRevision, gr_revision, GR, REVISION, GObject)

GrRevision *gr_revision_new         (gint64       at,
                                     const char  *about,
                                     char       **texts);
char       *gr_revision_dup_title   (GrRevision  *self);
const char *gr_revision_get_about   (GrRevision  *self);
const char *gr_revision_get_text    (GrRevision  *self,
                                     guint        text);

G_END_DECLS
