/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-key.h"

/**
 * GrKey:
 *
 * A choice that a person holds to be right, where the guide gives no key or
 * another one; or, beside those, why another choice is wrong.
 */
struct _GrKey
{
  GrEntity parent_instance;

  char *item;
  char *item_title;
  char *choice;
  char *reason;
  gint64 made_at;
  gboolean wrong; /* the reason says why the choice is not right */
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrKey, item, "quiz-item"),  GR_FIELD (GrKey, item_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrKey, choice, "choice"),   GR_FIELD (GrKey, reason, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrKey, made_at, TIME, GR_FIELD_PLAIN), GR_FIELD (GrKey, wrong, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrKey, gr_key, "key", GR_LOAD_EAGER)

GR_GETTER (GrKey, gr_key, const char *, item)
GR_GETTER (GrKey, gr_key, const char *, item_title)
GR_GETTER (GrKey, gr_key, const char *, choice)
GR_GETTER (GrKey, gr_key, const char *, reason)
GR_GETTER (GrKey, gr_key, gint64, made_at)
GR_GETTER (GrKey, gr_key, gboolean, wrong)
