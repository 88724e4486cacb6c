/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

/**
 * GrAnkiCard:
 * @front: Markdown
 * @back: Markdown
 *
 * A card of a person's own.
 */
typedef struct
{
  char *front;
  char *back;
} GrAnkiCard;

GrAnkiCard *gr_anki_card_new   (const char         *front,
                                const char         *back);
void        gr_anki_card_free  (GrAnkiCard         *self);
char       *gr_anki_write      (const GrGuideDraft *draft,
                                const GPtrArray    *cards,
                                guint              *left_out);

G_END_DECLS
