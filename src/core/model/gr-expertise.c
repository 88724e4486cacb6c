/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-expertise.h"

/**
 * GrExpertise:
 *
 * A talk, an article, a role: what shows others that one knows the field.
 */
struct _GrExpertise
{
  GrEntity parent_instance;

  GrExpertiseKind kind;
  char *title;
  char *venue;
  char *address;
  char *done_on;
  char *note;
};

static const GrField fields[] = {
  GR_FIELD_ENUM_OF (GrExpertise, kind, gr_expertise_kind_get_type),
  GR_FIELD (GrExpertise, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrExpertise, venue, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrExpertise, address, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrExpertise, done_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrExpertise, note, TEXT, GR_FIELD_SEARCHABLE),
};

GR_DEFINE_ENTITY (GrExpertise, gr_expertise, "expertise", GR_LOAD_EAGER)

GR_GETTER (GrExpertise, gr_expertise, GrExpertiseKind, kind)
GR_GETTER (GrExpertise, gr_expertise, const char *, title)
GR_GETTER (GrExpertise, gr_expertise, const char *, venue)
GR_GETTER (GrExpertise, gr_expertise, const char *, address)
GR_GETTER (GrExpertise, gr_expertise, const char *, done_on)
GR_GETTER (GrExpertise, gr_expertise, const char *, note)
