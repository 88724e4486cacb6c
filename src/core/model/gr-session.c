/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-session.h"

/**
 * GrSession:
 *
 * A time set aside for a task. The cue and the response are an if-then plan: when
 * this happens, I will do that.
 */
struct _GrSession
{
  GrEntity parent_instance;

  char *task;
  char *task_title;
  gint64 starts_at;
  gint64 minutes;
  char *cue;
  char *response;
  gint64 done_at;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrSession, task, "task"),         GR_FIELD (GrSession, task_title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrSession, starts_at, TIME, GR_FIELD_PLAIN), GR_FIELD (GrSession, minutes, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrSession, cue, TEXT, GR_FIELD_SEARCHABLE),  GR_FIELD (GrSession, response, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrSession, done_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrSession, gr_session, "session", GR_LOAD_EAGER)

GR_GETTER (GrSession, gr_session, const char *, task)
GR_GETTER (GrSession, gr_session, const char *, task_title)
GR_GETTER (GrSession, gr_session, gint64, starts_at)
GR_GETTER (GrSession, gr_session, gint64, minutes)
GR_GETTER (GrSession, gr_session, const char *, cue)
GR_GETTER (GrSession, gr_session, const char *, response)
GR_GETTER (GrSession, gr_session, gint64, done_at)
