/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-random.h"
#include "gr-test-vfs.h"

G_BEGIN_DECLS

/**
 * GrTestDisk:
 *
 * What a disk may hold after a power cut.  Content that was synced is there.
 * Of what was written since, each sector of 512 bytes is there or not, each
 * for itself and in no order; so are truncations, new names and deletions.
 */
typedef struct _GrTestDisk GrTestDisk;

GrTestDisk *gr_test_disk_new  (void);
void        gr_test_disk_free (GrTestDisk     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrTestDisk, gr_test_disk_free)
void        gr_test_disk_add  (GrTestDisk     *self,
                               const GrTestIo *io);
void        gr_test_disk_cut  (GrTestDisk     *self,
                               GrRandom       *random,
                               const char     *dir);

G_END_DECLS
