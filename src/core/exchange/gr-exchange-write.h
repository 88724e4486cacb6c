/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-anki.h"
#include "gr-guide-markdown.h"

G_BEGIN_DECLS

/**
 * GrExchangeFormat:
 * @GR_EXCHANGE_UNKNOWN: none that is written
 * @GR_EXCHANGE_PACK: a guide pack: all of a guide, with its identities
 * @GR_EXCHANGE_MARKDOWN: a guide to read and to edit
 * @GR_EXCHANGE_GIFT: its quizzes, as Moodle's GIFT
 * @GR_EXCHANGE_AIKEN: its quizzes, as Aiken
 * @GR_EXCHANGE_ANKI: all that can be learnt by heart, as text for Anki
 */
typedef enum {
  GR_EXCHANGE_UNKNOWN,
  GR_EXCHANGE_PACK,
  GR_EXCHANGE_MARKDOWN,
  GR_EXCHANGE_GIFT,
  GR_EXCHANGE_AIKEN,
  GR_EXCHANGE_ANKI,
} GrExchangeFormat;

/**
 * GrExchangeLoss:
 * @parts: of Markdown: what reads otherwise when it is read again
 * @items: of quizzes and cards: how many questions are left out for want of a key
 *
 * What a format could not say.
 */
typedef struct
{
  GrGuideParts parts;
  guint items;
} GrExchangeLoss;

GrExchangeFormat  gr_exchange_format_of (const char         *file_name);
gboolean          gr_exchange_is_quiz   (GrExchangeFormat    format);
char             *gr_exchange_write     (const GrGuideDraft *draft,
                                         GrExchangeFormat    format,
                                         const GPtrArray    *cards,
                                         GrExchangeLoss     *loss);

G_END_DECLS
