/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-normal.h"

#include <math.h>

/* Wichura's algorithm AS 241, PPND16 (Applied Statistics 37, 1988): three rational approximations, good to about one
 * part in 10¹⁶. */

static double
ratio (const double *top,
       const double *bottom,
       double        r)
{
  double a = top[7];
  double b = bottom[6];

  for (int i = 6; i >= 0; i--)
    a = a * r + top[i];
  for (int i = 5; i >= 0; i--)
    b = b * r + bottom[i];
  return a / (b * r + 1.0);
}

/**
 * gr_normal_share:
 * @z: a number of standard deviations
 *
 * Returns: how much of the standard normal distribution lies below @z, 0 to 1
 */
double
gr_normal_share (double z)
{
  return 0.5 * erfc (-z / G_SQRT2);
}

/**
 * gr_normal_quantile:
 * @p: a share, above 0 and below 1
 *
 * Returns: the number of standard deviations below which that share lies
 */
double
gr_normal_quantile (double p)
{
  static const double a[] = { 3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                              1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                              3.3430575583588128105e4, 2.5090809287301226727e3 };
  static const double b[] = { 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                              2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
                              5.2264952788528545610e3 };
  static const double c[] = { 1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                              3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                              2.27238449892691845833e-2, 7.74545014278341407640e-4 };
  static const double d[] = { 2.05319162663775882187e0,  1.67638483018380384940e0,  6.89767334985100004550e-1,
                              1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                              1.05075007164441684324e-9 };
  static const double e[] = { 6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                              2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                              2.71155556874348757815e-5, 2.01033439929228813265e-7 };
  static const double f[] = { 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                              7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                              2.04426310338993978564e-15 };
  double q = p - 0.5;
  double r;

  g_return_val_if_fail (p > 0.0 && p < 1.0, NAN);

  if (fabs (q) <= 0.425)
    return q * ratio (a, b, 0.180625 - q * q);
  r = sqrt (-log (q < 0 ? p : 1.0 - p));
  r = r <= 5.0 ? ratio (c, d, r - 1.6) : ratio (e, f, r - 5.0);
  return q < 0 ? -r : r;
}
