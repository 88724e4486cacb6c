/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"

#include <string.h>

/* A day is counted from 1970-01-01 = 0, in the proleptic Gregorian calendar,
 * without any clock or zone, so that differences are plain subtractions. */

static gint64
day_from_date (int year,
               int month,
               int day)
{
  g_autoptr (GDate) date = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint64) g_date_get_julian (date) - 719163; /* the Julian day GLib gives 1970-01-01 */
}

/**
 * gr_day_of_time:
 * @wall_ms: milliseconds since 1970 in UTC
 * @zone: where the person is
 * @start_hour: hour at which a new day begins, 0–23
 *
 * Says which day of a person's life an instant belongs to.
 *
 * Returns: days since 1970-01-01
 */
gint64
gr_day_of_time (gint64     wall_ms,
                GTimeZone *zone,
                int        start_hour)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (wall_ms / 1000);
  g_autoptr (GDateTime) local = NULL;
  gint64 day;

  g_return_val_if_fail (utc != NULL && zone != NULL, 0);

  local = g_date_time_to_timezone (utc, zone);
  day =
      day_from_date (g_date_time_get_year (local), g_date_time_get_month (local), g_date_time_get_day_of_month (local));
  /* Compared on the clock's face, not by subtracting hours: across a DST change those differ. */
  return g_date_time_get_hour (local) < start_hour ? day - 1 : day;
}

/**
 * gr_day_to_time:
 * @day: days since 1970-01-01
 * @zone: where the person is
 * @start_hour: hour at which a new day begins, 0–23
 *
 * Returns: the first instant of @day, in milliseconds since 1970 in UTC
 */
gint64
gr_day_to_time (gint64     day,
                GTimeZone *zone,
                int        start_hour)
{
  g_autoptr (GDate) date = g_date_new_julian ((guint32) (day + 719163));
  g_autoptr (GDateTime) start = NULL;

  start = g_date_time_new (zone, g_date_get_year (date), (int) g_date_get_month (date), g_date_get_day (date),
                           start_hour, 0, 0);
  g_return_val_if_fail (start != NULL, 0);
  return g_date_time_to_unix (start) * 1000;
}

/**
 * gr_day_at_minute:
 * @day: days since 1970-01-01
 * @minute: after midnight, on the clocks there
 * @zone: where the person is
 *
 * Returns: that instant, in milliseconds since 1970 in UTC; of a minute that
 *   summer time leaves out, the next that there is
 */
gint64
gr_day_at_minute (gint64     day,
                  gint64     minute,
                  GTimeZone *zone)
{
  g_autofree char *date = gr_day_format (day);
  g_autofree char *text = g_strdup_printf ("%sT%02d:%02d:00", date, (int) (minute / 60), (int) (minute % 60));
  g_autoptr (GDateTime) local = g_date_time_new_from_iso8601 (text, zone);

  return local != NULL ? g_date_time_to_unix (local) * 1000 : 0;
}

/**
 * gr_day_minute_of:
 * @wall_ms: milliseconds since 1970 in UTC
 * @zone: where the person is
 *
 * Returns: the minute after midnight that clocks there show, 0 to 1439
 */
gint64
gr_day_minute_of (gint64     wall_ms,
                  GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (wall_ms / 1000);
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (utc != NULL && zone != NULL, 0);

  local = g_date_time_to_timezone (utc, zone);
  return g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local);
}

/**
 * gr_day_parse:
 * @text: (nullable): a date as YYYY-MM-DD
 * @day: (out): days since 1970-01-01
 *
 * Returns: whether @text is a date that exists
 */
gboolean
gr_day_parse (const char *text,
              gint64     *day)
{
  int parts[3] = { 0 };
  int part = 0;

  if (text == NULL || strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;
  for (int i = 0; i < 10; i++)
    {
      if (i == 4 || i == 7)
        part++;
      else if (g_ascii_isdigit (text[i]))
        parts[part] = parts[part] * 10 + (text[i] - '0');
      else
        return FALSE;
    }
  if (parts[0] < 1 || !g_date_valid_dmy ((GDateDay) parts[2], (GDateMonth) parts[1], (GDateYear) parts[0]))
    return FALSE;

  *day = day_from_date (parts[0], parts[1], parts[2]);
  return TRUE;
}

/**
 * gr_day_format:
 * @day: days since 1970-01-01
 *
 * Returns: (transfer full): the date as YYYY-MM-DD
 */
char *
gr_day_format (gint64 day)
{
  g_autoptr (GDate) date = g_date_new_julian ((guint32) (day + 719163));

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), (int) g_date_get_month (date),
                          g_date_get_day (date));
}

/**
 * gr_day_weekday:
 * @day: days since 1970-01-01
 *
 * Returns: 0 for Monday … 6 for Sunday
 */
int
gr_day_weekday (gint64 day)
{
  return (int) (((day + 3) % 7 + 7) % 7); /* 1970-01-01 was a Thursday */
}
