/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-keep-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gr-error.h"
#include "gr-uid.h"

/* Bytes come first, the row that names them after: so at no moment does a row name what is not there.  A file gets its
 * name, which is its checksum, in one move, once it is whole and on the disk. */

/* What the person can do about a source that cannot be read. */
static void
set_source_error (GError      **error,
                  const char   *name,
                  const GError *cause)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_error_copy (cause));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND, _("Add “%s”: it is no longer there; choose it again"), name);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error (error, GR_ERROR, GR_ERROR_DENIED,
                 _("Add “%s”: it may not be read; change its permissions, or make a copy and add that"), name);
  else
    /* Translators: the second %s is the system's reason. */
    g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Add “%s”: it could not be read to its end: %s"), name,
                 cause->message);
}

static gboolean
fail (GError      **error,
      const GrKept *kept,
      int           number)
{
  if (number == ENOSPC || number == EDQUOT || number == EFBIG)
    g_set_error (error, GR_ERROR, GR_ERROR_FULL, _("Add “%s”: the disk is full; free some space and try again"),
                 kept->name);
  else if (number == EACCES || number == EPERM || number == EROFS)
    g_set_error (error, GR_ERROR, GR_ERROR_READONLY,
                 _("Add “%s”: the folder of the library cannot be written; change its permissions and try again"),
                 kept->name);
  else
    /* Translators: the second %s is the system's reason. */
    g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Add “%s”: it could not be kept: %s"), kept->name,
                 g_strerror (number));
  return FALSE;
}

static gboolean
has_size (const GrKept *kept,
          GError      **error)
{
  g_autofree char *most = g_format_size (GR_KEEP_MOST_BYTES);

  if (kept->bytes == 0)
    g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Add “%s”: it is empty; add it when it is complete"),
                 kept->name);
  else if (kept->bytes > GR_KEEP_MOST_BYTES)
    /* Translators: the second %s is a size, such as "536.9 MB". */
    g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                 _("Add “%s”: a file may have %s at the most; add a shorter or a smaller one"), kept->name, most);
  else
    return TRUE;
  return FALSE;
}

static gboolean
has_room (const char   *folder,
          const GrKept *kept,
          GError      **error)
{
  gint64 free_bytes = gr_keep_io->get_free (folder);
  g_autofree char *wanted = NULL;
  g_autofree char *missing = NULL;

  if (free_bytes - kept->bytes >= GR_KEEP_SPARE_BYTES)
    return TRUE;
  wanted = g_format_size ((guint64) kept->bytes);
  missing = g_format_size ((guint64) (kept->bytes + GR_KEEP_SPARE_BYTES - free_bytes));
  /* Translators: the second and third %s are sizes, such as "120 MB". */
  g_set_error (error, GR_ERROR, GR_ERROR_FULL,
               _("Add “%s”: there is too little room on this disk for its %s; free another %s and try again"),
               kept->name, wanted, missing);
  return FALSE;
}

/* Looks before reading: opening a pipe, say, would wait for ever. */
static GrKept *
describe (GFile        *source,
          GCancellable *cancellable,
          GError      **error)
{
  g_autoptr (GrKept) kept = g_new0 (GrKept, 1);
  g_autoptr (GError) local = NULL;
  g_autofree char *base = g_file_get_basename (source);
  g_autoptr (GFileInfo) info = NULL;
  const char *type;

  info = g_file_query_info (source,
                            G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE
                                                           "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME
                                                           "," G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE,
                            G_FILE_QUERY_INFO_NONE, cancellable, &local);
  kept->name = g_utf8_make_valid (info != NULL ? g_file_info_get_display_name (info) : base != NULL ? base : "", -1);
  if (info == NULL)
    {
      set_source_error (error, kept->name, local);
      return NULL;
    }
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Add “%s”: it is a folder; add the files in it"), kept->name);
      return NULL;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Add “%s”: it is not a file; choose one"), kept->name);
      return NULL;
    }
  kept->bytes = g_file_info_get_size (info);
  type = g_file_info_get_content_type (info);
  kept->media_type = type != NULL ? g_content_type_get_mime_type (type) : NULL;
  return has_size (kept, error) ? g_steal_pointer (&kept) : NULL;
}

