/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-forecast.h"
#include "gr-hours.h"
#include "gr-normal.h"

#include <math.h>

/* A plan of five phases, 13 to 21 h, and four finished ones, which took 1.2, 0.9, 1.5 and 1.1 of what was thought.
 * What comes of them was computed by another program. */
static const GrForecastPhase plan[] = { { 2, 2.5, 3, 0 },
                                        { 3, 3.5, 4, 0 },
                                        { 2, 3, 4, 0 },
                                        { 4, 6, 8, 0 },
                                        { 1, 1.5, 2, 0 } };
static const GrForecastPast past[] = { { 10, 12 }, { 10, 9 }, { 2, 3 }, { 10, 11 } };

static void
assert_close (double found,
              double expected,
              double tolerance)
{
  if (!(fabs (found - expected) <= tolerance))
    g_error ("%.9g where %.9g is right, within %g", found, expected, tolerance);
}

typedef struct
{
  double m, v, mean, variance, p10, p50, p80, p90, by_20, by_24, by_28;
} Expected;

static const Expected without_past = { .223144, .1225,  21.9278, 73.1627, 12.612, 20.429,
                                       28.041,  33.090, .4775,   .6657,   .7989 };
static const Expected with_past = { .160176, .0245,  19.6050, 17.1442, 14.677, 19.182,
                                    22.869,  25.070, .5792,   .8583,   .9649 };

static void
test_moments (gconstpointer data)
{
  const Expected *expected = data;
  GrForecastBias bias;
  double mean, variance;

  gr_forecast_learn (&bias, past, expected == &with_past ? G_N_ELEMENTS (past) : 0);
  assert_close (bias.mean, expected->m, 5e-7);
  assert_close (bias.variance, expected->v, 5e-7);
  gr_forecast_moments (plan, G_N_ELEMENTS (plan), &bias, GR_FORECAST_NOISE, &mean, &variance);
  assert_close (mean, expected->mean, 5e-5);
  assert_close (variance, expected->variance, 5e-5);
  assert_close (gr_forecast_fit_quantile (mean, variance, .1), expected->p10, 6e-4);
  assert_close (gr_forecast_fit_quantile (mean, variance, .5), expected->p50, 6e-4);
  assert_close (gr_forecast_fit_quantile (mean, variance, .8), expected->p80, 6e-4);
  assert_close (gr_forecast_fit_quantile (mean, variance, .9), expected->p90, 6e-4);
  assert_close (gr_forecast_fit_share (mean, variance, 20), expected->by_20, 6e-5);
  assert_close (gr_forecast_fit_share (mean, variance, 24), expected->by_24, 6e-5);
  assert_close (gr_forecast_fit_share (mean, variance, 28), expected->by_28, 6e-5);
}

static double
mean_of (GArray *draws)
{
  double sum = 0;

  for (guint i = 0; i < draws->len; i++)
    sum += g_array_index (draws, double, i);
  return sum / draws->len;
}

/* The futures that are drawn have the moments of the formulas, whatever the seed. */
static void
test_draws (gconstpointer data)
{
  const Expected *expected = data;
  GrForecastBias bias;

  gr_forecast_learn (&bias, past, expected == &with_past ? G_N_ELEMENTS (past) : 0);
  for (guint64 seed = 1; seed <= 5; seed++)
    {
      g_autoptr (GrForecast) forecast = gr_forecast_new (plan, G_N_ELEMENTS (plan), &bias, seed);

      assert_close (forecast->mean, expected->mean, 5e-5);
      assert_close (mean_of (forecast->draws), expected->mean, 4 * sqrt (expected->variance / GR_FORECAST_N_DRAWS));
      assert_close (gr_forecast_quantile (forecast, .5), expected->p50, .012 * expected->p50);
      assert_close (gr_forecast_quantile (forecast, .8), expected->p80, .012 * expected->p80);
      assert_close (gr_forecast_share (forecast, 24), expected->by_24, .01);
      g_assert_cmpuint (forecast->stale->len, ==, 0);
    }
}

static void
test_same_seed (void)
{
  GrForecastBias bias;
  g_autoptr (GrForecast) one = NULL;
  g_autoptr (GrForecast) other = NULL;

  gr_forecast_learn (&bias, NULL, 0);
  one = gr_forecast_new (plan, G_N_ELEMENTS (plan), &bias, 7);
  other = gr_forecast_new (plan, G_N_ELEMENTS (plan), &bias, 7);
  g_assert_cmpmem (one->draws->data, one->draws->len * sizeof (double), other->draws->data,
                   other->draws->len * sizeof (double));
}

