/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-card.h"

/**
 * GrCard:
 *
 * Something to be remembered, and how well it sits: the memory state of FSRS
 * after the last review.  Either it mentions what a guide holds, and its words
 * are that thing's, or it has a front and a back of the person's own (and may
 * mention where they come from).
 */
struct _GrCard
{
  GrEntity parent_instance;

  char *source_type;
  char *source;
  char *source_title;
  char *guide; /* its topic */
  char *front; /* NULL: its words are those of what it mentions */
  char *back;
  GrCardState state;
  gint64 step;
  double stability; /* days; 0 before the first review */
  double difficulty; /* 1 to 10; 0 before the first review */
  gint64 due_at;
  gint64 reviewed_at; /* 0: never */
  gint64 scheduled_days;
  gint64 reps;
  gint64 lapses;
  gboolean suspended;
  char *buried_until; /* the day it comes back */
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD (GrCard, source_type, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrCard, source, NULL),
  GR_FIELD (GrCard, source_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrCard, guide, "guide"),
  GR_FIELD (GrCard, front, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrCard, back, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD_ENUM_OF (GrCard, state, gr_card_state_get_type),
  GR_FIELD (GrCard, step, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, stability, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, difficulty, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, due_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, reviewed_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, scheduled_days, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, reps, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, lapses, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, suspended, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, buried_until, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrCard, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrCard, gr_card, "card", GR_LOAD_EAGER)

GR_GETTER (GrCard, gr_card, const char *, source_type)
GR_GETTER (GrCard, gr_card, const char *, source)
GR_GETTER (GrCard, gr_card, const char *, source_title)
GR_GETTER (GrCard, gr_card, const char *, guide)
GR_GETTER (GrCard, gr_card, const char *, front)
GR_GETTER (GrCard, gr_card, const char *, back)
GR_GETTER (GrCard, gr_card, GrCardState, state)
GR_GETTER (GrCard, gr_card, gint64, step)
GR_GETTER (GrCard, gr_card, double, stability)
GR_GETTER (GrCard, gr_card, double, difficulty)
GR_GETTER (GrCard, gr_card, gint64, due_at)
GR_GETTER (GrCard, gr_card, gint64, reviewed_at)
GR_GETTER (GrCard, gr_card, gint64, scheduled_days)
GR_GETTER (GrCard, gr_card, gint64, reps)
GR_GETTER (GrCard, gr_card, gint64, lapses)
GR_GETTER (GrCard, gr_card, gboolean, suspended)
GR_GETTER (GrCard, gr_card, const char *, buried_until)
GR_GETTER (GrCard, gr_card, gint64, made_at)
