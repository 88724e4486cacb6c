/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-save.h"

#include "gr-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

static int
error_code (int saved_errno)
{
  switch (saved_errno)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return GR_ERROR_FULL;
    case EACCES:
    case EPERM:
    case EROFS:
      return GR_ERROR_READONLY;
    case ENOENT:
    case ENOTDIR:
      return GR_ERROR_NOT_FOUND;
    default:
      return GR_ERROR_FAILED;
    }
}

static gboolean
fail (const char *path,
      int         saved_errno,
      GError    **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  /* Translators: %s is a file's name, then why it could not be written */
  g_set_error (error, GR_ERROR, error_code (saved_errno), _("Save “%s”: %s"), name, g_strerror (saved_errno));
  return FALSE;
}

/* Writes all and waits for the disk; 0, or the errno of what failed. */
static int
write_all (int     fd,
           GBytes *bytes)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      ssize_t n = write (fd, data, left);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return errno;
      data += n;
      left -= (gsize) n;
    }
  return fsync (fd) == 0 ? 0 : errno;
}

/* A renamed file is only sure to be there when its folder is on the disk too; where a file system cannot do that for
 * a folder, the file is no worse for it. */
static void
sync_folder (const char *folder)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  fsync (fd);
  g_close (fd, NULL);
}

/**
 * gr_save_bytes:
 * @path: the file to make or to replace
 * @bytes: what is to be in it
 * @error: where to put what went wrong
 *
 * Puts a file in its place in one move: written beside it, brought to the
 * disk, renamed.  Readable by its owner only.  After a failure @path is as it
 * was and nothing else is left.
 *
 * Returns: whether it is there; else %GR_ERROR_FULL, %GR_ERROR_READONLY,
 *   %GR_ERROR_NOT_FOUND or %GR_ERROR_FAILED
 */
gboolean
gr_save_bytes (const char *path,
               GBytes     *bytes,
               GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *hidden = g_strdup_printf (".%.200s.XXXXXX", base);
  g_autofree char *temporary = g_build_filename (folder, hidden, NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);
  int failure = 0;

  if (fd < 0)
    return fail (path, errno, error);
  failure = write_all (fd, bytes);
  if (close (fd) != 0 && failure == 0)
    failure = errno;
  if (failure == 0 && g_rename (temporary, path) != 0)
    failure = errno;
  if (failure != 0)
    {
      g_unlink (temporary);
      return fail (path, failure, error);
    }
  sync_folder (folder);
  return TRUE;
}