/* Without any doubt the time is the estimate times the bias. */
static void
test_certain (void)
{
  static const GrForecastPhase sure[] = { { 2, 2, 2, 0 }, { 5, 5, 5, 0 } };
  const GrForecastBias bias = { .2, 0 };
  double mean, variance;

  gr_forecast_moments (sure, 2, &bias, 0, &mean, &variance);
  assert_close (mean, 7 * exp (.2), 1e-12);
  assert_close (variance, 0, 1e-12);
  assert_close (gr_forecast_fit_share (mean, 0, mean), 1, 0);
  assert_close (gr_forecast_fit_share (mean, 0, mean - .01), 0, 0);
}

/* A phase in progress: what was spent is not asked for again, and a slow one makes the others slower. */
static void
test_begun (void)
{
  static const GrForecastPhase fresh[] = { { 2, 3, 4, 0 }, { 4, 6, 8, 0 } };
  static const GrForecastPhase begun[] = { { 2, 3, 4, 1 }, { 4, 6, 8, 0 } };
  static const GrForecastPhase slow[] = { { 2, 3, 4, 5 }, { 4, 6, 8, 0 } };
  static const GrForecastPhase stale[] = { { 2, 3, 4, 90 }, { 4, 6, 8, 0 } };
  GrForecastBias bias;
  g_autoptr (GrForecast) a = NULL, b = NULL, c = NULL, d = NULL, rest = NULL;

  gr_forecast_learn (&bias, NULL, 0);
  a = gr_forecast_new (fresh, 2, &bias, 1);
  b = gr_forecast_new (begun, 2, &bias, 1);
  c = gr_forecast_new (slow, 2, &bias, 1);
  d = gr_forecast_new (stale, 2, &bias, 1);
  rest = gr_forecast_new (fresh + 1, 1, &bias, 1);
  assert_close (b->mean, a->mean - 1, .1);
  g_assert_cmpfloat (c->mean, >, rest->mean);
  g_assert_cmpfloat (g_array_index (c->draws, double, 0), >, 0);
  g_assert_cmpuint (d->stale->len, ==, 1);
  g_assert_cmpuint (g_array_index (d->stale, guint, 0), ==, 0);
  assert_close (d->mean, rest->mean + .3, .1);
}

/* Without one phase the same futures take what the others take, and are what a forecast of these would be. */
static void
test_drop (void)
{
  static const GrForecastPhase begun[] = { { 2, 3, 4, 0 }, { 4, 6, 8, 3 }, { 1, 2, 3, 90 } };
  GrForecastBias bias;
  g_autoptr (GrForecast) whole = NULL, rest = NULL, asked = NULL, same = NULL;

  gr_forecast_learn (&bias, NULL, 0);
  whole = gr_forecast_new_in_parts (plan, G_N_ELEMENTS (plan), &bias, 1);
  same = gr_forecast_new (plan, G_N_ELEMENTS (plan), &bias, 1);
  g_assert_cmpmem (whole->draws->data, whole->draws->len * sizeof (double), same->draws->data,
                   same->draws->len * sizeof (double));
  rest = gr_forecast_drop (whole, 4);
  asked = gr_forecast_new (plan, 4, &bias, 1);
  assert_close (rest->mean, asked->mean, .03 * asked->mean);
  assert_close (gr_forecast_quantile (rest, .8), gr_forecast_quantile (asked, .8), .03 * asked->mean);
  g_clear_pointer (&whole, gr_forecast_free);
  g_clear_pointer (&rest, gr_forecast_free);
  whole = gr_forecast_new_in_parts (begun, 3, &bias, 1);
  rest = gr_forecast_drop (whole, 2);
  g_assert_cmpuint (whole->stale->len, ==, 1);
  assert_close (whole->mean - rest->mean, .2, 1e-9); /* a tenth of its estimate */
  g_clear_pointer (&rest, gr_forecast_free);
  rest = gr_forecast_drop (whole, 1);
  g_assert_cmpfloat (g_array_index (rest->draws, double, 0), >, 0);
}

static void
test_learns_from_whole_phases (void)
{
  static const GrForecastPast odd[] = { { .2, 9 }, { 3, 0 }, { 0, 0 }, { NAN, 2 }, { 10, 12.5 } };
  GrForecastBias bias, one;

  gr_forecast_learn (&bias, odd, G_N_ELEMENTS (odd));
  gr_forecast_learn (&one, odd + 4, 1);
  assert_close (bias.mean, one.mean, 0);
  assert_close (bias.mean, log (1.25), 1e-12); /* as the prior has it, and now twice as sure */
  assert_close (bias.variance, .1225 / 2, 1e-12);
}

