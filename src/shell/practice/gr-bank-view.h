/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrBankView:
 *
 * The bank of questions: counter, filter, and the questions by topic.
 * Signal: "chosen" (GrQuestion).
 */
#define GR_TYPE_BANK_VIEW (gr_bank_view_get_type ())
G_DECLARE_FINAL_TYPE (GrBankView, gr_bank_view, GR, BANK_VIEW, AdwBin)

void gr_bank_view_set_bank (GrBankView *self,
                            GrBank     *bank);

G_END_DECLS
