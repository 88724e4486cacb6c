/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-attempt-item.h"

/**
 * GrAttemptItem:
 *
 * One item that an attempt asks, where these are not simply all of one quiz:
 * those missed last time, or a mixture over several guides.
 */
struct _GrAttemptItem
{
  GrEntity parent_instance;

  char *attempt;
  char *item;
  char *item_title;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrAttemptItem, attempt, "attempt"),
  GR_FIELD_MENTION_OF (GrAttemptItem, item, "quiz-item"),
  GR_FIELD (GrAttemptItem, item_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrAttemptItem, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrAttemptItem, gr_attempt_item, "attempt-item", GR_LOAD_BY_OWNER)

GR_GETTER (GrAttemptItem, gr_attempt_item, const char *, attempt)
GR_GETTER (GrAttemptItem, gr_attempt_item, const char *, item)
GR_GETTER (GrAttemptItem, gr_attempt_item, const char *, item_title)
GR_GETTER (GrAttemptItem, gr_attempt_item, double, position)
