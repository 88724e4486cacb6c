/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-choice.h"

/**
 * GrChoice:
 *
 * One answer offered by a quiz item.  correct is the guide's own key; unset
 * on all of an item's choices: unkeyed.
 */
struct _GrChoice
{
  GrEntity parent_instance;

  char *item;
  char *text;
  gboolean correct;
  char *reason;
  double position;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrChoice, item, "quiz-item"),     GR_FIELD (GrChoice, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrChoice, correct, FLAG, GR_FIELD_PLAIN),  GR_FIELD (GrChoice, reason, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrChoice, position, REAL, GR_FIELD_PLAIN), GR_FIELD (GrChoice, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrChoice, gr_choice, "choice", GR_LOAD_EAGER)

GR_GETTER (GrChoice, gr_choice, const char *, item)
GR_GETTER (GrChoice, gr_choice, const char *, text)
GR_GETTER (GrChoice, gr_choice, gboolean, correct)
GR_GETTER (GrChoice, gr_choice, const char *, reason)
GR_GETTER (GrChoice, gr_choice, double, position)
GR_GETTER (GrChoice, gr_choice, gboolean, retired)
