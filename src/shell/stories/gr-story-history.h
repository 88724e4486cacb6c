/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-revision.h"

G_BEGIN_DECLS

/**
 * GrStoryHistory:
 *
 * How some texts came to be what they are: each state that differs from now,
 * the latest first, out of the journal.  It knows no widgets.
 *
 * Properties (read-only): "loading", "error" (GError).
 */
#define GR_TYPE_STORY_HISTORY (gr_story_history_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryHistory, gr_story_history, GR, STORY_HISTORY, GObject)

GrStoryHistory *gr_story_history_new           (GrLibrary      *library);
void            gr_story_history_add_text      (GrStoryHistory *self,
                                                const char     *type,
                                                const char     *uid,
                                                const char     *field,
                                                const char     *name,
                                                const char     *now);
void            gr_story_history_load          (GrStoryHistory *self);
gboolean        gr_story_history_get_loading   (GrStoryHistory *self);
const GError   *gr_story_history_get_error     (GrStoryHistory *self);
GListModel     *gr_story_history_get_revisions (GrStoryHistory *self);
guint           gr_story_history_get_n_texts   (GrStoryHistory *self);
const char     *gr_story_history_get_name      (GrStoryHistory *self,
                                                guint           text);
const char     *gr_story_history_get_now       (GrStoryHistory *self,
                                                guint           text);
GrChange       *gr_story_history_make_restore  (GrStoryHistory *self,
                                                GrRevision     *revision);

G_END_DECLS
