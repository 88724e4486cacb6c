/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timer.h"

/**
 * GrTimer:
 *
 * The one running timer.  Its heartbeat says how far it certainly got,
 * should the computer go down.
 */
struct _GrTimer
{
  GrEntity parent_instance;

  char *task;
  char *task_title;
  gint64 started_at;
  gint64 started_boot_ms;
  char *boot_id;
  gint64 beat_at;
  gint64 beat_boot_ms;
  gint64 seconds_before;
  gboolean paused;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrTimer, task, "task"),
  GR_FIELD (GrTimer, task_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, started_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, started_boot_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, boot_id, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, beat_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, beat_boot_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, seconds_before, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTimer, paused, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrTimer, gr_timer, "timer", GR_LOAD_EAGER)

GR_GETTER (GrTimer, gr_timer, const char *, task)
GR_GETTER (GrTimer, gr_timer, const char *, task_title)
GR_GETTER (GrTimer, gr_timer, gint64, started_at)
GR_GETTER (GrTimer, gr_timer, gint64, started_boot_ms)
GR_GETTER (GrTimer, gr_timer, const char *, boot_id)
GR_GETTER (GrTimer, gr_timer, gint64, beat_at)
GR_GETTER (GrTimer, gr_timer, gint64, beat_boot_ms)
GR_GETTER (GrTimer, gr_timer, gint64, seconds_before)
GR_GETTER (GrTimer, gr_timer, gboolean, paused)
