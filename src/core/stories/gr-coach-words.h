/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrCoachWords:
 * @language: its code, "en"
 * @abbreviations: that end in a full stop without ending a sentence
 * @we: what says that several did it
 * @group: subjects of several, where they begin a sentence
 * @me: what says that the teller did it
 * @figures: numbers in words
 * @vague: phrases that could stand for anything
 * @transactional: phrases that may sound as if people were a means
 * @passive_verbs: forms of the verb that makes the passive
 * @between: words that may stand between that verb and the participle
 * @participles: of irregular verbs
 * @states: participles that say how one is, not what was done
 * @participle_follows: whether the participle stands right behind that verb,
 *   else anywhere in the sentence
 * @is_participle: whether a word looks like a participle of a regular verb
 *
 * What the coach knows of one language: all lists end with %NULL and hold words
 * that are case folded.
 */
typedef struct
{
  const char *language;
  const char *const *abbreviations;
  const char *const *we;
  const char *const *group;
  const char *const *me;
  const char *const *figures;
  const char *const *vague;
  const char *const *transactional;
  const char *const *passive_verbs;
  const char *const *between;
  const char *const *participles;
  const char *const *states;
  gboolean participle_follows;
  gboolean (*is_participle) (const char *word);
} GrCoachWords;

extern const GrCoachWords gr_coach_words_en;
extern const GrCoachWords gr_coach_words_de;

const GrCoachWords *gr_coach_words_find (const char *language);

G_END_DECLS
