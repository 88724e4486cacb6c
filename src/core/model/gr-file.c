/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-file.h"

/**
 * GrFile:
 *
 * A file that was added as evidence or as a take. Its bytes lie beside the
 * library under their checksum, and never change.
 */
struct _GrFile
{
  GrEntity parent_instance;

  char *target_type;
  char *target;
  char *name;
  char *checksum;
  char *media_type;
  gint64 bytes;
  gint64 added_at;
};

static const GrField fields[] = {
  GR_FIELD (GrFile, target_type, TEXT, GR_FIELD_PLAIN), GR_FIELD_MENTION_OF (GrFile, target, NULL),
  GR_FIELD (GrFile, name, TEXT, GR_FIELD_TITLE),        GR_FIELD (GrFile, checksum, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrFile, media_type, TEXT, GR_FIELD_PLAIN),  GR_FIELD (GrFile, bytes, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrFile, added_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrFile, gr_file, "file", GR_LOAD_EAGER)

GR_GETTER (GrFile, gr_file, const char *, target_type)
GR_GETTER (GrFile, gr_file, const char *, target)
GR_GETTER (GrFile, gr_file, const char *, name)
GR_GETTER (GrFile, gr_file, const char *, checksum)
GR_GETTER (GrFile, gr_file, const char *, media_type)
GR_GETTER (GrFile, gr_file, gint64, bytes)
GR_GETTER (GrFile, gr_file, gint64, added_at)
