/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

#define SECONDS_AN_HOUR 3600.0

static char *
spent_text (gint64 seconds)
{
  return seconds > 0 ? gr_compose_duration (seconds) : g_strdup ("–");
}

static char *
span_text (const GrFolioPhase *phase)
{
  if (phase->weeks_max == 0)
    return g_strdup ("–");
  if (phase->weeks_min == phase->weeks_max || phase->weeks_min == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u week", "%u weeks", phase->weeks_max), phase->weeks_max);
  /* Translators: a range of weeks, as in 4–6 weeks */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u–%u week", "%u–%u weeks", phase->weeks_max),
                          phase->weeks_min, phase->weeks_max);
}

static double
longest (const GrFolioProject *project)
{
  double hours = 0;

  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);

      hours = MAX (hours, MAX (phase->hours_max, (double) phase->seconds / SECONDS_AN_HOUR));
    }
  return hours;
}

static char *
chart_sentence (const GrFolio        *folio,
                const GrFolioProject *project)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);
      g_autofree char *title = gr_folio_text (folio, phase->title);
      g_autofree char *planned = gr_compose_hours (phase->hours_min, phase->hours_max);
      g_autofree char *spent = gr_compose_duration (phase->seconds);

      if (phase->hours_max > 0)
        /* Translators: a phase, hours planned, time spent */
        g_string_append_printf (out, _(" %s: %s planned, %s spent."), title, planned, spent);
      else
        /* Translators: a phase, time spent */
        g_string_append_printf (out, _(" %s: %s spent."), title, spent);
    }
  return g_strdup_printf (_("Hours by phase.%s"), out->str);
}

static void
add_chart (const GrFolio        *folio,
           GrDoc                *doc,
           const GrFolioProject *project)
{
  g_autofree char *alt = chart_sentence (folio, project);
  GrChart *chart = gr_doc_add_chart (doc, _("Hours by phase"), alt, longest (project));

  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);
      g_autofree char *title = gr_folio_text (folio, phase->title);
      g_autofree char *spent = gr_compose_duration (phase->seconds);
      GrBar *bar = gr_chart_add_bar (chart, title, (double) phase->seconds / SECONDS_AN_HOUR, spent);

      bar->low = phase->hours_min;
      bar->high = phase->hours_max;
      if (bar->high > bar->low)
        g_set_str (&chart->range_name, _("Planned range"));
    }
}

/* What nobody has planned, spent or split into tasks is a dash. */
static char *
tasks_text (guint done,
            guint total)
{
  return total > 0 ? g_strdup_printf (_("%u of %u"), done, total) : g_strdup ("–");
}

static void
add_total (GrTable *table,
           double   low,
           double   high,
           gint64   seconds,
           guint    done,
           guint    all)
{
  g_autofree char *planned = gr_compose_hours (low, high);
  g_autofree char *spent = spent_text (seconds);
  g_autofree char *tasks = tasks_text (done, all);

  gr_table_add_row (table, _("All phases"), planned, spent, tasks, "", NULL);
  table->has_total = TRUE;
}

static void
add_table (const GrFolio        *folio,
           GrDoc                *doc,
           const GrFolioProject *project)
{
  GrTable *table = gr_doc_add_table (doc);
  double low = 0, high = 0;
  gint64 seconds = 0;
  guint done = 0, all = 0;

  gr_table_add_column (table, _("Phase"), GR_ALIGN_START);
  gr_table_add_column (table, _("Planned"), GR_ALIGN_END);
  gr_table_add_column (table, _("Spent"), GR_ALIGN_END);
  gr_table_add_column (table, _("Tasks done"), GR_ALIGN_END);
  gr_table_add_column (table, _("Span"), GR_ALIGN_END);
  for (guint i = 0; i < project->phases->len; i++)
    {
      const GrFolioPhase *phase = g_ptr_array_index (project->phases, i);
      g_autofree char *title = gr_folio_text (folio, phase->title);
      g_autofree char *planned = gr_compose_hours (phase->hours_min, phase->hours_max);
      g_autofree char *spent = spent_text (phase->seconds);
      g_autofree char *tasks = tasks_text (phase->tasks_done, phase->tasks_total);
      g_autofree char *span = span_text (phase);

      gr_table_add_row (table, title, planned, spent, tasks, span, NULL);
      low += phase->hours_min;
      high += phase->hours_max;
      seconds += phase->seconds;
      done += phase->tasks_done;
      all += phase->tasks_total;
    }
  if (project->phases->len > 1)
    add_total (table, low, high, seconds, done, all);
  gr_table_drop_blank (table);
}

