/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "gr-backup.h"
#include "gr-error.h"
#include "gr-statement.h"
#include "gr-uid.h"

static const char *test_synchronous;

/*
 * gr_store_test_set_synchronous:
 * @pragma: (nullable): what connections opened from now on say in place of
 *   their own synchronous pragma; must stay
 *
 * For the tests that must see a careless setting lose data.
 */
void
gr_store_test_set_synchronous (const char *pragma)
{
  test_synchronous = pragma;
}

static int
exec (sqlite3    *db,
      const char *sql)
{
  return sqlite3_exec (db, sql, NULL, NULL, NULL);
}

/* A file of a newer version, or of another program, is refused before anything could write to it.  Where a crash
 * left a rollback to be finished, reading alone cannot tell; the writing connection will. */
static gboolean
probe (GrStore    *self,
       const char *action,
       GError    **error)
{
  g_autoptr (GError) local = NULL;
  sqlite3 *db = NULL;
  gboolean fits;
  int version;
  int rc;

  if (!gr_store_connect (self->path, SQLITE_OPEN_READONLY, action, &db, error))
    return FALSE;
  fits = gr_store_identify (db, action, &version, &local);
  rc = sqlite3_errcode (db) & 0xff;
  sqlite3_close (db);
  if (fits || rc == SQLITE_READONLY || rc == SQLITE_CANTOPEN)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
bring_up_to_date (GrStore    *self,
                  int         version,
                  const char *action,
                  GError    **error)
{
  if (version == gr_migrations_get_latest ())
    return TRUE;
  if (version > 0)
    {
      g_autofree char *backup = gr_backup_make (self, g_get_real_time () / 1000, error);

      if (backup == NULL)
        return FALSE;
    }
  return gr_migrations_run (self->db, version, action, error);
}

static gboolean
use_wal (GrStore    *self,
         const char *action,
         GError    **error)
{
  sqlite3_stmt *stmt = NULL;
  const char *synchronous = "PRAGMA synchronous = EXTRA"; /* a network home answers "delete" */
  int rc = sqlite3_prepare_v2 (self->db, "PRAGMA journal_mode = WAL", -1, &stmt, NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_step (stmt);
  if (rc == SQLITE_ROW && g_strcmp0 ((const char *) sqlite3_column_text (stmt, 0), "wal") == 0)
    synchronous = "PRAGMA synchronous = FULL"; /* NORMAL loses the last commits at a power cut */
  sqlite3_finalize (stmt);
  if (rc == SQLITE_ROW)
    rc = exec (self->db, test_synchronous != NULL ? test_synchronous : synchronous);
  return rc == SQLITE_OK || gr_store_set_error (error, self->db, rc, action);
}

static gboolean
find_writer (GrStore    *self,
             const char *action,
             GError    **error)
{
  g_autoptr (GrStatement) find = gr_statement_borrow (self, "SELECT value FROM meta WHERE name = 'writer'", action);
  g_autoptr (GrStatement) add = NULL;
  GrStep step = gr_statement_step (find, error);

  if (step == GR_STEP_ROW)
    self->writer = g_strdup (gr_statement_get_text (find, 0));
  if (step != GR_STEP_DONE)
    return step == GR_STEP_ROW;

  self->writer = gr_uid_new ();
  add = gr_statement_borrow (self, "INSERT INTO meta (name, value) VALUES ('writer', ?1)", action);
  gr_statement_bind_text (add, 1, self->writer);
  return gr_statement_run (add, error);
}

static gboolean
open_write (GrStore    *self,
            const char *action,
            GError    **error)
{
  gboolean is_new;
  int version;
  int rc;

  if (!gr_store_make_folder (self->path, action, error))
    return FALSE;
  self->lock_fd = gr_store_lock (self->path, action, &self->was_clean, error);
  if (self->lock_fd < 0)
    return FALSE;
  is_new = access (self->path, F_OK) != 0;
  if (!gr_store_touch (self->path, action, error) || !probe (self, action, error) ||
      (is_new && !gr_store_sync_folder (self->path, action, error)) ||
      !gr_store_connect (self->path, SQLITE_OPEN_READWRITE, action, &self->db, error))
    return FALSE;

  rc = exec (self->db, test_synchronous != NULL ? test_synchronous : "PRAGMA synchronous = EXTRA");
  if (rc != SQLITE_OK)
    return gr_store_set_error (error, self->db, rc, action);
  if (!gr_store_identify (self->db, action, &version, error) ||
      (!self->was_clean && !gr_store_quick_check (self->db, action, error)))
    return FALSE;
  return bring_up_to_date (self, version, action, error) && use_wal (self, action, error) &&
         find_writer (self, action, error);
}

/* Reading a WAL needs a -shm beside it.  In a folder that cannot be written (a backup on a read-only disk) a file
 * without WAL can still be read, as one that nobody alters. */
static gboolean
connect_read (GrStore    *self,
              const char *action,
              GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *uri = NULL;
  g_autofree char *immutable = NULL;

  if (access (folder, W_OK) == 0 || access (wal, F_OK) == 0)
    return gr_store_connect (self->path, SQLITE_OPEN_READONLY, action, &self->db, error);
  uri = g_filename_to_uri (self->path, NULL, error);
  if (uri == NULL)
    return FALSE;
  immutable = g_strconcat (uri, "?immutable=1", NULL);
  return gr_store_connect (immutable, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, action, &self->db, error);
}

static gboolean
open_read (GrStore    *self,
           const char *action,
           GError    **error)
{
  int version;

  if (access (self->path, F_OK) != 0)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND, _("%s: there is no such library"), action);
      return FALSE;
    }
  if (!connect_read (self, action, error) || !gr_store_identify (self->db, action, &version, error))
    return FALSE;
  if (version == gr_migrations_get_latest ())
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("%s: it has to be opened for writing once, to bring it up to date"),
               action);
  return FALSE;
}

