/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverable.h"

/**
 * GrDeliverable:
 *
 * Something a project is to leave behind.
 */
struct _GrDeliverable
{
  GrEntity parent_instance;

  char *project;
  char *source;
  char *title;
  gboolean done;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrDeliverable, project, "project"),    GR_FIELD_MENTION_OF (GrDeliverable, source, "plan-item"),
  GR_FIELD (GrDeliverable, title, TEXT, GR_FIELD_TITLE),    GR_FIELD (GrDeliverable, done, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrDeliverable, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrDeliverable, gr_deliverable, "deliverable", GR_LOAD_EAGER)

GR_GETTER (GrDeliverable, gr_deliverable, const char *, project)
GR_GETTER (GrDeliverable, gr_deliverable, const char *, source)
GR_GETTER (GrDeliverable, gr_deliverable, const char *, title)
GR_GETTER (GrDeliverable, gr_deliverable, gboolean, done)
GR_GETTER (GrDeliverable, gr_deliverable, double, position)
