/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-words.h"

#include <glib/gi18n-lib.h>

/**
 * gr_plan_format_minutes:
 * @minutes: a length of time, in minutes, ≥ 0
 *
 * Returns: (transfer full): such as “45 min”, “2 h” or “2 h 30 min”
 */
char *
gr_plan_format_minutes (gint64 minutes)
{
  gint64 hours = MAX (minutes, 0) / 60;
  gint64 rest = MAX (minutes, 0) % 60;

  if (hours == 0)
    /* Translators: a length of time; “min” are minutes */
    return g_strdup_printf (_("%d min"), (int) rest);
  if (rest == 0)
    /* Translators: a length of time; “h” are hours */
    return g_strdup_printf (_("%d h"), (int) hours);
  /* Translators: a length of time, hours and minutes */
  return g_strdup_printf (_("%d h %d min"), (int) hours, (int) rest);
}

/**
 * gr_plan_format_seconds:
 * @seconds: a length of time, in seconds, ≥ 0
 *
 * Returns: (transfer full): the same in full minutes; “under 1 min” for less
 */
char *
gr_plan_format_seconds (gint64 seconds)
{
  if (seconds > 0 && seconds < 60)
    return g_strdup (_("under 1 min"));
  return gr_plan_format_minutes (seconds / 60);
}

/**
 * gr_plan_format_running:
 * @seconds: what a timer has counted, in seconds, ≥ 0
 *
 * Returns: (transfer full): such as “23:14” or “1:02:05”
 */
char *
gr_plan_format_running (gint64 seconds)
{
  gint64 s = MAX (seconds, 0);

  if (s >= 3600)
    return g_strdup_printf ("%d:%02d:%02d", (int) (s / 3600), (int) (s / 60 % 60), (int) (s % 60));
  return g_strdup_printf ("%d:%02d", (int) (s / 60), (int) (s % 60));
}

/**
 * gr_plan_format_range:
 * @minutes_min: the lower end, in minutes
 * @minutes_max: the upper end
 *
 * Returns: (transfer full): such as “3–4 h”, “30–45 min” or “1 h 30 min – 3 h”
 */
char *
gr_plan_format_range (gint64 minutes_min,
                      gint64 minutes_max)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (minutes_max <= minutes_min)
    return gr_plan_format_minutes (minutes_min);
  if (minutes_min % 60 == 0 && minutes_max % 60 == 0)
    /* Translators: a range of hours, such as “3–4 h” */
    return g_strdup_printf (_("%d–%d h"), (int) (minutes_min / 60), (int) (minutes_max / 60));
  if (minutes_max < 60)
    /* Translators: a range of minutes, such as “30–45 min” */
    return g_strdup_printf (_("%d–%d min"), (int) minutes_min, (int) minutes_max);
  from = gr_plan_format_minutes (minutes_min);
  to = gr_plan_format_minutes (minutes_max);
  /* Translators: a range of two lengths of time, such as “1 h 30 min – 3 h” */
  return g_strdup_printf (_("%s – %s"), from, to);
}

/**
 * gr_plan_format_span:
 * @weeks_min: the shortest calendar span, in weeks; 0 where nothing is said
 * @weeks_max: the longest
 *
 * Returns: (transfer full) (nullable): such as “over 4–6 weeks”; %NULL without a span
 */
char *
gr_plan_format_span (gint64 weeks_min,
                     gint64 weeks_max)
{
  int from = (int) MAX (weeks_min, 0);
  int to = (int) MAX (weeks_max, from);

  if (to == 0)
    return NULL;
  if (from == to || from == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "over %d week", "over %d weeks", to), to);
  /* Translators: effort spread “over 4–6 weeks” */
  return g_strdup_printf (_("over %d–%d weeks"), from, to);
}

/**
 * gr_plan_format_about:
 * @seconds: a length of time that is reckoned, in seconds, ≥ 0
 *
 * Quarters of an hour are as exact as “about” may sound.
 *
 * Returns: (transfer full): such as “6 h 15 min”; under an hour, to the minute
 */
char *
gr_plan_format_about (gint64 seconds)
{
  gint64 minutes = (seconds + 59) / 60;

  return gr_plan_format_minutes (minutes > 60 ? (minutes + 7) / 15 * 15 : minutes);
}

