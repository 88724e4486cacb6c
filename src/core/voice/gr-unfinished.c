/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-unfinished.h"

#include "gr-error.h"
#include "gr-take-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define NOTE_SUFFIX ".note"
#define NOTE_MOST 65536 /* bytes; ours have some hundred */

static char *
get_note_path (const char *path)
{
  return g_strconcat (path, NOTE_SUFFIX, NULL);
}

static char *
read_note (const char *path)
{
  g_autofree char *note_path = get_note_path (path);
  g_autofree char *note = NULL;
  gsize size;

  if (!g_file_get_contents (note_path, &note, &size, NULL) || size > NOTE_MOST || !g_utf8_validate (note, size, NULL))
    return NULL;
  return g_steal_pointer (&note);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const GrUnfinished *x = *(GrUnfinished *const *) a;
  const GrUnfinished *y = *(GrUnfinished *const *) b;

  if (x->modified_ms != y->modified_ms)
    return x->modified_ms < y->modified_ms ? 1 : -1;
  return g_strcmp0 (x->path, y->path);
}

/* NULL for what is no file, is being recorded right now, or holds no sound. */
static GrUnfinished *
read_one (const char *path)
{
  GrUnfinished *found = NULL;
  struct stat status;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

  if (fd < 0)
    return NULL;
  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode) && flock (fd, LOCK_SH | LOCK_NB) == 0)
    {
      gint64 duration = gr_take_file_measure (fd);

      if (duration > 0)
        {
          found = g_new0 (GrUnfinished, 1);
          found->path = g_strdup (path);
          found->duration_ms = duration;
          found->modified_ms = (gint64) status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1000000;
          found->note = read_note (path);
        }
    }
  close (fd);
  return found;
}

/**
 * gr_unfinished_note:
 * @path: a recording
 * @text: what it is
 *
 * Lays a few words beside a recording, so that whoever finds it later knows.
 * They are not waited for until they are on the disk: the recording is worth
 * keeping without them, too.
 */
void
gr_unfinished_note (const char *path,
                    const char *text)
{
  g_autofree char *note_path = get_note_path (path);

  (void) g_file_set_contents_full (note_path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL);
}

/**
 * gr_unfinished_remove:
 * @path: a recording
 *
 * Removes it, and what was said of it.
 */
void
gr_unfinished_remove (const char *path)
{
  g_autofree char *note_path = get_note_path (path);

  g_unlink (path);
  g_unlink (note_path);
}

/**
 * gr_unfinished_list:
 * @directory: where recordings are made
 * @error: return location
 *
 * Finds recordings that were left behind, the newest first; a folder that is
 * not there yet holds none.  Files in which nothing can be heard are not
 * listed.  It reads a little of each file: work for a job.
 *
 * Returns: (transfer full) (nullable) (element-type GrUnfinished): what was found
 */
GPtrArray *
gr_unfinished_list (const char *directory,
                    GError    **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_unfinished_free);
  g_autoptr (GError) local = NULL;
  g_autoptr (GDir) dir = g_dir_open (directory, 0, &local);
  const char *name;

  if (dir == NULL && g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return g_steal_pointer (&list);
  if (dir == NULL)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_FAILED, _("Look for recordings: %s"), local->message);
      return NULL;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);
      GrUnfinished *found = NULL;

      if (g_str_has_prefix (name, GR_TAKE_FILE_PREFIX) && g_str_has_suffix (name, GR_TAKE_FILE_SUFFIX))
        found = read_one (path);
      if (found != NULL)
        g_ptr_array_add (list, found);
    }
  g_ptr_array_sort (list, compare);
  return g_steal_pointer (&list);
}

/**
 * gr_unfinished_free:
 * @self: (transfer full): a recording; its file stays
 */
void
gr_unfinished_free (GrUnfinished *self)
{
  g_free (self->path);
  g_free (self->note);
  g_free (self);
}
