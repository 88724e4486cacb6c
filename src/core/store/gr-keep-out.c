/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-keep-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gr-error.h"

#define LONGEST_NAME 255 /* bytes, on every file system of today */

static gboolean
fail (GError      **error,
      const GrKept *kept,
      int           number)
{
  if (number == ENOENT)
    g_set_error (
        error, GR_ERROR, GR_ERROR_NOT_FOUND,
        _("Open “%s”: it is missing from the library’s folder; add it again, or bring back the folder “files” "
           "from a backup of your own"),
        kept->name);
  else if (number == ENOSPC || number == EDQUOT)
    g_set_error (error, GR_ERROR, GR_ERROR_FULL, _("Open “%s”: the disk is full; free some space and try again"),
                 kept->name);
  else
    /* Translators: the second %s is the system's reason. */
    g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Open “%s”: %s"), kept->name, g_strerror (number));
  return FALSE;
}

/* A name without a path in it, that is neither hidden nor too long for a file. */
static char *
dup_safe_name (const GrKept *kept)
{
  char *name = g_utf8_make_valid (kept->name != NULL ? kept->name : "", -1);

  for (char *at = name; *at != '\0'; at++)
    if (*at == '/' || g_ascii_iscntrl (*at))
      *at = '_';
  if (*name == '.')
    *name = '_';
  if (*name == '\0' || strlen (name) > LONGEST_NAME)
    g_set_str (&name, kept->checksum);
  return name;
}

static gboolean
copy_checked (int           from,
              int           to,
              const GrKept *kept,
              GCancellable *cancellable,
              GError      **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *block = g_malloc (GR_KEEP_BLOCK);
  gssize n;

  while ((n = read (from, block, GR_KEEP_BLOCK)) > 0 || (n < 0 && errno == EINTR))
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      g_checksum_update (checksum, block, MAX (n, 0));
      if (!gr_keep_write (to, block, (gsize) MAX (n, 0)))
        return fail (error, kept, errno);
    }
  if (n < 0)
    return fail (error, kept, errno);
  if (g_strcmp0 (g_checksum_get_string (checksum), kept->checksum) == 0)
    return TRUE;
  g_set_error (error, GR_ERROR, GR_ERROR_CORRUPT,
               _("Open “%s”: it was altered or damaged on the disk since it was added; add it again"), kept->name);
  return FALSE;
}

/**
 * gr_keep_take_out:
 * @library: a library's file
 * @kept: what a row says about a file
 * @folder: for copies that may go at any time, such as a cache
 * @cancellable: (nullable): stops it
 * @error: return location: %GR_ERROR_NOT_FOUND, %GR_ERROR_CORRUPT where it is
 *   not what was added, %GR_ERROR_FULL or %GR_ERROR_FAILED
 *
 * Makes a copy that another program can open: under the file's own name, and
 * not to be written, since nothing may alter what is kept.  On the way every
 * byte is checked.
 *
 * Returns: (transfer full) (nullable): the copy's path
 */
char *
gr_keep_take_out (const char   *library,
                  const GrKept *kept,
                  const char   *folder,
                  GCancellable *cancellable,
                  GError      **error)
{
  g_autofree char *path = gr_keep_dup_path (library, kept->checksum);
  g_autofree char *own = g_build_filename (folder, kept->checksum, NULL);
  g_autofree char *part = g_build_filename (own, GR_KEEP_PART_PREFIX "XXXXXX", NULL);
  g_autofree char *name = dup_safe_name (kept);
  g_autofree char *copy = g_build_filename (own, name, NULL);
  g_autofd int from = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  g_autofd int to = -1;
  gboolean done;

  if (from < 0 || g_mkdir_with_parents (own, 0700) != 0 || (to = g_mkstemp_full (part, O_WRONLY | O_CLOEXEC, 0600)) < 0)
    {
      fail (error, kept, errno);
      return NULL;
    }
  done = copy_checked (from, to, kept, cancellable, error);
  if (done && (fchmod (to, 0400) != 0 || g_rename (part, copy) != 0))
    done = fail (error, kept, errno);
  if (!done)
    g_unlink (part);
  return done ? g_steal_pointer (&copy) : NULL;
}
