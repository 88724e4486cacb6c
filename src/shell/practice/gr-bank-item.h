/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-prepared.h"
#include "gr-question.h"

G_BEGIN_DECLS

/**
 * GrBankItem:
 *
 * A question and how far one is with it, as the bank shows it.
 *
 * Properties (read-only): "question", "group" (the topic it stands under),
 * "prepared", "n-takes", "n-stories", "summary" (all that in words).
 */
#define GR_TYPE_BANK_ITEM (gr_bank_item_get_type ())
G_DECLARE_FINAL_TYPE (GrBankItem, gr_bank_item, GR, BANK_ITEM, GObject)

GrBankItem *gr_bank_item_new           (GrQuestion *question);
GrQuestion *gr_bank_item_get_question  (GrBankItem *self);
const char *gr_bank_item_get_group     (GrBankItem *self);
GrPrepared  gr_bank_item_get_prepared  (GrBankItem *self);
guint       gr_bank_item_get_n_takes   (GrBankItem *self);
guint       gr_bank_item_get_n_stories (GrBankItem *self);
const char *gr_bank_item_get_summary   (GrBankItem *self);
gboolean    gr_bank_item_set           (GrBankItem *self,
                                        const char *group,
                                        GrPrepared  prepared,
                                        guint       n_takes,
                                        guint       n_stories);

G_END_DECLS