/**
 * gr_plan_format_done_left:
 * @totals: what a project adds up to
 *
 * Returns: (transfer full): such as “12 h done, about 6 h to go”
 */
char *
gr_plan_format_done_left (const GrPlanTotals *totals)
{
  g_autofree char *done = gr_plan_format_seconds (totals->seconds);
  g_autofree char *left = gr_plan_format_about (totals->left);

  if (totals->n_tasks > 0 && totals->n_done == totals->n_tasks)
    /* Translators: every task is done; the placeholder is the time spent */
    return g_strdup_printf (_("All done, in %s"), done);
  if (totals->left == 0)
    /* Translators: the placeholder is the time spent */
    return g_strdup_printf (_("%s done"), done);
  if (totals->seconds < 60)
    /* Translators: nothing worth saying was spent yet; the placeholder is a length of time */
    return g_strdup_printf (_("About %s to go"), left);
  /* Translators: time spent, and what is left */
  return g_strdup_printf (_("%s done, about %s to go"), done, left);
}

/**
 * gr_plan_describe_phase:
 * @totals: what the phase adds up to
 * @weeks_min: its shortest calendar span, in weeks
 * @weeks_max: its longest
 *
 * Effort and span are two facts and stay two.  A range of one number that is
 * also what is planned is said once.
 *
 * Returns: (transfer full): such as “1 h of 3 h 30 min planned · range 3–4 h over 4–6 weeks”
 */
