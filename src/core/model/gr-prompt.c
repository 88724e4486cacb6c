/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-prompt.h"

/**
 * GrPrompt:
 *
 * Something a guide asks one to reflect on.
 */
struct _GrPrompt
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  char *text;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrPrompt, guide, "guide"),       GR_FIELD_MENTION_OF (GrPrompt, section, "section"),
  GR_FIELD (GrPrompt, text, TEXT, GR_FIELD_TITLE),    GR_FIELD (GrPrompt, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrPrompt, line, INTEGER, GR_FIELD_PLAIN), GR_FIELD (GrPrompt, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrPrompt, gr_prompt, "prompt", GR_LOAD_EAGER)

GR_GETTER (GrPrompt, gr_prompt, const char *, guide)
GR_GETTER (GrPrompt, gr_prompt, const char *, section)
GR_GETTER (GrPrompt, gr_prompt, const char *, text)
GR_GETTER (GrPrompt, gr_prompt, double, position)
GR_GETTER (GrPrompt, gr_prompt, gint64, line)
GR_GETTER (GrPrompt, gr_prompt, gboolean, retired)
