/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timekeeper.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-gap-dialog.h"
#include "gr-overrun.h"
#include "gr-page.h"
#include "gr-plan-ledger.h"
#include "gr-plan-words.h"
#include "gr-stopwatch.h"
#include "gr-timer-change.h"

struct _GrTimekeeper
{
  GObject parent_instance;

  GrLibrary *library;
  GrTicker *ticker;
  GrOverrun *overrun;
  GtkWidget *window; /* weak */
  GSimpleActionGroup *actions;
  GrTimer *timer;        /* the row, NULL while nothing is timed */
  GrStopwatch stopwatch; /* what the row says, kept up to date in between */
  gint64 saved_boot_ms;  /* when the row was last written */
  guint tick_id;
  AdwDialog *question; /* while it is open */
};

G_DEFINE_FINAL_TYPE (GrTimekeeper, gr_timekeeper, G_TYPE_OBJECT)

static void
read_clock (GrTimekeeper *self,
            GrInstant    *now)
{
  gr_instant_read (now, gr_library_get_clock (self->library));
}

static void
enable (GrTimekeeper *self,
        const char   *name,
        gboolean      enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static gboolean tick_cb (gpointer data);

/* Brings ticker, tick and actions into line with the stopwatch. */
static void
update (GrTimekeeper *self)
{
  gboolean active = self->timer != NULL;
  gboolean writable = !gr_library_get_read_only (self->library);
  gboolean ticks = active && writable && !self->stopwatch.paused && self->question == NULL;
  GrInstant now;

  if (active)
    {
      read_clock (self, &now);
      gr_ticker_set (self->ticker, gr_timer_get_task (self->timer), gr_timer_get_task_title (self->timer),
                     self->question != NULL ? gr_stopwatch_get_certain (&self->stopwatch)
                                            : gr_stopwatch_get_seconds (&self->stopwatch, &now),
                     self->stopwatch.paused);
    }
  else
    gr_ticker_clear (self->ticker);
  gr_overrun_watch (self->overrun);

  if (ticks && self->tick_id == 0)
    self->tick_id = g_timeout_add_seconds (1, tick_cb, self);
  else if (!ticks)
    g_clear_handle_id (&self->tick_id, g_source_remove);

  enable (self, "start", writable);
  enable (self, "toggle", writable);
  enable (self, "stop", writable && active);
  enable (self, "done", writable && active);
  enable (self, "extend", writable && active);
  enable (self, "note", writable && active);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  /* The next beat tries again; what a person did is what must not fail silently. */
  if (!gr_library_commit_finish (GR_LIBRARY (source), result, &error))
    g_debug ("The timer's beat was not kept: %s", error->message);
}

/* Writes what the stopwatch says, without a step of undo. */
static void
save (GrTimekeeper *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  gr_timer_change_set (change, gr_entity_get_uid (GR_ENTITY (self->timer)), &self->stopwatch);
  self->saved_boot_ms = self->stopwatch.beat_boot_ms;
  gr_library_commit_async (self->library, change, saved_cb, NULL);
}

static void
answer_cb (AdwAlertDialog *dialog,
           const char     *response,
           GrTimekeeper   *self)
{
  GrInstant now;

  g_assert (GR_IS_TIMEKEEPER (self));

  if (self->question != ADW_DIALOG (dialog))
    return; /* its timer is gone */
  self->question = NULL;
  read_clock (self, &now);
  if (g_str_equal (response, "keep"))
    gr_stopwatch_keep (&self->stopwatch, &now);
  else if (g_str_equal (response, "split"))
    gr_stopwatch_split (&self->stopwatch, &now, gr_gap_dialog_get_seconds (GR_GAP_DIALOG (dialog)));
  else
    gr_stopwatch_discard (&self->stopwatch);
  save (self);
  update (self);
}

/* Asks once about time that nobody saw; Escape keeps it. */
static void
ask (GrTimekeeper *self,
     gint64        gap)
{
  if (self->question != NULL || self->window == NULL)
    return;
  self->question = gr_gap_dialog_new (gr_timer_get_task_title (self->timer), &self->stopwatch, gap);
  g_signal_connect_object (self->question, "response", G_CALLBACK (answer_cb), self, 0);
  adw_dialog_present (self->question, self->window);
}

/* Looks for a gap, else says that the timer runs: in memory each second, on disk every 15. */
static void
look (GrTimekeeper *self)
{
  GrInstant now;
  gint64 gap;

  if (self->timer == NULL || self->stopwatch.paused || self->question != NULL ||
      gr_library_get_read_only (self->library))
    return;
  read_clock (self, &now);
  switch (gr_stopwatch_check (&self->stopwatch, &now, &gap))
    {
    case GR_GAP_ASK:
      ask (self, gap);
      break;

    case GR_GAP_LOST:
      gr_stopwatch_discard (&self->stopwatch);
      save (self);
      break;

    case GR_GAP_NONE:
    default:
      gr_stopwatch_beat (&self->stopwatch, &now);
      if (now.boot_ms - self->saved_boot_ms >= GR_STOPWATCH_BEAT_S * 1000)
        save (self);
      break;
    }
}

static gboolean
tick_cb (gpointer data)
{
  GrTimekeeper *self = data;
  guint id = self->tick_id;

  look (self);
  update (self);
  return self->tick_id == id ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Undo can bring a stopped timer back while another runs.  There is one timer: the
 * later rows become the work they counted. */
static void
settle_others (GrTimekeeper *self,
               GrEntityList *timers)
{
  g_autoptr (GrChange) change = NULL;
  g_autofree char *zone = NULL;
  GrInstant now;

  if (gr_entity_list_get_n (timers) < 2 || gr_library_get_read_only (self->library))
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  zone = gr_timekeeper_dup_zone ();
  read_clock (self, &now);
  for (guint i = 1; i < gr_entity_list_get_n (timers); i++)
    {
      GrTimer *timer = gr_entity_list_peek (timers, i);
      GrTask *task = gr_library_lookup (self->library, "task", gr_timer_get_task (timer));
      g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;

      gr_stopwatch_load (&stopwatch, timer);
      gr_stopwatch_discard (&stopwatch);
      gr_timer_change_stop (change, gr_entity_get_uid (GR_ENTITY (timer)),
                            task != NULL ? gr_timer_get_task (timer) : NULL, &stopwatch, &now, zone);
    }
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
timers_changed_cb (GrEntityList *timers,
                   guint         position,
                   guint         removed,
                   guint         added,
                   GrTimekeeper *self)
{
  GrTimer *timer = gr_entity_list_get_n (timers) > 0 ? gr_entity_list_peek (timers, 0) : NULL;
  AdwDialog *question;

  g_assert (GR_IS_TIMEKEEPER (self));

  if (g_set_object (&self->timer, timer))
    {
      gr_stopwatch_clear (&self->stopwatch);
      question = g_steal_pointer (&self->question);
      if (question != NULL)
        adw_dialog_force_close (question);
      if (timer != NULL)
        {
          gr_stopwatch_load (&self->stopwatch, timer);
          self->saved_boot_ms = self->stopwatch.beat_boot_ms;
          look (self);
        }
    }
  settle_others (self, timers);
  update (self);
}

static void
announce (GrTimekeeper *self,
          const char   *text)
{
  if (self->window != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self->window), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
begin (GrTimekeeper *self,
       GrTask       *task)
{
  gboolean switches = self->timer != NULL;
  const char *title = gr_task_get_title (task);
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Time “%s”"), title);
  /* Translators: said by a screen reader; the placeholder is a task */
  g_autofree char *said = g_strdup_printf (_("Timer started: %s"), title);
  g_autoptr (GrChange) change = gr_change_new (switches ? GR_CHANGE_EDIT : GR_CHANGE_QUIET, label);
  GrInstant now;

  read_clock (self, &now);
  if (switches)
    gr_timekeeper_add_stop (self->library, NULL, change);
  gr_timer_change_start (change, gr_entity_get_uid (GR_ENTITY (task)), title, &now);
  gr_library_commit (self->library, g_steal_pointer (&change));
  announce (self, said);
}

static void
toggle (GrTimekeeper *self)
{
  gboolean resumes = self->stopwatch.paused;
  GrInstant now;

  read_clock (self, &now);
  if (resumes)
    gr_stopwatch_resume (&self->stopwatch, &now);
  else
    gr_stopwatch_pause (&self->stopwatch, &now);
  save (self);
  update (self);
  announce (self, resumes ? _("Timer goes on") : _("Timer paused"));
}

static void
start_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  GrTimekeeper *self = data;
  const char *uid = g_variant_get_string (parameter, NULL);
  GrTask *task = gr_library_lookup (self->library, "task", uid);

  if (self->timer != NULL && g_strcmp0 (gr_timer_get_task (self->timer), uid) == 0)
    {
      if (self->stopwatch.paused)
        toggle (self);
    }
  else if (task != NULL)
    begin (self, task);
}

static void
toggle_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  GrTimekeeper *self = data;
  GrTask *next = self->timer == NULL ? gr_plan_find_next_task (self->library) : NULL;

  if (self->timer != NULL)
    toggle (self);
  else if (next != NULL)
    begin (self, next);
  else if (self->window != NULL)
    gtk_widget_activate_action (self->window, "win.go", "s", "plan"); /* where a plan can be made */
}

static void
stop (GrTimekeeper *self,
      gboolean      done)
{
  const char *title = gr_timer_get_task_title (self->timer);
  const char *task = gr_timer_get_task (self->timer);
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (done ? _("Finish “%s”") : _("Stop Timing “%s”"), title);
  g_autofree char *length = gr_plan_format_seconds (gr_ticker_get_seconds (self->ticker));
  /* Translators: a toast; the placeholder is a length of time */
  g_autofree char *text = g_strdup_printf (done ? _("Done, in %s") : _("%s counted"), length);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  enable (self, "stop", FALSE); /* until it is on disk, so that a second click finds nothing to stop */
  enable (self, "done", FALSE);
  gr_timekeeper_add_stop (self->library, NULL, change);
  if (done && gr_library_lookup (self->library, "task", task) != NULL)
    {
      gr_change_set_integer (change, "task", task, "done", TRUE);
      gr_change_set_integer (change, "task", task, "done_at",
                             gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
    }
  gr_library_commit (self->library, g_steal_pointer (&change));
  if (self->window != NULL)
    gr_page_toast (self->window, text, TRUE);
}

static void
stop_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  stop (data, FALSE);
}

static void
done_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  stop (data, TRUE);
}

static void
extend_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  gr_overrun_extend (GR_TIMEKEEPER (data)->overrun);
}

