/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take.h"

/**
 * GrTake:
 *
 * A question answered aloud once, as it was measured and as the person saw it
 * afterwards.
 */
struct _GrTake
{
  GrEntity parent_instance;

  char *question;
  char *question_title;
  char *story;
  GrMedium medium;
  GrInterviewKind kind;
  gint64 started_at;
  gint64 think_ms;
  gint64 duration_ms;
  gint64 situation_ms;
  gint64 task_ms;
  gint64 action_ms;
  gint64 result_ms;
  GrMeasure measure;
  gint64 spoken_ms;
  gint64 pauses;
  gint64 longest_pause_ms;
  gboolean hint;
  gint64 structure;
  gint64 detail;
  gint64 own_part;
  gint64 calm;
  char *next_time;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrTake, question, "question"),
  GR_FIELD (GrTake, question_title, TEXT, GR_FIELD_TITLE),
  GR_FIELD_MENTION_OF (GrTake, story, "story"),
  GR_FIELD_ENUM_OF (GrTake, medium, gr_medium_get_type),
  GR_FIELD_ENUM_OF (GrTake, kind, gr_interview_kind_get_type),
  GR_FIELD (GrTake, started_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, think_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, duration_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, situation_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, task_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, action_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, result_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrTake, measure, gr_measure_get_type),
  GR_FIELD (GrTake, spoken_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, pauses, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, longest_pause_ms, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, hint, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, structure, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, detail, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, own_part, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, calm, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTake, next_time, TEXT, GR_FIELD_SEARCHABLE),
};

GR_DEFINE_ENTITY (GrTake, gr_take, "take", GR_LOAD_EAGER)

GR_GETTER (GrTake, gr_take, const char *, question)
GR_GETTER (GrTake, gr_take, const char *, question_title)
GR_GETTER (GrTake, gr_take, const char *, story)
GR_GETTER (GrTake, gr_take, GrMedium, medium)
GR_GETTER (GrTake, gr_take, GrInterviewKind, kind)
GR_GETTER (GrTake, gr_take, gint64, started_at)
GR_GETTER (GrTake, gr_take, gint64, think_ms)
GR_GETTER (GrTake, gr_take, gint64, duration_ms)
GR_GETTER (GrTake, gr_take, gint64, situation_ms)
GR_GETTER (GrTake, gr_take, gint64, task_ms)
GR_GETTER (GrTake, gr_take, gint64, action_ms)
GR_GETTER (GrTake, gr_take, gint64, result_ms)
GR_GETTER (GrTake, gr_take, GrMeasure, measure)
GR_GETTER (GrTake, gr_take, gint64, spoken_ms)
GR_GETTER (GrTake, gr_take, gint64, pauses)
GR_GETTER (GrTake, gr_take, gint64, longest_pause_ms)
GR_GETTER (GrTake, gr_take, gboolean, hint)
GR_GETTER (GrTake, gr_take, gint64, structure)
GR_GETTER (GrTake, gr_take, gint64, detail)
GR_GETTER (GrTake, gr_take, gint64, own_part)
GR_GETTER (GrTake, gr_take, gint64, calm)
GR_GETTER (GrTake, gr_take, const char *, next_time)
