/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrCalendarEvent:
 * @uid: for ever the same for the same thing, so that a calendar replaces it
 * @starts_at: in milliseconds since 1970 in UTC
 * @minutes: how long it takes
 * @title: what it is called
 * @place: (nullable): where
 * @note: (nullable): what else there is to say
 * @cancelled: whether it was called off
 *
 * Something that has its time.
 */
typedef struct
{
  char *uid;
  gint64 starts_at;
  gint64 minutes;
  char *title;
  char *place;
  char *note;
  gboolean cancelled;
} GrCalendarEvent;

GPtrArray *gr_calendar_read       (GrStore         *store,
                                   gint64           from_ms,
                                   GError         **error);
char      *gr_calendar_write      (GPtrArray       *events,
                                   gint64           now_ms);
void       gr_calendar_event_free (GrCalendarEvent *event);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrCalendarEvent, gr_calendar_event_free)

G_END_DECLS
