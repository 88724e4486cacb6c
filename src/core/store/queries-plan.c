/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-statement.h"

static void
total_free (gpointer data)
{
  GrWorkTotal *total = data;

  g_free (total->task);
  g_free (total);
}

static void
day_free (gpointer data)
{
  GrWorkDay *day = data;

  g_free (day->task);
  g_free (day);
}

/**
 * gr_query_work_totals:
 * @store: a store
 * @error: return location
 *
 * Returns: (transfer full) (element-type utf8 GrWorkTotal) (nullable): the
 *   time spent on each task that has some, by the task's uid
 */
GHashTable *
gr_query_work_totals (GrStore *store,
                      GError **error)
{
  g_autoptr (GHashTable) totals = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, total_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT task, sum (seconds), min (started_at), max (started_at) FROM work "
                                "WHERE task IS NOT NULL GROUP BY task",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrWorkTotal *total = g_new0 (GrWorkTotal, 1);

      total->task = g_strdup (gr_statement_get_text (select, 0));
      total->seconds = gr_statement_get_integer (select, 1);
      total->first_at = gr_statement_get_integer (select, 2);
      total->last_at = gr_statement_get_integer (select, 3);
      g_hash_table_insert (totals, total->task, total);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&totals) : NULL;
}

/* A zone this computer does not know reads as its own. */
static GTimeZone *
find_zone (GHashTable *zones,
           const char *name)
{
  GTimeZone *zone = g_hash_table_lookup (zones, name != NULL ? name : "");

  if (zone == NULL)
    {
      zone = name != NULL && *name != '\0' ? g_time_zone_new_identifier (name) : NULL;
      if (zone == NULL)
        zone = g_time_zone_new_local ();
      g_hash_table_insert (zones, g_strdup (name != NULL ? name : ""), zone);
    }
  return zone;
}

static void
add_seconds (GPtrArray  *days,
             GHashTable *places,
             gint64      day,
             const char *task,
             gint64      seconds)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %s", day, task);
  GrWorkDay *found = g_hash_table_lookup (places, key);

  if (found == NULL)
    {
      found = g_new0 (GrWorkDay, 1);
      found->day = day;
      found->task = g_strdup (task);
      g_ptr_array_add (days, found);
      g_hash_table_insert (places, g_steal_pointer (&key), found);
    }
  found->seconds += seconds;
}

/**
 * gr_query_work_by_day:
 * @store: a store
 * @from_ms: start, in milliseconds since 1970 in UTC
 * @to_ms: end, exclusive
 * @error: return location
 *
 * What began within the time asked for, by the day on which it began: the
 * local one where the work was done, starting at %GR_DAY_START_HOUR.
 *
 * Returns: (transfer full) (element-type GrWorkDay) (nullable): time by day
 *   and task, in order of time
 */
GPtrArray *
gr_query_work_by_day (GrStore *store,
                      gint64   from_ms,
                      gint64   to_ms,
                      GError **error)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func (day_free);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) zones =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_time_zone_unref);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT task, started_at, seconds, zone FROM work "
                                "WHERE task IS NOT NULL AND started_at >= ?1 AND started_at < ?2 "
                                "ORDER BY started_at, id",
                                _("Read"));
  gr_statement_bind_integer (select, 1, from_ms);
  gr_statement_bind_integer (select, 2, to_ms);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GTimeZone *zone = find_zone (zones, gr_statement_get_text (select, 3));

      add_seconds (days, places, gr_day_of_time (gr_statement_get_integer (select, 1), zone, GR_DAY_START_HOUR),
                   gr_statement_get_text (select, 0), gr_statement_get_integer (select, 2));
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&days) : NULL;
}

static void
entry_free (gpointer data)
{
  GrWorkEntry *entry = data;

  g_free (entry->uid);
  g_free (entry->source);
  g_free (entry->zone);
  g_free (entry);
}

/**
 * gr_query_work_entries:
 * @store: a store
 * @task: uid of a task
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrWorkEntry) (nullable): the time
 *   spent on a task, the latest first
 */
GPtrArray *
gr_query_work_entries (GrStore    *store,
                       const char *task,
                       GError    **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT uid, started_at, seconds, source, zone FROM work "
                                "WHERE task = ?1 ORDER BY started_at DESC, id DESC",
                                _("Read"));
  gr_statement_bind_text (select, 1, task);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrWorkEntry *entry = g_new0 (GrWorkEntry, 1);

      entry->uid = g_strdup (gr_statement_get_text (select, 0));
      entry->started_at = gr_statement_get_integer (select, 1);
      entry->seconds = gr_statement_get_integer (select, 2);
      entry->source = g_strdup (gr_statement_get_text (select, 3));
      entry->zone = g_strdup (gr_statement_get_text (select, 4));
      g_ptr_array_add (entries, entry);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&entries) : NULL;
}

static void
role_free (gpointer data)
{
  GrGuideRole *role = data;

  g_free (role->uid);
  g_free (role->title);
  g_free (role->heading);
  g_free (role);
}

/**
 * gr_query_listed_terms:
 * @store: a store
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrGuideRole) (nullable): the terms of
 *   all guides that a section lists, in the order of the guides
 */
GPtrArray *
gr_query_listed_terms (GrStore *store,
                       GError **error)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (role_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT term.uid, term.title, section.title FROM term "
                                "JOIN section ON section.uid = term.section "
                                "WHERE NOT term.retired ORDER BY term.id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrGuideRole *role = g_new0 (GrGuideRole, 1);

      role->uid = g_strdup (gr_statement_get_text (select, 0));
      role->title = g_strdup (gr_statement_get_text (select, 1));
      role->heading = g_strdup (gr_statement_get_text (select, 2));
      g_ptr_array_add (roles, role);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&roles) : NULL;
}
