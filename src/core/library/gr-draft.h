/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

#define GR_DRAFT_REST_MS 600   /* committed when typing rested so long */
#define GR_DRAFT_LIMIT_MS 4500 /* and at least so often while it goes on: with its commit, within five seconds */

/**
 * GrDraft:
 *
 * Text being typed into one field.  It owns the field's text while it is open
 * and keeps it on disk: after 600 ms without typing, every 5 s while typing
 * goes on, and at once by [method@Draft.flush].  It is clean only when the
 * commit of what was typed last has succeeded.
 *
 * Properties (read-only): "text" (changes from elsewhere, such as undo, are
 * notified; what [method@Draft.set_text] brings is not), "dirty", "error" (a
 * GError, or %NULL: the last commit failed; typing goes on in memory).
 */
#define GR_TYPE_DRAFT (gr_draft_get_type ())
G_DECLARE_FINAL_TYPE (GrDraft, gr_draft, GR, DRAFT, GObject)

GrDraft      *gr_draft_new       (GrLibrary  *library,
                                  GrEntity   *entity,
                                  const char *field,
                                  const char *label);
const char   *gr_draft_get_text  (GrDraft    *self);
void          gr_draft_set_text  (GrDraft    *self,
                                  const char *text);
gboolean      gr_draft_get_dirty (GrDraft    *self);
const GError *gr_draft_get_error (GrDraft    *self);
void          gr_draft_flush     (GrDraft    *self);
void          gr_draft_close     (GrDraft    *self);

G_END_DECLS
