/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"

#define BUSY_MS 5000 /* readers beside the writer wait for a checkpoint, not for ever */

typedef struct
{
  gint64 application_id;
  gint64 version;
  gint64 n_objects;
} Identity;

static int
read_integer (sqlite3    *db,
              const char *sql,
              gint64     *integer)
{
  sqlite3_stmt *stmt = NULL;
  int rc = sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_step (stmt);
  if (rc == SQLITE_ROW)
    *integer = sqlite3_column_int64 (stmt, 0);
  sqlite3_finalize (stmt);
  return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

/* By SQL: the file's header is stale while there is a WAL beside it. */
static int
read_identity (sqlite3  *db,
               Identity *identity)
{
  int rc = read_integer (db, "PRAGMA application_id", &identity->application_id);

  if (rc == SQLITE_OK)
    rc = read_integer (db, "PRAGMA user_version", &identity->version);
  if (rc == SQLITE_OK)
    rc = read_integer (db, "SELECT count(*) FROM sqlite_schema", &identity->n_objects);
  return rc;
}

static gboolean
is_blank (const Identity *identity)
{
  return identity->application_id == 0 && identity->version == 0 && identity->n_objects == 0;
}

static gboolean
judge (const Identity *identity,
       const char     *action,
       GError        **error)
{
  if (is_blank (identity))
    return TRUE;
  if (identity->application_id != GR_STORE_APPLICATION_ID)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("%s: it is not a Greenroom library"), action);
      return FALSE;
    }
  if (identity->version > gr_migrations_get_latest ())
    {
      g_set_error (error, GR_ERROR, GR_ERROR_TOO_NEW, _("%s: it was made by a newer Greenroom"), action);
      return FALSE;
    }
  return TRUE;
}

/*
 * gr_store_identify:
 * @db: a connection
 * @action: what is being done
 * @version: (out): the version of the file's tables; 0 for an empty file
 *
 * Returns: whether it is a library that this program understands, or an empty
 *   file; else @error is set
 */
gboolean
gr_store_identify (sqlite3    *db,
                   const char *action,
                   int        *version,
                   GError    **error)
{
  Identity identity = { 0 };
  int rc = read_identity (db, &identity);

  if (rc != SQLITE_OK)
    return gr_store_set_error (error, db, rc, action);
  *version = (int) identity.version;
  return judge (&identity, action, error);
}

/*
 * gr_store_connect:
 * @path: a file, or with %SQLITE_OPEN_URI in @flags a file: URI
 * @flags: SQLite's, for reading or writing
 * @action: what is being done
 * @db: (out): the connection
 *
 * Opens a connection that trusts nothing in the file.
 */
gboolean
gr_store_connect (const char *path,
                  int         flags,
                  const char *action,
                  sqlite3   **db,
                  GError    **error)
{
  int rc = sqlite3_open_v2 (path, db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);

  if (rc == SQLITE_OK)
    {
      sqlite3_busy_timeout (*db, BUSY_MS);
      sqlite3_db_config (*db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
      sqlite3_db_config (*db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
      sqlite3_db_config (*db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
      sqlite3_db_config (*db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
      rc = sqlite3_exec (*db, "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY", NULL,
                         NULL, NULL);
    }
  if (rc == SQLITE_OK)
    return TRUE;
  gr_store_set_error (error, *db, rc, action);
  sqlite3_close (g_steal_pointer (db));
  return FALSE;
}

/*
 * gr_store_quick_check:
 * @db: a connection
 * @action: what is being done
 *
 * Returns: whether the file is sound; else @error is set
 */
gboolean
gr_store_quick_check (sqlite3    *db,
                      const char *action,
                      GError    **error)
{
  sqlite3_stmt *stmt = NULL;
  int rc = sqlite3_prepare_v2 (db, "PRAGMA quick_check (1)", -1, &stmt, NULL);
  g_autofree char *answer = NULL;

  if (rc == SQLITE_OK)
    rc = sqlite3_step (stmt);
  if (rc == SQLITE_ROW)
    answer = g_strdup ((const char *) sqlite3_column_text (stmt, 0));
  sqlite3_finalize (stmt);
  if (rc != SQLITE_ROW)
    return gr_store_set_error (error, db, rc, action);
  if (g_strcmp0 (answer, "ok") == 0)
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_CORRUPT, _("%s: the library is damaged (%s)"), action, answer);
  return FALSE;
}
