/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "gr-coach-words.h"

G_BEGIN_DECLS

/**
 * GrWord:
 * @text: case folded, with plain apostrophes
 * @start: its first character in the text, from 0
 * @end: one past its last
 * @capital: whether it begins with a capital letter
 * @quoted: whether it stands between quotation marks, in somebody's mouth
 *
 * A word of a text.
 */
typedef struct
{
  char *text;
  guint start;
  guint end;
  gboolean capital;
  gboolean quoted;
} GrWord;

/**
 * GrSentence:
 * @first: its first word
 * @n: how many words it has
 *
 * A sentence of a text, or what stands on a line of its own.
 */
typedef struct
{
  guint first;
  guint n;
} GrSentence;

/**
 * GrSentences:
 * @words: (element-type GrWord): all words
 * @sentences: (element-type GrSentence): in their order
 *
 * A text taken apart.
 */
typedef struct
{
  GArray *words;
  GArray *sentences;
} GrSentences;

GrSentences *gr_sentences_new     (const char         *text,
                                   const GrCoachWords *language);
void         gr_sentences_free    (GrSentences        *self);
GrWord      *gr_sentences_word    (GrSentences        *self,
                                   guint               index);
guint        gr_sentences_match   (GrSentences        *self,
                                   const GrSentence   *sentence,
                                   guint               at,
                                   const char * const *phrases);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrSentences, gr_sentences_free)

G_END_DECLS
