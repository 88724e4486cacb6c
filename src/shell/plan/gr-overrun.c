/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-overrun.h"

#include <glib/gi18n-lib.h>

#include "gr-estimate.h"
#include "gr-page.h"
#include "gr-plan-ledger.h"
#include "gr-plan-words.h"
#include "gr-reason-dialog.h"

struct _GrOverrun
{
  GObject parent_instance;

  GrLibrary *library;
  GrTicker *ticker;
  GtkWidget *window; /* weak */
  GrPlanLedger *ledger; /* what was spent before; NULL while nothing is timed */
  char *task;
  gint64 asked_at; /* the estimate that was last said to be over, in minutes */
};

G_DEFINE_FINAL_TYPE (GrOverrun, gr_overrun, G_TYPE_OBJECT)

static GrTask *
get_task (GrOverrun *self)
{
  return self->task != NULL ? gr_library_lookup (self->library, "task", self->task) : NULL;
}

static void
say_once (GrOverrun *self,
          GrTask    *task)
{
  g_autofree char *planned = gr_plan_format_minutes (gr_task_get_estimate_minutes (task));
  /* Translators: beside the timer; the placeholder is a length of time */
  g_autofree char *passed = g_strdup_printf (_("Past its estimate of %s"), planned);
  /* Translators: a toast; a task, and a length of time */
  g_autofree char *toast = g_strdup_printf (_("“%s” is past its estimate of %s"), gr_task_get_title (task), planned);

  self->asked_at = gr_task_get_estimate_minutes (task);
  gr_ticker_set_passed (self->ticker, passed);
  if (self->window != NULL)
    gr_page_toast (self->window, toast, FALSE);
}

static void
gr_overrun_dispose (GObject *object)
{
  GrOverrun *self = GR_OVERRUN (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->ledger);
  g_clear_object (&self->ticker);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_overrun_parent_class)->dispose (object);
}

static void
gr_overrun_finalize (GObject *object)
{
  g_free (GR_OVERRUN (object)->task);
  G_OBJECT_CLASS (gr_overrun_parent_class)->finalize (object);
}

static void
gr_overrun_class_init (GrOverrunClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_overrun_dispose;
  object_class->finalize = gr_overrun_finalize;
}

static void
gr_overrun_init (GrOverrun *self)
{
}

/**
 * gr_overrun_new:
 * @library: an open library
 * @ticker: what the timer shows
 * @window: where it is said
 *
 * Returns: (transfer full): a watch
 */
GrOverrun *
gr_overrun_new (GrLibrary *library,
                GrTicker  *ticker,
                GtkWidget *window)
{
  GrOverrun *self = g_object_new (GR_TYPE_OVERRUN, NULL);

  self->library = g_object_ref (library);
  self->ticker = g_object_ref (ticker);
  g_set_weak_pointer (&self->window, window);
  return self;
}

/**
 * gr_overrun_watch:
 * @self: a watch
 *
 * Looks at what the ticker shows; to be called when it has been fed.
 */
void
gr_overrun_watch (GrOverrun *self)
{
  gint64 estimate;
  GrTask *task;

  g_return_if_fail (GR_IS_OVERRUN (self));

  if (g_set_str (&self->task, gr_ticker_get_task (self->ticker)))
    {
      self->asked_at = 0;
      if (self->task == NULL)
        g_clear_object (&self->ledger);
      else if (self->ledger == NULL)
        self->ledger = gr_plan_ledger_new (self->library);
    }
  task = get_task (self);
  if (task == NULL || !gr_plan_ledger_is_loaded (self->ledger))
    return;
  estimate = gr_task_get_estimate_minutes (task);
  if (self->asked_at != 0 && self->asked_at != estimate)
    {
      self->asked_at = 0; /* the person has given it another */
      gr_ticker_set_passed (self->ticker, NULL);
    }
  if (gr_estimate_is_passed (estimate, gr_plan_ledger_get_seconds (self->ledger, self->task),
                             gr_ticker_get_seconds (self->ticker), self->asked_at))
    say_once (self, task);
}

/**
 * gr_overrun_extend:
 * @self: a watch
 *
 * Gives the timed task a quarter of an hour more.
 */
void
gr_overrun_extend (GrOverrun *self)
{
  GrTask *task = get_task (self);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;
  gint64 seconds;

  g_return_if_fail (GR_IS_OVERRUN (self));

  if (task == NULL)
    return;
  /* Translators: for the Undo menu; the placeholder is a task */
  label = g_strdup_printf (_("Add 15 Minutes to “%s”"), gr_task_get_title (task));
  seconds = gr_plan_ledger_get_seconds (self->ledger, self->task) + gr_ticker_get_seconds (self->ticker);
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_change_set_integer (change, "task", self->task, "estimate_minutes",
                         gr_estimate_extend (gr_task_get_estimate_minutes (task), seconds));
  gr_library_commit (self->library, g_steal_pointer (&change));
}

/**
 * gr_overrun_note:
 * @self: a watch
 *
 * Asks why the timed task takes longer, for its note.
 */
void
gr_overrun_note (GrOverrun *self)
{
  GrTask *task = get_task (self);

  g_return_if_fail (GR_IS_OVERRUN (self));

  if (task == NULL || self->window == NULL)
    return;
  gr_ticker_set_passed (self->ticker, NULL);
  adw_dialog_present (gr_reason_dialog_new (self->library, task), self->window);
}
