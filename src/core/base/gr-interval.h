/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_Z_80 1.2815515655446004 /* two-sided 80 % of a normal distribution */
#define GR_Z_95 1.959963984540054  /* two-sided 95 % */

/**
 * GrInterval:
 * @low: lower bound
 * @high: upper bound
 */
typedef struct
{
  double low;
  double high;
} GrInterval;

GrInterval gr_wilson (double share,
                      double n,
                      double z);

G_END_DECLS
