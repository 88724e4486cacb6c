/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interaction.h"

/**
 * GrInteraction:
 *
 * Something between the person and somebody they know, or an event they went to:
 * what was said in particular, and what was promised.
 */
struct _GrInteraction
{
  GrEntity parent_instance;

  char *person; /* NULL: nobody in particular, or only a name */
  char *person_name;
  GrInteractionKind kind;
  char *round;
  gint64 happened_at;
  char *detail;
  char *promise;
  gint64 promise_due_at; /* 0: 48 hours after it happened */
  gint64 promise_kept_at;
  char *message; /* about it, while it is being worded: as the person changed what was composed */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrInteraction, person, "person"),
  GR_FIELD (GrInteraction, person_name, TEXT, GR_FIELD_TITLE),
  GR_FIELD_ENUM_OF (GrInteraction, kind, gr_interaction_kind_get_type),
  GR_FIELD_MENTION_OF (GrInteraction, round, "round"),
  GR_FIELD (GrInteraction, happened_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrInteraction, detail, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrInteraction, promise, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrInteraction, promise_due_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrInteraction, promise_kept_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrInteraction, message, TEXT, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrInteraction, gr_interaction, "interaction", GR_LOAD_EAGER)

GR_GETTER (GrInteraction, gr_interaction, const char *, person)
GR_GETTER (GrInteraction, gr_interaction, const char *, person_name)
GR_GETTER (GrInteraction, gr_interaction, GrInteractionKind, kind)
GR_GETTER (GrInteraction, gr_interaction, const char *, round)
GR_GETTER (GrInteraction, gr_interaction, gint64, happened_at)
GR_GETTER (GrInteraction, gr_interaction, const char *, detail)
GR_GETTER (GrInteraction, gr_interaction, const char *, promise)
GR_GETTER (GrInteraction, gr_interaction, gint64, promise_due_at)
GR_GETTER (GrInteraction, gr_interaction, gint64, promise_kept_at)
GR_GETTER (GrInteraction, gr_interaction, const char *, message)
