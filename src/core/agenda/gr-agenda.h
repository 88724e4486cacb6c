/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-queries-agenda.h"

G_BEGIN_DECLS

#define GR_AGENDA_BLOCK 25 /* minutes: as long as a step is to be; a convention, a short evening has one or two */
#define GR_AGENDA_NO_DAY G_MININT64

/**
 * GrStepKind:
 * @GR_STEP_GUIDE: begin a guide; the uid is the guide's
 * @GR_STEP_SECTION: read on; the uid is that of the section to open
 * @GR_STEP_QUIZ: take, finish or take again a quiz; the uid is the quiz's
 * @GR_STEP_REVIEW: go through the cards that are due; no uid
 * @GR_STEP_STORY: finish a story; the uid is the story's
 * @GR_STEP_NEW_STORY: begin a story; no uid
 * @GR_STEP_TASK: a task of the plan; the uid is the task's
 * @GR_STEP_PLAN: make a plan; no uid
 * @GR_STEP_TIPS: go through the tips for the interview; the uid is their section's
 * @GR_STEP_ROUND: the same, where they can be ticked; the uid is the interview's
 *
 * Where a step leads.
 */
typedef enum {
  GR_STEP_GUIDE,
  GR_STEP_SECTION,
  GR_STEP_QUIZ,
  GR_STEP_REVIEW,
  GR_STEP_STORY,
  GR_STEP_NEW_STORY,
  GR_STEP_TASK,
  GR_STEP_PLAN,
  GR_STEP_TIPS,
  GR_STEP_ROUND,
} GrStepKind;

#define GR_N_STEP_KINDS (GR_STEP_ROUND + 1)

/**
 * GrStep:
 * @uid: (nullable): what it is about
 * @title: what to do, as a title
 * @reason: (nullable): why now, one sentence
 * @minutes: about how long it takes; 0 where nobody has said
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

/**
 * GrAgendaMood:
 * @GR_AGENDA_EMPTY: there is nothing to study from yet
 * @GR_AGENDA_USUAL: a day like any other
 * @GR_AGENDA_BACK: the first day after some away: a short one
 * @GR_AGENDA_DONE: what was meant for today is done; the steps are for whoever has more time
 *
 * What kind of day it is.
 */
typedef enum {
  GR_AGENDA_EMPTY,
  GR_AGENDA_USUAL,
  GR_AGENDA_BACK,
  GR_AGENDA_DONE,
} GrAgendaMood;

/**
 * GrAgendaDay:
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @today: the person's day, in days since 1970
 * @last_active: the day before today on which something was last done, or %GR_AGENDA_NO_DAY
 * @interview: the day of the interview, or %GR_AGENDA_NO_DAY
 * @minutes_a_week: what the person wants to give; 0 where they have not said
 * @done: minutes given on each day of this week, from Monday
 * @review_minutes: how long the cards take that are for today; 0 for none
 * @review_words: (nullable): what they are of, such as "Questions and terms"
 * @next_review: the next day that has cards, or %GR_AGENDA_NO_DAY
 * @next_review_minutes: how long those take
 * @tips: (nullable): the section with tips for the interview
 * @round: (nullable): the interview, where it is kept as one
 *
 * What the order depends on besides the library.
 */
typedef struct
{
  gint64 now_ms;
  gint64 today;
  gint64 last_active;
  gint64 interview;
  int minutes_a_week;
  int done[7];
  int review_minutes;
  const char *review_words;
  gint64 next_review;
  int next_review_minutes;
  const char *tips;
  const char *round;
} GrAgendaDay;

#define GR_AGENDA_DAY_INIT                                                                                             \
  { .last_active = GR_AGENDA_NO_DAY, .interview = GR_AGENDA_NO_DAY, .next_review = GR_AGENDA_NO_DAY }

/**
 * GrAgenda:
 * @mood: what kind of day it is
 * @steps: (element-type GrStep): the next step, then what else there is today;
 *   one of a kind
 * @title: (nullable): of an empty or a done day, what is to be said instead of a step
 * @sentence: (nullable): the sentence below it; on the first day back the one above the step
 * @planned: minutes meant for each day of this week; 0 for days that are past
 * @done: minutes given on each day of this week
 *
 * What to do today.
 */
typedef struct
{
  GrAgendaMood mood;
  GPtrArray *steps;
  char *title;
  char *sentence;
  int planned[7];
  int done[7];
} GrAgenda;

GrAgenda *gr_agenda_make        (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day);
void      gr_agenda_free        (GrAgenda            *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrAgenda, gr_agenda_free)

int       gr_agenda_get_block   (const GrAgenda      *self);
gint64    gr_agenda_days_to     (const char          *date,
                                 gint64               now_ms,
                                 GTimeZone           *zone,
                                 int                  start_hour);

G_END_DECLS
