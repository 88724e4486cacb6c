/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-importing.h"

#include "gr-exchange-read.h"
#include "gr-import.h"
#include "gr-registry.h"
#include "gr-remark.h"

typedef struct
{
  GPtrArray *drafts; /* GrGuideDraft; or */
  GPtrArray *files;  /* GrGuideFile, of which there may be too many to hold what is in them */
  GrImportFlags flags;
  guint at;
  gboolean is_new;
  GrImported *imported;
  GrImportProgress progress;
  gpointer progress_data;
} Importing;

/* What crosses to the reader's thread, and back. */
typedef struct
{
  GrGuideDraft *draft;
  GFile *file;
  gboolean built_in;
  gint64 now_ms;
} Wanted;

typedef struct
{
  char *guide;
  GrChange *change;
} Prepared;

static void next (GTask *task);

/**
 * gr_imported_free:
 * @self: (transfer full): what came of an import
 *
 * Frees it.
 */
void
gr_imported_free (GrImported *self)
{
  g_free (self->guide);
  g_object_unref (self->failures);
  g_free (self);
}

static void
importing_free (gpointer data)
{
  Importing *self = data;

  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->imported, gr_imported_free);
  g_free (self);
}

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_clear_pointer (&wanted->draft, gr_guide_draft_unref);
  g_clear_object (&wanted->file);
  g_free (wanted);
}

static void
prepared_free (gpointer data)
{
  Prepared *prepared = data;

  g_free (prepared->guide);
  g_clear_pointer (&prepared->change, gr_change_unref);
  g_free (prepared);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Prepared, prepared_free)

static gpointer
prepare (GrStore      *store,
         gpointer      data,
         GCancellable *cancellable,
         GError      **error)
{
  Wanted *wanted = data;
  g_autoptr (Prepared) prepared = g_new0 (Prepared, 1);

  if (!wanted->draft)
    wanted->draft = gr_exchange_read_file (wanted->file, NULL, cancellable, error);
  if (!wanted->draft)
    return NULL;
  prepared->change =
      gr_import_prepare (store, wanted->draft, wanted->built_in, wanted->now_ms, &prepared->guide, error);
  return prepared->change ? g_steal_pointer (&prepared) : NULL;
}

/* What comes with the program is not the person's work: Undo must not take it
 * away from somebody who has done nothing yet. */
static GrChange *
copy_quietly (GrChange *change)
{
  GrChange *quiet = gr_change_new (GR_CHANGE_QUIET, gr_change_get_label (change));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);
      GrEntityClass *klass = gr_registry_find (op->type);

      switch (op->kind)
        {
        case GR_OP_CREATE:
          gr_change_create (quiet, op->type, op->uid);
          for (guint field = 0; field < op->n_values; field++)
            gr_change_set (quiet, op->type, op->uid, klass->fields[field].name, gr_value_copy (&op->values[field]));
          break;

        case GR_OP_SET:
          gr_change_set (quiet, op->type, op->uid, op->field, gr_value_copy (&op->value));
          break;

        case GR_OP_REMOVE:
        default:
          gr_change_remove (quiet, op->type, op->uid);
          break;
        }
    }
  return quiet;
}

static guint
get_n (Importing *self)
{
  return self->files ? self->files->len : self->drafts->len;
}

static const char *
get_name (Importing *self,
          guint      position)
{
  return self->files ? ((GrGuideFile *) self->files->pdata[position])->name
                     : ((GrGuideDraft *) self->drafts->pdata[position])->title;
}

/* Files that were refused before are passed over. */
static void
skip_refused (Importing *self)
{
  while (self->files && self->at < self->files->len && ((GrGuideFile *) self->files->pdata[self->at])->error)
    self->at++;
}

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GTask) task = data;
  Importing *self = g_task_get_task_data (task);
  GError *error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  if (self->is_new)
    self->imported->n_new++;
  else
    self->imported->n_changed++;
  next (g_steal_pointer (&task));
}

