/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metrics.h"

#include <glib/gi18n-lib.h>

/**
 * gr_metric_explain:
 * @kind: a kind of metric
 *
 * Returns: how it is counted, in a sentence or two
 */
const char *
gr_metric_explain (GrMetricKind kind)
{
  switch (kind)
    {
    case GR_METRIC_SUCCESS:
      return _("Interviews that went on or led to an offer, of those that were decided. Interviews still open, called "
                "off, or given up by you do not count.");
    case GR_METRIC_POSITIONS:
      return _("Different positions with at least one interview held, an outcome, and a line about it.");
    case GR_METRIC_TAUGHT:
      return _("Different people you have taught or mentored; the same person counts once.");
    case GR_METRIC_OFFERS:
      return _("Positions you were offered, whether you accepted or not. An interview can go well without an offer.");
    case GR_METRIC_ASKERS:
      return _("Different people who asked you in a mock interview; the same person counts once.");
    case GR_METRIC_EXPERTISE:
      return _("No number can say this. Write what it means to you, list what shows it, and say when it is met.");
    case GR_METRIC_OTHER:
    default:
      return _("Greenroom cannot count this. Write down what you see, and say when it is met.");
    }
}

static char *
describe_success (const GrMetricResult *result)
{
  /* Translators: %u are whole numbers: successes, and interviews that were decided */
  g_autofree char *decided =
      g_strdup_printf (ngettext ("%u of %u decided", "%u of %u decided", result->n), result->value, result->n);
  g_autofree char *pending = NULL;

  if (result->pending == 0)
    return g_steal_pointer (&decided);
  pending = g_strdup_printf (ngettext ("%u pending", "%u pending", result->pending), result->pending);
  if (result->n == 0)
    return g_steal_pointer (&pending);
  /* Translators: such as “6 of 7 decided”, and “2 pending” */
  return g_strdup_printf (_("%s, %s"), decided, pending);
}

static char *
describe_positions (const GrMetricResult *result)
{
  g_autofree char *counted = g_strdup_printf (ngettext ("%u position", "%u positions", result->value), result->value);
  g_autofree char *open = NULL;

  if (result->pending == 0)
    return g_steal_pointer (&counted);
  /* Translators: positions that do not count yet */
  open = g_strdup_printf (ngettext ("%u more without an outcome or a line about it",
                                    "%u more without an outcome or a line about it", result->pending),
                          result->pending);
  /* Translators: such as “4 positions”, and “1 more without …” */
  return g_strdup_printf (_("%s, %s"), counted, open);
}

/**
 * gr_metric_describe:
 * @result: what a metric comes to
 *
 * Returns: (transfer full): that in whole numbers, such as “6 of 7 decided, 2
 *   pending”; never a percentage
 */
char *
gr_metric_describe (const GrMetricResult *result)
{
  guint n = result->value;

  if (result->state == GR_METRIC_NO_DATA)
    return g_strdup (_("Nothing to count yet"));
  switch (result->kind)
    {
    case GR_METRIC_SUCCESS:
      return describe_success (result);
    case GR_METRIC_POSITIONS:
      return describe_positions (result);
    case GR_METRIC_TAUGHT:
    case GR_METRIC_ASKERS:
      return g_strdup_printf (ngettext ("%u person", "%u people", n), n);
    case GR_METRIC_OFFERS:
      return g_strdup_printf (ngettext ("%u offer", "%u offers", n), n);
    case GR_METRIC_EXPERTISE:
      if (n > 0)
        return g_strdup_printf (ngettext ("%u piece of evidence", "%u pieces of evidence", n), n);
      return g_strdup (_("No evidence listed yet"));
    case GR_METRIC_OTHER:
    default:
      return g_strdup (result->state == GR_METRIC_MET ? _("Met, as you say") : _("Not met yet"));
    }
}

/**
 * gr_metric_describe_share:
 * @result: what a metric comes to
 *
 * The share with how sure it is: nine of ten is a range from 60 to 98 %.
 *
 * Returns: (transfer full) (nullable): such as “86 % of 7; 95 % interval 49–97
 *   %”; %NULL where there are too few for any percentage, or none is asked
 */
char *
gr_metric_describe_share (const GrMetricResult *result)
{
  if (result->kind != GR_METRIC_SUCCESS || result->n < GR_METRIC_PERCENT_MIN)
    return NULL;
  /* Translators: a share in per cent, of how many, and the 95 % interval around it, in per cent */
  return g_strdup_printf (_("%.0f %% of %u; 95 %% interval %.0f–%.0f %%"), 100.0 * result->value / result->n,
                          result->n, 100.0 * result->interval.low, 100.0 * result->interval.high);
}

static gboolean
is_counted (const GrMetricResult *result)
{
  return result->kind == GR_METRIC_POSITIONS || result->kind == GR_METRIC_TAUGHT || result->kind == GR_METRIC_OFFERS ||
         result->kind == GR_METRIC_ASKERS;
}

/**
 * gr_metric_describe_goal:
 * @result: what a metric comes to
 *
 * Returns: (transfer full): that beside its target where there is one, such as
 *   “5 of 10”; else as gr_metric_describe() has it
 */
