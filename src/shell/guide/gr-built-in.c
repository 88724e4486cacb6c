/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-built-in.h"

#include "gr-guide.h"
#include "gr-importing.h"
#include "gr-queries.h"

/* The guide that comes with the program is brought into every library once.
 * Whether a person took it away again is asked of the journal, so that no
 * setting has to remember it and it holds wherever the library goes: a guide
 * that was never there has no removal.  Where it is there, a newer text in the
 * program replaces the older one. */

static gboolean
is_in_library (GrLibrary          *library,
               const GrGuideDraft *draft)
{
  GrEntityList *guides = gr_library_get_list (library, "guide");

  for (guint i = 0; i < gr_entity_list_get_n (guides); i++)
    {
      GrGuide *guide = gr_entity_list_peek (guides, i);

      if (g_strcmp0 (gr_guide_get_source_hash (guide), draft->sha256) == 0)
        return TRUE;
    }
  return FALSE;
}

static gpointer
was_removed (GrStore      *store,
             gpointer      data,
             GCancellable *cancellable,
             GError      **error)
{
  const GrGuideDraft *draft = data;
  gboolean removed;

  if (!gr_query_was_removed (store, "guide", draft->id, &removed, error))
    return NULL;
  return GINT_TO_POINTER (removed ? 1 : 2);
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GrImported) imported = gr_importing_finish (result, &error);

  if (imported)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
was_removed_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (GTask) task = data;
  GrLibrary *library = GR_LIBRARY (object);
  GrGuideDraft *draft = g_task_get_task_data (task);
  g_autoptr (GPtrArray) drafts = NULL;
  GError *error = NULL;
  int answer = GPOINTER_TO_INT (gr_library_read_finish (library, result, &error));

  if (error)
    {
      g_task_return_error (task, error);
      return;
    }
  if (answer == 1 && !gr_library_lookup (library, "guide", draft->id))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_guide_draft_unref);
  g_ptr_array_add (drafts, gr_guide_draft_ref (draft));
  gr_importing_async (library, drafts, GR_IMPORT_BUILT_IN, NULL, imported_cb, g_steal_pointer (&task));
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = data;
  GrLibrary *library = g_task_get_source_object (task);
  GError *error = NULL;
  GrGuideDraft *draft = g_task_propagate_pointer (G_TASK (result), &error);

  if (!draft)
    {
      g_task_return_error (task, error);
      return;
    }
  g_task_set_task_data (task, draft, (GDestroyNotify) gr_guide_draft_unref);
  if (!gr_library_get_open (library) || is_in_library (library, draft))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  gr_library_read_async (library, was_removed, gr_guide_draft_ref (draft), (GDestroyNotify) gr_guide_draft_unref, NULL,
                         NULL, was_removed_cb, g_steal_pointer (&task));
}

static void
read_work (GTask        *task,
           gpointer      source,
           gpointer      data,
           GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (GR_BUILT_IN_GUIDE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  GrGuideDraft *draft = NULL;

  if (bytes)
    draft = gr_guide_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "networking.md", &error);
  if (draft)
    g_task_return_pointer (task, draft, (GDestroyNotify) gr_guide_draft_unref);
  else
    g_task_return_error (task, error);
}

/**
 * gr_built_in_ensure_async:
 * @library: an open library
 * @callback: called when the guide is there, or is not to be
 * @user_data: for @callback
 *
 * Brings the guide that comes with the program into a library that never had
 * it.  One that a person removed does not come back.
 */
void
gr_built_in_ensure_async (GrLibrary          *library,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  GTask *task = g_task_new (library, NULL, callback, user_data);
  g_autoptr (GTask) read = NULL;

  g_task_set_source_tag (task, gr_built_in_ensure_async);
  if (gr_library_get_read_only (library))
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }
  read = g_task_new (NULL, NULL, read_cb, task);
  g_task_run_in_thread (read, read_work);
}

/**
 * gr_built_in_ensure_finish:
 * @result: what the callback got
 * @error: return location
 *
 * Returns: %FALSE with @error set where it could not be brought in
 */
gboolean
gr_built_in_ensure_finish (GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
