/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-live.h"

#include "gr-registry.h"

#include <glib/gstdio.h>

typedef struct
{
  gboolean done;
  GError *error;
} Waiting;

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Waiting *waiting = user_data;

  gr_library_open_finish (GR_LIBRARY (object), result, &waiting->error);
  waiting->done = TRUE;
}

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  Waiting *waiting = user_data;

  gr_library_commit_finish (GR_LIBRARY (object), result, &waiting->error);
  waiting->done = TRUE;
}

static void
flushed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  Waiting *waiting = user_data;

  gr_library_flush_finish (GR_LIBRARY (object), result, &waiting->error);
  waiting->done = TRUE;
}

static void
wait_for (Waiting *waiting)
{
  while (!waiting->done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (waiting->error);
}

static void
open_library (GrTestLive *self)
{
  Waiting waiting = { 0 };

  self->library = gr_library_new (self->path, self->clock);
  gr_library_open_async (self->library, FALSE, opened_cb, &waiting);
  wait_for (&waiting);
}

/**
 * gr_test_live_setup:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 *
 * Opens a library that has nothing in it.
 */
void
gr_test_live_setup (GrTestLive   *self,
                    gconstpointer data)
{
  self->folder = g_dir_make_tmp ("greenroom-test-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->clock = gr_clock_new_manual (G_GINT64_CONSTANT (1795392000000), 0);
  open_library (self);
}

static void
remove_tree (const char *path)
{
  GDir *dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_clear_pointer (&dir, g_dir_close);
  g_remove (path);
}

static void
close_library (GrTestLive *self)
{
  gr_library_close (self->library);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->library);
}

/**
 * gr_test_live_teardown:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 *
 * Closes the library, of which nobody may hold on to anything.
 */
void
gr_test_live_teardown (GrTestLive   *self,
                       gconstpointer data)
{
  close_library (self);
  g_clear_object (&self->clock);
  remove_tree (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

/**
 * gr_test_live_reopen:
 * @self: a fixture
 *
 * Closes the library and opens it, as the next start of the program does.
 */
void
gr_test_live_reopen (GrTestLive *self)
{
  close_library (self);
  open_library (self);
}

/**
 * gr_test_live_commit:
 * @self: a fixture
 * @change: (transfer full): a change that succeeds
 *
 * Waits until it is on disk and its objects have followed.
 */
void
gr_test_live_commit (GrTestLive *self,
                     GrChange   *change)
{
  Waiting waiting = { 0 };

  g_assert_nonnull (change);
  gr_library_commit_async (self->library, change, committed_cb, &waiting);
  gr_change_unref (change);
  wait_for (&waiting);
}

/**
 * gr_test_live_set_text:
 * @self: a fixture
 * @entity: (type GrEntity): one of its objects
 * @field: a field of text
 * @text: (nullable): what is to stand there
 *
 * Sets one field, as a change of its own.
 */
void
gr_test_live_set_text (GrTestLive *self,
                       gpointer    entity,
                       const char *field,
                       const char *text)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set");

  gr_change_set_text (change, gr_entity_get_nick (entity), gr_entity_get_uid (entity), field, text);
  gr_test_live_commit (self, change);
}

/**
 * gr_test_live_settle:
 * @self: a fixture
 *
 * Waits until all that was handed in is on disk.
 */
void
gr_test_live_settle (GrTestLive *self)
{
  /* twice: an undo is handed in after a flush of its own */
  for (int i = 0; i < 2; i++)
    {
      Waiting waiting = { 0 };

      gr_library_flush_async (self->library, flushed_cb, &waiting);
      wait_for (&waiting);
    }
}

/**
 * gr_test_live_count:
 * @self: a fixture
 * @type: a nick of the registry
 *
 * Returns: how many live objects of it there are
 */
guint
gr_test_live_count (GrTestLive *self,
                    const char *type)
{
  return gr_entity_list_get_n (gr_library_get_list (self->library, type));
}

/**
 * gr_test_live_stored:
 * @self: a fixture
 * @type: a nick of the registry
 * @uid: one of that type
 * @field: one of its fields
 *
 * Returns: (transfer full) (nullable): what a second reader finds on disk,
 *   whatever the live objects say
 */
char *
gr_test_live_stored (GrTestLive *self,
                     const char *type,
                     const char *uid,
                     const char *field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->path, GR_STORE_READ, &error);
  g_autoptr (GrRow) row = NULL;

  g_assert_no_error (error);
  row = gr_store_load_one (store, gr_registry_find (type), uid, NULL);
  return row != NULL ? g_strdup (gr_row_get_text (row, field)) : NULL;
}
