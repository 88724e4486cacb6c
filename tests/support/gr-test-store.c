/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-store.h"

#include <stdarg.h>

#include "gr-test-library.h"

/**
 * gr_test_store_setup:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 *
 * Opens a library that has nothing in it.
 */
void
gr_test_store_setup (GrTestStore  *self,
                     gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->dir = gr_test_dir_new ();
  self->path = g_build_filename (self->dir, "library.db", NULL);
  self->store = gr_store_open (self->path, GR_STORE_WRITE, &error);
  g_assert_no_error (error);
  self->change = gr_change_new (GR_CHANGE_EDIT, "Fill");
}

/**
 * gr_test_store_teardown:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 */
void
gr_test_store_teardown (GrTestStore  *self,
                        gconstpointer data)
{
  gr_change_unref (self->change);
  gr_store_close (self->store);
  gr_test_dir_remove (self->dir);
  g_free (self->path);
  g_free (self->dir);
}

/**
 * gr_test_store_add:
 * @self: a fixture
 * @type: a nick of the registry
 * @uid: (nullable): its identity, where the test wants to name it
 * @...: field and text by turns, up to %NULL
 *
 * Adds a row that gr_test_store_keep() will write.
 */
void
gr_test_store_add (GrTestStore *self, const char *type, const char *uid, ...)
{
  const char *field;
  va_list args;

  uid = gr_change_create (self->change, type, uid);
  va_start (args, uid);
  while ((field = va_arg (args, const char *)) != NULL)
    gr_change_set_text (self->change, type, uid, field, va_arg (args, const char *));
  va_end (args);
}

/**
 * gr_test_store_keep:
 * @self: a fixture
 * @now_ms: when it is kept, in milliseconds since 1970
 *
 * Writes what was added so far.
 */
void
gr_test_store_keep (GrTestStore *self,
                    gint64       now_ms)
{
  g_autoptr (GrCommit) commit = gr_test_store_apply (self, self->change, now_ms);

  gr_change_unref (self->change);
  self->change = gr_change_new (GR_CHANGE_EDIT, "Fill");
}

/**
 * gr_test_store_apply:
 * @self: a fixture
 * @change: (transfer none): a change that succeeds
 * @now_ms: when it is made, in milliseconds since 1970
 *
 * Returns: (transfer full): what came of it
 */
GrCommit *
gr_test_store_apply (GrTestStore *self,
                     GrChange    *change,
                     gint64       now_ms)
{
  g_autoptr (GError) error = NULL;
  GrCommit *commit = gr_store_apply (self->store, change, now_ms, &error);

  g_assert_no_error (error);
  g_assert_nonnull (commit);
  return commit;
}
