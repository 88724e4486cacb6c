/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-evidence.h"

/**
 * GrEvidence:
 *
 * What shows that a deliverable is there: a story, a file, a take.
 */
struct _GrEvidence
{
  GrEntity parent_instance;

  char *deliverable;
  char *target_type;
  char *target;
  char *target_title;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrEvidence, deliverable, "deliverable"),
  GR_FIELD (GrEvidence, target_type, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrEvidence, target, NULL),
  GR_FIELD (GrEvidence, target_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrEvidence, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrEvidence, gr_evidence, "evidence", GR_LOAD_EAGER)

GR_GETTER (GrEvidence, gr_evidence, const char *, deliverable)
GR_GETTER (GrEvidence, gr_evidence, const char *, target_type)
GR_GETTER (GrEvidence, gr_evidence, const char *, target)
GR_GETTER (GrEvidence, gr_evidence, const char *, target_title)
GR_GETTER (GrEvidence, gr_evidence, double, position)
