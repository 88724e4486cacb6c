/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-backup.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "gr-error.h"
#include "gr-store-private.h"

static const char *const side_files[] = { "-wal", "-shm", "-journal" };

/* A second name where the file system knows such a thing, so that at no moment there is no library; else a move. */
static gboolean
keep_as (const char *from,
         const char *to)
{
  return link (from, to) == 0 || errno == ENOENT || (errno != EEXIST && g_rename (from, to) == 0);
}

/**
 * gr_backup_set_aside:
 * @library: a library's file, closed
 * @why: one word of the new name: "damaged" or "replaced"
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Keeps the file and what SQLite has beside it under names that nothing
 * writes to, so that nothing is ever lost by restoring.
 *
 * Returns: (transfer full) (nullable): what the file is now also called
 */
char *
gr_backup_set_aside (const char *library,
                     const char *why,
                     gint64      now_ms,
                     GError    **error)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (now_ms / 1000);
  g_autofree char *stamp = g_date_time_format (time, "%Y%m%dT%H%M%SZ");
  g_autofree char *aside = g_strdup_printf ("%s.%s-%s", library, why, stamp);
  const char *action = _("Set the library aside");

  for (int n = 2; g_file_test (aside, G_FILE_TEST_EXISTS); n++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s.%s-%s-%d", library, why, stamp, n);
    }
  if (!keep_as (library, aside))
    {
      gr_store_set_errno (error, errno, action);
      return NULL;
    }
  for (guint i = 0; i < G_N_ELEMENTS (side_files); i++)
    {
      g_autofree char *from = g_strconcat (library, side_files[i], NULL);
      g_autofree char *to = g_strconcat (aside, side_files[i], NULL);

      if (!keep_as (from, to))
        {
          gr_store_set_errno (error, errno, action);
          return NULL;
        }
    }
  return gr_store_sync_folder (library, action, error) ? g_steal_pointer (&aside) : NULL;
}

/* A restored library is another copy: its operations must not take the numbers of those that were made after the
 * backup.  The next opening gives it a writer of its own. */
static gboolean
prepare_copy (const char *path,
              const char *action,
              GError    **error)
{
  sqlite3 *db = NULL;
  gboolean ready;
  int version;
  int rc;

  if (!gr_store_connect (path, SQLITE_OPEN_READWRITE, action, &db, error))
    return FALSE;
  ready = gr_store_identify (db, action, &version, error) && gr_store_quick_check (db, action, error);
  if (ready && version == 0)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("%s: there is nothing in it"), action);
      ready = FALSE;
    }
  rc = ready ? sqlite3_exec (db, "DELETE FROM meta WHERE name = 'writer'", NULL, NULL, NULL) : SQLITE_OK;
  if (rc != SQLITE_OK)
    ready = gr_store_set_error (error, db, rc, action);
  sqlite3_close (db);
  return ready;
}

static gboolean
copy_file (const char *from,
           const char *to,
           GError    **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  return g_file_copy (source, target, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error) && g_chmod (to, 0600) == 0;
}

static gboolean
put_in_place (const char *copy,
              const char *library,
              const char *action,
              GError    **error)
{
  /* Left where they are, they would be played into the restored file. */
  for (guint i = 0; i < G_N_ELEMENTS (side_files); i++)
    {
      g_autofree char *side = g_strconcat (library, side_files[i], NULL);

      if (g_unlink (side) != 0 && errno != ENOENT)
        return gr_store_set_errno (error, errno, action);
    }
  if (!gr_store_sync_folder (library, action, error))
    return FALSE;
  if (g_rename (copy, library) != 0)
    return gr_store_set_errno (error, errno, action);
  return gr_store_sync_folder (library, action, error);
}

/**
 * gr_backup_restore:
 * @backup: a backup's file; stays as it is
 * @library: the library's file, closed; may be missing
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @error: return location: %GR_ERROR_BUSY while the library is open
 *
 * Puts a checked copy of the backup in the library's place.  What was there
 * is kept under another name.
 */
gboolean
gr_backup_restore (const char *backup,
                   const char *library,
                   gint64      now_ms,
                   GError    **error)
{
  g_autofree char *copy = g_strconcat (library, ".restoring", NULL);
  g_autofree char *aside = NULL;
  const char *action = _("Restore the backup");
  gboolean was_clean;
  gboolean restored;
  int lock;

  if (!gr_store_make_folder (library, action, error))
    return FALSE;
  lock = gr_store_lock (library, action, &was_clean, error);
  if (lock < 0)
    return FALSE;
  restored =
      copy_file (backup, copy, error) && prepare_copy (copy, action, error) && gr_store_sync_file (copy, action, error);
  if (restored && g_file_test (library, G_FILE_TEST_EXISTS))
    {
      aside = gr_backup_set_aside (library, "replaced", now_ms, error);
      restored = aside != NULL;
    }
  restored = restored && put_in_place (copy, library, action, error);
  if (!restored)
    g_unlink (copy);
  gr_store_unlock (lock, restored || was_clean);
  return restored;
}
