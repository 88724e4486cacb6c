/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-fsrs.h"

G_BEGIN_DECLS

/**
 * GrStudyCosts:
 * @pass_s: seconds for a card that is recalled
 * @fail_s: for one that is not, with the step that follows
 * @new_s: for a new one
 */
typedef struct
{
  double pass_s;
  double fail_s;
  double new_s;
} GrStudyCosts;

/**
 * GrStudyHabits:
 * @first: how often a first answer is Again, Hard, Good, Easy; sums to 1
 * @passed: how often a card that is recalled is Hard, Good, Easy; sums to 1
 */
typedef struct
{
  double first[GR_N_RATINGS];
  double passed[GR_N_RATINGS - 1];
} GrStudyHabits;

/**
 * GrStudyGain:
 * @recall: the chance of recall now; 0 for a new card
 * @skip: the chance at the date if it is left alone
 * @after: the chance at the date if it is studied now
 * @gain: what studying adds, in cards recalled at the date
 * @cost_s: the seconds it is expected to take
 * @score: gain a second
 */
typedef struct
{
  double recall;
  double skip;
  double after;
  double gain;
  double cost_s;
  double score;
} GrStudyGain;

/**
 * GrStudyChoice:
 * @index: which card
 * @gain: what it gives
 * @id: the card's uid, for a lasting order of equals; borrowed
 */
typedef struct
{
  guint index;
  GrStudyGain gain;
  const char *id;
} GrStudyChoice;

void    gr_study_costs_init   (GrStudyCosts        *self,
                               gboolean             spoken);
void    gr_study_habits_init  (GrStudyHabits       *self,
                               const guint         *first,
                               const guint         *passed);
double  gr_study_get_cost     (const GrStudyCosts  *self,
                               double               recall,
                               gboolean             is_new);
void    gr_study_get_gain     (const GrFsrs        *fsrs,
                               const GrStudyHabits *habits,
                               const GrStudyCosts  *costs,
                               GrFsrsMemory         memory,
                               double               elapsed_days,
                               double               days_left,
                               double               weight,
                               GrStudyGain         *gain);
int     gr_study_compare      (gconstpointer        a,
                               gconstpointer        b);
guint   gr_study_select       (GrStudyChoice      **choices,
                               guint                n,
                               double               seconds,
                               double              *gain,
                               double              *bound);

G_END_DECLS
