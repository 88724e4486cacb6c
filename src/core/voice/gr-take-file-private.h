/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_TAKE_FILE_PREFIX "take-"
#define GR_TAKE_FILE_SUFFIX ".part"

/**
 * GrTakeFile:
 * @path: where it is
 * @fd: the open file
 * @saved_errno: why a write failed; 0 as long as none did
 *
 * The file that a take is recorded into.  It is ours from its first byte on
 * (mode 0600, locked while it is written), each page of sound goes to the
 * system as soon as it is made, so that it outlives the program, and to the
 * disk every few seconds, so that most of it outlives a power cut.  One thread
 * at a time may use it.
 */
typedef struct
{
  char *path;
  int fd;
  int saved_errno;
  /*< private >*/
  gint64 synced_us;
} GrTakeFile;

GrTakeFile *gr_take_file_new     (const char    *directory,
                                  GError       **error);
void        gr_take_file_free    (GrTakeFile    *self);
gboolean    gr_take_file_write   (GrTakeFile    *self,
                                  gconstpointer  data,
                                  gsize          size);
gboolean    gr_take_file_sync    (GrTakeFile    *self);
gint64      gr_take_file_measure (int            fd);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrTakeFile, gr_take_file_free)

G_END_DECLS
