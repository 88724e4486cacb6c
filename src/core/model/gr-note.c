/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-note.h"

/**
 * GrNote:
 *
 * What a person wrote beside a piece of a guide: a section, a highlight, or
 * whatever else can be mentioned.
 */
struct _GrNote
{
  GrEntity parent_instance;

  char *target_type;
  char *target;
  char *target_title;
  char *text;
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD (GrNote, target_type, TEXT, GR_FIELD_PLAIN),  GR_FIELD_MENTION_OF (GrNote, target, NULL),
  GR_FIELD (GrNote, target_title, TEXT, GR_FIELD_PLAIN), GR_FIELD (GrNote, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrNote, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrNote, gr_note, "note", GR_LOAD_EAGER)

GR_GETTER (GrNote, gr_note, const char *, target_type)
GR_GETTER (GrNote, gr_note, const char *, target)
GR_GETTER (GrNote, gr_note, const char *, target_title)
GR_GETTER (GrNote, gr_note, const char *, text)
GR_GETTER (GrNote, gr_note, gint64, made_at)
