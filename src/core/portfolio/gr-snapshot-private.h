/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"
#include "gr-queries.h"

G_BEGIN_DECLS

/* A folio that is being filled, within one reading of the library. */
typedef struct
{
  GrStore *store;
  GrFolio *folio;
  GTimeZone *zone;
  GHashTable *totals; /* task → GrWorkTotal */
} Snapshot;

GPtrArray *gr_snapshot_load             (Snapshot    *s,
                                         const char  *type,
                                         const char  *owner,
                                         GError     **error);
GrRow     *gr_snapshot_find             (Snapshot    *s,
                                         const char  *type,
                                         const char  *uid,
                                         GError     **error);
char      *gr_snapshot_dup              (const GrRow *row,
                                         const char  *field);
gboolean   gr_snapshot_join_names       (Snapshot    *s,
                                         const char  *type,
                                         const char  *owner,
                                         char       **names,
                                         GError     **error);
int        gr_snapshot_nick             (const GrRow *row,
                                         const char  *field,
                                         GType        type);
const char *
           gr_snapshot_interview_kind   (const GrRow *row);
char      *gr_snapshot_format           (Snapshot    *s,
                                         gint64       ms,
                                         const char  *format);
char      *gr_snapshot_format_date      (const char  *date);

gboolean   gr_snapshot_take_privates    (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_texts       (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_stories     (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_answers     (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_takes       (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_mocks       (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_kit         (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_plan        (Snapshot    *s,
                                         gint64       now_ms,
                                         GError     **error);
gboolean   gr_snapshot_take_files       (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_study       (Snapshot    *s,
                                         GError     **error);
gboolean   gr_snapshot_take_track       (Snapshot    *s,
                                         gint64       now_ms,
                                         GError     **error);

G_END_DECLS
