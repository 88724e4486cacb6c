/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-draft.h"
#include "gr-telling.h"
#include "gr-version-draft.h"

G_BEGIN_DECLS

/**
 * GrSaveState:
 * @GR_SAVE_STATE_SAVED: all that was typed is on disk
 * @GR_SAVE_STATE_SAVING: some of it is on its way
 * @GR_SAVE_STATE_FAILED: some of it could not be written; it is kept in memory
 */
typedef enum {
  GR_SAVE_STATE_SAVED,
  GR_SAVE_STATE_SAVING,
  GR_SAVE_STATE_FAILED,
} GrSaveState;

#define GR_TYPE_SAVE_STATE (gr_save_state_get_type ())
GType gr_save_state_get_type (void);

/* The texts of a story: its parts by #GrStoryPart, and its title after them. */
#define GR_STORY_TITLE GR_N_STORY_PARTS
#define GR_N_STORY_TEXTS (GR_N_STORY_PARTS + 1)

/**
 * GrStoryDrafts:
 *
 * A story being written: the drafts of its title, its parts and its shorter
 * versions as one thing, with one answer to "is it saved?".  It knows no widgets.
 *
 * Properties (read-only): "state", "story".  Signal: "replaced" (guint text),
 * when undo or the like brought another text.
 */
#define GR_TYPE_STORY_DRAFTS (gr_story_drafts_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryDrafts, gr_story_drafts, GR, STORY_DRAFTS, GObject)

GrStoryDrafts *gr_story_drafts_new       (GrLibrary     *library,
                                          GrStory       *story);
GrStory       *gr_story_drafts_get_story (GrStoryDrafts *self);
GrLibrary     *gr_story_drafts_get_library (GrStoryDrafts *self);
GrSaveState    gr_story_drafts_get_state (GrStoryDrafts *self);
const GError  *gr_story_drafts_get_error (GrStoryDrafts *self);
const char    *gr_story_drafts_get_text  (GrStoryDrafts *self,
                                          guint          text);
void           gr_story_drafts_set_text  (GrStoryDrafts *self,
                                          guint          text,
                                          const char    *value);
void           gr_story_drafts_measure   (GrStoryDrafts *self,
                                          gint64         pace,
                                          GrTelling     *telling);
GrVersionDraft *gr_story_drafts_get_version (GrStoryDrafts *self,
                                          GrVersionKind  kind);
gboolean       gr_story_drafts_is_blank  (GrStoryDrafts *self);
char          *gr_story_drafts_dup_copy  (GrStoryDrafts *self);
void           gr_story_drafts_flush     (GrStoryDrafts *self);
void           gr_story_drafts_close     (GrStoryDrafts *self);

G_END_DECLS
