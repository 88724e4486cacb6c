/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrJournalTopic:
 *
 * Something to write on: what a guide asks, also where that is gone from it
 * but was written on, or anything else.
 */
#define GR_TYPE_JOURNAL_TOPIC (gr_journal_topic_get_type ())
G_DECLARE_FINAL_TYPE (GrJournalTopic, gr_journal_topic, GR, JOURNAL_TOPIC, GObject)

const char *gr_journal_topic_get_prompt    (GrJournalTopic *self);
const char *gr_journal_topic_get_title     (GrJournalTopic *self);
guint       gr_journal_topic_get_n_entries (GrJournalTopic *self);
gint64      gr_journal_topic_get_latest    (GrJournalTopic *self);

GPtrArray  *gr_journal_topics_list         (GrLibrary      *library);

G_END_DECLS
