/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-queue.h"

#include <stdio.h>
#include <stdlib.h>

#include "gr-random.h"

/* The order of a session over 10,000 cards, beside sorting as many numbers: the floor, as an order has to be made. */

#define N_CARDS 10000
#define RUNS 41
#define NOW G_GINT64_CONSTANT (1767258000000)

static int
compare (const void *a,
         const void *b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

/* A library in use: a fifth new, the rest reviewed up to a hundred days ago. */
static GrReviewCard *
make_cards (GrRandom *random)
{
  GrReviewCard *cards = g_new0 (GrReviewCard, N_CARDS);

  for (guint i = 0; i < N_CARDS; i++)
    {
      GrFsrsCard *card = &cards[i].card;

      cards[i].uid = "card";
      cards[i].weight = 1;
      if (i % 5 == 0)
        continue;
      card->state = i % 50 == 1 ? GR_CARD_STATE_RELEARNING : GR_CARD_STATE_REVIEW;
      card->reps = 3;
      card->memory = (GrFsrsMemory) { 0.5 + 99 * gr_random_double (random), 1 + 9 * gr_random_double (random) };
      card->reviewed_ms = NOW - (gint64) (100 * gr_random_double (random) * (double) GR_DAY_MS);
      card->due_ms = card->reviewed_ms + (gint64) (card->memory.stability * (double) GR_DAY_MS);
    }
  return cards;
}

static double
sort_floor (GrRandom *random)
{
  static double numbers[N_CARDS];
  gint64 start;

  for (guint i = 0; i < N_CARDS; i++)
    numbers[i] = gr_random_double (random);
  start = g_get_monotonic_time ();
  qsort (numbers, N_CARDS, sizeof *numbers, compare);
  return ms_since (start);
}

static void
measure (const char          *name,
         const GrReviewRules *rules,
         const GrReviewWish  *wish,
         const GrReviewCard  *cards,
         GrRandom            *random)
{
  double ours[RUNS], floor_ms[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GrReviewQueue) queue = gr_review_queue_new (rules, wish, cards, N_CARDS);

      g_assert_cmpuint (queue->entries->len, >, 0);
      ours[i] = ms_since (start);
      floor_ms[i] = sort_floor (random);
    }
  qsort (ours, RUNS, sizeof *ours, compare);
  qsort (floor_ms, RUNS, sizeof *floor_ms, compare);
  printf ("%-28s %9.2f ms %9.2f ms %9.2f ms %8.1f\n", name, ours[RUNS / 2], ours[RUNS * 95 / 100], floor_ms[RUNS / 2],
          ours[RUNS / 2] / floor_ms[RUNS / 2]);
}

int
main (int   argc,
      char *argv[])
{
  GrReviewRules rules = { .zone = g_time_zone_new_utc (), .start_hour = 4 };
  GrReviewWish wish = { .now_ms = NOW, .seconds_a_day = 1200 };
  g_autofree GrReviewCard *cards = NULL;
  GrFsrsParams params;
  GrRandom random;

  gr_random_init (&random, 1);
  cards = make_cards (&random);
  gr_fsrs_params_init (&params);
  gr_fsrs_init (&rules.fsrs, &params);
  gr_study_costs_init (&wish.costs, TRUE);
  gr_study_habits_init (&wish.habits, NULL, NULL);
  printf ("%-28s %12s %12s %12s %8s\n", "order 10,000 cards", "p50", "p95", "sort", "ratio");
  measure ("due order", &rules, &wish, cards, &random);
  wish.interview_ms = NOW + 7 * GR_DAY_MS;
  measure ("a week to the interview", &rules, &wish, cards, &random);
  g_time_zone_unref (rules.zone);
  return 0;
}
