/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that a guide's parts are known by.  Each stands for a list of phrases in each language. */
typedef enum {
  GR_WORD_QUIZ,
  GR_WORD_CONFUSIONS,
  GR_WORD_REFLECTIONS,
  GR_WORD_SPRINT,
  GR_WORD_FULL,
  GR_WORD_QUESTIONS,
  GR_WORD_ANSWER,
  GR_WORD_ANSWER_IS,
  GR_WORD_OPTION,
  GR_WORD_KEY,
  GR_WORD_CORRECT,
  GR_WORD_RIGHT,
  GR_WORD_WRONG,
  GR_WORD_QUESTION,
  GR_WORD_REQUEST,
  GR_WORD_SCENARIO,
  GR_WORD_EXPLANATION,
  GR_WORD_CLAIM,
  GR_WORD_TRUTH,
  GR_WORD_CONFUSION,
  GR_WORD_REFLECTION,
  GR_WORD_PROMPT,
  GR_WORD_PROJECT,
  GR_WORD_OBJECTIVE,
  GR_WORD_OVERVIEW,
  GR_WORD_TIME,
  GR_WORD_PHASE,
  GR_WORD_STEP,
  GR_WORD_HOUR,
  GR_WORD_DELIVERABLES,
  GR_WORD_SUCCESS,
  GR_WORD_ADDITIONAL,
  GR_WORD_OUT_OF,
  GR_WORD_POINTS,
  GR_WORD_PERCENT,
  GR_WORD_OVER,
  GR_WORD_AND,
  GR_WORD_AT_LEAST,
  GR_WORD_AT_MOST,
  GR_WORD_MINUTES,
  GR_WORD_HOURS,
  GR_WORD_WEEKS,
  GR_WORD_SKILLS,
  GR_WORD_INTERVIEW_DAY,
  GR_WORD_COMMON,
  GR_N_WORDS,
} GrWord;

gboolean    gr_guide_word_matches      (GrWord      word,
                                  const char *normal);
gsize       gr_guide_word_starts       (GrWord      word,
                                  const char *text);
int         gr_guide_word_ordinal      (const char *text,
                                  gsize      *len);
const char *gr_guide_word_language     (const char *text);

G_END_DECLS
