/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "gr-queries.h"

G_BEGIN_DECLS

/**
 * GrTimeEntry:
 *
 * One stretch of time on a task, as a list shows it.  The rows are a log and
 * stay on disk; this is a reading of one.
 */
#define GR_TYPE_TIME_ENTRY (gr_time_entry_get_type ())
G_DECLARE_FINAL_TYPE (GrTimeEntry, gr_time_entry, GR, TIME_ENTRY, GObject)

GrTimeEntry *gr_time_entry_new            (const GrWorkEntry *entry);
const char  *gr_time_entry_get_uid        (GrTimeEntry       *self);
gint64       gr_time_entry_get_started_at (GrTimeEntry       *self);
gint64       gr_time_entry_get_seconds    (GrTimeEntry       *self);
char        *gr_time_entry_dup_title      (GrTimeEntry       *self);
const char  *gr_time_entry_get_source     (GrTimeEntry       *self);

G_END_DECLS
