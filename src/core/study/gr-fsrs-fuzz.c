/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs-fuzz.h"

#include <math.h>

#include "gr-random.h"

static double
part_within (double interval,
             double from,
             double to)
{
  return fmax (fmin (interval, to) - from, 0);
}

/**
 * gr_fsrs_fuzz_get_range:
 * @interval: days
 * @elapsed_days: days since the last review; the next interval is longer
 * @maximum_interval: days
 * @least: (out): the shortest it may become
 * @most: (out): the longest
 *
 * The range of ts-fsrs and Anki: some 15 % of a week, 10 % of three weeks, 5 %
 * of what is beyond.
 *
 * Returns: whether @interval is long enough to be moved at all
 */
gboolean
gr_fsrs_fuzz_get_range (int    interval,
                        gint64 elapsed_days,
                        int    maximum_interval,
                        int   *least,
                        int   *most)
{
  double delta, days;

  if (interval < 2.5)
    return FALSE;
  days = MIN (interval, maximum_interval);
  delta = 1 + 0.15 * part_within (interval, 2.5, 7) + 0.1 * part_within (interval, 7, 20) +
          0.05 * part_within (interval, 20, HUGE_VAL);
  *least = MAX (2, (int) floor (days - delta + 0.5));
  *most = MIN ((int) floor (days + delta + 0.5), maximum_interval);
  if (days > (double) elapsed_days)
    *least = MAX (*least, (int) elapsed_days + 1);
  *least = MIN (*least, *most);
  return TRUE;
}

/**
 * gr_fsrs_fuzz_apply:
 * @interval: days
 * @elapsed_days: days since the last review
 * @maximum_interval: days
 * @fuzz: a draw in [0, 1); negative: leave @interval as it is
 *
 * Returns: an interval near @interval
 */
int
gr_fsrs_fuzz_apply (int    interval,
                    gint64 elapsed_days,
                    int    maximum_interval,
                    double fuzz)
{
  int least, most;

  if (fuzz < 0 || !gr_fsrs_fuzz_get_range (interval, elapsed_days, maximum_interval, &least, &most))
    return interval;
  return MIN ((int) floor (fuzz * (most - least + 1) + least), most); /* a sum near 1 may be rounded up to it */
}

/**
 * gr_fsrs_fuzz_draw:
 * @card: the card's uid
 * @reps: how often it was asked so far
 *
 * Drawn from the card itself, not from a clock, so that the interval printed
 * on a button is the one it gives.
 *
 * Returns: a number in [0, 1), always the same for the same card and count
 */
double
gr_fsrs_fuzz_draw (const char *card,
                   gint64      reps)
{
  GrRandom random;

  gr_random_init (&random, gr_random_hash (card) + (guint64) reps);
  return gr_random_double (&random);
}
