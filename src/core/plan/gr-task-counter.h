/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrTaskCounterKind:
 * @GR_TASK_COUNTER_NONE: the task says no number that anything counts
 * @GR_TASK_COUNTER_QUESTIONS: questions with an answer in one's own words
 * @GR_TASK_COUNTER_PEOPLE: different people who asked in mock interviews
 * @GR_TASK_COUNTER_STORIES: stories
 * @GR_TASK_COUNTER_SITUATIONS: situations in the inbox and those that became stories
 *
 * What a task counts.
 */
typedef enum {
  GR_TASK_COUNTER_NONE,
  GR_TASK_COUNTER_QUESTIONS,
  GR_TASK_COUNTER_PEOPLE,
  GR_TASK_COUNTER_STORIES,
  GR_TASK_COUNTER_SITUATIONS,
} GrTaskCounterKind;

/**
 * GrTaskCounter:
 * @kind: what is counted
 * @target: how many it takes: of a range, its lower end
 *
 * A number in a task's words that the data fills.
 */
typedef struct
{
  GrTaskCounterKind kind;
  guint target;
} GrTaskCounter;

gboolean gr_task_counter_recognise (const char    *title,
                                    GrTaskCounter *counter);

G_END_DECLS
