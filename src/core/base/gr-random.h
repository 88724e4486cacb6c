/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrRandom:
 *
 * A small reproducible generator (SplitMix64, Steele, Lea & Flood 2014): the
 * seed is kept with what was drawn, so that an attempt's order of options or a
 * forecast's dates can be made again.  Not for secrets.
 */
typedef struct
{
  guint64 state;
} GrRandom;

void    gr_random_init    (GrRandom   *self,
                           guint64     seed);
guint64 gr_random_next    (GrRandom   *self);
guint   gr_random_below   (GrRandom   *self,
                           guint       n);
double  gr_random_double  (GrRandom   *self);
void    gr_random_shuffle (GrRandom   *self,
                           guint      *items,
                           guint       n);
guint64 gr_random_hash    (const char *text);

G_END_DECLS
