/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

/* What there is to do, as plain rows; core/agenda decides what comes first. */

G_BEGIN_DECLS

/**
 * GrQuizFact:
 * @uid: the quiz
 * @guide: (nullable): its guide
 * @guide_title: (nullable): what its guide is called
 * @n_items: how many questions it has
 * @begun: whether its last attempt was not finished
 * @taken: whether it was finished once, whole
 * @scored: whether the last time whole had a score
 * @correct: right answers of that time
 * @total: out of so many
 * @threshold: right answers the guide asks for; 0 where it does not say
 * @first_pass_at: when it was first passed, in milliseconds since 1970 in UTC; 0: never
 * @last_pass_at: when it was last passed; 0: never
 *
 * Where a person stands with one quiz.
 */
typedef struct
{
  char *uid;
  char *guide;
  char *guide_title;
  gint64 n_items;
  gboolean begun;
  gboolean taken;
  gboolean scored;
  gint64 correct;
  gint64 total;
  gint64 threshold;
  gint64 first_pass_at;
  gint64 last_pass_at;
} GrQuizFact;

/**
 * GrStoryFact:
 * @uid: the story
 * @title: (nullable): what it is called
 * @empty: whether its Situation, Task, Action and Result are blank
 *
 * What a story lacks.
 */
typedef struct
{
  char *uid;
  char *title;
  gboolean empty[4];
} GrStoryFact;

/**
 * GrTaskFact:
 * @uid: the task
 * @title: (nullable): what is to be done
 * @phase_title: (nullable): the phase it is in
 * @estimate_minutes: 0 where nobody has said
 * @seconds: the time spent on it
 *
 * The first open task of a project.
 */
typedef struct
{
  char *uid;
  char *title;
  char *phase_title;
  gint64 estimate_minutes;
  gint64 seconds;
} GrTaskFact;

/**
 * GrPageFact:
 * @uid: the section it starts with
 * @title: (nullable): its heading
 * @level: the heading's, 1 to 6
 * @kind: a #GrSectionKind
 * @characters: how long its text is
 * @understood: whether the person said so
 *
 * A section of the guide that is being read.
 */
typedef struct
{
  char *uid;
  char *title;
  int level;
  int kind;
  gint64 characters;
  gboolean understood;
} GrPageFact;

/**
 * GrAgendaFacts:
 * @n_guides: guides in the library
 * @n_projects: plans
 * @n_plan_items: lines of guides that a plan could be made of
 * @quizzes: (element-type GrQuizFact): of all guides, in their order
 * @stories: (element-type GrStoryFact): in the person's order
 * @tasks: (element-type GrTaskFact): one a project
 * @guide: (nullable): the guide read last, or the first there is
 * @guide_title: (nullable): what it is called
 * @reading: (nullable): the section of it read last; %NULL: it was never opened
 * @pages: (element-type GrPageFact): its sections in their order
 * @last_active_at: when anything was last done before the day in question, in
 *   milliseconds since 1970 in UTC; 0: never
 *
 * What there is to do.
 */
typedef struct
{
  gint64 n_guides;
  gint64 n_projects;
  gint64 n_plan_items;
  GPtrArray *quizzes;
  GPtrArray *stories;
  GPtrArray *tasks;
  char *guide;
  char *guide_title;
  char *reading;
  GPtrArray *pages;
  gint64 last_active_at;
} GrAgendaFacts;

GrAgendaFacts *gr_agenda_facts_new   (void);
void           gr_agenda_facts_free  (GrAgendaFacts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrAgendaFacts, gr_agenda_facts_free)

GrAgendaFacts *gr_query_agenda_facts (GrStore       *store,
                                      gint64         day_start_ms,
                                      GError       **error);

G_END_DECLS
