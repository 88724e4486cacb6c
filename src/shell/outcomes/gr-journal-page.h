/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrJournalPage:
 *
 * The reflection journal: what the guides ask one to think about, how often
 * one wrote on it, and anything else.
 */
#define GR_TYPE_JOURNAL_PAGE (gr_journal_page_get_type ())
G_DECLARE_FINAL_TYPE (GrJournalPage, gr_journal_page, GR, JOURNAL_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_journal_page_new (GrLibrary *library);

G_END_DECLS
