/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-journal-entry.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrJournalView:
 *
 * An entry of the journal, with its day, to be read and written.  What is
 * typed is kept at once.
 */
#define GR_TYPE_JOURNAL_VIEW (gr_journal_view_get_type ())
G_DECLARE_FINAL_TYPE (GrJournalView, gr_journal_view, GR, JOURNAL_VIEW, AdwBin)

GtkWidget      *gr_journal_view_new       (void);
GrJournalEntry *gr_journal_view_get_entry (GrJournalView  *self);
gboolean        gr_journal_view_is_blank  (GrJournalView  *self);
void            gr_journal_view_set       (GrJournalView  *self,
                                           GrLibrary      *library,
                                           GrJournalEntry *entry,
                                           const char     *caption);
char           *gr_journal_dup_day        (GrJournalEntry *entry);

G_END_DECLS
