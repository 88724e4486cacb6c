/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outlook-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-day.h"
#include "gr-plan-words.h"

#define NEXT_TO_NOTHING 0.05 /* beyond this and its opposite a draw of thousands is no longer exact */

static char *
format_day (gint64      day,
            const char *format)
{
  g_autofree char *text = NULL;
  g_autofree char *noon = NULL;
  g_autoptr (GDateTime) date = NULL;

  if (day == GR_OUTLOOK_NEVER)
    return g_strdup (_("not in sight"));
  text = gr_day_format (day);
  noon = g_strconcat (text, "T12:00:00Z", NULL);
  date = g_date_time_new_from_iso8601 (noon, NULL);
  return g_date_time_format (date, format);
}

/**
 * gr_plan_format_day:
 * @day: a day since 1970, or %GR_OUTLOOK_NEVER
 *
 * Returns: (transfer full): such as “8 Dec”
 */
char *
gr_plan_format_day (gint64 day)
{
  /* Translators: a date format, as short as can be; %-d is the day, %b the month */
  return format_day (day, _("%-d %b"));
}

/**
 * gr_plan_format_long_day:
 * @day: a day since 1970, or %GR_OUTLOOK_NEVER
 *
 * Returns: (transfer full): such as “8 December”
 */
char *
gr_plan_format_long_day (gint64 day)
{
  /* Translators: a date format within a sentence; %-d is the day, %B the month */
  return format_day (day, _("%-d %B"));
}

/**
 * gr_plan_format_weekday:
 * @day: a day since 1970, or %GR_OUTLOOK_NEVER
 *
 * Returns: (transfer full): such as “Tue 8 Dec”
 */
char *
gr_plan_format_weekday (gint64 day)
{
  /* Translators: a short date format with the day of the week, %a */
  return format_day (day, _("%a %-d %b"));
}

/**
 * gr_outlook_format_chance:
 * @chance: 0 to 1
 *
 * Never says that something is certain or impossible.
 *
 * Returns: (transfer full): such as “68 %” or “over 95 %”
 */
char *
gr_outlook_format_chance (double chance)
{
  if (chance > 1.0 - NEXT_TO_NOTHING)
    /* Translators: a chance; %d is 95, and %% a percent sign */
    return g_strdup_printf (_("over %d %%"), (int) lround ((1.0 - NEXT_TO_NOTHING) * 100));
  if (chance < NEXT_TO_NOTHING)
    /* Translators: a chance; %d is 5, and %% a percent sign */
    return g_strdup_printf (_("under %d %%"), (int) lround (NEXT_TO_NOTHING * 100));
  /* Translators: a chance, such as “68 %” */
  return g_strdup_printf (_("%d %%"), (int) lround (chance * 100));
}

/**
 * gr_outlook_describe_headline:
 * @dates: when it is likely to be done
 *
 * Returns: (transfer full): a word for the chance; without a day to be ready by, the likely one
 */
char *
gr_outlook_describe_headline (const GrOutlookDates *dates)
{
  g_autofree char *day = NULL;

  if (dates->chance >= 0.8)
    return g_strdup (_("Very likely ready in time"));
  if (dates->chance >= 0.6)
    return g_strdup (_("Likely ready in time"));
  if (dates->chance >= 0.4)
    return g_strdup (_("An even chance of being ready in time"));
  if (dates->chance >= 0.0)
    return g_strdup (_("Better to leave something out"));
  if (dates->p80 == GR_OUTLOOK_NEVER)
    return g_strdup (_("Not done with these hours"));
  day = gr_plan_format_long_day (dates->p80);
  /* Translators: the placeholder is a day, such as “8 December” */
  return g_strdup_printf (_("Likely done by %s"), day);
}

/**
 * gr_outlook_describe_reason:
 * @outlook: an outlook
 *
 * Why the dates are as they are: how far the person's own finished phases ran
 * over, with how many there were; without any, what is usual.  That effort is
 * overrun by some 30 to 40 % on average is in the surveys of Jørgensen and
 * Moløkken.
 *
 * Returns: (transfer full): a sentence or two
 */