static void
prepared_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GTask) task = data;
  GrLibrary *library = GR_LIBRARY (object);
  Importing *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (Prepared) prepared = gr_library_read_finish (library, result, &error);
  g_autoptr (GrChange) quiet = NULL;

  if (!prepared && self->files)
    {
      g_autoptr (GrRemark) failure = gr_remark_new (get_name (self, self->at - 1), error->message);

      g_list_store_append (self->imported->failures, failure);
      g_error_free (error);
      next (g_steal_pointer (&task));
      return;
    }
  if (!prepared)
    {
      g_task_return_error (task, error);
      return;
    }
  if (!self->imported->guide)
    self->imported->guide = g_strdup (prepared->guide);
  if (gr_change_get_n_ops (prepared->change) == 0)
    {
      self->imported->n_same++;
      next (g_steal_pointer (&task));
      return;
    }
  self->is_new = !gr_library_lookup (library, "guide", prepared->guide);
  if (self->flags & GR_IMPORT_BUILT_IN)
    quiet = copy_quietly (prepared->change);
  gr_library_commit_async (library, quiet ? quiet : prepared->change, committed_cb, g_steal_pointer (&task));
}

/* One guide after the other: each is compared with what is on disk after the one before. */
static void
next (GTask *task)
{
  Importing *self = g_task_get_task_data (task);
  GrLibrary *library = g_task_get_source_object (task);
  Wanted *wanted;

  skip_refused (self);
  self->imported->stopped = self->at < get_n (self) && g_cancellable_is_cancelled (g_task_get_cancellable (task));
  if (self->at == get_n (self) || self->imported->stopped)
    {
      g_task_return_pointer (task, g_steal_pointer (&self->imported), (GDestroyNotify) gr_imported_free);
      g_object_unref (task);
      return;
    }
  if (self->progress)
    self->progress (self->at, get_n (self), get_name (self, self->at), self->progress_data);
  wanted = g_new0 (Wanted, 1);
  if (self->files)
    wanted->file = g_object_ref (((GrGuideFile *) self->files->pdata[self->at])->file);
  else
    wanted->draft = gr_guide_draft_ref (self->drafts->pdata[self->at]);
  self->at++;
  wanted->built_in = (self->flags & GR_IMPORT_BUILT_IN) != 0;
  wanted->now_ms = gr_clock_get_wall_ms (gr_library_get_clock (library));
  gr_library_read_async (library, prepare, wanted, wanted_free, prepared_free, NULL, prepared_cb, task);
}

static void
start (GrLibrary          *library,
       Importing          *self,
       gpointer            tag,
       GCancellable       *cancellable,
       GAsyncReadyCallback callback,
       gpointer            user_data)
{
  GTask *task = g_task_new (library, cancellable, callback, user_data);

  self->progress_data = user_data;
  self->imported = g_new0 (GrImported, 1);
  self->imported->failures = g_list_store_new (GR_TYPE_REMARK);
  g_task_set_check_cancellable (task, FALSE); /* what is on disk by then is told all the same */
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, self, importing_free);
  next (task);
}

/**
 * gr_importing_async:
 * @library: an open library
 * @drafts: (element-type GrGuideDraft): guides to import
 * @flags: where they come from
 * @cancellable: (nullable): stops before the next guide; those before stay
 * @callback: called when they are all on disk
 * @user_data: for @callback
 *
 * Brings guides into the library, each as one change.
 */
void
gr_importing_async (GrLibrary          *library,
                    GPtrArray          *drafts,
                    GrImportFlags       flags,
                    GCancellable       *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer            user_data)
{
  Importing *self = g_new0 (Importing, 1);

  self->drafts = g_ptr_array_ref (drafts);
  self->flags = flags;
  start (library, self, gr_importing_async, cancellable, callback, user_data);
}

/**
 * gr_importing_files_async:
 * @library: an open library
 * @files: (element-type GrGuideFile): files; those that were refused are passed over
 * @cancellable: (nullable): stops before the next guide; those before stay
 * @progress: (nullable) (scope notified): told before each guide
 * @callback: called when they are all on disk
 * @user_data: for @progress and @callback
 *
 * Brings guides into the library, each as one change.  A file is read when it
 * is its turn, so that a folder of any size takes no more room than one guide;
 * one that cannot be read any more is a failure, and the others go on.
 */
void
gr_importing_files_async (GrLibrary          *library,
                          GPtrArray          *files,
                          GCancellable       *cancellable,
                          GrImportProgress    progress,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  Importing *self = g_new0 (Importing, 1);

  self->files = g_ptr_array_ref (files);
  self->flags = GR_IMPORT_PLAIN;
  self->progress = progress;
  start (library, self, gr_importing_files_async, cancellable, callback, user_data);
}

/**
 * gr_importing_finish:
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what came of it
 */
GrImported *
gr_importing_finish (GAsyncResult *result,
                     GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
