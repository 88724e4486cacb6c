/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reminders.h"

#include "gr-day.h"
#include "gr-digest.h"

#define MOST_WAIT_MS (30 * 60 * 1000) /* a computer that slept finds out so late at the most */

struct _GrReminders
{
  GObject parent_instance;

  GrLibrary *library; /* of the window; closed while there is none */
  GrLibrary *beside;  /* opened to read only, for one look without a window */
  GSettings *settings;
  GCancellable *cancellable;
  gboolean looking;
  guint wait_id;
};

G_DEFINE_FINAL_TYPE (GrReminders, gr_reminders, G_TYPE_OBJECT)

enum { DUE, N_SIGNALS };

static guint signals[N_SIGNALS];

static gint64
get_now (GrReminders *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

static gint64
get_next_at (GrReminders *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *day = g_settings_get_string (self->settings, "reminder-day");
  gint64 told_day;

  if (!gr_day_parse (day, &told_day))
    told_day = GR_DIGEST_NEVER;
  return gr_digest_next_at (told_day, g_settings_get_int64 (self->settings, "reminder-snoozed-until"), get_now (self),
                            zone);
}

/* Before it is told, so that whatever happens then it is not told twice. */
static void
remember (GrReminders *self,
          gint64       snoozed_until)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *day = gr_day_format (gr_day_of_time (get_now (self), zone, GR_DAY_START_HOUR));

  g_settings_set_string (self->settings, "reminder-day", day);
  g_settings_set_int64 (self->settings, "reminder-snoozed-until", snoozed_until);
}

static gpointer
read_digest (GrStore      *store,
             gpointer      data,
             GCancellable *cancellable,
             GError      **error)
{
  const gint64 *now_ms = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_digest_read (store, *now_ms, zone, error);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrReminders) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrDigest) digest = gr_library_read_finish (GR_LIBRARY (object), result, &error);
  g_auto (GStrv) lines = digest != NULL ? gr_digest_compose (digest) : NULL;

  self->looking = FALSE;
  if (self->beside != NULL)
    gr_library_close (self->beside);
  g_clear_object (&self->beside);
  if (digest == NULL || g_cancellable_is_cancelled (self->cancellable))
    return; /* it is looked at again before long */
  remember (self, 0);
  if (lines != NULL)
    g_signal_emit (self, signals[DUE], 0, lines);
  gr_reminders_check (self);
}

static void
look (GrReminders *self,
      GrLibrary   *library)
{
  gint64 now_ms = get_now (self);

  gr_library_read_async (library, read_digest, g_memdup2 (&now_ms, sizeof now_ms), g_free,
                         (GDestroyNotify) gr_digest_free, self->cancellable, read_cb, g_object_ref (self));
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrReminders) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_open_finish (GR_LIBRARY (object), result, &error))
    {
      look (self, GR_LIBRARY (object));
      return;
    }
  self->looking = FALSE;
  g_clear_object (&self->beside);
}

static void
begin (GrReminders *self)
{
  self->looking = TRUE;
  if (gr_library_get_open (self->library))
    {
      look (self, self->library);
      return;
    }
  self->beside = gr_library_new (gr_library_get_path (self->library), gr_library_get_clock (self->library));
  gr_library_open_async (self->beside, TRUE, opened_cb, g_object_ref (self));
}

static gboolean
wait_cb (gpointer data)
{
  GrReminders *self = data;

  self->wait_id = 0;
  gr_reminders_check (self);
  return G_SOURCE_REMOVE;
}

static void
gr_reminders_dispose (GObject *object)
{
  GrReminders *self = GR_REMINDERS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (gr_reminders_parent_class)->dispose (object);
}

static void
gr_reminders_finalize (GObject *object)
{
  GrReminders *self = GR_REMINDERS (object);

  g_clear_object (&self->beside);
  g_clear_object (&self->library);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (gr_reminders_parent_class)->finalize (object);
}

static void
gr_reminders_class_init (GrRemindersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_reminders_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_reminders_finalize;
  signals[DUE] = g_signal_new ("due", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                               G_TYPE_STRV);
}

static void
gr_reminders_init (GrReminders *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  self->cancellable = g_cancellable_new ();
}

/**
 * gr_reminders_new:
 * @library: a library, open or not
 *
 * Returns: (transfer full): what knows when there is something to say
 */
GrReminders *
gr_reminders_new (GrLibrary *library)
{
  GrReminders *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_REMINDERS, NULL);
  self->library = g_object_ref (library);
  g_signal_connect_object (library, "notify::open", G_CALLBACK (gr_reminders_check), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::reminders", G_CALLBACK (gr_reminders_check), self,
                           G_CONNECT_SWAPPED);
  gr_reminders_check (self);
  return self;
}

/**
 * gr_reminders_check:
 * @self: reminders
 *
 * Looks whether it is time, and else waits till then.
 */
void
gr_reminders_check (GrReminders *self)
{
  gint64 wait;

  g_return_if_fail (GR_IS_REMINDERS (self));

  g_clear_handle_id (&self->wait_id, g_source_remove);
  if (self->settings == NULL || !g_settings_get_boolean (self->settings, "reminders") ||
      (!gr_library_get_open (self->library) && !g_settings_get_boolean (self->settings, "run-in-background")))
    return;
  wait = get_next_at (self) - get_now (self);
  if (wait <= 0 && !self->looking)
    begin (self);
  if (wait <= 0) /* it is being looked at; should that fail, not again at once */
    wait = MOST_WAIT_MS;
  self->wait_id = g_timeout_add_seconds ((guint) (MIN (wait, MOST_WAIT_MS) / 1000) + 1, wait_cb, self);
}

/**
 * gr_reminders_snooze:
 * @self: reminders
 *
 * Tells the same again in two hours, unless the day is over then.
 */
void
gr_reminders_snooze (GrReminders *self)
{
  g_return_if_fail (GR_IS_REMINDERS (self));

  remember (self, get_now (self) + GR_DIGEST_SNOOZE_MINUTES * G_GINT64_CONSTANT (60000));
  gr_reminders_check (self);
}
