/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcomes.h"

#include <string.h>

#include "gr-day.h"
#include "gr-registry.h"
#include "gr-text.h"

static void
metric_free (gpointer data)
{
  GrOutcomeMetric *metric = data;

  g_free (metric->source);
  g_free (metric->settled);
  g_free (metric->title);
  g_free (metric->definition);
  g_free (metric);
}

/**
 * gr_outcomes_free:
 * @self: (transfer full): outcomes
 */
void
gr_outcomes_free (GrOutcomes *self)
{
  g_clear_pointer (&self->rows, gr_track_rows_free);
  g_clear_pointer (&self->metrics, g_ptr_array_unref);
  g_clear_pointer (&self->follow_ups, g_array_unref);
  for (guint i = 0; i < GR_N_INDICATORS; i++)
    g_free (self->indicators[i].settled);
  g_free (self);
}

static GPtrArray *
load (GrStore    *store,
      const char *type,
      GError    **error)
{
  return gr_store_load (store, gr_registry_find (type), NULL, FALSE, error);
}

/* What the person has settled, by the plan item or the indicator that it is about. */
static GHashTable *
index_settled (GPtrArray *metrics)
{
  GHashTable *settled = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < metrics->len; i++)
    {
      const char *source = gr_row_get_text (metrics->pdata[i], "source");
      const char *indicator = gr_row_get_text (metrics->pdata[i], "indicator");

      if (source != NULL || indicator != NULL)
        g_hash_table_insert (settled, (gpointer) (source != NULL ? source : indicator), metrics->pdata[i]);
    }
  return settled;
}

/* The latest of what was written down by hand about an indicator, a plan item or a measure of one's own, which has
 * its days; and how much there is of it. */
static const GrRow *
find_written (GPtrArray  *values,
              const char *field,
              const char *about,
              guint      *n)
{
  const char *when = g_str_equal (field, "metric") ? "day" : "month";
  const GrRow *latest = NULL;

  *n = 0;
  for (guint i = 0; i < values->len; i++)
    {
      const GrRow *row = values->pdata[i];

      if (gr_row_get_integer (row, "manual") == 0 || g_strcmp0 (gr_row_get_text (row, field), about) != 0)
        continue;
      (*n)++;
      if (latest == NULL || g_strcmp0 (gr_row_get_text (row, when), gr_row_get_text (latest, when)) >= 0)
        latest = row;
    }
  return latest;
}

static void
add_metric (GrOutcomes  *self,
            const GrRow *item,
            const GrRow *settled,
            GPtrArray   *values,
            gint64       now_ms)
{
  GrOutcomeMetric *metric = g_new0 (GrOutcomeMetric, 1);
  const char *said = settled != NULL ? gr_row_get_text (settled, "title") : NULL;
  const char *own = settled != NULL ? gr_row_get_text (settled, "definition") : NULL;
  guint n;
  const GrRow *written =
      item != NULL ? find_written (values, "source", item->uid, &n) : find_written (values, "metric", settled->uid, &n);
  double target = settled != NULL ? gr_row_get_real (settled, "target") : 0.0;
  GrMetricKind kind;

  metric->source = item != NULL ? g_strdup (item->uid) : NULL;
  metric->settled = settled != NULL ? g_strdup (settled->uid) : NULL;
  metric->title = g_strdup (item != NULL ? gr_row_get_text (item, "title") : said);
  kind = gr_metric_recognise (metric->title);
  metric->definition = g_strdup (!gr_text_is_blank (own) ? own : gr_metric_explain (kind));
  if (!(target > 0.0) && item != NULL)
    target = gr_row_get_real (item, "target");
  gr_metric_evaluate (kind, target, settled != NULL && gr_row_get_integer (settled, "met") != 0, &self->rows->track,
                      now_ms, &metric->result);
  if (kind == GR_METRIC_OTHER && written != NULL)
    {
      metric->result.written = gr_row_get_real (written, "value");
      metric->result.n = n;
    }
  g_ptr_array_add (self->metrics, metric);
}

/* Those of the guides that there is a plan from, then the person's own. */
static gboolean
read_metrics (GrOutcomes *self,
              GrStore    *store,
              GPtrArray  *settled_rows,
              GHashTable *settled,
              GPtrArray  *values,
              gint64      now_ms,
              GError    **error)
{
  g_autoptr (GPtrArray) projects = load (store, "project", error);
  g_autoptr (GPtrArray) items = projects != NULL ? load (store, "plan-item", error) : NULL;
  g_autoptr (GHashTable) planned = g_hash_table_new (g_str_hash, g_str_equal);

  if (items == NULL)
    return FALSE;
  for (guint i = 0; i < projects->len; i++)
    if (gr_row_get_text (projects->pdata[i], "source") != NULL)
      g_hash_table_add (planned, (gpointer) gr_row_get_text (projects->pdata[i], "source"));
  for (guint i = 0; i < items->len; i++)
    {
      const GrRow *item = items->pdata[i];
      const char *parent = gr_row_get_text (item, "parent");

      if (g_strcmp0 (gr_row_get_text (item, "kind"), "metric") == 0 && gr_row_get_integer (item, "retired") == 0 &&
          parent != NULL && g_hash_table_contains (planned, parent))
        add_metric (self, item, g_hash_table_lookup (settled, item->uid), values, now_ms);
    }
  for (guint i = 0; i < settled_rows->len; i++)
    if (gr_row_get_text (settled_rows->pdata[i], "source") == NULL &&
        gr_row_get_text (settled_rows->pdata[i], "indicator") == NULL)
      add_metric (self, NULL, settled_rows->pdata[i], values, now_ms);
  return TRUE;
}

