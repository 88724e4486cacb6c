/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-random.h"

/**
 * gr_random_init:
 * @self: (out caller-allocates): the generator
 * @seed: any number
 *
 * Starts the sequence that belongs to @seed.
 */
void
gr_random_init (GrRandom *self,
                guint64   seed)
{
  self->state = seed;
}

/**
 * gr_random_next:
 * @self: the generator
 *
 * Returns: 64 evenly distributed bits
 */
guint64
gr_random_next (GrRandom *self)
{
  guint64 z = (self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/**
 * gr_random_below:
 * @self: the generator
 * @n: how many, ≥ 1
 *
 * Returns: a number from 0 to @n − 1, each equally likely
 */
guint
gr_random_below (GrRandom *self,
                 guint     n)
{
  guint64 limit;
  guint64 draw;

  g_return_val_if_fail (n > 0, 0);

  limit = G_MAXUINT64 - G_MAXUINT64 % n; /* above it some remainders would come once more than others */
  do
    draw = gr_random_next (self);
  while (draw >= limit);
  return (guint) (draw % n);
}

/**
 * gr_random_double:
 * @self: the generator
 *
 * Returns: a number in [0, 1), of 53 random bits
 */
double
gr_random_double (GrRandom *self)
{
  return (double) (gr_random_next (self) >> 11) * 0x1p-53;
}

/**
 * gr_random_shuffle:
 * @self: the generator
 * @items: (array length=n): what to put into a random order
 * @n: how many
 *
 * Fisher–Yates: every order is equally likely.
 */
void
gr_random_shuffle (GrRandom *self,
                   guint    *items,
                   guint     n)
{
  for (guint i = n; i > 1; i--)
    {
      guint j = gr_random_below (self, i);
      guint held = items[i - 1];

      items[i - 1] = items[j];
      items[j] = held;
    }
}

/**
 * gr_random_hash:
 * @text: a uid
 *
 * FNV-1a (Fowler, Noll & Vo): for a sequence that belongs to a thing.
 *
 * Returns: a seed, always the same for the same @text
 */
guint64
gr_random_hash (const char *text)
{
  guint64 hash = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (const char *at = text; *at != '\0'; at++)
    hash = (hash ^ (guchar) *at) * G_GUINT64_CONSTANT (0x100000001b3);
  return hash;
}
