/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-private.h"

#include "gr-entity-private.h"
#include "gr-error.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GrStore *store;
  GrReadFunc func;
  gpointer data;
  GDestroyNotify free_data;
  GDestroyNotify free_result;
} Read;

static void
read_free (gpointer data)
{
  Read *job = data;

  if (job->free_data != NULL && job->data != NULL)
    job->free_data (job->data);
  g_free (job);
}

static void
interrupt_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  gr_store_interrupt (user_data);
}

static void
read_work (GTask *task)
{
  Read *job = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  GError *error = NULL;
  gpointer result;
  gulong id = 0;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (cancellable != NULL)
    id = g_cancellable_connect (cancellable, G_CALLBACK (interrupt_cb), job->store, NULL);
  result = job->func (job->store, job->data, cancellable, &error);
  if (cancellable != NULL)
    g_cancellable_disconnect (cancellable, id);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, result, job->free_result);
}

static GTask *
new_read (GrLibrary          *self,
          GCancellable       *cancellable,
          GAsyncReadyCallback callback,
          gpointer            user_data,
          Read               *job)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_task_data (task, job, read_free);
  return task;
}

/**
 * gr_library_read_async:
 * @self: an open library
 * @func: runs on the reader's thread with a read-only connection that sees
 *   every commit made before this call
 * @data: (transfer full): arguments, plain data
 * @free_data: (nullable): frees @data
 * @free_result: (nullable): frees a result nobody took
 * @cancellable: (nullable): interrupts the read
 * @callback: called with the result
 * @user_data: for @callback
 *
 * Reads without making the main loop or the writer wait.
 */
void
gr_library_read_async (GrLibrary          *self,
                       GrReadFunc          func,
                       gpointer            data,
                       GDestroyNotify      free_data,
                       GDestroyNotify      free_result,
                       GCancellable       *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  Read *job = g_new0 (Read, 1);
  GTask *task;

  g_return_if_fail (GR_IS_LIBRARY (self));

  job->store = self->read_store;
  job->func = func;
  job->data = data;
  job->free_data = free_data;
  job->free_result = free_result;
  task = new_read (self, cancellable, callback, user_data, job);
  g_task_set_source_tag (task, gr_library_read_async);
  if (self->reader == NULL)
    {
      g_task_return_new_error (task, GR_ERROR, GR_ERROR_FAILED, _("Reading failed: the library is not open"));
      g_object_unref (task);
      return;
    }
  gr_worker_push (self->reader, task, read_work);
}

/**
 * gr_library_read_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what the read function returned
 */
gpointer
gr_library_read_finish (GrLibrary    *self,
                        GAsyncResult *result,
                        GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Rows of one owner, or one row with its lazy fields: short reads, by the writer, so that they
 * stand in line with the changes and nothing can come between a row and the list that shows it. */
typedef struct
{
  GrEntityClass *klass;
  char *uid;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->uid);
  g_free (wanted);
}

static gpointer
load_owned (GrStore      *store,
            gpointer      data,
            GCancellable *cancellable,
            GError      **error)
{
  Wanted *wanted = data;

  return gr_store_load (store, wanted->klass, wanted->uid, TRUE, error);
}

static gpointer
load_body (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  Wanted *wanted = data;

  return gr_store_load_one (store, wanted->klass, wanted->uid, error);
}

static void
push_wanted (GrLibrary          *self,
             GrEntityClass      *klass,
             const char         *uid,
             GrReadFunc          func,
             GDestroyNotify      free_result,
             GAsyncReadyCallback callback,
             gpointer            user_data)
{
  Read *job = g_new0 (Read, 1);
  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->klass = klass;
  wanted->uid = g_strdup (uid);
  job->store = self->write_store != NULL ? self->write_store : self->read_store;
  job->func = func;
  job->data = wanted;
  job->free_data = wanted_free;
  job->free_result = free_result;
  gr_worker_push (self->writer, new_read (self, NULL, callback, user_data, job), read_work);
}

static void
owned_loaded_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GrEntityList) list = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = g_task_propagate_pointer (G_TASK (result), &error);
  Read *job = g_task_get_task_data (G_TASK (result));
  Wanted *wanted = job->data;

  if (rows == NULL)
    {
      gr_entity_list_set_state (list, GR_LIST_FAILED);
      gr_library_report (GR_LIBRARY (object), error, NULL);
      return;
    }
  gr_index_fill_owned (gr_library_index (GR_LIBRARY (object), wanted->klass->nick), list, rows);
}

/**
 * gr_library_get_children:
 * @self: a library
 * @type: an eager type, or one that is loaded by its owner
 * @owner: the owner's uid
 *
 * Returns: (transfer full): what @owner owns of @type, by position; look at its state
 */
GrEntityList *
gr_library_get_children (GrLibrary  *self,
                         const char *type,
                         const char *owner)
{
  GrIndex *index;
  GrEntityList *list;
  gboolean is_new;

  g_return_val_if_fail (GR_IS_LIBRARY (self) && owner != NULL, NULL);

  index = gr_library_index (self, type);
  g_return_val_if_fail (index != NULL && gr_index_get_class (index)->load != GR_LOAD_LOG, NULL);
  list = gr_index_dup_owned (index, owner, &is_new);
  if (is_new && self->open)
    push_wanted (self, gr_index_get_class (index), owner, load_owned, (GDestroyNotify) g_ptr_array_unref,
                 owned_loaded_cb, g_object_ref (list));
  return list;
}

static void
body_loaded_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GrEntity *entity = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GrRow) row = g_task_propagate_pointer (G_TASK (result), &error);

  if (row == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  g_object_freeze_notify (G_OBJECT (entity));
  for (guint i = 0; i < row->n_values; i++)
    if (row->klass->fields[i].flags & GR_FIELD_LAZY)
      gr_entity_apply (entity, i, &row->values[i]);
  g_object_thaw_notify (G_OBJECT (entity));
  g_task_return_boolean (task, TRUE);
}

/**
 * gr_library_load_body_async:
 * @self: an open library
 * @entity: a live entity
 * @callback: called when its lazy fields are there
 * @user_data: for @callback
 *
 * Brings the fields that are left out of the head.
 */
void
gr_library_load_body_async (GrLibrary          *self,
                            GrEntity           *entity,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (GR_IS_LIBRARY (self) && self->writer != NULL && GR_IS_ENTITY (entity));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, gr_library_load_body_async);
  g_task_set_task_data (task, g_object_ref (entity), g_object_unref);
  push_wanted (self, GR_ENTITY_GET_CLASS (entity), gr_entity_get_uid (entity), load_body, (GDestroyNotify) gr_row_free,
               body_loaded_cb, task);
}

/**
 * gr_library_load_body_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location; %GR_ERROR_NOT_FOUND where the entity is gone
 *
 * Returns: whether the lazy fields are there now
 */
gboolean
gr_library_load_body_finish (GrLibrary    *self,
                             GAsyncResult *result,
                             GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
