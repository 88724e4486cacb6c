/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A layer between SQLite and the disk that writes down what reaches the disk, or lets it fail.  Shared memory, which
 * no power cut leaves behind, passes through; so do syncs, except into the log, since nothing here has to last. */

/**
 * GrTestFault:
 * @GR_TEST_FAULT_FULL: a write finds no room
 * @GR_TEST_FAULT_SHORT: half of a write happens, then there is no room
 * @GR_TEST_FAULT_WRITE: a write meets a bad disk
 * @GR_TEST_FAULT_READ: a read does
 * @GR_TEST_FAULT_SYNC: fsync does
 * @GR_TEST_FAULT_TRUNCATE: a truncation does
 * @GR_TEST_FAULT_OPEN: a file cannot be opened
 * @GR_TEST_FAULT_DELETE: a file cannot be deleted
 * @GR_TEST_N_FAULTS: how many there are
 */
typedef enum {
  GR_TEST_FAULT_FULL,
  GR_TEST_FAULT_SHORT,
  GR_TEST_FAULT_WRITE,
  GR_TEST_FAULT_READ,
  GR_TEST_FAULT_SYNC,
  GR_TEST_FAULT_TRUNCATE,
  GR_TEST_FAULT_OPEN,
  GR_TEST_FAULT_DELETE,
  GR_TEST_N_FAULTS,
} GrTestFault;

typedef enum {
  GR_TEST_IO_CREATE,
  GR_TEST_IO_WRITE,
  GR_TEST_IO_TRUNCATE,
  GR_TEST_IO_SYNC,
  GR_TEST_IO_DELETE,
  GR_TEST_IO_MARK,
} GrTestIoKind;

/**
 * GrTestIo:
 * @file: the file's name without its folder
 * @offset: where a write starts; what a truncation leaves; a mark's number
 * @durable: whether a deletion was followed by a sync of the folder
 *
 * One thing that reached the disk.
 */
typedef struct
{
  GrTestIoKind kind;
  char *file;
  gint64 offset;
  GBytes *data;
  gboolean durable;
} GrTestIo;

void       gr_test_vfs_install   (void);
void       gr_test_vfs_set_wal   (gboolean     possible);

void       gr_test_vfs_start_log (void);
void       gr_test_vfs_mark      (gint64       number);
GPtrArray *gr_test_vfs_take_log  (void);

void       gr_test_vfs_fail      (GrTestFault  fault,
                                  guint        nth,
                                  gboolean     from_then_on);
gboolean   gr_test_vfs_stop      (void);

G_END_DECLS
