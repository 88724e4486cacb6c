/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"

G_BEGIN_DECLS

#define GR_UNDO_MAX_CHANGES 100
#define GR_UNDO_MAX_BYTES (16 * 1024 * 1024)
#define GR_UNDO_TEXT_MS (10 * 60 * 1000) /* typing in one field is one step for so long */

/**
 * GrUndo:
 *
 * What can be taken back, and what was taken back: inverses of committed
 * changes, the newest last, bounded in number and size.
 */
typedef struct _GrUndo GrUndo;

GrUndo     *gr_undo_new       (void);
void        gr_undo_free      (GrUndo     *self);
void        gr_undo_done      (GrUndo     *self,
                               GrChange   *forward,
                               GrChange   *inverse,
                               gint64      now_ms);
void        gr_undo_undone    (GrUndo     *self,
                               const char *label,
                               GrChange   *inverse);
void        gr_undo_redone    (GrUndo     *self,
                               const char *label,
                               GrChange   *inverse);
GrChange   *gr_undo_take      (GrUndo     *self,
                               gboolean    redo,
                               char      **label);
void        gr_undo_put_back  (GrUndo     *self,
                               gboolean    redo,
                               const char *label,
                               GrChange   *change);
const char *gr_undo_get_label (GrUndo     *self,
                               gboolean    redo);

G_END_DECLS
