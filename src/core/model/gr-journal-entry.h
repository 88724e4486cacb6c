/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_JOURNAL_ENTRY (gr_journal_entry_get_type ())
G_DECLARE_FINAL_TYPE (GrJournalEntry, gr_journal_entry, GR, JOURNAL_ENTRY, GrEntity)

const char * gr_journal_entry_get_prompt       (GrJournalEntry *self);
const char * gr_journal_entry_get_prompt_title (GrJournalEntry *self);
const char * gr_journal_entry_get_text         (GrJournalEntry *self);
gint64       gr_journal_entry_get_made_at      (GrJournalEntry *self);

G_END_DECLS
