/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-private.h"

#include "gr-error.h"

#include <glib/gi18n-lib.h>

typedef enum {
  COMMIT_DO,
  COMMIT_UNDO,
  COMMIT_REDO,
} CommitRole;

typedef struct
{
  GrStore *store;
  GrChange *change;
  gint64 now_ms;
  CommitRole role;
  char *label; /* of what is undone or redone */
} Commit;

static void
commit_free (gpointer data)
{
  Commit *job = data;

  gr_change_unref (job->change);
  g_free (job->label);
  g_free (job);
}

static void
commit_work (GTask *task)
{
  Commit *job = g_task_get_task_data (task);
  GError *error = NULL;
  GrCommit *commit = gr_store_apply (job->store, job->change, job->now_ms, &error);

  if (commit == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, commit, (GDestroyNotify) gr_commit_free);
}

static void
remember (GrLibrary *self,
          Commit    *job,
          GrCommit  *commit)
{
  if (job->role == COMMIT_UNDO)
    gr_undo_undone (self->undo, job->label, commit->inverse);
  else if (job->role == COMMIT_REDO)
    gr_undo_redone (self->undo, job->label, commit->inverse);
  else
    gr_undo_done (self->undo, commit->forward, commit->inverse, job->now_ms);
}

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  GrLibrary *self = GR_LIBRARY (object);
  g_autoptr (GTask) task = user_data;
  Commit *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  g_autoptr (GrCommit) commit = g_task_propagate_pointer (G_TASK (result), &error);

  if (commit == NULL)
    {
      if (job->role != COMMIT_DO)
        {
          gr_undo_put_back (self->undo, job->role == COMMIT_REDO, job->label, job->change);
          gr_library_undo_changed (self);
        }
      g_task_return_error (task, error);
      return;
    }
  remember (self, job, commit);
  gr_library_take_over (self, commit->forward);
  gr_library_undo_changed (self);
  g_task_return_boolean (task, TRUE);
}

static void
push_commit (GrLibrary          *self,
             GrChange           *change,
             CommitRole          role,
             const char         *label,
             GAsyncReadyCallback callback,
             gpointer            user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  GTask *work;
  Commit *job;

  g_task_set_source_tag (task, gr_library_commit_async);
  g_task_set_task_data (task, gr_change_ref (change), (GDestroyNotify) gr_change_unref);
  if (self->write_store == NULL)
    {
      g_task_return_new_error (task, GR_ERROR, GR_ERROR_READONLY,
                               self->open ? _("Saving failed: the library is open for reading only")
                                          : _("Saving failed: the library is not open"));
      g_object_unref (task);
      return;
    }

  job = g_new0 (Commit, 1);
  job->store = self->write_store;
  job->change = gr_change_ref (change);
  job->now_ms = gr_clock_get_wall_ms (self->clock);
  job->role = role;
  job->label = g_strdup (label);
  work = g_task_new (self, NULL, committed_cb, task);
  g_task_set_source_tag (work, gr_library_commit_async);
  g_task_set_task_data (work, job, commit_free);
  gr_worker_push (self->writer, work, commit_work);
}

/**
 * gr_library_commit_async:
 * @self: an open library
 * @change: what to write; not altered any more
 * @callback: called once it is on disk and live, or could not be kept
 * @user_data: for @callback
 *
 * Writes a change, after all that were handed in before it.
 */
void
gr_library_commit_async (GrLibrary          *self,
                         GrChange           *change,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_return_if_fail (GR_IS_LIBRARY (self) && change != NULL);
  push_commit (self, change, COMMIT_DO, NULL, callback, user_data);
}

/**
 * gr_library_commit_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location
 *
 * Returns: whether the change is on disk
 */
gboolean
gr_library_commit_finish (GrLibrary    *self,
                          GAsyncResult *result,
                          GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
report_failure_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_library_report (GR_LIBRARY (object), error, g_task_get_task_data (G_TASK (result)));
}

/**
 * gr_library_commit:
 * @self: an open library
 * @change: (transfer full): what to write
 *
 * Writes a change nobody waits for.  Should it fail, "failed" is emitted.
 */
