/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calendar.h"

#include "gr-registry.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <libical/ical.h>

#define INTERVIEW_MINUTES 60 /* where nobody said how long: as long as calendars take an event to be */

/**
 * gr_calendar_event_free:
 * @event: (transfer full): an event
 */
void
gr_calendar_event_free (GrCalendarEvent *event)
{
  g_free (event->uid);
  g_free (event->title);
  g_free (event->place);
  g_free (event->note);
  g_free (event);
}

/* What is not blank, one below the other. */
static char *
join_lines (const char *first,
            const char *second)
{
  gboolean one = !gr_text_is_blank (first);
  gboolean two = !gr_text_is_blank (second);

  return g_strconcat (one ? first : "", one && two ? "\n" : "", two ? second : "", NULL);
}

static GrCalendarEvent *
read_session (const GrRow *row)
{
  GrCalendarEvent *event = g_new0 (GrCalendarEvent, 1);
  const char *cue = gr_row_get_text (row, "cue");
  const char *response = gr_row_get_text (row, "response");
  const char *title = gr_row_get_text (row, "task_title");

  event->uid = g_strdup (row->uid);
  event->starts_at = gr_row_get_integer (row, "starts_at");
  event->minutes = gr_row_get_integer (row, "minutes");
  event->title = g_strdup (!gr_text_is_blank (title) ? title : _("Preparation"));
  event->note = join_lines (cue, response);
  return event;
}

static GrCalendarEvent *
read_round (const GrRow *row,
            GHashTable  *openings)
{
  GrCalendarEvent *event = g_new0 (GrCalendarEvent, 1);
  const char *owner = gr_row_get_text (row, "opening");
  const GrRow *opening = owner != NULL ? g_hash_table_lookup (openings, owner) : NULL;
  const char *employer = opening != NULL ? gr_row_get_text (opening, "employer") : NULL;
  const char *role = opening != NULL ? gr_row_get_text (opening, "role") : NULL;

  event->uid = g_strdup (row->uid);
  event->starts_at = gr_row_get_integer (row, "starts_at");
  event->minutes = gr_row_get_integer (row, "minutes");
  if (event->minutes <= 0)
    event->minutes = INTERVIEW_MINUTES;
  /* Translators: the name of an event in a calendar; the placeholder is an employer */
  event->title =
      !gr_text_is_blank (employer) ? g_strdup_printf (_("Interview: %s"), employer) : g_strdup (_("Interview"));
  event->place = g_strdup (gr_row_get_text (row, "place"));
  event->note = join_lines (role, gr_row_get_text (row, "title"));
  event->cancelled = g_strcmp0 (gr_row_get_text (row, "outcome"), "cancelled") == 0;
  return event;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const GrCalendarEvent *one = *(GrCalendarEvent *const *) a;
  const GrCalendarEvent *two = *(GrCalendarEvent *const *) b;

  if (one->starts_at != two->starts_at)
    return one->starts_at < two->starts_at ? -1 : 1;
  return g_strcmp0 (one->uid, two->uid);
}

static gboolean
is_wanted (const GrRow *row,
           gint64       from_ms)
{
  return gr_row_get_integer (row, "starts_at") > 0 && gr_row_get_integer (row, "starts_at") >= from_ms;
}

/**
 * gr_calendar_read:
 * @store: a store
 * @from_ms: what began before is left out, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrCalendarEvent) (nullable): sessions and
 *   interviews, in order of time
 */
GPtrArray *
gr_calendar_read (GrStore *store,
                  gint64   from_ms,
                  GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_calendar_event_free);
  g_autoptr (GHashTable) by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) openings = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GPtrArray) rounds = NULL;

  openings = gr_store_load (store, gr_registry_find ("opening"), NULL, FALSE, error);
  sessions = openings != NULL ? gr_store_load (store, gr_registry_find ("session"), NULL, FALSE, error) : NULL;
  rounds = sessions != NULL ? gr_store_load (store, gr_registry_find ("round"), NULL, FALSE, error) : NULL;
  if (rounds == NULL)
    return NULL;
  for (guint i = 0; i < openings->len; i++)
    g_hash_table_insert (by_uid, ((GrRow *) openings->pdata[i])->uid, openings->pdata[i]);
  for (guint i = 0; i < sessions->len; i++)
    if (is_wanted (sessions->pdata[i], from_ms))
      g_ptr_array_add (events, read_session (sessions->pdata[i]));
  for (guint i = 0; i < rounds->len; i++)
    if (is_wanted (rounds->pdata[i], from_ms))
      g_ptr_array_add (events, read_round (rounds->pdata[i], by_uid));
  g_ptr_array_sort (events, compare_events);
  return g_steal_pointer (&events);
}

/* iCalendar's text has line ends and tabs, and no other control characters (RFC 5545, 3.3.11). */
static char *
clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (clean, c);
    }
  return g_string_free_and_steal (clean);
}

static icaltimetype
to_time (gint64 ms)
{
  return icaltime_from_timet_with_zone ((time_t) (ms / 1000), 0, icaltimezone_get_utc_timezone ());
}

static icalcomponent *
make_event (const GrCalendarEvent *event,
            gint64                 now_ms)
{
  icalcomponent *self = icalcomponent_new (ICAL_VEVENT_COMPONENT);
  g_autofree char *title = clean (event->title);
  gint64 ends_at = event->starts_at + MAX (event->minutes, 1) * 60 * 1000;

  icalcomponent_add_property (self, icalproperty_new_uid (event->uid));
  icalcomponent_add_property (self, icalproperty_new_dtstamp (to_time (now_ms)));
  icalcomponent_add_property (self, icalproperty_new_dtstart (to_time (event->starts_at)));
  icalcomponent_add_property (self, icalproperty_new_dtend (to_time (ends_at)));
  icalcomponent_add_property (self, icalproperty_new_summary (title));
  if (!gr_text_is_blank (event->place))
    {
      g_autofree char *place = clean (event->place);

      icalcomponent_add_property (self, icalproperty_new_location (place));
    }
  if (!gr_text_is_blank (event->note))
    {
      g_autofree char *note = clean (event->note);

      icalcomponent_add_property (self, icalproperty_new_description (note));
    }
  icalcomponent_add_property (
      self, icalproperty_new_status (event->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  return self;
}

/**
 * gr_calendar_write:
 * @events: (element-type GrCalendarEvent): what to write
 * @now_ms: when that is, in milliseconds since 1970 in UTC
 *
 * All times are in UTC: every calendar shows them on the clocks of its place.
 *
 * Returns: (transfer full): an iCalendar (RFC 5545), its lines folded and ended as is prescribed
 */
char *
gr_calendar_write (GPtrArray *events,
                   gint64     now_ms)
{
  icalcomponent *calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  char *written;
  char *text;

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid ("-//Greenroom//Greenroom " PACKAGE_VERSION "//EN"));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  for (guint i = 0; i < events->len; i++)
    icalcomponent_add_component (calendar, make_event (events->pdata[i], now_ms));
  written = icalcomponent_as_ical_string_r (calendar);
  text = g_strdup (written);
  icalmemory_free_buffer (written);
  icalcomponent_free (calendar);
  return text;
}
