/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"
#include "gr-fsrs-params.h"

G_BEGIN_DECLS

/**
 * GrRating:
 *
 * How well something was recalled; the numbers are those of the model and of
 * the keyboard.
 */
typedef enum {
  GR_RATING_AGAIN = 1,
  GR_RATING_HARD,
  GR_RATING_GOOD,
  GR_RATING_EASY,
} GrRating;

#define GR_N_RATINGS 4
#define GR_FSRS_NO_FUZZ (-1.0)
#define GR_DAY_MS G_GINT64_CONSTANT (86400000)

/**
 * GrFsrs:
 * @params: what it was made from, clipped
 * @decay: exponent of the forgetting curve, negative
 * @factor: so that recall is 90 % when as many days have passed as the stability
 * @modifier: an interval as a multiple of the stability
 * @easy_difficulty: of a card that was Easy at once; difficulty returns to it
 *
 * FSRS-6, ready to be asked: a plain value, to be copied at will.
 */
typedef struct
{
  GrFsrsParams params;
  double decay;
  double factor;
  double modifier;
  double easy_difficulty;
} GrFsrs;

/**
 * GrFsrsMemory:
 * @stability: days after which recall is 90 %; 0: never reviewed
 * @difficulty: 1 to 10; 0: never reviewed
 */
typedef struct
{
  double stability;
  double difficulty;
} GrFsrsMemory;

/**
 * GrFsrsCard:
 * @state: where it is in the scheduler
 * @step: which (re)learning step it is on
 * @memory: how well it sits
 * @due_ms: when to ask it again
 * @reviewed_ms: when it was last asked; meaningless where @reps is 0
 * @scheduled_days: the interval it was given; 0 for a step of minutes
 * @reps: how often it was asked
 * @lapses: how often it was forgotten after it had been learned
 */
typedef struct
{
  GrCardState state;
  int step;
  GrFsrsMemory memory;
  gint64 due_ms;
  gint64 reviewed_ms;
  int scheduled_days;
  int reps;
  int lapses;
} GrFsrsCard;

double        gr_fsrs_round              (double              x);
gboolean      gr_fsrs_init               (GrFsrs             *self,
                                          const GrFsrsParams *params);

double        gr_fsrs_get_retrievability (const GrFsrs       *self,
                                          double              stability,
                                          double              days);
double        gr_fsrs_get_recall         (const GrFsrs       *self,
                                          double              stability,
                                          double              days);
void          gr_fsrs_remember           (const GrFsrs       *self,
                                          GrFsrsMemory        memory,
                                          gint64              elapsed_days,
                                          GrFsrsMemory       *next);

int           gr_fsrs_get_interval       (const GrFsrs       *self,
                                          double              stability,
                                          gint64              elapsed_days,
                                          double              fuzz);
void          gr_fsrs_review             (const GrFsrs       *self,
                                          const GrFsrsCard   *card,
                                          GrRating            rating,
                                          gint64              now_ms,
                                          gint64              elapsed_days,
                                          double              fuzz,
                                          GrFsrsCard         *next);
void          gr_fsrs_preview            (const GrFsrs       *self,
                                          const GrFsrsCard   *card,
                                          gint64              now_ms,
                                          gint64              elapsed_days,
                                          double              fuzz,
                                          GrFsrsCard         *next);

G_END_DECLS
