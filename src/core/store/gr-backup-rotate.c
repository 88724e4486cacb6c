/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-backup.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/statvfs.h>

#include "gr-store-private.h"

#define N_RECENT 6
#define N_DAYS 7
#define N_WEEKS 4
#define MAX_SIZE (G_GINT64_CONSTANT (500) * 1024 * 1024)
#define DAY_MS (G_GINT64_CONSTANT (24) * 60 * 60 * 1000)

/* 1970 began on a Thursday: three days later than its week. */
static gint64
week_of (gint64 day)
{
  return (day + 3) / 7;
}

/* The newest six, the newest of each of the last seven days that have one, and of each of the last four weeks. */
static gboolean *
choose (GPtrArray *backups)
{
  gboolean *keep = g_new0 (gboolean, backups->len + 1);
  gint64 last_day = G_MAXINT64;
  gint64 last_week = G_MAXINT64;
  int days = 0;
  int weeks = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      const GrBackup *backup = backups->pdata[i];
      gint64 day = backup->made_at / DAY_MS;

      keep[i] = i < N_RECENT;
      if (day != last_day && days++ < N_DAYS)
        keep[i] = TRUE;
      if (week_of (day) != last_week && weeks++ < N_WEEKS)
        keep[i] = TRUE;
      last_day = day;
      last_week = week_of (day);
    }
  return keep;
}

static gint64
size_limit (const char *library)
{
  g_autofree char *folder = g_path_get_dirname (library);
  struct statvfs info;

  if (statvfs (folder, &info) != 0)
    return MAX_SIZE;
  return MIN (MAX_SIZE, (gint64) (info.f_bavail * info.f_frsize / 10));
}

/* Newest first until the room is used up; the newest one stays whatever its size. */
static void
thin (GPtrArray *backups,
      gboolean  *keep,
      gint64     limit)
{
  gint64 total = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      const GrBackup *backup = backups->pdata[i];

      if (!keep[i])
        continue;
      total += backup->size;
      if (i > 0 && total > limit)
        keep[i] = FALSE;
    }
}

/**
 * gr_backup_rotate:
 * @library: a library's file
 * @error: return location
 *
 * Lets old backups go: six recent ones stay, one of each of seven days and
 * one of each of four weeks (days and weeks in UTC, in which the files are
 * named), as far as they fit into 500 MiB and a tenth of the free space.
 */
gboolean
gr_backup_rotate (const char *library,
                  GError    **error)
{
  g_autoptr (GPtrArray) backups = gr_backup_list (library, error);
  g_autofree gboolean *keep = NULL;

  if (backups == NULL)
    return FALSE;
  keep = choose (backups);
  thin (backups, keep, size_limit (library));
  for (guint i = 0; i < backups->len; i++)
    if (!keep[i] && g_unlink (((GrBackup *) backups->pdata[i])->path) != 0)
      return gr_store_set_errno (error, errno, _("Remove an old backup"));
  return TRUE;
}
