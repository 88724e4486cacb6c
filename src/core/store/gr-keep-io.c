/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-keep-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

static gint64
get_free (const char *folder)
{
  struct statvfs info;

  return statvfs (folder, &info) == 0 ? (gint64) (info.f_bavail * info.f_frsize) : G_MAXINT64;
}

static const GrKeepIo real_io = { write, fsync, rename, link, get_free };

const GrKeepIo *gr_keep_io = &real_io;

/*
 * gr_keep_test_set_io:
 * @io: (nullable): calls that take the place of the system's; %NULL for those
 */
void
gr_keep_test_set_io (const GrKeepIo *io)
{
  gr_keep_io = io != NULL ? io : &real_io;
}

/*
 * gr_keep_dup_folder:
 * @library: a library's file
 *
 * Returns: (transfer full): where its files are kept
 */
char *
gr_keep_dup_folder (const char *library)
{
  g_autofree char *folder = g_path_get_dirname (library);

  return g_build_filename (folder, "files", NULL);
}

/**
 * gr_keep_dup_path:
 * @library: a library's file
 * @checksum: a kept file's
 *
 * Returns: (transfer full): where its bytes are; only to be read
 */
char *
gr_keep_dup_path (const char *library,
                  const char *checksum)
{
  g_autofree char *folder = gr_keep_dup_folder (library);

  return g_build_filename (folder, checksum, NULL);
}

/*
 * gr_keep_write:
 *
 * Returns: whether all was written; else errno says why not
 */
gboolean
gr_keep_write (int           fd,
               gconstpointer data,
               gsize         size)
{
  const guint8 *at = data;

  while (size > 0)
    {
      gssize n = gr_keep_io->write (fd, at, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      at += n;
      size -= (gsize) n;
    }
  return TRUE;
}

/*
 * gr_keep_sync_folder:
 *
 * Returns: whether the names in @folder are on the disk; else errno says why not
 */
gboolean
gr_keep_sync_folder (const char *folder)
{
  g_autofd int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  return fd >= 0 && gr_keep_io->sync (fd) == 0;
}

/*
 * gr_keep_is_name:
 *
 * Returns: whether a file of that name is one of those kept
 */
gboolean
gr_keep_is_name (const char *name)
{
  return strlen (name) == 64 && strspn (name, "0123456789abcdef") == 64;
}
