/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-time-entry.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"

struct _GrTimeEntry
{
  GObject parent_instance;

  char *uid;
  gint64 started_at;
  gint64 seconds;
  char *source;
  char *zone;
};

G_DEFINE_FINAL_TYPE (GrTimeEntry, gr_time_entry, G_TYPE_OBJECT)

static void
gr_time_entry_finalize (GObject *object)
{
  GrTimeEntry *self = GR_TIME_ENTRY (object);

  g_free (self->uid);
  g_free (self->source);
  g_free (self->zone);
  G_OBJECT_CLASS (gr_time_entry_parent_class)->finalize (object);
}

static void
gr_time_entry_class_init (GrTimeEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_time_entry_finalize;
}

static void
gr_time_entry_init (GrTimeEntry *self)
{
}

/**
 * gr_time_entry_new:
 * @entry: a row as read; copied
 *
 * Returns: (transfer full): the same as an item
 */
GrTimeEntry *
gr_time_entry_new (const GrWorkEntry *entry)
{
  GrTimeEntry *self = g_object_new (GR_TYPE_TIME_ENTRY, NULL);

  self->uid = g_strdup (entry->uid);
  self->started_at = entry->started_at;
  self->seconds = entry->seconds;
  self->source = g_strdup (entry->source);
  self->zone = g_strdup (entry->zone);
  return self;
}

/**
 * gr_time_entry_get_uid:
 * @self: an entry
 *
 * Returns: (transfer none): the row's uid
 */
const char *
gr_time_entry_get_uid (GrTimeEntry *self)
{
  g_return_val_if_fail (GR_IS_TIME_ENTRY (self), NULL);
  return self->uid;
}

/**
 * gr_time_entry_get_started_at:
 * @self: an entry
 *
 * Returns: when it began, in milliseconds since 1970 in UTC
 */
gint64
gr_time_entry_get_started_at (GrTimeEntry *self)
{
  g_return_val_if_fail (GR_IS_TIME_ENTRY (self), 0);
  return self->started_at;
}

/**
 * gr_time_entry_get_seconds:
 * @self: an entry
 *
 * Returns: how long it was, without pauses
 */
gint64
gr_time_entry_get_seconds (GrTimeEntry *self)
{
  g_return_val_if_fail (GR_IS_TIME_ENTRY (self), 0);
  return self->seconds;
}

/**
 * gr_time_entry_dup_title:
 * @self: an entry
 *
 * Returns: (transfer full): the length, and when it was on the clocks where the work was done
 */
char *
gr_time_entry_dup_title (GrTimeEntry *self)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) at = NULL;
  g_autofree char *length = NULL;
  g_autofree char *when = NULL;

  g_return_val_if_fail (GR_IS_TIME_ENTRY (self), NULL);

  zone = self->zone != NULL && *self->zone != '\0' ? g_time_zone_new_identifier (self->zone) : NULL;
  if (zone == NULL)
    zone = g_time_zone_new_local ();
  utc = g_date_time_new_from_unix_utc (self->started_at / 1000);
  at = g_date_time_to_timezone (utc, zone);
  length = gr_plan_format_seconds (self->seconds);
  /* Translators: a day and a time of day, as in “23 November, 18:30” */
  when = g_date_time_format (at, _("%-e %B, %H:%M"));
  /* Translators: a day with a time of day, and a length of time: “23 November, 18:30 · 40 min” */
  return g_strdup_printf (_("%s · %s"), when, length);
}

/**
 * gr_time_entry_get_source:
 * @self: an entry
 *
 * Returns: (transfer none): where it comes from, in words
 */
const char *
gr_time_entry_get_source (GrTimeEntry *self)
{
  g_return_val_if_fail (GR_IS_TIME_ENTRY (self), NULL);

  if (g_strcmp0 (self->source, "timer") == 0)
    return _("Counted by the timer");
  return g_strcmp0 (self->source, "edited") == 0 ? _("Edited by hand") : _("Added by hand");
}
