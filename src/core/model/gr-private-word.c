/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-private-word.h"

/**
 * GrPrivateWord:
 *
 * A name that leaves the computer only under another: the portfolio puts a
 * pseudonym in its place.
 */
struct _GrPrivateWord
{
  GrEntity parent_instance;

  char *word;
  GrPrivateKind kind;
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD (GrPrivateWord, word, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrPrivateWord, kind, gr_private_kind_get_type),
  GR_FIELD (GrPrivateWord, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrPrivateWord, gr_private_word, "private-word", GR_LOAD_EAGER)

GR_GETTER (GrPrivateWord, gr_private_word, const char *, word)
GR_GETTER (GrPrivateWord, gr_private_word, GrPrivateKind, kind)
GR_GETTER (GrPrivateWord, gr_private_word, gint64, made_at)
