/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"

#define DAY_SECONDS 86400
#define WEEK 7
#define YEAR 366
#define MOST_TICKS 7 /* as many names of days as stand side by side on a page */
#define LAST_MONTH (9999 * 12 + 11)

/* What the picture is drawn along: whole weeks, or whole months where there would be too many of these. */
typedef struct
{
  GrTimelineSpan days; /* that something is to be said about */
  gint64 first;
  gint64 end; /* the day after the last */
  guint weeks; /* between two names; 0: it is months */
  guint months;
  const char *format; /* of a day */
  gboolean planned; /* there are days of both kinds */
} Axis;

static gboolean
is_known (const GrTimelineSpan *span)
{
  return span->first != GR_TIMELINE_NO_DAY;
}

static char *
format_day (gint64      day,
            const char *format)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (day * DAY_SECONDS);

  return g_date_time_format (date, format);
}

static char *
format_span (const GrTimelineSpan *span,
             const char           *format)
{
  g_autofree char *first = format_day (span->first, format);
  g_autofree char *last = format_day (span->last, format);

  if (g_str_equal (first, last))
    return g_steal_pointer (&first);
  /* Translators: two days, from the first to the last */
  return g_strdup_printf (_("%s to %s"), first, last);
}

/* Months since the year 0. */
static guint
month_of (gint64 day)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (day * DAY_SECONDS);

  return (guint) (g_date_time_get_year (date) * 12 + g_date_time_get_month (date) - 1);
}

static gint64
first_of_month (guint month)
{
  guint known = CLAMP (month, 12, LAST_MONTH);
  g_autoptr (GDateTime) date = g_date_time_new_utc ((int) (known / 12), (int) (known % 12 + 1), 1, 0, 0, 0);

  return g_date_time_to_unix (date) / DAY_SECONDS;
}

static gboolean
find_days (const GrFolioProject *project,
           GrTimelineSpan       *days)
{
  *days = (GrTimelineSpan) { GR_TIMELINE_NO_DAY, GR_TIMELINE_NO_DAY };
  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);
      const GrTimelineSpan *spans[] = { &phase->planned, &phase->worked };

      for (guint k = 0; k < G_N_ELEMENTS (spans); k++)
        if (is_known (spans[k]))
          {
            days->first = is_known (days) ? MIN (days->first, spans[k]->first) : spans[k]->first;
            days->last = MAX (days->last, spans[k]->last);
          }
    }
  return is_known (days);
}

/* Two weeks at least, so that a day is no more than a day. */
static void
set_weeks (Axis *axis,
           guint n)
{
  axis->weeks = n > MOST_TICKS ? 2 : 1;
  axis->end = axis->first + MAX (2, (n + axis->weeks - 1) / axis->weeks * axis->weeks) * WEEK;
}

static void
set_months (Axis *axis)
{
  static const guint steps[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000 };
  guint first = month_of (axis->days.first), last = month_of (axis->days.last), step, n;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      step = steps[i];
      n = last / step - first / step + 1;
      if (n <= MOST_TICKS)
        break;
    }
  axis->weeks = 0;
  axis->months = step;
  axis->first = first_of_month (first / step * step);
  axis->end = MAX (first_of_month ((last / step + 1) * step), axis->days.last + 1);
}

static Axis
make_axis (const GrTimelineSpan *days)
{
  Axis axis = { .days = *days, .first = days->first - gr_day_weekday (days->first) };
  gint64 n = (days->last - axis.first) / WEEK + 1;

  if (n <= 2 * MOST_TICKS)
    set_weeks (&axis, (guint) n);
  else
    set_months (&axis);
  /* Translators: a date as short as can be, beside a bar; %-d is the day, %b the month, %Y the year */
  axis.format = axis.end - axis.first > YEAR ? _("%-d %b %Y") : _("%-d %b");
  return axis;
}

/* A month is named with its year where the year is new. */
static char *
format_month (const Axis *axis,
              guint       month,
              gboolean    first)
{
  gint64 day = first_of_month (month);

  if (axis->months >= 12)
    return format_day (day, "%Y");
  /* Translators: a month on the axis of a chart, with and without its year; as short as can be */
  return format_day (day, first || month % 12 < axis->months ? _("%b %Y") : _("%b"));
}

static void
add_ticks (GrChart    *chart,
           const Axis *axis)
{
  if (axis->weeks > 0)
    for (gint64 day = axis->first; day < axis->end; day += axis->weeks * WEEK)
      {
        g_autofree char *name = format_day (day, axis->format);

        gr_chart_add_tick (chart, (double) (day - axis->first), name);
      }
  else
    for (guint month = month_of (axis->first); first_of_month (month) < axis->end && month <= LAST_MONTH;
         month += axis->months)
      {
        gint64 day = first_of_month (month);
        g_autofree char *name = format_month (axis, month, day == axis->first);

        gr_chart_add_tick (chart, (double) (day - axis->first), name);
      }
}

static char *
done_text (const GrFolioPhase *phase)
{
  if (phase->tasks_total == 0)
    return NULL;
  /* Translators: tasks that are done, and tasks in all */
  return g_strdup_printf (_("%u of %u done"), phase->tasks_done, phase->tasks_total);
}