char *
gr_plan_describe_phase (const GrPlanTotals *totals,
                        gint64              weeks_min,
                        gint64              weeks_max)
{
  g_autofree char *done = gr_plan_format_seconds (totals->seconds);
  g_autofree char *planned = gr_plan_format_minutes (totals->planned);
  g_autofree char *range = gr_plan_format_range (totals->minutes_min, totals->minutes_max);
  g_autofree char *span = gr_plan_format_span (weeks_min, weeks_max);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean ranged =
      totals->minutes_max > 0 && (totals->minutes_min < totals->minutes_max || totals->planned != totals->minutes_max);

  if (totals->n_tasks > 0 && totals->n_done == totals->n_tasks)
    /* Translators: time a finished phase took, and what was planned */
    g_string_append_printf (text, _("Done in %s · planned %s"), done, planned);
  else
    /* Translators: time spent on a phase, and what is planned */
    g_string_append_printf (text, _("%s of %s planned"), done, planned);
  if (ranged)
    {
      g_string_append (text, " · ");
      /* Translators: what a guide says a phase takes, such as “range 3–4 h” */
      g_string_append_printf (text, _("range %s"), range);
    }
  if (span != NULL)
    g_string_append_printf (text, ranged ? " %s" : " · %s", span);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * gr_plan_describe_ranges:
 * @title_min: what the project's title says at the least, in minutes; 0 where it says nothing
 * @title_max: what it says at the most
 * @totals: what its phases add up to
 * @steps: whether the phases are a sprint's steps
 *
 * Returns: (transfer full): what the guide says in its two places, and which the plan follows
 */
char *
gr_plan_describe_ranges (gint64              title_min,
                         gint64              title_max,
                         const GrPlanTotals *totals,
                         gboolean            steps)
{
  gint64 least = totals->minutes_min - totals->own_min;
  gint64 most = MAX (totals->minutes_max - totals->own_max - totals->added_max, least);
  g_autofree char *title = gr_plan_format_range (title_min, title_max);
  g_autofree char *sum = gr_plan_format_range (least, most);
  g_autofree char *own = gr_plan_format_range (totals->own_min, totals->own_max);
  g_autofree char *text = NULL;

  if (title_max <= 0 && most <= 0) /* nothing of it is a guide's */
    /* Translators: the placeholder is a range such as “13–18 h” */
    return totals->own_max > 0 ? g_strdup_printf (_("Its phases add up to %s."), own) : g_strdup ("");
  if (title_max <= 0)
    /* Translators: the placeholder is a range such as “13–18 h” */
    text =
        g_strdup_printf (steps ? _("The guide’s steps add up to %s.") : _("The guide’s phases add up to %s."), sum);
  else if (title_min == least && title_max == most)
    /* Translators: the placeholder is a range such as “13–18 h” */
    text = g_strdup_printf (steps ? _("The guide’s title and its steps both say %s.")
                                  : _("The guide’s title and its phases both say %s."),
                            sum);
  else
    /* Translators: both placeholders are ranges such as “10–25 h” */
    text = g_strdup_printf (steps ? _("The guide’s title says %s; its steps add up to %s. The plan uses the steps.")
                                  : _("The guide’s title says %s; its phases add up to %s. The plan uses the phases."),
                            title, sum);
  if (totals->own_max > 0)
    {
      g_autofree char *of_guide = g_steal_pointer (&text);

      /* Translators: two sentences one after the other; the second placeholder is a range such as “1–2 h” */
      text = g_strdup_printf (_("%s Phases of your own add up to %s."), of_guide, own);
    }
  if (totals->added_max > 0)
    {
      g_autofree char *added = gr_plan_format_minutes (totals->added_max);

      /* Translators: two sentences one after the other; the second placeholder is a length of time */
      return g_strdup_printf (_("%s Greenroom added up to %s of practice."), text, added);
    }
  return g_steal_pointer (&text);
}

/* What there is beyond the phases, and how much of it is practice in the plan already. */
static char *
describe_room (gint64 room,
               gint64 practice)
{
  g_autofree char *other = gr_plan_format_minutes (practice >= room ? practice : room);
  g_autofree char *planned = gr_plan_format_minutes (practice);

  if (practice <= 0)
    /* Translators: what a budget leaves; a sentence before says what the phases take */
    return g_strdup_printf (_("The other %s are for more practice."), other);
  if (practice >= room)
    /* Translators: what a budget leaves; a sentence before says what the phases take */
    return g_strdup_printf (_("The other %s are planned as practice."), other);
  /* Translators: what a budget leaves, and how much of that is planned; a sentence before says what the phases take */
  return g_strdup_printf (_("Of the other %s, %s are planned as practice."), other, planned);
}

/**
 * gr_plan_describe_budget:
 * @budget: what a person means to spend, in minutes
 * @totals: what the project adds up to
 *
 * Says what a budget outside the phases' range means.  Nothing is rescaled: a
 * tight budget asks what to leave out, a wide one has room for practice.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
gr_plan_describe_budget (gint64              budget,
                         const GrPlanTotals *totals)
{
  g_autofree char *have = gr_plan_format_minutes (budget);
  g_autofree char *planned = gr_plan_format_minutes (totals->planned);
  g_autofree char *range = gr_plan_format_range (totals->minutes_min, totals->minutes_max);
  gint64 most = MAX (totals->minutes_max, totals->planned - totals->practice);

  if (budget < totals->minutes_min && totals->planned > budget)
    {
      g_autofree char *over = gr_plan_format_minutes (totals->planned - budget);

      /* Translators: a budget, the range the phases ask for, and how much the tasks exceed the budget */
      return g_strdup_printf (_("%s is less than the %s it takes. Choose tasks of about %s to leave out; "
                                 "nothing is shortened for you."),
                              have, range, over);
    }
  if (budget < totals->minutes_min)
    /* Translators: the sum of the tasks' estimates, and the budget */
    return g_strdup_printf (_("Your tasks now add up to %s and fit into %s."), planned, have);
  if (budget > most)
    {
      g_autofree char *time = gr_plan_format_minutes (most);
      g_autofree char *room = describe_room (budget - most, totals->practice);
      g_autofree char *taken = NULL;

      if (most == totals->minutes_max)
        /* Translators: the placeholder is a length of time */
        taken = g_strdup_printf (_("The phases take %s at the most."), time);
      else
        /* Translators: the placeholder is a length of time */
        taken = g_strdup_printf (_("Your tasks take %s."), time);
      return g_strdup_printf ("%s %s", taken, room);
    }
  if (totals->minutes_min == totals->minutes_max)
    /* Translators: a budget that is just what the phases ask for */
    return g_strdup_printf (_("%s is what it takes."), have);
  /* Translators: a budget, and the range the phases ask for */
  return g_strdup_printf (_("%s fits the %s it takes."), have, range);
}