static void
test_nothing_left (void)
{
  GrForecastBias bias;
  g_autoptr (GrForecast) forecast = NULL;

  gr_forecast_learn (&bias, NULL, 0);
  forecast = gr_forecast_new (NULL, 0, &bias, 1);
  assert_close (forecast->mean, 0, 0);
  assert_close (gr_forecast_quantile (forecast, .8), 0, 0);
  assert_close (gr_forecast_share (forecast, 0), 1, 0);
}

/* An hour a day, three on Saturday and two on Sunday, eight in ten of which come to pass; day 1 is a Monday. */
static GrHours
make_hours (void)
{
  return (GrHours) { { 1, 1, 1, 1, 1, 3, 2 }, .8, NULL };
}

static void
test_days (void)
{
  static const struct
  {
    gint64 day;
    double hours;
  } sums[] = { { 14, 16 }, { 18, 19.2 }, { 19, 20 }, { 20, 22.4 }, { 21, 24 }, { 28, 32 } };
  static const double ends[][2] = { { 19.182, 18 }, { 22.869, 21 }, { 25.070, 23 }, { 0, 1 }, { 19.2, 18 } };
  GrHours hours = make_hours ();
  gint64 monday = 0;

  g_assert_true (gr_day_parse ("2026-11-30", &monday));
  g_assert_cmpint (gr_day_weekday (monday), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    assert_close (gr_hours_between (&hours, monday, monday + sums[i].day - 1), sums[i].hours, 1e-9);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gint64 day = 0;

      g_assert_true (gr_hours_finish (&hours, monday, ends[i][0], &day));
      g_assert_cmpint (day - monday + 1, ==, ends[i][1]);
    }
}

static void
test_days_off (void)
{
  GrHours hours = make_hours ();
  gint64 day = 0, off;

  hours.days_off = g_array_new (FALSE, FALSE, sizeof (gint64));
  off = 5; /* 1970-01-06, a Tuesday */
  g_array_append_val (hours.days_off, off);
  assert_close (gr_hours_between (&hours, 4, 6), 1.6, 1e-9);
  g_assert_true (gr_hours_finish (&hours, 4, 1.6, &day));
  g_assert_cmpint (day, ==, 6);
  g_array_unref (hours.days_off);

  hours = (GrHours) { { 0 }, .8, NULL };
  g_assert_false (gr_hours_finish (&hours, 4, 1, &day));
}

static void
test_adherence (void)
{
  assert_close (gr_hours_adherence (0, 0, 0), .8, 0);
  assert_close (gr_hours_adherence (0, 0, 8), .8, 1e-12);
  assert_close (gr_hours_adherence (32, 32, 8), .96, 1e-12);
  assert_close (gr_hours_adherence (0, 100, 1), .2, 0);
  assert_close (gr_hours_adherence (900, 32, 8), 1.2, 0);
}

static void
test_normal (void)
{
  assert_close (gr_normal_quantile (.9), 1.2815515655446004, 1e-14);
  assert_close (gr_normal_quantile (.975), 1.959963984540054, 1e-14);
  assert_close (gr_normal_quantile (1e-9), -5.997807015007774, 1e-12);
  assert_close (gr_normal_quantile (1e-20), -9.262340089798408, 1e-12);
  for (double p = .001; p < 1; p += .0137)
    assert_close (gr_normal_share (gr_normal_quantile (p)), p, 1e-14);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/plan/forecast/moments", &without_past, test_moments);
  g_test_add_data_func ("/plan/forecast/moments-with-past", &with_past, test_moments);
  g_test_add_data_func ("/plan/forecast/draws", &without_past, test_draws);
  g_test_add_data_func ("/plan/forecast/draws-with-past", &with_past, test_draws);
  g_test_add_func ("/plan/forecast/same-seed", test_same_seed);
  g_test_add_func ("/plan/forecast/certain", test_certain);
  g_test_add_func ("/plan/forecast/begun", test_begun);
  g_test_add_func ("/plan/forecast/drop", test_drop);
  g_test_add_func ("/plan/forecast/learns", test_learns_from_whole_phases);
  g_test_add_func ("/plan/forecast/nothing-left", test_nothing_left);
  g_test_add_func ("/plan/hours/days", test_days);
  g_test_add_func ("/plan/hours/days-off", test_days_off);
  g_test_add_func ("/plan/hours/adherence", test_adherence);
  g_test_add_func ("/plan/normal/known", test_normal);
  return g_test_run ();
}
