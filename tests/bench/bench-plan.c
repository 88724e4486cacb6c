/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "gr-normal.h"
#include "gr-project-outlook.h"
#include "gr-queries.h"
#include "gr-random.h"
#include "gr-registry.h"

/* A plan of 1,000 tasks with 10,000 entries of time: its totals beside reading the same rows one by one, the floor of
 * any sum; and its forecast beside drawing as many normal numbers, the floor of any draws. */

#define N_TASKS 1000
#define N_PHASES 20
#define N_WORK 10000
#define RUNS 21
#define NOW G_GINT64_CONSTANT (1795000000000)

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

static double
median (double *times)
{
  qsort (times, RUNS, sizeof (double), compare);
  return times[RUNS / 2];
}

static void
add_tasks (GrChange *change)
{
  for (guint i = 0; i < N_TASKS; i++)
    {
      g_autofree char *uid = g_strdup_printf ("t%u", i);
      g_autofree char *phase = g_strdup_printf ("ph%u", i % N_PHASES);

      gr_change_create (change, "task", uid);
      gr_change_set_text (change, "task", uid, "phase", phase);
      gr_change_set_text (change, "task", uid, "title", "A task of the usual length");
      gr_change_set_integer (change, "task", uid, "estimate_minutes", 45);
      gr_change_set_integer (change, "task", uid, "done", i % N_PHASES < 5);
    }
}

static void
add_work (GrChange *change)
{
  for (guint i = 0; i < N_WORK; i++)
    {
      const char *uid = gr_change_create (change, "work", NULL);
      /* on the tasks of the five phases that are done, and of two that are not */
      g_autofree char *task = g_strdup_printf ("t%u", (i % 50) * N_PHASES + i / 50 % 7);

      gr_change_set_text (change, "work", uid, "task", task);
      gr_change_set_integer (change, "work", uid, "started_at", NOW - i * G_GINT64_CONSTANT (3600000));
      gr_change_set_integer (change, "work", uid, "seconds", 200 + i % 50 - (i / 50 % 7 > 4 ? 150 : 0));
      gr_change_set_text (change, "work", uid, "zone", "Europe/Berlin");
    }
}

static void
fill (GrStore *store)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Fill");
  g_autoptr (GrCommit) commit = NULL;

  gr_change_create (change, "project", "p");
  gr_change_set_text (change, "project", "p", "due_on", "2027-06-30");
  gr_change_create (change, "availability", "a");
  gr_change_set_integer (change, "availability", "a", "minutes", 240);
  for (guint i = 0; i < N_PHASES; i++)
    {
      g_autofree char *uid = g_strdup_printf ("ph%u", i);

      gr_change_create (change, "phase", uid);
      gr_change_set_text (change, "phase", uid, "project", "p");
    }
  add_tasks (change);
  add_work (change);
  commit = gr_store_apply (store, change, NOW, NULL);
  g_assert (commit != NULL);
}

static double
time_totals (GrStore *store)
{
  double times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GHashTable) totals = gr_query_work_totals (store, NULL);

      times[i] = ms_since (start);
      g_assert (g_hash_table_size (totals) == 350);
    }
  return median (times);
}

static double
time_rows (GrStore *store)
{
  double times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("work"), NULL, FALSE, NULL);

      times[i] = ms_since (start);
      g_assert (rows->len == N_WORK);
    }
  return median (times);
}

static double
time_outlook (GrStore *store)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  double times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GrProjectOutlook) outlook = gr_project_outlook_read (store, "p", NOW, zone, NULL);

      times[i] = ms_since (start);
      g_assert (outlook->outlook != NULL);
    }
  return median (times);
}

/* Five phases, as a guide has them, and the draws that a forecast of them takes. */
static double
time_forecast (double *floor_ms)
{
  static const GrForecastPhase phases[] = {
    { 2, 2.5, 3, 0 }, { 3, 3.5, 4, 0 }, { 3, 3.5, 4, 1 }, { 3, 3.5, 4, 0 }, { 2, 2.5, 3, 0 }
  };
  double times[RUNS], floors[RUNS];
  GrForecastBias bias;

  gr_forecast_learn (&bias, NULL, 0);
  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GrForecast) forecast = gr_forecast_new (phases, G_N_ELEMENTS (phases), &bias, i);
      GrRandom random;
      double sum = 0;

      times[i] = ms_since (start);
      gr_random_init (&random, i);
      start = g_get_monotonic_time ();
      for (guint n = 0; n < GR_FORECAST_N_DRAWS * G_N_ELEMENTS (phases); n++)
        sum += gr_normal_quantile (0.01 + 0.98 * gr_random_double (&random));
      floors[i] = ms_since (start);
      g_assert (sum < GR_FORECAST_N_DRAWS * 5.0);
    }
  *floor_ms = median (floors);
  return median (times);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = argc > 1 ? gr_store_open (argv[1], GR_STORE_WRITE, &error) : NULL;
  double totals, rows, forecast, drawn, outlook;

  if (store == NULL)
    {
      fprintf (stderr, "usage: bench-plan NEW.db%s%s\n", error ? ": " : "", error ? error->message : "");
      return 1;
    }
  fill (store);
  totals = time_totals (store);
  rows = time_rows (store);
  forecast = time_forecast (&drawn);
  outlook = time_outlook (store);
  printf ("totals of %d tasks from %d entries: %.2f ms, %.2f of reading the entries (%.2f ms)\n", N_TASKS, N_WORK,
          totals, totals / rows, rows);
  printf ("forecast of five phases: %.2f ms, %.1f times as many normal numbers (%.2f ms)\n", forecast, forecast / drawn,
          drawn);
  printf (
      "outlook of %d phases, two of them begun, and what each would change: %.1f ms, %.1f times a forecast of five\n",
      N_PHASES, outlook, outlook / forecast);
  return 0;
}
