/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-dismissal.h"

/**
 * GrDismissal:
 *
 * A remark of the coach that a person does not want to see again, on these
 * words of this text.
 */
struct _GrDismissal
{
  GrEntity parent_instance;

  char *target_type;
  char *target;
  char *code;
  char *words;
};

static const GrField fields[] = {
  GR_FIELD (GrDismissal, target_type, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrDismissal, target, NULL),
  GR_FIELD (GrDismissal, code, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrDismissal, words, TEXT, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrDismissal, gr_dismissal, "dismissal", GR_LOAD_EAGER)

GR_GETTER (GrDismissal, gr_dismissal, const char *, target_type)
GR_GETTER (GrDismissal, gr_dismissal, const char *, target)
GR_GETTER (GrDismissal, gr_dismissal, const char *, code)
GR_GETTER (GrDismissal, gr_dismissal, const char *, words)
