/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs-params.h"

#include <math.h>

#include "gr-error.h"

#define ANKI                                                                                                           \
  "0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, "      \
  "1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542"
#define SEVENTEEN "0.4 0.6 2.4 5.8 4.93 0.94 0.86 0.01 1.49 0.14 0.94 2.18 0.05 0.34 1.26 0.29 2.61"

static void
test_parse (void)
{
  static const char *const SAME[] = {
    ANKI,
    "[" ANKI "]",
    "\n0.212 1.2931 2.3065 8.2956 6.4133\t0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629\n1.6483 0.6014 "
    "1.8729 0.5425 0.0912 0.0658 0.1542,\n",
  };
  GrFsrsParams standard;

  gr_fsrs_params_init (&standard);
  g_assert_false (gr_fsrs_params_clip (&standard));
  for (guint i = 0; i < G_N_ELEMENTS (SAME); i++)
    {
      g_autoptr (GError) error = NULL;
      double w[GR_FSRS_N_WEIGHTS];
      g_autofree char *back = NULL;

      g_assert_true (gr_fsrs_weights_parse (SAME[i], w, &error));
      g_assert_no_error (error);
      g_assert_cmpmem (w, sizeof w, standard.w, sizeof standard.w);
      back = gr_fsrs_weights_format (w);
      g_assert_cmpstr (back, ==, ANKI);
    }
}

static void
test_older (void)
{
  double w[GR_FSRS_N_WEIGHTS];

  g_assert_true (gr_fsrs_weights_parse (SEVENTEEN, w, NULL));
  g_assert_cmpfloat_with_epsilon (w[4], 4.93 + 2 * 0.94, 1e-12);
  g_assert_cmpfloat_with_epsilon (w[5], log (3 * 0.94 + 1) / 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (w[6], 1.36, 1e-12);
  g_assert_cmpfloat (w[17], ==, 0);
  g_assert_cmpfloat (w[19], ==, 0);
  g_assert_cmpfloat (w[20], ==, 0.5);

  g_assert_true (gr_fsrs_weights_parse (SEVENTEEN " 0.5 0.7", w, NULL));
  g_assert_cmpfloat (w[4], ==, 4.93);
  g_assert_cmpfloat (w[18], ==, 0.7);
  g_assert_cmpfloat (w[20], ==, 0.5);
}

static void
refuse (const char *text,
        const char *names)
{
  g_autoptr (GError) error = NULL;
  double w[GR_FSRS_N_WEIGHTS] = { 7 };

  g_assert_false (gr_fsrs_weights_parse (text, w, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, names));
  g_assert_cmpfloat (w[0], ==, 7); /* what was there stays */
}

static void
test_refused (void)
{
  refuse ("", "0 numbers");
  refuse ("1", "1 number;");
  refuse (SEVENTEEN " 1 2 3 4 5", "22 numbers");
  refuse (SEVENTEEN " 0.5", "18 numbers");
  refuse ("0.212, 1.2931, many", "“many”");
  refuse ("0.212, nan", "“nan”");
  refuse ("0.212, 1e999", "“1e999”");
  refuse ("0.4 0.6 2.4 5.8 4.93 -0.94 0.86 0.01 1.49 0.14 0.94 2.18 0.05 0.34 1.26 0.29 2.61", "sixth");
}

static void
test_clip (void)
{
  GrFsrsParams params;

  gr_fsrs_params_init (&params);
  params.w[0] = 0;
  params.w[16] = 90;
  g_assert_true (gr_fsrs_params_clip (&params));
  g_assert_cmpfloat (params.w[0], ==, 0.001);
  g_assert_cmpfloat (params.w[16], ==, 6);
  g_assert_false (gr_fsrs_params_clip (&params));

  /* Two relearning steps leave less room to rise on one day: 0.5425 is too much for weights that forget little. */
  params.w[11] = 3;
  params.w[17] = 2;
  params.n_relearning = 1;
  g_assert_false (gr_fsrs_params_clip (&params));
  params.n_relearning = 2;
  g_assert_true (gr_fsrs_params_clip (&params));
  g_assert_cmpfloat_with_epsilon (
      params.w[17], sqrt (fmax (0, -(log (3) + log (pow (2, params.w[13]) - 1) + 0.3 * params.w[14]) / 2)), 0.01);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/fsrs-params/parse", test_parse);
  g_test_add_func ("/study/fsrs-params/older", test_older);
  g_test_add_func ("/study/fsrs-params/refused", test_refused);
  g_test_add_func ("/study/fsrs-params/clip", test_clip);
  return g_test_run ();
}
