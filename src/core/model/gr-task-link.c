/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-link.h"

/**
 * GrTaskLink:
 *
 * Something that a task is about: a story, a question, a requirement.
 */
struct _GrTaskLink
{
  GrEntity parent_instance;

  char *task;
  char *target_type;
  char *target;
  char *target_title;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrTaskLink, task, "task"),          GR_FIELD (GrTaskLink, target_type, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrTaskLink, target, NULL),        GR_FIELD (GrTaskLink, target_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrTaskLink, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrTaskLink, gr_task_link, "task-link", GR_LOAD_EAGER)

GR_GETTER (GrTaskLink, gr_task_link, const char *, task)
GR_GETTER (GrTaskLink, gr_task_link, const char *, target_type)
GR_GETTER (GrTaskLink, gr_task_link, const char *, target)
GR_GETTER (GrTaskLink, gr_task_link, const char *, target_title)
GR_GETTER (GrTaskLink, gr_task_link, double, position)
