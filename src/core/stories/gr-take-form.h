/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-take-measures.h"

G_BEGIN_DECLS

/**
 * GrTakeForm:
 * @question: uid of what is answered
 * @question_title: how it was asked
 * @story: (nullable): uid of the story that is told
 * @medium: how one is spoken with
 * @kind: what is asked for
 * @started_at: when it began, in milliseconds since 1970 in UTC
 * @think_ms: how long was thought before the first word
 * @hint: whether something was looked up
 * @marks: where the parts begin
 *
 * What is known of a take before it is measured.  As text it lies beside a
 * recording, so that one that was cut off is known to be an answer to what.
 */
typedef struct
{
  char *question;
  char *question_title;
  char *story;
  GrMedium medium;
  GrInterviewKind kind;
  gint64 started_at;
  gint64 think_ms;
  gboolean hint;
  GrTakeMarks marks;
} GrTakeForm;

GrTakeForm *gr_take_form_new          (const char           *question,
                                       const char           *question_title);
GrTakeForm *gr_take_form_copy         (const GrTakeForm     *self);
void        gr_take_form_free         (GrTakeForm           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrTakeForm, gr_take_form_free)

char       *gr_take_form_to_text      (const GrTakeForm     *self);
GrTakeForm *gr_take_form_from_text    (const char           *text);
const char *gr_take_form_create       (const GrTakeForm     *self,
                                       const GrTakeMeasures *measures,
                                       GrChange             *change);
gint64      gr_take_form_get_think_ms (GrMedium              medium);
gint64      gr_take_form_get_speak_ms (GrMedium              medium);

G_END_DECLS