static gboolean
make_folder (const char   *library,
             const char   *folder,
             const GrKept *kept,
             GError      **error)
{
  g_autofree char *above = g_path_get_dirname (library);

  if (g_mkdir (folder, 0700) == 0)
    return gr_keep_sync_folder (above) || fail (error, kept, errno);
  return errno == EEXIST || fail (error, kept, errno);
}

/* Its size is what was read, whatever it was said to be: it may grow meanwhile. */
static gboolean
copy_stream (GInputStream         *stream,
             int                   fd,
             GrKept               *kept,
             GFileProgressCallback progress,
             gpointer              progress_data,
             GCancellable         *cancellable,
             GError              **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GError) local = NULL;
  g_autofree guint8 *block = g_malloc (GR_KEEP_BLOCK);
  gint64 expected = kept->bytes;
  gssize n;

  kept->bytes = 0;
  while ((n = g_input_stream_read (stream, block, GR_KEEP_BLOCK, cancellable, &local)) > 0)
    {
      if (!gr_keep_write (fd, block, (gsize) n))
        return fail (error, kept, errno);
      g_checksum_update (checksum, block, n);
      kept->bytes += n;
      if (kept->bytes > GR_KEEP_MOST_BYTES)
        break;
      if (progress != NULL)
        progress (kept->bytes, MAX (expected, kept->bytes), progress_data);
    }
  if (n < 0)
    {
      set_source_error (error, kept->name, local);
      return FALSE;
    }
  kept->checksum = g_strdup (g_checksum_get_string (checksum));
  return has_size (kept, error);
}

/* Also where a file of that name is there already: it has the same bytes, or it was damaged and is whole again; and it
 * counts as new for the sweep. */
static gboolean
give_name (const char   *part,
           const char   *folder,
           const GrKept *kept,
           GError      **error)
{
  g_autofree char *path = g_build_filename (folder, kept->checksum, NULL);

  if (gr_keep_io->rename (part, path) != 0)
    return fail (error, kept, errno);
  return gr_keep_sync_folder (folder) || fail (error, kept, errno);
}

/**
 * gr_keep_copy:
 * @library: a library's file
 * @source: what is to be kept; it stays as it is
 * @progress: (nullable) (scope call): told how much is done, on this thread
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it; nothing is left then
 * @error: return location, a sentence that says what to do:
 *   %GR_ERROR_INVALID for a folder, an empty or a too large file,
 *   %GR_ERROR_NOT_FOUND and %GR_ERROR_DENIED for the source,
 *   %GR_ERROR_FULL and %GR_ERROR_READONLY for the library's disk
 *
 * Takes a file into the library: bytes that are there already are not kept
 * twice.  When it returns, the file and its name are on the disk.  Not for the
 * main thread.
 *
 * Returns: (transfer full) (nullable): what a row can name now
 */
GrKept *
gr_keep_copy (const char           *library,
              GFile                *source,
              GFileProgressCallback progress,
              gpointer              progress_data,
              GCancellable         *cancellable,
              GError              **error)
{
  g_autoptr (GrKept) kept = describe (source, cancellable, error);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) local = NULL;
  g_autofree char *folder = gr_keep_dup_folder (library);
  g_autofree char *part = g_build_filename (folder, GR_KEEP_PART_PREFIX "XXXXXX", NULL);
  g_autofd int fd = -1;
  gboolean done;

  if (kept == NULL || !make_folder (library, folder, kept, error) || !has_room (folder, kept, error))
    return NULL;
  stream = g_file_read (source, cancellable, &local);
  if (stream == NULL)
    {
      set_source_error (error, kept->name, local);
      return NULL;
    }
  fd = g_mkstemp_full (part, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      fail (error, kept, errno);
      return NULL;
    }
  done = copy_stream (G_INPUT_STREAM (stream), fd, kept, progress, progress_data, cancellable, error);
  if (done && gr_keep_io->sync (fd) != 0)
    done = fail (error, kept, errno);
  if (done)
    done = give_name (part, folder, kept, error);
  if (!done)
    g_unlink (part);
  return done ? g_steal_pointer (&kept) : NULL;
}

