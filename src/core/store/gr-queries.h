/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

/* Named questions to a library's file: typed arguments in, plain rows out.  No SQL text above this room. */

G_BEGIN_DECLS

/**
 * GrWorkTotal:
 *
 * Time spent on one task, in whole seconds.
 */
typedef struct
{
  char *task;
  gint64 seconds;
} GrWorkTotal;

/**
 * GrWorkDay:
 * @day: days since 1970, where the work was done (see gr-day.h)
 * @task: the task's uid
 * @seconds: the time spent on it
 *
 * One day's time on one task.
 */
typedef struct
{
  gint64 day;
  char *task;
  gint64 seconds;
} GrWorkDay;

/**
 * GrSearchHit:
 * @type: the registry's string
 * @uid: which
 * @title: what it is called; may be empty
 * @excerpt: a line or two around what was found, with nothing marked; empty
 *   where there is a title alone
 */
typedef struct
{
  const char *type;
  char *uid;
  char *title;
  char *excerpt;
} GrSearchHit;

/**
 * GrVersion:
 * @change: the journal's number of the change
 * @at: when it was last written, in milliseconds since 1970 in UTC
 * @old: what the field held before
 * @new: what it held then
 *
 * One step of a field's history.
 */
typedef struct
{
  gint64 change;
  gint64 at;
  GrValue old;
  GrValue new;
} GrVersion;

/**
 * GrSectionHead:
 * @uid: which
 * @title: (nullable): its heading
 * @level: the heading's, 1 to 6
 * @kind: what it holds, a #GrSectionKind
 * @has_text: whether there is anything below its heading
 *
 * A section of a guide without its text.
 */
typedef struct
{
  char *uid;
  char *title;
  int level;
  int kind;
  gboolean has_text;
} GrSectionHead;

/**
 * GrGuideContents:
 * @heads: (element-type GrSectionHead): its sections in their order
 * @n_questions: to answer
 * @n_confusions: to think over
 * @n_quiz_items: in all its quizzes
 * @n_keyed: those of them of which a right choice is known, by the guide or the person
 *
 * What there is in one guide.
 */
typedef struct
{
  GPtrArray *heads;
  guint n_questions;
  guint n_confusions;
  guint n_quiz_items;
  guint n_keyed;
} GrGuideContents;

GHashTable *gr_query_guide_contents (GrStore     *store,
                                     GError     **error);
gboolean    gr_query_was_removed    (GrStore     *store,
                                     const char  *type,
                                     const char  *uid,
                                     gboolean    *removed,
                                     GError     **error);
GHashTable *gr_query_work_totals    (GrStore     *store,
                                     GError     **error);
GPtrArray  *gr_query_work_by_day    (GrStore     *store,
                                     gint64       from_ms,
                                     gint64       to_ms,
                                     GError     **error);
GPtrArray  *gr_query_attempts       (GrStore     *store,
                                     const char  *quiz,
                                     guint        limit,
                                     GError     **error);
GHashTable *gr_query_missed_items   (GrStore     *store,
                                     GError     **error);
GPtrArray  *gr_query_mentions       (GrStore     *store,
                                     const char  *type,
                                     const char  *uid,
                                     GError     **error);
GPtrArray  *gr_query_history        (GrStore     *store,
                                     const char  *type,
                                     const char  *uid,
                                     const char  *field,
                                     guint        limit,
                                     GError     **error);
GPtrArray  *gr_query_search         (GrStore     *store,
                                     const char  *text,
                                     guint        limit,
                                     GError     **error);

G_END_DECLS
