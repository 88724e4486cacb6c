/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-part.h"

G_BEGIN_DECLS

#define GR_PACE_DEFAULT 140     /* words a minute; by convention one speaks 130 to 160 */
#define GR_TELLING_USUAL_MIN 90 /* seconds that a story usually takes, from … */
#define GR_TELLING_USUAL_MAX 120 /* … to; a convention, too */
#define GR_TELLING_LONG 150     /* above so many it is worth saying that it is long */

/**
 * GrTelling:
 * @words: words of each part
 * @seconds: how long each part takes to say; at least 1 where there is a word
 * @shares: whole per cent of the four parts' words, 100 in all or (nothing
 *   written) 0; learning stands outside and has 0
 * @n_written: how many of the five parts have a word
 * @total_words: words of all parts
 * @total_seconds: the sum of @seconds, so that what is shown adds up
 *
 * What a story comes to when it is told aloud.
 */
typedef struct
{
  guint words[GR_N_STORY_PARTS];
  guint seconds[GR_N_STORY_PARTS];
  guint shares[GR_N_STORY_PARTS];
  guint n_written;
  guint total_words;
  guint total_seconds;
} GrTelling;

/**
 * GrTellingLength:
 * @GR_TELLING_LENGTH_NONE: nothing to tell yet
 * @GR_TELLING_LENGTH_BRIEF: under a minute and a half
 * @GR_TELLING_LENGTH_USUAL: from 1:30 to 2:00
 * @GR_TELLING_LENGTH_AMPLE: up to 2:30, not worth a word
 * @GR_TELLING_LENGTH_LONG: longer than 2:30
 */
typedef enum {
  GR_TELLING_LENGTH_NONE,
  GR_TELLING_LENGTH_BRIEF,
  GR_TELLING_LENGTH_USUAL,
  GR_TELLING_LENGTH_AMPLE,
  GR_TELLING_LENGTH_LONG,
} GrTellingLength;

#define GR_TYPE_TELLING_LENGTH (gr_telling_length_get_type ())
GType gr_telling_length_get_type (void);

void             gr_telling_measure           (GrTelling          *self,
                                               const char * const  texts[GR_N_STORY_PARTS],
                                               gint64              pace);
void             gr_telling_measure_story     (GrTelling          *self,
                                               GrStory            *story,
                                               gint64              pace);
gint64           gr_telling_effective_pace    (gint64              pace);
guint            gr_telling_get_seconds       (guint               words,
                                               gint64              pace);
GrTellingLength  gr_telling_get_length        (const GrTelling    *self);
gboolean         gr_telling_is_complete       (const GrTelling    *self);
char            *gr_telling_describe_state    (const GrTelling    *self);
char            *gr_telling_describe_shares   (const GrTelling    *self);
char            *gr_telling_describe_part     (const GrTelling    *self,
                                               GrStoryPart         part);
char            *gr_telling_describe_written  (const GrTelling    *self);
char            *gr_telling_format_seconds    (guint               seconds);
const char      *gr_telling_get_title         (const char         *title);

G_END_DECLS
