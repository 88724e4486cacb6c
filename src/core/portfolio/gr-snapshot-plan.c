/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-project-outlook.h"
#include "gr-snapshot-private.h"
#include "gr-text.h"

static gint64
seconds_of (Snapshot   *s,
            const char *task)
{
  const GrWorkTotal *total = g_hash_table_lookup (s->totals, task);

  return total != NULL ? total->seconds : 0;
}

static gboolean
take_phase (Snapshot       *s,
            GrFolioProject *project,
            const GrRow    *row,
            GError        **error)
{
  g_autoptr (GPtrArray) tasks = gr_snapshot_load (s, "task", row->uid, error);
  GrFolioPhase *phase;

  if (tasks == NULL)
    return FALSE;
  phase = gr_folio_add_phase (project);
  phase->title = gr_snapshot_dup (row, "title");
  phase->hours_min = (double) gr_row_get_integer (row, "minutes_min") / 60;
  phase->hours_max = (double) gr_row_get_integer (row, "minutes_max") / 60;
  phase->weeks_min = (guint) gr_row_get_integer (row, "weeks_min");
  phase->weeks_max = (guint) gr_row_get_integer (row, "weeks_max");
  phase->tasks_total = tasks->len;
  for (guint i = 0; i < tasks->len; i++)
    {
      const GrRow *from = g_ptr_array_index (tasks, i);
      GrFolioTask *task = gr_folio_add_task (phase);
      gint64 seconds = seconds_of (s, from->uid);

      task->title = gr_snapshot_dup (from, "title");
      task->done = gr_row_get_integer (from, "done") != 0;
      task->minutes = (guint) (seconds / 60);
      phase->seconds += seconds;
      phase->tasks_done += task->done;
    }
  return TRUE;
}

/* What shows it, a line each. */
static gboolean
take_evidence (Snapshot           *s,
               GrFolioDeliverable *deliverable,
               GError            **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "evidence", deliverable->uid, error);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const char *title = gr_row_get_text (g_ptr_array_index (rows, i), "target_title");

      if (!gr_text_is_blank (title))
        g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", title);
    }
  deliverable->evidence = lines->len > 0 ? g_strdup (lines->str) : NULL;
  return rows != NULL;
}

static gboolean
take_deliverables (Snapshot    *s,
                   const GrRow *project,
                   GError     **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "deliverable", project->uid, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioDeliverable *deliverable = gr_folio_add_deliverable (s->folio);

      deliverable->uid = g_strdup (row->uid);
      deliverable->title = gr_snapshot_dup (row, "title");
      if (!take_evidence (s, deliverable, error))
        return FALSE;
      if (gr_row_get_integer (row, "done") != 0)
        deliverable->state = GR_FOLIO_DONE;
      else
        deliverable->state = deliverable->evidence != NULL ? GR_FOLIO_PARTLY : GR_FOLIO_EMPTY;
    }
  return TRUE;
}

/* From when to when a phase lasts; of what was only drawn somewhere, nothing. */
static void
take_days (GrFolioPhase           *phase,
           const char             *uid,
           const GrProjectOutlook *outlook)
{
  const GrPhaseSpan *span;
  guint place;

  if (!g_ptr_array_find_with_equal_func (outlook->phases, uid, g_str_equal, &place))
    return;
  span = &g_array_index (outlook->spans, GrPhaseSpan, place);
  phase->worked = span->worked;
  if (span->dated)
    phase->planned = span->planned;
}

gboolean
gr_snapshot_take_plan (Snapshot *s,
                       gint64    now_ms,
                       GError  **error)
{
  g_autoptr (GPtrArray) projects = gr_snapshot_load (s, "project", NULL, error);

  if (projects == NULL)
    return FALSE;
  s->folio->today = gr_day_of_time (now_ms, s->zone, GR_DAY_START_HOUR);
  for (guint i = 0; i < projects->len; i++)
    {
      const GrRow *row = g_ptr_array_index (projects, i);
      GrFolioProject *project = gr_folio_add_project (s->folio);
      g_autoptr (GPtrArray) phases = gr_snapshot_load (s, "phase", row->uid, error);
      g_autoptr (GrProjectOutlook) outlook =
          phases != NULL ? gr_project_outlook_read_spans (s->store, row->uid, now_ms, s->zone, error) : NULL;

      if (outlook == NULL)
        return FALSE;
      project->uid = g_strdup (row->uid);
      project->title = gr_snapshot_dup (row, "title");
      for (guint n = 0; n < phases->len; n++)
        {
          const GrRow *phase = g_ptr_array_index (phases, n);

          if (!take_phase (s, project, phase, error))
            return FALSE;
          take_days (g_ptr_array_index (project->phases, n), phase->uid, outlook);
        }
      if (!take_deliverables (s, row, error))
        return FALSE;
    }
  return TRUE;
}
