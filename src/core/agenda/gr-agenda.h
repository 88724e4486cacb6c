/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrStepKind:
 * @GR_STEP_GUIDE: read on in a guide; the uid is the guide's
 * @GR_STEP_QUIZ: take, finish or take again a quiz; the uid is the quiz's
 * @GR_STEP_STORY: finish a story; the uid is the story's
 * @GR_STEP_NEW_STORY: begin a story; no uid
 * @GR_STEP_TASK: a task of the plan; the uid is the task's
 * @GR_STEP_PLAN: make a plan; no uid
 *
 * Where a step leads.
 */
typedef enum {
  GR_STEP_GUIDE,
  GR_STEP_QUIZ,
  GR_STEP_STORY,
  GR_STEP_NEW_STORY,
  GR_STEP_TASK,
  GR_STEP_PLAN,
} GrStepKind;

/**
 * GrStep:
 * @uid: (nullable): what it is about
 * @title: what to do, as a title
 * @reason: why now, one sentence
 * @minutes: how long it takes by the person's or the guide's own estimate; 0
 *   where nobody has said
 *
 * Something worth doing today.
 */
typedef struct
{
  GrStepKind kind;
  char *uid;
  char *title;
  char *reason;
  int minutes;
} GrStep;

GPtrArray *gr_agenda_make    (GrLibrary   *library);
void       gr_step_free      (GrStep      *step);
gint64     gr_agenda_days_to (const char  *date,
                              gint64       now_ms,
                              GTimeZone   *zone,
                              int          start_hour);

G_END_DECLS
