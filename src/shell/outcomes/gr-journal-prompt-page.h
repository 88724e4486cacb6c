/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrJournalPromptPage:
 *
 * What was written on one thing that a guide asks to reflect on, or on anything
 * else: the first entry and the latest side by side, those in between below.
 */
#define GR_TYPE_JOURNAL_PROMPT_PAGE (gr_journal_prompt_page_get_type ())
G_DECLARE_FINAL_TYPE (GrJournalPromptPage, gr_journal_prompt_page, GR, JOURNAL_PROMPT_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_journal_prompt_page_new (GrLibrary  *library,
                                               const char *prompt,
                                               const char *title);

G_END_DECLS
