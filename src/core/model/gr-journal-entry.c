/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-journal-entry.h"

/**
 * GrJournalEntry:
 *
 * What a person wrote on one day, most often on something a guide asks them to
 * reflect on. Entries are added, so that first and latest can be compared.
 */
struct _GrJournalEntry
{
  GrEntity parent_instance;

  char *prompt;
  char *prompt_title;
  char *text;
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrJournalEntry, prompt, "prompt"),
  GR_FIELD (GrJournalEntry, prompt_title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrJournalEntry, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrJournalEntry, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrJournalEntry, gr_journal_entry, "journal-entry", GR_LOAD_EAGER)

GR_GETTER (GrJournalEntry, gr_journal_entry, const char *, prompt)
GR_GETTER (GrJournalEntry, gr_journal_entry, const char *, prompt_title)
GR_GETTER (GrJournalEntry, gr_journal_entry, const char *, text)
GR_GETTER (GrJournalEntry, gr_journal_entry, gint64, made_at)