static gboolean
hash_file (int           fd,
           GrKept       *kept,
           GCancellable *cancellable,
           GError      **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *block = g_malloc (GR_KEEP_BLOCK);
  gssize n;

  while ((n = read (fd, block, GR_KEEP_BLOCK)) > 0 || (n < 0 && errno == EINTR))
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      g_checksum_update (checksum, block, MAX (n, 0));
      kept->bytes += MAX (n, 0);
    }
  if (n < 0)
    return fail (error, kept, errno);
  kept->checksum = g_strdup (g_checksum_get_string (checksum));
  return has_size (kept, error);
}

/* A second name for the same bytes; -1 with errno set where the file system has no such thing. */
static int
link_in (const char *path,
         const char *folder,
         char      **part)
{
  g_autofree char *uid = gr_uid_new ();
  g_autofree char *name = g_strconcat (GR_KEEP_PART_PREFIX, uid, NULL);

  *part = g_build_filename (folder, name, NULL);
  return gr_keep_io->link (path, *part);
}

/**
 * gr_keep_adopt:
 * @library: a library's file
 * @path: a file of the program's own on the same disk, such as a finished recording; no longer written
 * @name: what a person is to call it
 * @media_type: what it is
 * @cancellable: (nullable): stops it
 * @error: return location, as of [func@keep_copy]
 *
 * Takes a file into the library without a second copy of its bytes.  It also
 * keeps the name @path (see [struct@Kept], origin) until somebody removes that
 * once a row names the file: should the program end between the two, the
 * recording is found again.  Where the disk knows no second names it is
 * copied.
 *
 * Returns: (transfer full) (nullable): what a row can name now
 */
GrKept *
gr_keep_adopt (const char   *library,
               const char   *path,
               const char   *name,
               const char   *media_type,
               GCancellable *cancellable,
               GError      **error)
{
  g_autoptr (GrKept) kept = g_new0 (GrKept, 1);
  g_autofree char *folder = gr_keep_dup_folder (library);
  g_autofree char *part = NULL;
  g_autofd int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  gboolean named;

  kept->name = g_strdup (name);
  kept->media_type = g_strdup (media_type);
  kept->origin = g_strdup (path);
  if (fd < 0)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND, _("Add “%s”: its file is no longer there"), name);
      return NULL;
    }
  if (!hash_file (fd, kept, cancellable, error) || !make_folder (library, folder, kept, error))
    return NULL;
  if (link_in (path, folder, &part) != 0)
    {
      g_autoptr (GFile) source = g_file_new_for_path (path);
      g_autoptr (GrKept) copy = gr_keep_copy (library, source, NULL, NULL, cancellable, error);

      return copy != NULL ? g_steal_pointer (&kept) : NULL;
    }
  /* new to the sweep, and this person's alone, as a copy would be */
  if (gr_keep_io->sync (fd) != 0 || fchmod (fd, 0600) != 0 || futimens (fd, NULL) != 0)
    named = fail (error, kept, errno);
  else
    named = give_name (part, folder, kept, error);
  g_unlink (part); /* is still there where it failed, and where the file was adopted before */
  return named ? g_steal_pointer (&kept) : NULL;
}

/**
 * gr_kept_free:
 * @self: (transfer full): a description; the file stays
 */
void
gr_kept_free (GrKept *self)
{
  g_free (self->name);
  g_free (self->checksum);
  g_free (self->media_type);
  g_free (self->origin);
  g_free (self);
}
