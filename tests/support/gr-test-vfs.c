/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-vfs.h"

#include <sqlite3.h>
#include <unistd.h>

typedef struct
{
  sqlite3_file base;
  char *name; /* NULL for a temporary file, which nobody misses */
  sqlite3_file *real;
} File;

static sqlite3_vfs *real_vfs;
static gboolean wal_is_possible = TRUE;
static GPtrArray *io_log;
static gboolean armed;
static gboolean sticky;
static gboolean fired;
static GrTestFault armed_fault;
static guint until;

static void
io_free (gpointer data)
{
  GrTestIo *io = data;

  g_free (io->file);
  g_clear_pointer (&io->data, g_bytes_unref);
  g_free (io);
}

static void
note (GrTestIoKind kind,
      const char  *file,
      gint64       offset,
      const void  *data,
      gsize        length)
{
  GrTestIo *io;

  if (io_log == NULL || file == NULL)
    return;
  io = g_new0 (GrTestIo, 1);
  io->kind = kind;
  io->file = g_strdup (file);
  io->offset = offset;
  io->data = data != NULL ? g_bytes_new (data, length) : NULL;
  g_ptr_array_add (io_log, io);
}

static gboolean
is_due (GrTestFault fault)
{
  if (!armed || fault != armed_fault)
    return FALSE;
  if (until > 1)
    {
      until--;
      return FALSE;
    }
  if (fired && !sticky)
    return FALSE;
  fired = TRUE;
  return TRUE;
}

static File *
file_of (sqlite3_file *file)
{
  return (File *) (gpointer) file;
}

static int
file_close (sqlite3_file *file)
{
  File *self = file_of (file);
  int rc = self->real->pMethods->xClose (self->real);

  g_free (self->name);
  g_free (self->real);
  return rc;
}

static int
file_read (sqlite3_file *file,
           void         *data,
           int           length,
           sqlite3_int64 offset)
{
  File *self = file_of (file);

  if (is_due (GR_TEST_FAULT_READ))
    return SQLITE_IOERR_READ;
  return self->real->pMethods->xRead (self->real, data, length, offset);
}

static int
file_write (sqlite3_file *file,
            const void   *data,
            int           length,
            sqlite3_int64 offset)
{
  File *self = file_of (file);

  if (is_due (GR_TEST_FAULT_FULL))
    return SQLITE_FULL;
  if (is_due (GR_TEST_FAULT_WRITE))
    return SQLITE_IOERR_WRITE;
  if (is_due (GR_TEST_FAULT_SHORT))
    {
      note (GR_TEST_IO_WRITE, self->name, offset, data, (gsize) length / 2);
      self->real->pMethods->xWrite (self->real, data, length / 2, offset);
      return SQLITE_FULL;
    }
  note (GR_TEST_IO_WRITE, self->name, offset, data, (gsize) length);
  return self->real->pMethods->xWrite (self->real, data, length, offset);
}

static int
file_truncate (sqlite3_file *file,
               sqlite3_int64 size)
{
  File *self = file_of (file);

  if (is_due (GR_TEST_FAULT_TRUNCATE))
    return SQLITE_IOERR_TRUNCATE;
  note (GR_TEST_IO_TRUNCATE, self->name, size, NULL, 0);
  return self->real->pMethods->xTruncate (self->real, size);
}

static int
file_sync (sqlite3_file *file,
           int           flags)
{
  File *self = file_of (file);

  if (is_due (GR_TEST_FAULT_SYNC))
    return SQLITE_IOERR_FSYNC;
  note (GR_TEST_IO_SYNC, self->name, 0, NULL, 0);
  return SQLITE_OK;
}

static int
file_size (sqlite3_file  *file,
           sqlite3_int64 *size)
{
  File *self = file_of (file);

  return self->real->pMethods->xFileSize (self->real, size);
}

static int
file_lock (sqlite3_file *file,
           int           level)
{
  File *self = file_of (file);

  return self->real->pMethods->xLock (self->real, level);
}

static int
file_unlock (sqlite3_file *file,
             int           level)
{
  File *self = file_of (file);

  return self->real->pMethods->xUnlock (self->real, level);
}

static int
file_check_reserved (sqlite3_file *file,
                     int          *reserved)
{
  File *self = file_of (file);

  return self->real->pMethods->xCheckReservedLock (self->real, reserved);
}

static int
file_control (sqlite3_file *file,
              int           op,
              void         *argument)
{
  File *self = file_of (file);

  return self->real->pMethods->xFileControl (self->real, op, argument);
}

static int
file_sector_size (sqlite3_file *file)
{
  File *self = file_of (file);

  return self->real->pMethods->xSectorSize (self->real);
}

static int
file_characteristics (sqlite3_file *file)
{
  File *self = file_of (file);

  return self->real->pMethods->xDeviceCharacteristics (self->real);
}

static int
file_shm_map (sqlite3_file   *file,
              int             region,
              int             size,
              int             extend,
              void volatile **map)
{
  File *self = file_of (file);

  return self->real->pMethods->xShmMap (self->real, region, size, extend, map);
}

