/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicator-history.h"

#include <glib/gi18n-lib.h>

/* Of one month, what the person wrote down comes last, and stays. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  GrMetricValue *one = *(GrMetricValue *const *) a;
  GrMetricValue *other = *(GrMetricValue *const *) b;
  int order = g_strcmp0 (gr_metric_value_get_month (one), gr_metric_value_get_month (other));

  return order != 0 ? order : gr_metric_value_get_manual (one) - gr_metric_value_get_manual (other);
}

/**
 * gr_indicator_history_find:
 * @values: (element-type GrMetricValue): all that were kept
 * @indicator: an indicator
 *
 * Returns: (transfer full) (element-type GrMetricValue): its values, one a month, the oldest first
 */
GPtrArray *
gr_indicator_history_find (GPtrArray  *values,
                           GrIndicator indicator)
{
  GPtrArray *history = g_ptr_array_new_with_free_func (g_object_unref);
  const char *nick = gr_indicator_get_nick (indicator);

  for (guint i = 0; i < values->len; i++)
    if (g_strcmp0 (gr_metric_value_get_indicator (values->pdata[i]), nick) == 0 &&
        gr_metric_value_get_month (values->pdata[i]) != NULL)
      g_ptr_array_add (history, g_object_ref (values->pdata[i]));
  g_ptr_array_sort (history, compare);
  for (guint i = 1; i < history->len;)
    if (g_strcmp0 (gr_metric_value_get_month (history->pdata[i - 1]), gr_metric_value_get_month (history->pdata[i])) ==
        0)
      g_ptr_array_remove_index (history, i - 1);
    else
      i++;
  return history;
}

/**
 * gr_month_get_name:
 * @month: a day of it, YYYY-MM-DD
 *
 * Returns: (transfer full): the month in words, such as “October 2026”
 */
char *
gr_month_get_name (const char *month)
{
  g_autofree char *noon = g_strconcat (month, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  /* Translators: a month, as in “October 2026” */
  return date != NULL ? g_date_time_format (date, _("%B %Y")) : g_strdup (month);
}

/**
 * gr_indicator_history_describe:
 * @history: (element-type GrMetricValue): values of one indicator, the oldest first
 *
 * Returns: (transfer full): each month with its value, as in “October 2026: 3, November 2026: 5”
 */
char *
gr_indicator_history_describe (GPtrArray *history)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < history->len; i++)
    {
      g_autofree char *month = gr_month_get_name (gr_metric_value_get_month (history->pdata[i]));

      if (i > 0)
        g_string_append (text, C_("list", ", "));
      /* Translators: a month, and what was counted then */
      g_string_append_printf (text, _("%s: %.3g"), month, gr_metric_value_get_value (history->pdata[i]));
    }
  return g_string_free_and_steal (text);
}

/**
 * gr_indicator_history_is_up:
 * @history: (element-type GrMetricValue): values of one indicator, the oldest first
 * @result: what it comes to now
 * @month: the first day of this month
 * @since: (out): the month that it is compared with
 *
 * Returns: whether it is more now than what was kept last before this month
 */
gboolean
gr_indicator_history_is_up (GPtrArray               *history,
                            const GrIndicatorResult *result,
                            const char              *month,
                            const char             **since)
{
  for (guint i = history->len; result->known && i > 0; i--)
    {
      GrMetricValue *value = history->pdata[i - 1];

      if (g_strcmp0 (gr_metric_value_get_month (value), month) >= 0)
        continue;
      *since = gr_metric_value_get_month (value);
      return result->value > gr_metric_value_get_value (value);
    }
  return FALSE;
}
