/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_LEVEL_MS 50          /* how often a recording's level is read */
#define GR_LEVEL_SILENT -100.0  /* dB: as quiet as a reading gets */
#define GR_SPEECH_PAUSE_MS 2500 /* a pause longer than this is worth showing */
#define GR_N_TAKE_PARTS 4       /* Situation, Task, Action, Result, numbered as the parts of a story */

/**
 * GrLevel:
 * @at_ms: where in the take the reading begins; it lasts until the next one
 * @rms_db: root mean square over that stretch, in dB of full scale (0 is the
 *   loudest)
 *
 * A reading of how loud a take is.
 */
typedef struct
{
  gint64 at_ms;
  double rms_db;
} GrLevel;

/**
 * GrSpan:
 * @start_ms: where it begins
 * @end_ms: where it ends
 *
 * A stretch of a take.
 */
typedef struct
{
  gint64 start_ms;
  gint64 end_ms;
} GrSpan;

/**
 * GrSpeech:
 * @duration_ms: how long the take is
 * @threshold_db: the level from which on it was taken for speech
 * @spans: (element-type GrSpan): where somebody speaks
 * @pauses: (element-type GrSpan): silence between words for longer than
 *   %GR_SPEECH_PAUSE_MS; neither the wait before the first word nor the rest
 *   after the last is one
 * @longest_pause_ms: the longest of @pauses; 0 where there is none
 * @first_word_ms: time to the first word; -1 where nobody speaks
 * @spoken_ms: how long is spoken in all
 * @speaking_share: which part of the time from the first word to the last is
 *   spoken, 0 to 1
 * @part_ms: how long each part of the story takes; -1 where it is not marked
 * @part_spoken_ms: how long is spoken in each part; -1 where it is not marked
 *
 * What can be measured in a spoken take without understanding a word of it.
 */
typedef struct
{
  gint64 duration_ms;
  double threshold_db;
  GArray *spans;
  GArray *pauses;
  gint64 longest_pause_ms;
  gint64 first_word_ms;
  gint64 spoken_ms;
  double speaking_share;
  gint64 part_ms[GR_N_TAKE_PARTS];
  gint64 part_spoken_ms[GR_N_TAKE_PARTS];
} GrSpeech;

GrSpeech *gr_speech_new  (const GrLevel *levels,
                          guint          n_levels,
                          gint64         duration_ms,
                          const gint64  *marks);
void      gr_speech_free (GrSpeech      *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrSpeech, gr_speech_free)

G_END_DECLS
