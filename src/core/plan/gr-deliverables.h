/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrDeliverableState:
 * @GR_DELIVERABLE_EMPTY: there is nothing of it
 * @GR_DELIVERABLE_PARTIAL: there is evidence, or a task that makes it is done
 * @GR_DELIVERABLE_DONE: the person says that it is
 */
typedef enum {
  GR_DELIVERABLE_EMPTY,
  GR_DELIVERABLE_PARTIAL,
  GR_DELIVERABLE_DONE,
} GrDeliverableState;

/**
 * GrDeliverableFacts:
 * @done: whether the person says that it is done
 * @n_evidence: what was put there to show it
 * @n_made: tasks that make it and are done
 */
typedef struct
{
  gboolean done;
  guint n_evidence;
  guint n_made;
} GrDeliverableFacts;

/**
 * GrTakeFact:
 * @uid: of a take
 * @question: what was answered
 * @started_at: when, in milliseconds since 1970 in UTC
 * @recorded: whether there is a recording
 */
typedef struct
{
  const char *uid;
  const char *question;
  gint64 started_at;
  gboolean recorded;
} GrTakeFact;

GrDeliverableState gr_deliverable_get_state (const GrDeliverableFacts *facts);
int                gr_deliverable_find_task (const char               *deliverable,
                                             const char *const        *tasks,
                                             guint                     n_tasks);
gboolean           gr_deliverable_find_pair (const GrTakeFact         *takes,
                                             guint                     n_takes,
                                             guint                    *first,
                                             guint                    *latest);
gboolean           gr_deliverable_is_video  (const char               *deliverable);

G_END_DECLS
