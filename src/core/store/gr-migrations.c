/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-schema-resources.h"

#define FOLDER "/io/github/greenroom_app/schema/"

/* The file of each step, from the version that is its place in the list.  Immutable once released. */
static const char *const steps[] = {
  FOLDER "0001-first.sql",    FOLDER "0002-study.sql",       FOLDER "0003-stories.sql",
  FOLDER "0004-outcomes.sql", FOLDER "0005-own-numbers.sql",
};

static const char *test_step;

/*
 * gr_migrations_test_set_step:
 * @sql: (nullable): one step more than there is; must stay
 *
 * For the tests of how a step is taken, before there is a second one.
 */
void
gr_migrations_test_set_step (const char *sql)
{
  test_step = sql;
}

/*
 * gr_migrations_get_latest:
 *
 * Returns: the version of a file that this program writes
 */
int
gr_migrations_get_latest (void)
{
  return (int) G_N_ELEMENTS (steps) + (test_step != NULL ? 1 : 0);
}

/*
 * gr_migrations_get_path:
 * @step: from which version
 *
 * Returns: (transfer none): the step's resource
 */
const char *
gr_migrations_get_path (guint step)
{
  g_return_val_if_fail (step < G_N_ELEMENTS (steps), NULL);
  return steps[step];
}

static gboolean
exec (sqlite3    *db,
      const char *sql,
      const char *action,
      GError    **error)
{
  int rc = sqlite3_exec (db, sql, NULL, NULL, NULL);

  return rc == SQLITE_OK || gr_store_set_error (error, db, rc, action);
}

static gboolean
keys_hold (sqlite3    *db,
           const char *action,
           GError    **error)
{
  sqlite3_stmt *stmt = NULL;
  int rc = sqlite3_prepare_v2 (db, "PRAGMA foreign_key_check", -1, &stmt, NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_step (stmt);
  sqlite3_finalize (stmt);
  if (rc == SQLITE_DONE)
    return TRUE;
  return gr_store_set_error (error, db, rc == SQLITE_ROW ? SQLITE_CONSTRAINT_FOREIGNKEY : rc, action);
}

static gboolean
run_steps (sqlite3    *db,
           int         from,
           const char *action,
           GError    **error)
{
  for (guint i = (guint) from; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GBytes) sql = NULL;

      /* Through the resource itself: nothing else of a static library would keep its constructor alive. */
      sql = g_resource_lookup_data (gr_schema_get_resource (), steps[i], G_RESOURCE_LOOKUP_FLAGS_NONE, error);
      if (sql == NULL || !exec (db, g_bytes_get_data (sql, NULL), action, error))
        return FALSE;
    }
  if (test_step != NULL && !exec (db, test_step, action, error))
    return FALSE;
  return keys_hold (db, action, error);
}

/*
 * gr_migrations_run:
 * @db: a connection outside any transaction
 * @from: the file's version; 0 for an empty one
 * @action: what is being done
 *
 * Brings the file up to date in one transaction, or leaves it as it was.
 */
gboolean
gr_migrations_run (sqlite3    *db,
                   int         from,
                   const char *action,
                   GError    **error)
{
  gboolean done;

  /* Before BEGIN: inside a transaction the pragma does nothing, and with keys on a rebuilt parent would empty its
   * children without a word. */
  if (!exec (db, "PRAGMA foreign_keys = OFF", action, error) || !exec (db, "BEGIN IMMEDIATE", action, error))
    return FALSE;
  done = run_steps (db, from, action, error) && exec (db, "COMMIT", action, error);
  if (!sqlite3_get_autocommit (db))
    sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);
  return done && exec (db, "PRAGMA foreign_keys = ON", action, error);
}