char *
gr_metric_describe_goal (const GrMetricResult *result)
{
  if (is_counted (result) && result->target > 0.0 && result->value > result->target)
    /* Translators: a count that is more than what it was to reach */
    return g_strdup_printf (_("%u, target %g"), result->value, result->target);
  if (is_counted (result) && result->target > 0.0)
    /* Translators: a count, and what it is to reach */
    return g_strdup_printf (_("%u of %g"), result->value, result->target);
  if (result->kind != GR_METRIC_EXPERTISE && result->kind != GR_METRIC_OTHER)
    return gr_metric_describe (result);
  if (result->state == GR_METRIC_MET)
    return g_strdup (_("Met, as you say"));
  if (result->kind == GR_METRIC_EXPERTISE || result->n == 0)
    return g_strdup (_("You decide"));
  if (result->target > 0.0)
    /* Translators: a number that the person wrote down, and what it is to reach */
    return g_strdup_printf (_("%g of %g"), result->written, result->target);
  return g_strdup_printf ("%g", result->written);
}

/**
 * gr_metric_describe_sure:
 * @result: what a metric comes to
 *
 * Returns: (transfer full) (nullable): how sure a share is, in a sentence;
 *   %NULL where there is no share
 */
char *
gr_metric_describe_sure (const GrMetricResult *result)
{
  if (result->kind != GR_METRIC_SUCCESS || result->n == 0)
    return NULL;
  if (result->n < GR_METRIC_PERCENT_MIN)
    return g_strdup (_("Too few for a percentage yet."));
  /* Translators: of how many, and the ends of the 95 % interval in per cent */
  return g_strdup_printf (_("With %u decided, anything from %.0f to %.0f %% is plausible."), result->n,
                          100.0 * result->interval.low, 100.0 * result->interval.high);
}

/**
 * gr_metric_get_fraction:
 * @result: what a metric comes to
 *
 * Returns: how far a bar is filled, 0 to 1; negative where none is to be drawn:
 *   of what no number can say, and of a share of too few
 */
double
gr_metric_get_fraction (const GrMetricResult *result)
{
  if (result->kind == GR_METRIC_SUCCESS && result->n >= GR_METRIC_PERCENT_MIN)
    return (double) result->value / result->n;
  if (result->target > 0.0 && is_counted (result))
    return MIN (result->value / result->target, 1.0);
  if (result->target > 0.0 && result->kind == GR_METRIC_OTHER && result->n > 0)
    return CLAMP (result->written / result->target, 0.0, 1.0);
  return -1.0;
}

/**
 * gr_metric_get_name:
 * @kind: a kind of metric
 *
 * Returns: (transfer none) (nullable): a short name for what a guide says in a
 *   sentence; %NULL of what no rule counts
 */
const char *
gr_metric_get_name (GrMetricKind kind)
{
  switch (kind)
    {
    case GR_METRIC_SUCCESS:
      return _("Rounds that went on");
    case GR_METRIC_POSITIONS:
      return _("Positions with an outcome written down");
    case GR_METRIC_TAUGHT:
      return _("People taught");
    case GR_METRIC_OFFERS:
      return _("Offers");
    case GR_METRIC_ASKERS:
      return _("People who played interviewer");
    case GR_METRIC_EXPERTISE:
      return _("Known for it");
    case GR_METRIC_OTHER:
    default:
      return NULL;
    }
}

static char *
describe_own_words (const GrMetricResult *result,
                    const char           *definition)
{
  g_autofree char *evidence =
      result->value == 0
          ? g_strdup (_("no evidence listed yet"))
          : g_strdup_printf (ngettext ("%u piece of evidence", "%u pieces of evidence", result->value), result->value);

  /* Translators: what recognised expertise means, in the person's own words, and how much shows it */
  return g_strdup_printf (_("%s · %s"), definition, evidence);
}

/* The number itself stands beside the name. */
static char *
describe_numbers (const GrMetricResult *result,
                  const char           *definition)
{
  g_autofree char *numbers =
      g_strdup_printf (ngettext ("%u number written down", "%u numbers written down", result->n), result->n);

  if (g_strcmp0 (definition, gr_metric_explain (result->kind)) == 0)
    return g_steal_pointer (&numbers);
  /* Translators: what a measure means, in the person's own words, and how many numbers there are of it */
  return g_strdup_printf (_("%s · %s"), definition, numbers);
}

/**
 * gr_metric_describe_about:
 * @result: what a metric comes to
 * @definition: how it is defined
 *
 * Returns: (transfer full): what is to be said below its name: its target where
 *   that is a share, how sure that is, what does not count yet, else @definition
 */
char *
gr_metric_describe_about (const GrMetricResult *result,
                          const char           *definition)
{
  g_autofree char *sure = gr_metric_describe_sure (result);
  g_autofree char *more = NULL;

  if (sure != NULL && result->target > 0.0)
    /* Translators: a share in per cent, and a sentence on how sure what was counted is */
    return g_strdup_printf (_("Target %g %%. %s"), result->target, sure);
  if (sure != NULL)
    return g_steal_pointer (&sure);
  if (result->kind == GR_METRIC_EXPERTISE)
    return describe_own_words (result, definition);
  if (result->kind == GR_METRIC_OTHER && result->n > 0)
    return describe_numbers (result, definition);
  if (result->kind != GR_METRIC_POSITIONS || result->pending == 0)
    return g_strdup (definition);
  more = g_strdup_printf (ngettext ("%u more has no outcome or no line about it yet.",
                                    "%u more have no outcome or no line about it yet.", result->pending),
                          result->pending);
  return g_strdup_printf ("%s %s", definition, more);
}
