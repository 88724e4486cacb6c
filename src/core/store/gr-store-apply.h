/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-statement.h"
#include "gr-store-sql.h"

G_BEGIN_DECLS

/*
 * GrDone:
 *
 * One operation as it happened, with all that is needed to journal it and to
 * take it back.  @skipped ones met nothing to act on: they are journalled,
 * since another copy of the library may still hold what they name, and
 * otherwise did not happen.
 */
typedef struct
{
  GrOpKind kind;
  gboolean skipped;
  const GrSql *sql;
  char *uid;
  guint field;     /* set */
  GrValue old;     /* set */
  GrValue new;     /* set */
  GrValue *values; /* create: what was made; remove: what it held */
} GrDone;

#define GR_DONE(list, i) (&g_array_index ((list), GrDone, (i)))

/*
 * GrStoreIndex:
 *
 * The search index while its trigger is set aside: that trigger, and the last
 * document before.
 */
typedef struct
{
  char *trigger;
  gint64 last;
} GrStoreIndex;

/* gr-store-index.c */
gboolean  gr_store_index_begin  (GrStore       *self,
                                 GrChange      *change,
                                 GrStoreIndex  *index,
                                 GError       **error);
gboolean  gr_store_index_end    (GrStore       *self,
                                 GrStoreIndex  *index,
                                 GError       **error);

/* gr-store-commit.c */
GArray   *gr_done_list_new      (void);
GrCommit *gr_commit_new         (GrChange      *change,
                                 gboolean       as_asked,
                                 GArray        *done,
                                 gint64         number);

/* gr-store-journal.c */
gboolean  gr_store_journal      (GrStore       *self,
                                 GrChange      *change,
                                 GArray        *done,
                                 gint64         now_ms,
                                 gint64        *number,
                                 GError       **error);

G_END_DECLS