static void
store_free (GrStore *self,
            gboolean clean)
{
  g_hash_table_unref (self->statements);
  if (self->db != NULL && sqlite3_close (self->db) != SQLITE_OK)
    g_warn_if_reached (); /* a statement is still borrowed */
  if (self->lock_fd >= 0)
    gr_store_unlock (self->lock_fd, clean);
  g_free (self->writer);
  g_free (self->path);
  g_free (self);
}

/**
 * gr_store_open:
 * @path: absolute path of a library's file
 * @mode: for writing or for reading
 * @error: return location: %GR_ERROR_BUSY where another writer has it,
 *   %GR_ERROR_TOO_NEW and %GR_ERROR_INVALID with the file untouched,
 *   %GR_ERROR_CORRUPT, %GR_ERROR_READONLY, %GR_ERROR_NOT_FOUND and so on
 *
 * For writing, makes folder and file where there are none, takes the lock,
 * checks the file after an exit that was not orderly, and brings an older one
 * up to date after a backup.  For reading, nothing is altered.  May take a
 * while: not for the main thread.
 *
 * Returns: (transfer full) (nullable): the connection
 */
GrStore *
gr_store_open (const char *path,
               GrStoreMode mode,
               GError    **error)
{
  GrStore *self;
  g_autofree char *name = NULL;
  g_autofree char *action = NULL;

  g_return_val_if_fail (path != NULL && g_path_is_absolute (path), NULL);

  self = g_new0 (GrStore, 1);
  self->path = g_strdup (path);
  self->mode = mode;
  self->was_clean = TRUE;
  self->lock_fd = -1;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, gr_statement_free_chain);
  name = g_filename_display_basename (path);
  /* Translators: %s is a file's name. */
  action = g_strdup_printf (_("Open “%s”"), name);
  if (mode == GR_STORE_WRITE ? open_write (self, action, error) : open_read (self, action, error))
    return self;
  store_free (self, self->was_clean); /* a damaged file stays marked */
  return NULL;
}

/**
 * gr_store_close:
 * @self: (transfer full): a store that nobody uses any more
 *
 * Closes the connection; a writer lets go of the lock.
 */
void
gr_store_close (GrStore *self)
{
  g_return_if_fail (self != NULL);
  store_free (self, TRUE);
}

/**
 * gr_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none): the file's path
 */
const char *
gr_store_get_path (GrStore *self)
{
  return self->path;
}

/**
 * gr_store_get_was_clean:
 * @self: a store
 *
 * Returns: whether the last writer ended in an orderly way, so that the file
 *   need not be checked in full
 */
gboolean
gr_store_get_was_clean (GrStore *self)
{
  return self->was_clean;
}

static gboolean
exec_reading (GrStore    *self,
              const char *sql,
              GError    **error)
{
  int rc = exec (self->db, sql);

  return rc == SQLITE_OK || gr_store_set_error (error, self->db, rc, _("Read"));
}

/**
 * gr_store_begin_read:
 * @self: a store
 * @error: return location
 *
 * From here to [method@Store.end_read] all reads see the same state.
 */
gboolean
gr_store_begin_read (GrStore *self,
                     GError **error)
{
  /* BEGIN alone waits for the first read before it takes the state. */
  if (!exec_reading (self, "BEGIN", error))
    return FALSE;
  if (exec_reading (self, "SELECT 1 FROM meta LIMIT 1", error))
    return TRUE;
  gr_store_end_read (self);
  return FALSE;
}

/**
 * gr_store_end_read:
 * @self: a store after [method@Store.begin_read]
 */
void
gr_store_end_read (GrStore *self)
{
  if (!sqlite3_get_autocommit (self->db))
    exec (self->db, "ROLLBACK");
}

/**
 * gr_store_interrupt:
 * @self: a store for reading
 *
 * Makes what it is doing stop soon, with %G_IO_ERROR_CANCELLED.  May be
 * called from any thread while the store is open.  Never for a writer: an
 * interrupt within a transaction takes all of it back.
 */
void
gr_store_interrupt (GrStore *self)
{
  g_return_if_fail (self->mode == GR_STORE_READ);
  sqlite3_interrupt (self->db);
}