static void
note_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  gr_overrun_note (GR_TIMEKEEPER (data)->overrun);
}

static void
gr_timekeeper_dispose (GObject *object)
{
  GrTimekeeper *self = GR_TIMEKEEPER (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  if (self->window != NULL)
    gtk_widget_insert_action_group (self->window, "timer", NULL);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->overrun);
  g_clear_object (&self->timer);
  g_clear_object (&self->actions);
  g_clear_object (&self->ticker);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_timekeeper_parent_class)->dispose (object);
}

static void
gr_timekeeper_finalize (GObject *object)
{
  gr_stopwatch_clear (&GR_TIMEKEEPER (object)->stopwatch);
  G_OBJECT_CLASS (gr_timekeeper_parent_class)->finalize (object);
}

static void
gr_timekeeper_class_init (GrTimekeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_timekeeper_dispose;
  object_class->finalize = gr_timekeeper_finalize;
}

static void
gr_timekeeper_init (GrTimekeeper *self)
{
  static const GActionEntry entries[] = {
    { "start", start_cb, "s" }, { "toggle", toggle_cb }, { "stop", stop_cb },
    { "done", done_cb },        { "extend", extend_cb }, { "note", note_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/**
 * gr_timekeeper_new:
 * @library: an open library
 * @ticker: what to feed
 * @window: gets the `timer` actions and shows the questions
 *
 * Returns: (transfer full): a timekeeper that goes on where the library's timer is
 */
GrTimekeeper *
gr_timekeeper_new (GrLibrary *library,
                   GrTicker  *ticker,
                   GtkWidget *window)
{
  GrTimekeeper *self = g_object_new (GR_TYPE_TIMEKEEPER, NULL);
  GrEntityList *timers = gr_library_get_list (library, "timer");

  self->library = g_object_ref (library);
  self->ticker = g_object_ref (ticker);
  self->overrun = gr_overrun_new (library, ticker, window);
  g_set_weak_pointer (&self->window, window);
  gtk_widget_insert_action_group (window, "timer", G_ACTION_GROUP (self->actions));
  g_signal_connect_object (timers, "items-changed", G_CALLBACK (timers_changed_cb), self, 0);
  timers_changed_cb (timers, 0, 0, 0, self);
  return self;
}

/**
 * gr_timekeeper_dup_zone:
 *
 * Returns: (transfer full): the name of the time zone here
 */
char *
gr_timekeeper_dup_zone (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return g_strdup (g_time_zone_get_identifier (zone));
}

/**
 * gr_timekeeper_add_stop:
 * @library: an open library
 * @task: (nullable): stop only a timer of this task; %NULL stops any
 * @change: receives the operations
 *
 * Adds the end of the timer to a change that also does something else, so that
 * both happen or neither.
 *
 * Returns: whether there was such a timer
 */
gboolean
gr_timekeeper_add_stop (GrLibrary  *library,
                        const char *task,
                        GrChange   *change)
{
  GrTimer *timer = gr_library_get_single (library, "timer");
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  g_autofree char *zone = NULL;
  gboolean known;
  GrInstant now;

  if (timer == NULL || (task != NULL && g_strcmp0 (gr_timer_get_task (timer), task) != 0))
    return FALSE;
  zone = gr_timekeeper_dup_zone ();
  known = gr_library_lookup (library, "task", gr_timer_get_task (timer)) != NULL;
  gr_stopwatch_load (&stopwatch, timer);
  gr_instant_read (&now, gr_library_get_clock (library));
  gr_timer_change_stop (change, gr_entity_get_uid (GR_ENTITY (timer)), known ? gr_timer_get_task (timer) : NULL,
                        &stopwatch, &now, zone);
  return TRUE;
}