static void
add_tasks (const GrFolio      *folio,
           GrDoc              *doc,
           const GrFolioPhase *phase)
{
  GPtrArray *items = gr_runs_list_new ();
  g_autofree char *title = gr_folio_text (folio, phase->title);

  gr_doc_add_heading (doc, 3, title, NULL);
  for (guint i = 0; i < phase->tasks->len; i++)
    {
      const GrFolioTask *task = g_ptr_array_index (phase->tasks, i);
      g_autofree char *text = gr_folio_text (folio, task->title);
      g_autoptr (GString) aside = g_string_new (NULL);
      GrRuns *runs = gr_runs_new (text);

      gr_compose_joined (aside, task->done ? _("done") : _("open"));
      if (task->minutes > 0)
        {
          g_autofree char *spent = gr_compose_duration ((gint64) task->minutes * 60);

          gr_compose_joined (aside, spent);
        }
      g_string_prepend (aside, "  ·  ");
      gr_runs_add (runs, aside->str, GR_RUN_QUIET, NULL);
      g_ptr_array_add (items, runs);
    }
  gr_doc_add_list (doc, items);
}

/* Planned and spent side by side, then the tasks: what was meant and what became of it. */
void
gr_compose_plan (const GrFolio *folio,
                 GrDoc         *doc)
{
  for (guint i = 0; i < folio->projects->len; i++)
    {
      const GrFolioProject *project = g_ptr_array_index (folio->projects, i);
      g_autofree char *title = gr_folio_text (folio, project->title);

      gr_doc_add_heading (doc, 2, title, project->uid);
      gr_compose_timeline (folio, doc, project);
      if (project->phases->len > 1 && longest (project) > 0)
        add_chart (folio, doc, project);
      if (project->phases->len > 0)
        add_table (folio, doc, project);
      for (guint k = 0; k < project->phases->len; k++)
        {
          const GrFolioPhase *phase = g_ptr_array_index (project->phases, k);

          if (phase->tasks->len > 0)
            add_tasks (folio, doc, phase);
        }
    }
}

static const char *
state_word (GrFolioState state)
{
  if (state == GR_FOLIO_DONE)
    return _("Done");
  return state == GR_FOLIO_PARTLY ? _("In part") : _("Not yet");
}

/* What was to be made, and what shows that it was. */
void
gr_compose_deliverables (const GrFolio *folio,
                         GrDoc         *doc)
{
  GPtrArray *facts = gr_doc_add_facts (doc, NULL);

  for (guint i = 0; i < folio->deliverables->len; i++)
    {
      const GrFolioDeliverable *deliverable = g_ptr_array_index (folio->deliverables, i);
      GPtrArray *paragraphs = gr_labelled_add (facts, state_word (deliverable->state));
      g_autofree char *title = gr_folio_text (folio, deliverable->title);
      GrRuns *runs = gr_runs_new (NULL);

      gr_runs_add (runs, title, GR_RUN_BOLD, NULL);
      g_ptr_array_add (paragraphs, runs);
      if (!gr_text_is_blank (deliverable->evidence))
        gr_compose_split (folio, deliverable->evidence, paragraphs);
    }
}
