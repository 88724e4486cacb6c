/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-keep-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "gr-backup.h"
#include "gr-error.h"
#include "gr-store-private.h"

#define DAY_MS (G_GINT64_CONSTANT (24) * 60 * 60 * 1000)
#define KEEP_MS (30 * DAY_MS) /* so long can what was removed come back */

static int
read_names (sqlite3    *db,
            const char *sql,
            gint64      since_ms,
            GHashTable *names)
{
  sqlite3_stmt *stmt = NULL;
  int rc = sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL);

  if (rc == SQLITE_OK && sqlite3_bind_parameter_count (stmt) > 0)
    rc = sqlite3_bind_int64 (stmt, 1, since_ms);
  while (rc == SQLITE_OK || rc == SQLITE_ROW)
    {
      rc = sqlite3_step (stmt);
      if (rc == SQLITE_ROW)
        g_hash_table_add (names, g_strdup ((const char *) sqlite3_column_text (stmt, 0)));
    }
  sqlite3_finalize (stmt);
  return rc;
}

/* Every file that a row names, or that undo or a version of the last thirty days could name again.  A library from
 * before there were files names none. */
static gboolean
add_mentioned (const char *library,
               gint64      since_ms,
               GHashTable *names,
               GError    **error)
{
  g_autoptr (GHashTable) tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *action = _("Look for files that are no longer used");
  sqlite3 *db = NULL;
  int rc;

  if (!gr_store_connect (library, SQLITE_OPEN_READONLY, action, &db, error))
    return FALSE;
  rc = read_names (db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'file'", 0, tables);
  if (rc == SQLITE_DONE && g_hash_table_size (tables) > 0)
    rc = read_names (db,
                     "SELECT checksum FROM file WHERE checksum IS NOT NULL "
                     "UNION SELECT coalesce (old, new) FROM journal "
                     "WHERE type = 'file' AND field = 'checksum' AND at >= ?1 AND coalesce (old, new) IS NOT NULL",
                     since_ms, names);
  if (rc != SQLITE_DONE)
    gr_store_set_error (error, db, rc, action);
  sqlite3_close (db);
  return rc == SQLITE_DONE;
}

static gint64
get_age_ms (const char *path,
            gint64      now_ms)
{
  GStatBuf info;

  return g_lstat (path, &info) == 0 ? now_ms - (gint64) info.st_mtime * 1000 : 0;
}

static gboolean
is_side_file (const char *name)
{
  return g_str_has_suffix (name, "-wal") || g_str_has_suffix (name, "-shm") || g_str_has_suffix (name, "-journal");
}

/* Libraries that were set aside: somebody may still want them, whole. */
static void
add_set_aside (const char *library,
               GPtrArray  *paths)
{
  g_autofree char *folder = g_path_get_dirname (library);
  g_autofree char *base = g_path_get_basename (library);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    for (guint i = 0; i < 2; i++)
      {
        g_autofree char *prefix = g_strconcat (base, i == 0 ? ".damaged-" : ".replaced-", NULL);

        if (g_str_has_prefix (name, prefix) && !is_side_file (name))
          g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
      }
}

/* Of the copies of a library one that cannot be read may name anything: while it is young, nothing goes. */
static gboolean
add_mentioned_by_copies (const char *library,
                         gint64      now_ms,
                         GHashTable *names,
                         GError    **error)
{
  g_autoptr (GPtrArray) backups = gr_backup_list (library, error);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  if (backups == NULL)
    return FALSE;
  for (guint i = 0; i < backups->len; i++)
    g_ptr_array_add (paths, g_strdup (((GrBackup *) backups->pdata[i])->path));
  add_set_aside (library, paths);
  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GError) local = NULL;

      if (add_mentioned (paths->pdata[i], 0, names, &local) || get_age_ms (paths->pdata[i], now_ms) > KEEP_MS)
        continue;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return TRUE;
}

/**
 * gr_keep_sweep:
 * @library: the file of a library that this process holds for writing
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @error: return location; nothing was removed then
 *
 * Removes the bytes of files that nothing can bring back: no row names them,
 * neither does the journal of the last thirty days nor a backup, and they were
 * not put there within that time (they may be about to get their row).  Also
 * what a copy that was cut off has left, a day later.
 */
gboolean
gr_keep_sweep (const char *library,
               gint64      now_ms,
               GError    **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folder = gr_keep_dup_folder (library);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  if (dir == NULL) /* nothing was ever added */
    return TRUE;
  if (!add_mentioned (library, now_ms - KEEP_MS, names, error) ||
      !add_mentioned_by_copies (library, now_ms, names, error))
    return FALSE;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      gint64 age = get_age_ms (path, now_ms);
      gboolean unused = gr_keep_is_name (name) && !g_hash_table_contains (names, name) && age > KEEP_MS;
      gboolean cut_off = g_str_has_prefix (name, GR_KEEP_PART_PREFIX) && age > DAY_MS;

      if (unused || cut_off)
        g_unlink (path); /* where it cannot, the next sweep can */
    }
  return TRUE;
}
