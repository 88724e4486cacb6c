/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-response.h"

/**
 * GrResponse:
 *
 * What a person answered to one item of an attempt, and how it was judged
 * then.
 */
struct _GrResponse
{
  GrEntity parent_instance;

  char *attempt;
  char *item;
  char *item_title;
  char *choice;
  GrVerdict verdict;
  gint64 answered_at;
  double position;
  GrCertainty certainty;
  char *recalled; /* what was written before the choices were shown */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrResponse, attempt, "attempt"),
  GR_FIELD_MENTION_OF (GrResponse, item, "quiz-item"),
  GR_FIELD (GrResponse, item_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrResponse, choice, "choice"),
  GR_FIELD_ENUM_OF (GrResponse, verdict, gr_verdict_get_type),
  GR_FIELD (GrResponse, answered_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrResponse, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrResponse, certainty, gr_certainty_get_type),
  GR_FIELD (GrResponse, recalled, TEXT, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrResponse, gr_response, "response", GR_LOAD_BY_OWNER)

GR_GETTER (GrResponse, gr_response, const char *, attempt)
GR_GETTER (GrResponse, gr_response, const char *, item)
GR_GETTER (GrResponse, gr_response, const char *, item_title)
GR_GETTER (GrResponse, gr_response, const char *, choice)
GR_GETTER (GrResponse, gr_response, GrVerdict, verdict)
GR_GETTER (GrResponse, gr_response, gint64, answered_at)
GR_GETTER (GrResponse, gr_response, double, position)
GR_GETTER (GrResponse, gr_response, GrCertainty, certainty)
GR_GETTER (GrResponse, gr_response, const char *, recalled)
