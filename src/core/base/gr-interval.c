/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interval.h"

#include <math.h>

/**
 * gr_wilson:
 * @share: observed share of successes
 * @n: out of how many; may be a fraction
 * @z: quantile of the normal distribution, such as %GR_Z_80
 *
 * Wilson's score interval, which Brown, Cai & DasGupta (2001) recommend for
 * small n.
 *
 * Returns: the interval; 0 to 1 where there is no data
 */
GrInterval
gr_wilson (double share,
           double n,
           double z)
{
  double middle, reach, norm;

  if (n <= 0)
    return (GrInterval) { 0, 1 };
  middle = share + z * z / (2 * n);
  reach = z * sqrt (share * (1 - share) / n + z * z / (4 * n * n));
  norm = 1 + z * z / n;
  return (GrInterval) { fmax ((middle - reach) / norm, 0), fmin ((middle + reach) / norm, 1) };
}
