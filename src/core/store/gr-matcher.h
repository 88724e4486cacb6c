/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "gr-queries.h"

G_BEGIN_DECLS

/**
 * GrMatcher:
 *
 * Finds again, in one text, the words that a search has found: FTS5's own
 * highlight () and snippet () ask the index once more for each row, and for the
 * beginning of a word that is all words that begin so, half a second a row in
 * a large library.
 */
typedef struct _GrMatcher GrMatcher;

gboolean    gr_matcher_is_run     (const char        *word);
GrMatcher  *gr_matcher_new        (const char *const *words,
                                   gboolean           last_begins);
void        gr_matcher_free       (GrMatcher         *self);
const char *gr_matcher_find_place (GrMatcher         *self,
                                   const char        *text);
GArray     *gr_matcher_find_spans (GrMatcher         *self,
                                   const char        *text);
gboolean    gr_matcher_holds_all  (GrMatcher         *self,
                                   const char        *title,
                                   const char        *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrMatcher, gr_matcher_free)

G_END_DECLS