static void
read_indicators (GrOutcomes *self,
                 GHashTable *settled,
                 GPtrArray  *values,
                 gint64      now_ms)
{
  for (guint i = 0; i < GR_N_INDICATORS; i++)
    {
      GrOutcomeIndicator *indicator = &self->indicators[i];
      const char *nick = gr_indicator_get_nick (i);
      guint n;
      const GrRow *written = find_written (values, "indicator", nick, &n);
      const GrRow *row = g_hash_table_lookup (settled, nick);
      double value = written != NULL ? gr_row_get_real (written, "value") : 0.0;

      indicator->settled = row != NULL ? g_strdup (row->uid) : NULL;
      indicator->target = row != NULL ? gr_row_get_real (row, "target") : 0.0;
      gr_indicator_evaluate (i, &self->rows->track, written != NULL ? &value : NULL, now_ms, &indicator->result);
    }
}

/**
 * gr_outcomes_read:
 * @store: a store
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what came of it all
 */
GrOutcomes *
gr_outcomes_read (GrStore   *store,
                  gint64     now_ms,
                  GTimeZone *zone,
                  GError   **error)
{
  g_autoptr (GrOutcomes) self = g_new0 (GrOutcomes, 1);
  g_autoptr (GPtrArray) settled_rows = NULL;
  g_autoptr (GPtrArray) values = NULL;
  g_autoptr (GHashTable) settled = NULL;

  self->metrics = g_ptr_array_new_with_free_func (metric_free);
  self->rows = gr_track_rows_read (store, error);
  settled_rows = self->rows != NULL ? load (store, "metric", error) : NULL;
  values = settled_rows != NULL ? load (store, "metric-value", error) : NULL;
  if (values == NULL)
    return NULL;
  settled = index_settled (settled_rows);
  if (!read_metrics (self, store, settled_rows, settled, values, now_ms, error))
    return NULL;
  read_indicators (self, settled, values, now_ms);
  self->follow_ups = gr_follow_ups_list (&self->rows->track, zone, now_ms);
  self->held_minutes = gr_track_get_held_minutes (&self->rows->track, now_ms);
  return g_steal_pointer (&self);
}

/**
 * gr_outcomes_snapshot:
 * @self: outcomes
 * @month: the first day of a month, YYYY-MM-DD
 * @kept: (element-type utf8 utf8): uid of the value that this month has already, by indicator
 * @change: receives the operations
 *
 * Keeps what is counted for a month: one value an indicator, which is set
 * again as long as the month lasts.  What a person writes down is theirs.
 */
void
gr_outcomes_snapshot (const GrOutcomes *self,
                      const char       *month,
                      GHashTable       *kept,
                      GrChange         *change)
{
  for (guint i = 0; i < GR_N_INDICATORS; i++)
    {
      const GrIndicatorResult *result = &self->indicators[i].result;
      const char *nick = gr_indicator_get_nick (i);
      const char *uid = g_hash_table_lookup (kept, nick);

      if (!result->automatic || !result->known)
        continue;
      if (uid == NULL)
        {
          uid = gr_change_create (change, "metric-value", NULL);
          gr_change_set_text (change, "metric-value", uid, "indicator", nick);
          gr_change_set_text (change, "metric-value", uid, "month", month);
        }
      gr_change_set_real (change, "metric-value", uid, "value", result->value);
      gr_change_set_integer (change, "metric-value", uid, "n", result->n);
    }
}

/**
 * gr_month_of_time:
 * @now_ms: an instant, in milliseconds since 1970 in UTC
 * @zone: where the person is
 *
 * Returns: (transfer full): the first day of its month, YYYY-MM-DD
 */
char *
gr_month_of_time (gint64     now_ms,
                  GTimeZone *zone)
{
  char *day = gr_day_format (gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR));

  memcpy (day + strlen ("YYYY-MM-"), "01", 2);
  return day;
}

/**
 * gr_outcomes_see_month:
 * @self: outcomes
 * @store: where they were read
 * @now_ms: the time that they are of
 * @zone: where the person is
 * @error: return location
 *
 * A month's values are those that there were when it was first seen, so that
 * they can be compared and nobody wonders why they change.
 *
 * Returns: (transfer full) (nullable): a quiet change that keeps them, or %NULL
 *   where that was done, there is nothing to keep, or on @error
 */
GrChange *
gr_outcomes_see_month (const GrOutcomes *self,
                       GrStore          *store,
                       gint64            now_ms,
                       GTimeZone        *zone,
                       GError          **error)
{
  g_autoptr (GPtrArray) values = load (store, "metric-value", error);
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *month = gr_month_of_time (now_ms, zone);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  if (values == NULL)
    return NULL;
  for (guint i = 0; i < values->len; i++)
    if (gr_row_get_integer (values->pdata[i], "manual") == 0 &&
        g_strcmp0 (gr_row_get_text (values->pdata[i], "month"), month) == 0)
      return NULL;
  gr_outcomes_snapshot (self, month, none, change);
  return gr_change_get_n_ops (change) > 0 ? g_steal_pointer (&change) : NULL;
}
