/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-draft.h"
#include "gr-story.h"
#include "gr-version.h"

G_BEGIN_DECLS

/**
 * GrVersionDraft:
 *
 * A shorter version of a story, ready to be typed into.  Its row is made with
 * the first word, so that looking at an empty one leaves no trace; from then
 * on it is a draft like any other.
 *
 * Properties (read-only): "dirty", "error" (GError).  Signal: "replaced" (the
 * text changed elsewhere, such as by undo).
 */
#define GR_TYPE_VERSION_DRAFT (gr_version_draft_get_type ())
G_DECLARE_FINAL_TYPE (GrVersionDraft, gr_version_draft, GR, VERSION_DRAFT, GObject)

GrVersionDraft *gr_version_draft_new       (GrLibrary      *library,
                                            GrStory        *story,
                                            GrVersionKind   kind);
GrVersionKind   gr_version_draft_get_kind  (GrVersionDraft *self);
const char     *gr_version_draft_get_uid   (GrVersionDraft *self);
const char     *gr_version_draft_get_text  (GrVersionDraft *self);
void            gr_version_draft_set_text  (GrVersionDraft *self,
                                            const char     *text);
gboolean        gr_version_draft_get_dirty (GrVersionDraft *self);
const GError   *gr_version_draft_get_error (GrVersionDraft *self);
void            gr_version_draft_flush     (GrVersionDraft *self);

G_END_DECLS
