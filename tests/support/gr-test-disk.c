/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-disk.h"

#include <string.h>

#define SECTOR 512

typedef struct _DiskFile DiskFile;

struct _DiskFile
{
  GByteArray *synced;
  GPtrArray *since;      /* GrTestIo, owned by the log */
  gboolean name_is_kept; /* a sync wrote the folder too */
  gboolean is_deleted;
  DiskFile *before;      /* what had this name, where nothing made sure that it is gone */
};

struct _GrTestDisk
{
  GHashTable *files;
};

static DiskFile *
disk_file_new (DiskFile *before)
{
  DiskFile *self = g_new0 (DiskFile, 1);

  self->synced = g_byte_array_new ();
  self->since = g_ptr_array_new ();
  self->before = before;
  return self;
}

static void
disk_file_free (gpointer data)
{
  DiskFile *self = data;

  if (self->before != NULL)
    disk_file_free (self->before);
  g_byte_array_unref (self->synced);
  g_ptr_array_unref (self->since);
  g_free (self);
}

/**
 * gr_test_disk_new:
 *
 * Returns: (transfer full): an empty disk
 */
GrTestDisk *
gr_test_disk_new (void)
{
  GrTestDisk *self = g_new0 (GrTestDisk, 1);

  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, disk_file_free);
  return self;
}

/**
 * gr_test_disk_free:
 * @self: (transfer full): a disk
 */
void
gr_test_disk_free (GrTestDisk *self)
{
  g_hash_table_unref (self->files);
  g_free (self);
}

static void
resize (GByteArray *content,
        gsize       size)
{
  gsize old = content->len;

  g_byte_array_set_size (content, (guint) size);
  if (size > old)
    memset (content->data + old, 0, size - old);
}

static void
write_range (GByteArray   *content,
             gint64        offset,
             const guint8 *data,
             gsize         length)
{
  if (content->len < (gsize) offset + length)
    resize (content, (gsize) offset + length);
  memcpy (content->data + offset, data, length);
}

static void
apply_whole (GByteArray     *content,
             const GrTestIo *io)
{
  gsize length;
  const guint8 *data;

  if (io->kind == GR_TEST_IO_TRUNCATE)
    {
      resize (content, (gsize) io->offset);
      return;
    }
  data = g_bytes_get_data (io->data, &length);
  write_range (content, io->offset, data, length);
}

static void
apply_torn (GByteArray     *content,
            const GrTestIo *io,
            GrRandom       *random)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (io->data, &length);

  for (gsize done = 0; done < length;)
    {
      gsize room = SECTOR - (gsize) (io->offset + (gint64) done) % SECTOR;
      gsize piece = MIN (room, length - done);

      if (gr_random_below (random, 2))
        write_range (content, io->offset + (gint64) done, data + done, piece);
      done += piece;
    }
}

/* A sync of the folder, which SQLite adds to the first sync of a journal or WAL and to some deletions, settles all
 * names in it. */
static void
keep_names (GrTestDisk *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      DiskFile *file = value;

      g_clear_pointer (&file->before, disk_file_free);
      file->name_is_kept = TRUE;
      if (file->is_deleted)
        g_hash_table_iter_remove (&iter);
    }
}

/**
 * gr_test_disk_add:
 * @self: a disk
 * @io: the next entry of a log that outlives the disk
 */
void
gr_test_disk_add (GrTestDisk     *self,
                  const GrTestIo *io)
{
  DiskFile *file = g_hash_table_lookup (self->files, io->file);

  if (io->kind == GR_TEST_IO_MARK || (io->kind == GR_TEST_IO_DELETE && file == NULL))
    return;
  if (file == NULL || io->kind == GR_TEST_IO_CREATE)
    {
      g_autofree gpointer key = NULL;

      g_hash_table_steal_extended (self->files, io->file, &key, NULL);
      file = disk_file_new (file);
      g_hash_table_insert (self->files, g_strdup (io->file), file);
    }
  switch (io->kind)
    {
    case GR_TEST_IO_WRITE:
    case GR_TEST_IO_TRUNCATE:
      g_ptr_array_add (file->since, (gpointer) io);
      break;
    case GR_TEST_IO_SYNC:
      for (guint i = 0; i < file->since->len; i++)
        apply_whole (file->synced, file->since->pdata[i]);
      g_ptr_array_set_size (file->since, 0);
      if (!file->name_is_kept)
        keep_names (self);
      break;
    case GR_TEST_IO_DELETE:
      file->is_deleted = TRUE;
      if (io->durable)
        keep_names (self);
      break;
    case GR_TEST_IO_CREATE:
    case GR_TEST_IO_MARK:
    default:
      break;
    }
}

static GByteArray *
content_after_cut (DiskFile *file,
                   GrRandom *random)
{
  GByteArray *content = g_byte_array_sized_new (file->synced->len);

  g_byte_array_append (content, file->synced->data, file->synced->len);
  for (guint i = 0; i < file->since->len; i++)
    {
      const GrTestIo *io = file->since->pdata[i];
      guint luck = gr_random_below (random, 3);

      if (luck == 0)
        apply_whole (content, io);
      else if (luck == 1 && io->kind == GR_TEST_IO_WRITE)
        apply_torn (content, io, random);
    }
  return content;
}

static gboolean
is_there (const DiskFile *file,
          GrRandom       *random)
{
  if (file->is_deleted || !file->name_is_kept)
    return gr_random_below (random, 2);
  return TRUE;
}

/**
 * gr_test_disk_cut:
 * @self: a disk
 * @random: what luck decides
 * @dir: a folder
 *
 * Writes the files that may be found if the power goes now into @dir.  The
 * disk itself stays as it is, to be cut again later.
 */
void
gr_test_disk_cut (GrTestDisk *self,
                  GrRandom   *random,
                  const char *dir)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (self->files), (GCompareFunc) strcmp);

  for (GList *l = names; l != NULL; l = l->next)
    {
      DiskFile *file = g_hash_table_lookup (self->files, l->data);
      g_autofree char *path = g_build_filename (dir, l->data, NULL);
      g_autoptr (GByteArray) content = NULL;

      while (file != NULL && !is_there (file, random))
        file = file->before;
      if (file == NULL)
        continue;
      content = content_after_cut (file, random);
      g_assert_true (g_file_set_contents_full (path, (const char *) content->data, content->len,
                                               G_FILE_SET_CONTENTS_NONE, 0600, NULL));
    }
}
