/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

/* Named questions to a library's file: typed arguments in, plain rows out.  No SQL text above this room. */

G_BEGIN_DECLS

/**
 * GrWorkTotal:
 * @first_at: when it was begun, in milliseconds since 1970 in UTC
 * @last_at: when it was last worked on
 *
 * Time spent on one task, in whole seconds.
 */
typedef struct
{
  char *task;
  gint64 seconds;
  gint64 first_at;
  gint64 last_at;
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
 * GrWorkEntry:
 * @uid: of the row
 * @started_at: in milliseconds since 1970 in UTC
 * @seconds: the time spent; less than what lies between start and end where there were pauses
 * @source: where it comes from, by nick: "timer", "manual" or "edited"
 * @zone: name of the time zone where the work was done
 *
 * One stretch of time on a task.
 */
typedef struct
{
  char *uid;
  gint64 started_at;
  gint64 seconds;
  char *source;
  char *zone;
} GrWorkEntry;

/**
 * GrGuideRole:
 * @uid: of a term
 * @title: what it is called
 * @heading: of the section that lists it
 *
 * A term of a guide with where it is listed: a role to aim at, by its heading.
 */
typedef struct
{
  char *uid;
  char *title;
  char *heading;
} GrGuideRole;

/**
 * GrSpan:
 * @start: the first byte
 * @end: the byte behind the last
 *
 * A stretch of a text.
 */
typedef struct
{
  guint start;
  guint end;
} GrSpan;

/**
 * GrSearchHit:
 * @type: the registry's string; an answer to choose is a hit of its quiz item
 * @kind: what that is in words, such as "Question"
 * @uid: which
 * @title: what it is called, in one line; of a note or highlight what it is on.  May be empty
 * @excerpt: a line or two around what was found, without markup; empty where
 *   there is a title alone
 * @where: the guide, project or phase it is in; empty where it stands by itself
 * @title_spans: (element-type GrSpan): what of the title was looked for
 * @excerpt_spans: (element-type GrSpan): what of the excerpt was looked for
 * @home_type: the type of what is to be shown for it
 * @home: which; a term, say, is shown in its section
 * @quote: (nullable): the words there that it is on; "" for the whole; %NULL where it is those that were looked for
 */
typedef struct
{
  const char *type;
  const char *kind;
  char *uid;
  char *title;
  char *excerpt;
  char *where;
  GArray *title_spans;
  GArray *excerpt_spans;
  const char *home_type;
  char *home;
  char *quote;
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
 * @n_quizzes: that have questions
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
  guint n_quizzes;
  guint n_quiz_items;
  guint n_keyed;
} GrGuideContents;

/**
 * GrRetired:
 * @type: what it is, a type of the registry
 * @uid: which
 * @title: (nullable): what it is called
 * @mentions: (element-type utf8): the type of each row of the person's that points at it
 *
 * Something that a guide no longer holds, and that is kept for what hangs on it.
 */
typedef struct
{
  const char *type;
  char *uid;
  char *title;
  GPtrArray *mentions;
} GrRetired;

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
GPtrArray  *gr_query_work_entries   (GrStore     *store,
                                     const char  *task,
                                     GError     **error);
GPtrArray  *gr_query_listed_terms   (GrStore     *store,
                                     GError     **error);
gboolean    gr_query_next_round     (GrStore     *store,
                                     gint64       from_ms,
                                     gint64      *starts_at,
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
void        gr_retired_free         (gpointer     retired);
GPtrArray  *gr_query_retired        (GrStore     *store,
                                     const char  *guide,
                                     GError     **error);
GPtrArray  *gr_query_homeless       (GrStore     *store,
                                     GError     **error);
GPtrArray  *gr_query_history        (GrStore     *store,
                                     const char  *type,
                                     const char  *uid,
                                     const char  *field,
                                     guint        limit,
                                     GError     **error);
GHashTable *gr_query_stories_changed (GrStore    *store,
                                     GError     **error);
GPtrArray  *gr_query_search         (GrStore     *store,
                                     const char  *text,
                                     guint        limit,
                                     GError     **error);
GPtrArray  *gr_query_places         (GrStore     *store,
                                     const char *const *places,
                                     GError     **error);
void        gr_search_hit_free      (gpointer     hit);

G_END_DECLS