/* What stands under a phase's name. */
static char *
note_text (const GrFolioPhase *phase,
           const Axis         *axis)
{
  g_autoptr (GString) note = g_string_new (NULL);
  g_autofree char *done = done_text (phase);

  if (is_known (&phase->planned))
    {
      g_autofree char *planned = format_span (&phase->planned, axis->format);

      gr_compose_joined (note, planned);
    }
  else if (is_known (&phase->worked))
    {
      g_autofree char *days = format_span (&phase->worked, axis->format);
      /* Translators: under a phase’s name; the placeholder is a day, or two: “3 Nov to 9 Nov” */
      g_autofree char *worked = axis->planned ? g_strdup_printf (_("Worked on %s"), days) : g_strdup (days);

      gr_compose_joined (note, worked);
    }
  else
    gr_compose_joined (note, _("No days set"));
  gr_compose_joined (note, done);
  return g_string_free_and_steal (g_steal_pointer (&note));
}

static void
append_fact (GString    *facts,
             const char *fact)
{
  if (fact != NULL)
    g_string_append_printf (facts, "%s%s", facts->len > 0 ? "; " : "", fact);
}

/* When it is planned, was worked on, and what is done of it. */
static char *
say_phase (const GrFolioPhase *phase,
           const Axis         *axis)
{
  g_autofree char *done = done_text (phase);
  GString *facts = g_string_new (NULL);

  if (is_known (&phase->planned))
    {
      g_autofree char *days = format_span (&phase->planned, axis->format);
      /* Translators: the placeholder is a day, or two: “3 Nov to 9 Nov” */
      g_autofree char *fact = g_strdup_printf (_("planned for %s"), days);

      append_fact (facts, fact);
    }
  if (is_known (&phase->worked))
    {
      g_autofree char *days = format_span (&phase->worked, axis->format);
      /* Translators: the placeholder is a day, or two: “3 Nov to 9 Nov” */
      g_autofree char *fact = g_strdup_printf (_("worked on %s"), days);

      append_fact (facts, fact);
    }
  if (facts->len == 0)
    append_fact (facts, _("no days set"));
  append_fact (facts, done);
  return g_string_free_and_steal (facts);
}

static void
add_bar (const GrFolio      *folio,
         GrChart            *chart,
         const Axis         *axis,
         const GrFolioPhase *phase)
{
  g_autofree char *title = gr_folio_text (folio, phase->title);
  g_autofree char *note = note_text (phase, axis);
  GrBar *bar = gr_chart_add_bar (chart, title, 0, note);

  bar->said = say_phase (phase, axis);
  if (is_known (&phase->planned))
    {
      bar->low = (double) (phase->planned.first - axis->first);
      bar->high = (double) (phase->planned.last + 1 - axis->first);
      g_set_str (&chart->range_name, _("Planned"));
      if (phase->tasks_total > 0)
        bar->value = (bar->high - bar->low) * phase->tasks_done / phase->tasks_total;
    }
  if (chart->mark_name != NULL)
    bar->mark = (double) (folio->today - axis->first) + 0.5;
  if (bar->value > 0)
    g_set_str (&chart->value_name, _("Share of tasks done"));
  if (is_known (&phase->worked))
    {
      bar->trace_low = (double) (phase->worked.first - axis->first);
      bar->trace_high = (double) (phase->worked.last + 1 - axis->first);
      g_set_str (&chart->trace_name, _("Worked on"));
    }
}

static char *
make_sentence (const GrFolio        *folio,
               const GrFolioProject *project,
               const Axis           *axis,
               const char           *title,
               const char           *today)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_string_append_printf (out, "%s.", title);
  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);
      g_autofree char *name = gr_folio_text (folio, phase->title);
      g_autofree char *said = say_phase (phase, axis);

      /* Translators: a phase, and when it is planned, was worked on, and what is done of it */
      g_string_append_printf (out, _(" %s: %s."), name, said);
    }
  if (today != NULL)
    g_string_append_printf (out, " %s.", today);
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/* Returns: (nullable): nothing, where the axis does not reach so far */
static char *
today_text (const GrFolio *folio,
            const Axis    *axis)
{
  g_autofree char *day = NULL;

  if (folio->today < axis->first || folio->today >= axis->end)
    return NULL;
  day = format_day (folio->today, axis->format);
  /* Translators: beside a line down through a chart; the placeholder is a day */
  return g_strdup_printf (_("Today, %s"), day);
}

/* When each phase was meant to be and when it was worked on; nothing where no day is known of any. */
void
gr_compose_timeline (const GrFolio        *folio,
                     GrDoc                *doc,
                     const GrFolioProject *project)
{
  GrTimelineSpan days;
  g_autofree char *span = NULL;
  g_autofree char *title = NULL;
  g_autofree char *today = NULL;
  g_autofree char *alt = NULL;
  GrChart *chart;
  Axis axis;

  if (!find_days (project, &days))
    return;
  axis = make_axis (&days);
  for (guint i = 0; i < project->phases->len; i++)
    axis.planned = axis.planned || is_known (&((GrFolioPhase *) g_ptr_array_index (project->phases, i))->planned);
  /* Translators: a date, with its year, in the title of a chart */
  span = format_span (&days, _("%-d %B %Y"));
  /* Translators: the title of a chart; the placeholder is two days */
  title = g_strdup_printf (_("Timeline, %s"), span);
  today = today_text (folio, &axis);
  alt = make_sentence (folio, project, &axis, title, today);
  chart = gr_doc_add_chart (doc, title, alt, (double) (axis.end - axis.first));
  chart->kind = GR_CHART_TIMELINE;
  g_set_str (&chart->mark_name, today);
  add_ticks (chart, &axis);
  for (guint i = 0; i < project->phases->len; i++)
    add_bar (folio, chart, &axis, g_ptr_array_index (project->phases, i));
}
