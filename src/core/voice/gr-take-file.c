/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-file-private.h"

#include "gr-error.h"
#include "gr-uid.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define SYNC_US (5 * G_USEC_PER_SEC) /* as often as text that is being typed is kept */

/* Ogg, RFC 3533: a page is a head of 27 bytes, a table of segment sizes, and those segments. */
#define PAGE_HEAD 27
#define PAGE_MOST (PAGE_HEAD + 255 + 255 * 255)
/* Opus in Ogg, RFC 7845: positions count samples of 48 kHz, less those the decoder needs to warm up. */
#define OPUS_RATE 48
#define OPUS_SKIP_AT 10

static gboolean
fail (int      saved_errno,
      GError **error)
{
  GrError code = saved_errno == ENOSPC || saved_errno == EDQUOT                          ? GR_ERROR_FULL
                 : saved_errno == EACCES || saved_errno == EPERM || saved_errno == EROFS ? GR_ERROR_READONLY
                                                                                         : GR_ERROR_FAILED;

  if (code == GR_ERROR_FULL)
    g_set_error_literal (error, GR_ERROR, code, _("Record: the disk is full; free some space and try again"));
  else
    g_set_error (error, GR_ERROR, code, _("Record: the folder for recordings cannot be written: %s"),
                 g_strerror (saved_errno));
  return FALSE;
}

/**
 * gr_take_file_new:
 * @directory: where; made if it is missing
 * @error: return location
 *
 * Returns: (transfer full) (nullable): a new, empty file
 */
GrTakeFile *
gr_take_file_new (const char *directory,
                  GError    **error)
{
  g_autoptr (GrTakeFile) self = g_new0 (GrTakeFile, 1);
  g_autofree char *uid = gr_uid_new ();
  g_autofree char *name = g_strconcat (GR_TAKE_FILE_PREFIX, uid, GR_TAKE_FILE_SUFFIX, NULL);

  self->path = g_build_filename (directory, name, NULL);
  self->fd = -1;
  if (g_mkdir_with_parents (directory, 0700) == 0)
    self->fd = open (self->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (self->fd < 0)
    {
      fail (errno, error);
      return NULL;
    }
  /* tells a take that is being recorded from one whose program is gone; where it cannot be locked nothing is lost */
  (void) flock (self->fd, LOCK_EX | LOCK_NB);
  self->synced_us = g_get_monotonic_time ();
  return g_steal_pointer (&self);
}

/**
 * gr_take_file_free:
 * @self: (transfer full): a file; it stays on the disk
 */
void
gr_take_file_free (GrTakeFile *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->path);
  g_free (self);
}

/**
 * gr_take_file_write:
 * @self: a file
 * @data: (array length=size): a page of sound
 * @size: its size
 *
 * Returns: whether all of it was written; else @self says why not
 */
gboolean
gr_take_file_write (GrTakeFile   *self,
                    gconstpointer data,
                    gsize         size)
{
  const guint8 *at = data;

  while (size > 0)
    {
      gssize n = write (self->fd, at, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          self->saved_errno = errno;
          return FALSE;
        }
      at += n;
      size -= (gsize) n;
    }
  if (g_get_monotonic_time () - self->synced_us < SYNC_US)
    return TRUE;
  if (fdatasync (self->fd) != 0)
    {
      self->saved_errno = errno;
      return FALSE;
    }
  self->synced_us = g_get_monotonic_time ();
  return TRUE;
}

/**
 * gr_take_file_sync:
 * @self: a file
 *
 * Puts the file and its name on the disk for good.
 *
 * Returns: whether that was possible; else @self says why not
 */
gboolean
gr_take_file_sync (GrTakeFile *self)
{
  g_autofree char *directory = g_path_get_dirname (self->path);
  int fd = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean synced = fsync (self->fd) == 0 && fd >= 0 && fsync (fd) == 0;

  if (!synced && self->saved_errno == 0)
    self->saved_errno = errno;
  if (fd >= 0)
    close (fd);
  return synced;
}

static guint64
read_le (const guint8 *at,
         guint         n)
{
  guint64 value = 0;

  while (n-- > 0)
    value = value << 8 | at[n];
  return value;
}

/* The size of the whole page that begins at @at, or 0. */
static gsize
page_size (const guint8 *at,
           gsize         left)
{
  gsize size;

  if (left < PAGE_HEAD || memcmp (at, "OggS", 5) != 0) /* and its version, 0 */
    return 0;
  size = PAGE_HEAD + at[26];
  if (left < size)
    return 0;
  for (guint i = 0; i < at[26]; i++)
    size += at[PAGE_HEAD + i];
  return left < size ? 0 : size;
}

/**
 * gr_take_file_measure:
 * @fd: a file, open for reading
 *
 * Finds how long a recording is by its last whole page, so that one that was
 * cut off is measured up to the cut.
 *
 * Returns: milliseconds; 0 where there is no sound or it is not ours
 */
gint64
gr_take_file_measure (int fd)
{
  g_autofree guint8 *tail = g_malloc (2 * PAGE_MOST);
  guint8 head[PAGE_HEAD + 1 + OPUS_SKIP_AT + 2];
  struct stat status;
  gssize n;
  guint64 skip;

  if (fstat (fd, &status) != 0 || pread (fd, head, sizeof head, 0) != sizeof head ||
      memcmp (head + PAGE_HEAD + 1, "OpusHead", 8) != 0)
    return 0;
  skip = read_le (head + PAGE_HEAD + 1 + OPUS_SKIP_AT, 2);
  n = pread (fd, tail, 2 * PAGE_MOST, MAX (status.st_size - 2 * PAGE_MOST, 0));
  for (gssize at = n - PAGE_HEAD; at >= 0; at--)
    {
      guint64 position;

      if (page_size (tail + at, (gsize) (n - at)) == 0)
        continue;
      position = read_le (tail + at + 6, 8);
      if (position != G_MAXUINT64) /* else no packet ends on it */
        return position > skip ? (gint64) ((position - skip) / OPUS_RATE) : 0;
    }
  return 0;
}
