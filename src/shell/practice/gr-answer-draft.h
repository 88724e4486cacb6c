/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-bank.h"
#include "gr-draft.h"

G_BEGIN_DECLS

/**
 * GrAnswerDraft:
 *
 * The texts of one's own answer to a question, ready to be typed into.  The
 * row in which they are kept is made with the first word, so that looking at
 * a question leaves no trace.
 *
 * Properties (read-only): "dirty", "failed".  Signal: "replaced" (a text
 * changed elsewhere, such as by undo).
 */
#define GR_TYPE_ANSWER_DRAFT (gr_answer_draft_get_type ())
G_DECLARE_FINAL_TYPE (GrAnswerDraft, gr_answer_draft, GR, ANSWER_DRAFT, GObject)

/**
 * GrAnswerText:
 * @GR_ANSWER_TEXT: the answer
 * @GR_ANSWER_CONTINGENCY: what one says should it go otherwise
 */
typedef enum {
  GR_ANSWER_TEXT,
  GR_ANSWER_CONTINGENCY,
} GrAnswerText;

#define GR_N_ANSWER_TEXTS 2

GrAnswerDraft *gr_answer_draft_new        (GrBank        *bank,
                                           GrQuestion    *question);
const char    *gr_answer_draft_get_text   (GrAnswerDraft *self,
                                           GrAnswerText   text);
void           gr_answer_draft_set_text   (GrAnswerDraft *self,
                                           GrAnswerText   text,
                                           const char    *words);
gboolean       gr_answer_draft_get_dirty  (GrAnswerDraft *self);
gboolean       gr_answer_draft_get_failed (GrAnswerDraft *self);
void           gr_answer_draft_flush      (GrAnswerDraft *self);

G_END_DECLS
