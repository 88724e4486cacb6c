/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-private.h"

#include "gr-error.h"
#include "gr-registry.h"

#include <glib/gi18n-lib.h>

#define SLICE_US 4000 /* so long may the main loop wait while entities are made */

/* The stores are made on the writer's thread and handed over whole with the rows. */
typedef struct
{
  char *path;
  gboolean read_only;
  GrStore *write_store;
  GrStore *read_store;
  GPtrArray *rows; /* GrRow, owners first */
  guint next;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  g_free (opening->path);
  g_clear_pointer (&opening->write_store, gr_store_close);
  g_clear_pointer (&opening->read_store, gr_store_close);
  g_clear_pointer (&opening->rows, g_ptr_array_unref);
  g_free (opening);
}

static gboolean
load_eager (GrStore   *store,
            GPtrArray *rows,
            GError   **error)
{
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      GrEntityClass *klass = gr_registry_get_class (i);
      g_autoptr (GPtrArray) found = NULL;

      if (klass->load != GR_LOAD_EAGER)
        continue;
      found = gr_store_load (store, klass, NULL, FALSE, error);
      if (found == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (rows, g_steal_pointer (&found));
    }
  return TRUE;
}

static void
open_work (GTask *task)
{
  Opening *opening = g_task_get_task_data (task);
  GError *error = NULL;

  opening->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  if (!opening->read_only)
    opening->write_store = gr_store_open (opening->path, GR_STORE_WRITE, &error);
  if (error == NULL)
    opening->read_store = gr_store_open (opening->path, GR_STORE_READ, &error);
  if (error == NULL)
    load_eager (opening->read_store, opening->rows, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static gboolean
build_slice_cb (gpointer data)
{
  GTask *task = data;
  GrLibrary *self = g_task_get_source_object (task);
  Opening *opening = g_task_get_task_data (task);
  gint64 until = g_get_monotonic_time () + SLICE_US;

  while (opening->next < opening->rows->len)
    {
      const GrRow *row = g_ptr_array_index (opening->rows, opening->next++);

      gr_index_load (gr_library_index (self, row->klass->nick), row);
      if (opening->next % 64 == 0 && g_get_monotonic_time () > until)
        return G_SOURCE_CONTINUE;
    }
  for (guint i = 0; i < self->indexes->len; i++)
    gr_index_loaded (g_ptr_array_index (self->indexes, i));
  gr_library_set_open (self, opening->read_only);
  g_task_return_boolean (task, TRUE);
  return G_SOURCE_REMOVE;
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  GrLibrary *self = GR_LIBRARY (object);
  g_autoptr (GTask) task = user_data;
  Opening *opening = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_clear_pointer (&self->writer, gr_worker_stop);
      g_task_return_error (task, error);
      return;
    }
  self->write_store = g_steal_pointer (&opening->write_store);
  self->read_store = g_steal_pointer (&opening->read_store);
  self->reader = gr_worker_new ("greenroom-read");

  Opening *building = g_new0 (Opening, 1);
  building->read_only = opening->read_only;
  building->rows = g_steal_pointer (&opening->rows);
  g_task_set_task_data (task, building, opening_free);
  /* The first slice at once: a small library is there before the next frame. */
  if (build_slice_cb (task) == G_SOURCE_CONTINUE)
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, build_slice_cb, g_steal_pointer (&task), g_object_unref);
}

/**
 * gr_library_open_async:
 * @self: a library that is not open
 * @read_only: leave the file as it is; works beside another window
 * @callback: called when all eager entities are live, or it failed
 * @user_data: for @callback
 *
 * Opens the file on the writer's thread and loads what is eager.
 */
void
gr_library_open_async (GrLibrary          *self,
                       gboolean            read_only,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  GTask *task;
  GTask *work;
  Opening *opening;

  g_return_if_fail (GR_IS_LIBRARY (self) && self->writer == NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, gr_library_open_async);
  opening = g_new0 (Opening, 1);
  opening->path = g_strdup (self->path);
  opening->read_only = read_only;
  work = g_task_new (self, NULL, opened_cb, task);
  g_task_set_source_tag (work, gr_library_open_async);
  g_task_set_task_data (work, opening, opening_free);
  self->writer = gr_worker_new ("greenroom-write");
  gr_worker_push (self->writer, work, open_work);
}

/**
 * gr_library_open_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location; %GR_ERROR_BUSY, _TOO_NEW, _CORRUPT, _READONLY, _FULL or _FAILED
 *
 * Returns: whether it is open
 */
gboolean
gr_library_open_finish (GrLibrary    *self,
                        GAsyncResult *result,
                        GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
