/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs-params.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "gr-error.h"
#include "gr-fsrs.h"

/* The defaults and bounds of FSRS-6, as in ts-fsrs 5.4.2 (github.com/open-spaced-repetition/ts-fsrs). */
static const struct
{
  double standard;
  double least;
  double most;
} weights[GR_FSRS_N_WEIGHTS] = {
  { 0.212, 0.001, 100 },  /* stability after a first Again … */
  { 1.2931, 0.001, 100 }, /* … Hard … */
  { 2.3065, 0.001, 100 }, /* … Good … */
  { 8.2956, 0.001, 100 }, /* … Easy */
  { 6.4133, 1, 10 },      /* difficulty after a first Again */
  { 0.8334, 0.001, 4 },   /* how it falls with a better first rating */
  { 3.0194, 0.001, 4 },   /* step of difficulty a rating */
  { 0.001, 0.001, 0.75 }, /* how strongly difficulty returns to the mean */
  { 1.8722, 0, 4.5 },     /* gain of a recall */
  { 0.1666, 0, 0.8 },     /* … less for a stable memory */
  { 0.796, 0.001, 3.5 },  /* … more when it was nearly forgotten */
  { 1.4835, 0.001, 5 },   /* stability after a lapse */
  { 0.0614, 0.001, 0.25 }, { 0.2629, 0.001, 0.9 }, { 1.6483, 0, 4 },
  { 0.6014, 0, 1 }, /* Hard takes from the gain */
  { 1.8729, 1, 6 }, /* Easy adds to it */
  { 0.5425, 0, 2 }, /* a second review on one day */
  { 0.0912, 0, 2 },        { 0.0658, 0.01, 0.8 },  { 0.1542, 0.1, 0.8 }, /* how the forgetting curve falls */
};

/**
 * gr_fsrs_params_init:
 * @self: (out caller-allocates): parameters
 *
 * The defaults: weights fitted to many people (FSRS-6), recall of 90 %, steps
 * of one and ten minutes, ten minutes after a lapse.
 */
void
gr_fsrs_params_init (GrFsrsParams *self)
{
  *self = (GrFsrsParams) {
    .retention = 0.9,
    .maximum_interval = GR_FSRS_MAX_INTERVAL,
    .short_term = TRUE,
    .n_learning = 2,
    .learning = { 1, 10 },
    .n_relearning = 1,
    .relearning = { 10 },
  };
  for (guint i = 0; i < GR_FSRS_N_WEIGHTS; i++)
    self->w[i] = weights[i].standard;
}

/* With several relearning steps a lapsed card gets as many same-day reviews; together they must not lift it above
 * the stability it had before the lapse. */
static double
short_term_ceiling (const GrFsrsParams *self)
{
  double room;

  if (self->n_relearning < 2)
    return weights[17].most;
  room = -(log (self->w[11]) + log (pow (2, self->w[13]) - 1) + 0.3 * self->w[14]) / self->n_relearning;
  return CLAMP (gr_fsrs_round (sqrt (fmax (room, 0))), 0.01, weights[17].most);
}

static gboolean
clip (double *value,
      double  least,
      double  most)
{
  double clipped = CLAMP (*value, least, most);
  gboolean changed = clipped != *value;

  *value = clipped;
  return changed;
}

/**
 * gr_fsrs_params_clip:
 * @self: parameters with finite weights
 *
 * Brings every weight into the range for which the model is defined.
 *
 * Returns: whether a weight was changed by that
 */
gboolean
gr_fsrs_params_clip (GrFsrsParams *self)
{
  gboolean changed = FALSE;
  double ceiling = 0;

  for (guint i = 0; i < GR_FSRS_N_WEIGHTS; i++)
    {
      double least = weights[i].least;
      double most = weights[i].most;

      if (i == 17) /* those it depends on are clipped by now */
        ceiling = short_term_ceiling (self);
      if (i == 17 || i == 18)
        most = ceiling;
      if (i == 19 && !self->short_term)
        least = 0;
      changed |= clip (&self->w[i], least, most);
    }
  return changed;
}

/* Older versions of FSRS had fewer weights; these give the same schedule as before (ts-fsrs, migrateParameters). */
static void
migrate (double *w,
         guint   n)
{
  if (n == 17)
    {
      w[4] += 2 * w[5];
      w[5] = log (3 * w[5] + 1) / 3;
      w[6] += 0.5;
      w[17] = 0;
      w[18] = 0;
    }
  if (n < GR_FSRS_N_WEIGHTS)
    {
      w[19] = 0;
      w[20] = 0.5;
    }
}

static gboolean
read_number (const char *word,
             double     *value,
             GError    **error)
{
  char *end;

  *value = g_ascii_strtod (word, &end);
  if (end != word && *end == '\0' && isfinite (*value))
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
               /* Translators: the placeholder is a word from what a person pasted. */
               _("“%s” is not a number; write decimals with a point and put a comma or a space between numbers"),
               word);
  return FALSE;
}

/**
 * gr_fsrs_weights_parse:
 * @text: numbers with commas or spaces between, perhaps in brackets, as Anki
 *   and the optimisers print them
 * @w: (out caller-allocates) (array fixed-size=21): the weights, not clipped
 * @error: return location for an error, a sentence for the person
 *
 * Takes 21 numbers, or the 19 or 17 of FSRS-5 and FSRS-4.5.
 *
 * Returns: whether @text gave weights; @w is untouched otherwise
 */
gboolean
gr_fsrs_weights_parse (const char *text,
                       double     *w,
                       GError    **error)
{
  g_auto (GStrv) words = g_strsplit_set (text, ",; \t\r\n[](){}", -1);
  double read[GR_FSRS_N_WEIGHTS];
  guint n = 0;

  for (char **word = words; *word != NULL; word++)
    {
      double value;

      if (**word == '\0')
        continue;
      if (!read_number (*word, &value, error))
        return FALSE;
      if (n < GR_FSRS_N_WEIGHTS)
        read[n] = value;
      n++;
    }
  if (n != 21 && n != 19 && n != 17)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                   ngettext ("This is %u number; paste all 21 of FSRS-6 (or the 19 or 17 of earlier versions)",
                             "These are %u numbers; paste all 21 of FSRS-6 (or the 19 or 17 of earlier versions)", n),
                   n);
      return FALSE;
    }
  migrate (read, n);
  if (!isfinite (read[5])) /* a logarithm of what no version allows */
    {
      g_set_error_literal (error, GR_ERROR, GR_ERROR_INVALID,
                           _("The sixth number is negative, which no version of FSRS allows; copy the numbers again"));
      return FALSE;
    }
  memcpy (w, read, sizeof read);
  return TRUE;
}

/**
 * gr_fsrs_weights_format:
 * @w: (array fixed-size=21): weights
 *
 * Returns: (transfer full): the weights as Anki shows them
 */
char *
gr_fsrs_weights_format (const double *w)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < GR_FSRS_N_WEIGHTS; i++)
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      if (i > 0)
        g_string_append (text, ", ");
      g_string_append (text, g_ascii_formatd (number, sizeof number, "%.10g", w[i]));
    }
  return g_string_free_and_steal (text);
}
