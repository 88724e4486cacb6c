/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* What the store does with files beside SQLite: its folder, its lock, and making names last. */

/*
 * gr_store_make_folder:
 * @path: a file that is about to be made
 * @action: what is being done
 *
 * Makes its folder, for this person alone, where there is none.  The rights
 * of a folder that is there already are somebody else's decision.
 */
gboolean
gr_store_make_folder (const char *path,
                      const char *action,
                      GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return gr_store_set_errno (error, errno, action);
  return TRUE;
}

/*
 * gr_store_touch:
 * @path: a file
 * @action: what is being done
 *
 * Makes it, empty and for this person alone, where there is none: SQLite
 * would let others read it, and gives its side files the same rights.
 */
gboolean
gr_store_touch (const char *path,
                const char *action,
                GError    **error)
{
  g_autofd int fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (fd < 0)
    return gr_store_set_errno (error, errno, action);
  return TRUE;
}

static gboolean
sync_path (const char *path,
           int         flags,
           const char *action,
           GError    **error)
{
  g_autofd int fd = open (path, flags | O_CLOEXEC);

  if (fd < 0 || fsync (fd) != 0)
    return gr_store_set_errno (error, errno, action);
  return TRUE;
}

/*
 * gr_store_sync_file:
 * @path: a file
 * @action: what is being done
 *
 * Returns when its content is on the disk.
 */
gboolean
gr_store_sync_file (const char *path,
                    const char *action,
                    GError    **error)
{
  return sync_path (path, O_RDWR, action, error);
}

/*
 * gr_store_sync_folder:
 * @path: a file that was made or renamed
 * @action: what is being done
 *
 * Returns when its name is on the disk.
 */
gboolean
gr_store_sync_folder (const char *path,
                      const char *action,
                      GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return sync_path (folder, O_RDONLY | O_DIRECTORY, action, error);
}

/*
 * gr_store_lock:
 * @path: a library's file
 * @action: what is being done
 * @was_clean: (out): whether the last writer went in an orderly way
 *
 * Takes the one writer's lock.  It is a file of its own that is never
 * deleted, since a lock on a deleted file keeps nobody out; while the library
 * is open it holds a mark, which a writer that ends in an orderly way removes.
 *
 * Returns: the lock, for gr_store_unlock(), or -1
 */
int
gr_store_lock (const char *path,
               const char *action,
               gboolean   *was_clean,
               GError    **error)
{
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);
  g_autofd int fd = open (lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  char mark;

  if (fd < 0 || flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      gr_store_set_errno (error, errno, action);
      return -1;
    }
  *was_clean = pread (fd, &mark, 1, 0) == 0;
  if (*was_clean && (pwrite (fd, "open\n", 5, 0) != 5 || fsync (fd) != 0))
    {
      gr_store_set_errno (error, errno, action);
      return -1;
    }
  return g_steal_fd (&fd);
}

/*
 * gr_store_unlock:
 * @fd: a lock
 * @clean: whether the library was closed in an orderly way
 */
void
gr_store_unlock (int      fd,
                 gboolean clean)
{
  /* Where the mark cannot be taken off, the next start checks the file once more than it had to. */
  if (clean && ftruncate (fd, 0) != 0)
    g_debug ("The mark of an open library stays: %s", g_strerror (errno));
  close (fd);
}