void
gr_library_commit (GrLibrary *self,
                   GrChange  *change)
{
  g_autoptr (GrChange) taken = change;

  g_return_if_fail (GR_IS_LIBRARY (self) && change != NULL);
  push_commit (self, taken, COMMIT_DO, NULL, report_failure_cb, NULL);
}

static void
turn_after_flush_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  GrLibrary *self = GR_LIBRARY (object);
  CommitRole role = (CommitRole) GPOINTER_TO_INT (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrChange) change = NULL;
  g_autofree char *label = NULL;

  if (!gr_library_flush_finish (self, result, &error))
    {
      gr_library_report (self, error, NULL);
      return;
    }
  change = gr_undo_take (self->undo, role == COMMIT_REDO, &label);
  if (change == NULL)
    return;
  push_commit (self, change, role, label, report_failure_cb, NULL);
}

/**
 * gr_library_undo:
 * @self: an open library
 *
 * Takes back the newest change, after words being typed were kept.  A field
 * that was written since then stays as it is.
 */
void
gr_library_undo (GrLibrary *self)
{
  g_return_if_fail (GR_IS_LIBRARY (self));
  gr_library_flush_async (self, turn_after_flush_cb, GINT_TO_POINTER (COMMIT_UNDO));
}

/**
 * gr_library_redo:
 * @self: an open library
 *
 * Does again what was taken back last.
 */
void
gr_library_redo (GrLibrary *self)
{
  g_return_if_fail (GR_IS_LIBRARY (self));
  gr_library_flush_async (self, turn_after_flush_cb, GINT_TO_POINTER (COMMIT_REDO));
}

void
gr_library_add_dirty (GrLibrary *self,
                      GrDraft   *draft)
{
  if (!g_ptr_array_find (self->dirty, draft, NULL))
    g_ptr_array_add (self->dirty, g_object_ref (draft));
}

void
gr_library_drop_dirty (GrLibrary *self,
                       GrDraft   *draft)
{
  g_ptr_array_remove (self->dirty, draft);
}

/**
 * gr_library_has_drafts:
 * @self: a library
 *
 * Returns: whether there are words that are not on disk yet
 */
gboolean
gr_library_has_drafts (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), FALSE);
  return self->dirty->len > 0;
}

/**
 * gr_library_forget_drafts:
 * @self: a library
 *
 * Lets go of words that could not be kept, because the person said so.
 */
void
gr_library_forget_drafts (GrLibrary *self)
{
  g_return_if_fail (GR_IS_LIBRARY (self));
  g_ptr_array_set_size (self->dirty, 0);
}

static void
barrier_work (GTask *task)
{
  g_task_return_boolean (task, TRUE);
}

static void push_barrier (GrLibrary *self, GTask *task);

static void
barrier_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  GrLibrary *self = GR_LIBRARY (object);
  GTask *task = user_data;

  g_task_propagate_boolean (G_TASK (result), NULL);
  for (guint i = 0; i < self->dirty->len; i++)
    {
      const GError *error = gr_draft_get_error (g_ptr_array_index (self->dirty, i));

      if (error == NULL)
        continue;
      g_task_return_error (task, g_error_copy (error));
      g_object_unref (task);
      return;
    }
  if (self->dirty->len > 0)
    {
      push_barrier (self, task); /* typed on meanwhile */
      return;
    }
  g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

/* Drafts hand in their commits, then a mark is put behind them in the writer's line. */
static void
push_barrier (GrLibrary *self,
              GTask     *task)
{
  for (guint i = 0; i < self->dirty->len; i++)
    gr_draft_flush (g_ptr_array_index (self->dirty, i));
  gr_worker_push (self->writer, g_task_new (self, NULL, barrier_cb, task), barrier_work);
}

/**
 * gr_library_flush_async:
 * @self: a library
 * @callback: called when every word typed so far is on disk, or one could not be kept
 * @user_data: for @callback
 *
 * Waits for drafts and for all changes handed in.
 */
void
gr_library_flush_async (GrLibrary          *self,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (GR_IS_LIBRARY (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, gr_library_flush_async);
  if (self->writer == NULL)
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }
  push_barrier (self, task);
}

/**
 * gr_library_flush_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location
 *
 * Returns: whether everything is on disk
 */
gboolean
gr_library_flush_finish (GrLibrary    *self,
                         GAsyncResult *result,
                         GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
