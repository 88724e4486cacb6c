/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_PRIVATE_WORD (gr_private_word_get_type ())
G_DECLARE_FINAL_TYPE (GrPrivateWord, gr_private_word, GR, PRIVATE_WORD, GrEntity)

const char *  gr_private_word_get_word    (GrPrivateWord *self);
GrPrivateKind gr_private_word_get_kind    (GrPrivateWord *self);
gint64        gr_private_word_get_made_at (GrPrivateWord *self);

G_END_DECLS
