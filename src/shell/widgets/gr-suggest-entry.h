/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrSuggestEntry:
 *
 * A line to type into that offers below it what was said before.  The keys
 * stay in the entry: Down and Up go through what is offered, Enter takes it or
 * else what was typed, Escape puts the offer away.
 *
 * Properties: "placeholder", "text", "max-length" (in characters; 0: any).  Signal: "chosen" (char *text) on Enter,
 * and by a click on what is offered.
 */
#define GR_TYPE_SUGGEST_ENTRY (gr_suggest_entry_get_type ())
G_DECLARE_FINAL_TYPE (GrSuggestEntry, gr_suggest_entry, GR, SUGGEST_ENTRY, AdwBin)

const char *gr_suggest_entry_get_text  (GrSuggestEntry     *self);
void        gr_suggest_entry_set_text  (GrSuggestEntry     *self,
                                        const char         *text);
void        gr_suggest_entry_set_offer (GrSuggestEntry     *self,
                                        const char * const *offer);

G_END_DECLS
