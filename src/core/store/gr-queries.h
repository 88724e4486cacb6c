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
GPtrArray  *gr_query_mentions       (GrStore     *store,
                                     const char  *type,
                                     const char  *uid,
                                     GError     **error);

G_END_DECLS