char *
gr_outlook_describe_reason (const GrOutlook *outlook)
{
  int percent = (int) lround ((outlook->ratio - 1.0) * 100.0);
  g_autofree char *left = gr_plan_format_about (llround (outlook->hours_planned * 3600));
  g_autofree char *counted = gr_plan_format_about (llround (outlook->hours_p50 * 3600));

  if (outlook->n_past == 0)
    /* Translators: both placeholders are lengths of time */
    return g_strdup_printf (_("No phase is done yet. Plans tend to take about a third longer than guessed, so the %s "
                               "left count as %s."),
                            left, counted);
  if (percent > 2)
    /* Translators: a number of phases, a percentage, two lengths of time */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u finished phase took %d %% longer than guessed. By that, and by what is usual, "
                     "the %s left count as %s.",
                     "%u finished phases took %d %% longer than guessed. By that, and by what is "
                     "usual, the %s left count as %s.",
                     outlook->n_past),
        outlook->n_past, percent, left, counted);
  if (percent < -2)
    /* Translators: a number of phases, a percentage, two lengths of time */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u finished phase took %d %% less than guessed. By that, and by what is usual, "
                     "the %s left count as %s.",
                     "%u finished phases took %d %% less than guessed. By that, and by what is "
                     "usual, the %s left count as %s.",
                     outlook->n_past),
        outlook->n_past, -percent, left, counted);
  /* Translators: a number of phases, two lengths of time */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u finished phase took as long as guessed. By that, and by what is usual, the %s "
                   "left count as %s.",
                   "%u finished phases took as long as guessed. By that, and by what is usual, the %s "
                   "left count as %s.",
                   outlook->n_past),
      outlook->n_past, left, counted);
}

/**
 * gr_outlook_describe_curve:
 * @dates: when it is likely to be done
 * @deadline: the day to be ready by, or %GR_OUTLOOK_NEVER
 * @interview: whether that is the day of the interview
 *
 * Returns: (transfer full): the curve in words, for those who do not see it
 */
char *
gr_outlook_describe_curve (const GrOutlookDates *dates,
                           gint64                deadline,
                           gboolean              interview)
{
  g_autofree char *even = gr_plan_format_long_day (dates->p50);
  g_autofree char *likely = gr_plan_format_long_day (dates->p80);
  g_autofree char *end = NULL;

  if (deadline == GR_OUTLOOK_NEVER)
    /* Translators: two days */
    return g_strdup_printf (_("Even chance of being ready by %s, four in five by %s"), even, likely);
  end = gr_plan_format_long_day (deadline);
  /* Translators: three days */
  return g_strdup_printf (interview ? _("Even chance of being ready by %s, four in five by %s; the interview is on %s")
                                    : _("Even chance of being ready by %s, four in five by %s; the last day is %s"),
                          even, likely, end);
}

/**
 * gr_outlook_describe_trim:
 * @dates: when it is likely to be done then
 * @phase: (nullable): what the phase that is left out is called; %NULL for an hour more a week
 *
 * Returns: (transfer full): such as “Without “Practise”, 80 % moves to 9 Dec”
 */
char *
gr_outlook_describe_trim (const GrOutlookDates *dates,
                          const char           *phase)
{
  g_autofree char *day = gr_plan_format_day (dates->p80);

  if (phase == NULL)
    /* Translators: the placeholder is a day by which the plan is done with a chance of 80 % */
    return g_strdup_printf (_("With an hour more a week, 80 %% moves to %s"), day);
  /* Translators: a phase, and a day by which the plan is done with a chance of 80 % */
  return g_strdup_printf (_("Without “%s”, 80 %% moves to %s"), phase, day);
}

/**
 * gr_outlook_describe_stale:
 * @outlook: an outlook
 *
 * Returns: (transfer full) (nullable): that phases have outgrown their
 *   estimates, and what to do about it; %NULL where none has
 */
char *
gr_outlook_describe_stale (const GrOutlook *outlook)
{
  if (outlook->n_stale == 0)
    return NULL;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u phase has taken longer than its estimate allows for. A new estimate of what "
                                       "is left makes these dates better.",
                                       "%u phases have taken longer than their estimates allow for. New estimates of "
                                       "what is left make these dates better.",
                                       outlook->n_stale),
                          outlook->n_stale);
}

/**
 * gr_outlook_describe_calibration:
 * @calibration: how often forecasts held
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL while it would say nothing
 */
char *
gr_outlook_describe_calibration (const GrCalibration80 *calibration)
{
  if (calibration->n < GR_OUTLOOK_CALIBRATION_MIN)
    return NULL;
  /* Translators: a number of phases, of how many, and four fifths of these */
  return g_strdup_printf (_("%u of your %u finished phases took no longer than was likely; about %d should have."),
                          calibration->n_within, calibration->n, (int) lround (calibration->n * GR_OUTLOOK_LIKELY));
}