static int
file_shm_lock (sqlite3_file *file,
               int           offset,
               int           n,
               int           flags)
{
  File *self = file_of (file);

  return self->real->pMethods->xShmLock (self->real, offset, n, flags);
}

static void
file_shm_barrier (sqlite3_file *file)
{
  File *self = file_of (file);

  self->real->pMethods->xShmBarrier (self->real);
}

static int
file_shm_unmap (sqlite3_file *file,
                int           remove)
{
  File *self = file_of (file);

  return self->real->pMethods->xShmUnmap (self->real, remove);
}

/* Version 2: no memory-mapped reading, which would go round the log. */
static const sqlite3_io_methods methods = {
  2,
  file_close,
  file_read,
  file_write,
  file_truncate,
  file_sync,
  file_size,
  file_lock,
  file_unlock,
  file_check_reserved,
  file_control,
  file_sector_size,
  file_characteristics,
  file_shm_map,
  file_shm_lock,
  file_shm_barrier,
  file_shm_unmap,
  NULL,
  NULL,
};

/* Version 1: no shared memory either, as on a network disk. */
static sqlite3_io_methods methods_without_wal;

static int
vfs_open (sqlite3_vfs     *vfs,
          sqlite3_filename name,
          sqlite3_file    *file,
          int              flags,
          int             *out_flags)
{
  File *self = file_of (file);
  gboolean is_new = name != NULL && access (name, F_OK) != 0;
  int rc;

  self->base.pMethods = NULL;
  if (is_due (GR_TEST_FAULT_OPEN))
    return SQLITE_CANTOPEN;
  self->real = g_malloc0 ((gsize) real_vfs->szOsFile);
  rc = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (rc != SQLITE_OK)
    {
      g_clear_pointer (&self->real, g_free);
      return rc;
    }
  self->base.pMethods = wal_is_possible ? &methods : &methods_without_wal;
  self->name = name != NULL ? g_path_get_basename (name) : NULL;
  if (is_new)
    note (GR_TEST_IO_CREATE, self->name, 0, NULL, 0);
  return SQLITE_OK;
}

static int
vfs_delete (sqlite3_vfs *vfs,
            const char  *name,
            int          sync_folder)
{
  g_autofree char *base = g_path_get_basename (name);

  if (is_due (GR_TEST_FAULT_DELETE))
    return SQLITE_IOERR_DELETE;
  note (GR_TEST_IO_DELETE, base, 0, NULL, 0);
  if (io_log != NULL)
    ((GrTestIo *) io_log->pdata[io_log->len - 1])->durable = sync_folder != 0;
  return real_vfs->xDelete (real_vfs, name, 0);
}

/**
 * gr_test_vfs_install:
 *
 * From now on all of this program's connections go through the layer.
 */
void
gr_test_vfs_install (void)
{
  static sqlite3_vfs layer;

  g_assert_cmpint (sqlite3_initialize (), ==, SQLITE_OK);
  real_vfs = sqlite3_vfs_find ("unix");
  g_assert_nonnull (real_vfs);
  methods_without_wal = methods;
  methods_without_wal.iVersion = 1;
  layer = *real_vfs;
  layer.pNext = NULL;
  layer.zName = "greenroom-test";
  layer.szOsFile = sizeof (File);
  layer.xOpen = vfs_open;
  layer.xDelete = vfs_delete;
  g_assert_cmpint (sqlite3_vfs_register (&layer, 1), ==, SQLITE_OK);
}

/**
 * gr_test_vfs_set_wal:
 * @possible: whether files that are opened from now on share memory, without
 *   which there is no WAL
 */
void
gr_test_vfs_set_wal (gboolean possible)
{
  wal_is_possible = possible;
}

/**
 * gr_test_vfs_start_log:
 *
 * Begins to write down what reaches the disk.
 */
void
gr_test_vfs_start_log (void)
{
  g_assert_null (io_log);
  io_log = g_ptr_array_new_with_free_func (io_free);
}

/**
 * gr_test_vfs_mark:
 * @number: what is acknowledged
 *
 * Notes in the log that somebody was told that @number is kept.
 */
void
gr_test_vfs_mark (gint64 number)
{
  note (GR_TEST_IO_MARK, "", number, NULL, 0);
}

/**
 * gr_test_vfs_take_log:
 *
 * Returns: (transfer full) (element-type GrTestIo): what was written down
 */
GPtrArray *
gr_test_vfs_take_log (void)
{
  return g_steal_pointer (&io_log);
}

/**
 * gr_test_vfs_fail:
 * @fault: what fails
 * @nth: the how manieth of that kind, from 1
 * @from_then_on: whether all later ones fail too, as on a full disk
 */
void
gr_test_vfs_fail (GrTestFault fault,
                  guint       nth,
                  gboolean    from_then_on)
{
  armed = TRUE;
  armed_fault = fault;
  until = nth;
  sticky = from_then_on;
  fired = FALSE;
}

/**
 * gr_test_vfs_stop:
 *
 * Nothing fails any more.
 *
 * Returns: whether anything did
 */
gboolean
gr_test_vfs_stop (void)
{
  armed = FALSE;
  return fired;
}
