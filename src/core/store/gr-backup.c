/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-backup.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "gr-store-private.h"

#define SUFFIX ".greenroom-db"

/**
 * gr_backup_free:
 * @backup: (transfer full): a backup's description; the file stays
 */
void
gr_backup_free (GrBackup *backup)
{
  g_free (backup->path);
  g_free (backup);
}

static char *
stamp (gint64 ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (ms / 1000);
  g_autofree char *seconds = time != NULL ? g_date_time_format (time, "%Y%m%dT%H%M%S") : g_strdup ("unknown");

  return g_strdup_printf ("%s%03dZ", seconds, (int) (ms % 1000));
}

/* A name's time in milliseconds, or 0 where it is not the name of a backup. */
static gint64
time_of_name (const char *name)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *again = NULL;
  int year, month, day, hour, minute, second, ms;

  if (!g_str_has_suffix (name, SUFFIX) ||
      sscanf (name, "%4d%2d%2dT%2d%2d%2d%3dZ", &year, &month, &day, &hour, &minute, &second, &ms) != 7)
    return 0;
  time = g_date_time_new_utc (year, month, day, hour, minute, second);
  if (time == NULL)
    return 0;
  again = stamp (g_date_time_to_unix (time) * 1000 + ms);
  return strncmp (name, again, strlen (again)) == 0 && strcmp (name + strlen (again), SUFFIX) == 0
             ? g_date_time_to_unix (time) * 1000 + ms
             : 0;
}

static char *
backup_folder (const char *library)
{
  g_autofree char *folder = g_path_get_dirname (library);

  return g_build_filename (folder, "backups", NULL);
}

static gboolean
vacuum_into (GrStore    *store,
             const char *path,
             const char *action,
             GError    **error)
{
  sqlite3_stmt *stmt = NULL;
  int rc = sqlite3_prepare_v2 (store->db, "VACUUM INTO ?1", -1, &stmt, NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_bind_text (stmt, 1, path, -1, SQLITE_TRANSIENT);
  if (rc == SQLITE_OK)
    rc = sqlite3_step (stmt);
  if (rc != SQLITE_DONE)
    gr_store_set_error (error, store->db, rc, action);
  sqlite3_finalize (stmt);
  return rc == SQLITE_DONE;
}

static gboolean
copy_is_sound (const char *path,
               const char *action,
               GError    **error)
{
  sqlite3 *db = NULL;
  gboolean sound;

  if (!gr_store_connect (path, SQLITE_OPEN_READONLY, action, &db, error))
    return FALSE;
  sound = gr_store_quick_check (db, action, error);
  sqlite3_close (db);
  return sound;
}

/**
 * gr_store_backup:
 * @self: a store that is in no transaction
 * @path: where the copy goes; replaced where it exists
 * @error: return location
 *
 * Makes a whole copy: written beside @path, checked, synced, and only then
 * given its name.
 */
gboolean
gr_store_backup (GrStore    *self,
                 const char *path,
                 GError    **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *hidden = g_strdup_printf (".%s.part", name);
  g_autofree char *part = g_build_filename (folder, hidden, NULL);
  const char *action = _("Back up");
  gboolean made;

  g_return_val_if_fail (self != NULL && g_path_is_absolute (path), FALSE);

  g_unlink (part); /* of an earlier attempt; SQLite wants the file empty */
  made = gr_store_make_folder (path, action, error) && gr_store_touch (part, action, error) &&
         vacuum_into (self, part, action, error) && copy_is_sound (part, action, error) &&
         gr_store_sync_file (part, action, error);
  if (made && g_rename (part, path) != 0)
    made = gr_store_set_errno (error, errno, action);
  if (!made)
    g_unlink (part);
  return made && gr_store_sync_folder (path, action, error);
}

/**
 * gr_backup_make:
 * @store: a store
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Makes a backup in the library's folder of backups and lets old ones go.
 *
 * Returns: (transfer full) (nullable): the backup's path
 */
char *
gr_backup_make (GrStore *store,
                gint64   now_ms,
                GError **error)
{
  g_autofree char *folder = backup_folder (gr_store_get_path (store));
  g_autofree char *time = stamp (now_ms);
  g_autofree char *name = g_strconcat (time, SUFFIX, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (!gr_store_backup (store, path, error) || !gr_backup_rotate (gr_store_get_path (store), error))
    return NULL;
  return g_steal_pointer (&path);
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const GrBackup *one = *(GrBackup *const *) a;
  const GrBackup *other = *(GrBackup *const *) b;

  return one->made_at < other->made_at ? 1 : one->made_at > other->made_at ? -1 : 0;
}

/**
 * gr_backup_list:
 * @library: a library's file
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrBackup) (nullable): its backups,
 *   newest first; none where there is no folder of them
 */
GPtrArray *
gr_backup_list (const char *library,
                GError    **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_backup_free);
  g_autofree char *folder = backup_folder (library);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&list);
  dir = g_dir_open (folder, 0, error);
  if (dir == NULL)
    return NULL;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GrBackup) backup = g_new0 (GrBackup, 1);
      GStatBuf info;

      backup->made_at = time_of_name (name);
      backup->path = g_build_filename (folder, name, NULL);
      if (backup->made_at == 0 || g_stat (backup->path, &info) != 0)
        continue;
      backup->size = info.st_size;
      g_ptr_array_add (list, g_steal_pointer (&backup));
    }
  g_ptr_array_sort (list, compare_newest_first);
  return g_steal_pointer (&list);
}
