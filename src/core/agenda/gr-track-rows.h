/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"
#include "gr-track.h"

G_BEGIN_DECLS

/**
 * GrTrackRows:
 * @track: what was kept; its texts are those of the rows
 *
 * Positions, people and what came of both, as one reading of the library.
 */
typedef struct
{
  GrTrack track;
  /*< private >*/
  GPtrArray *rows[6];
  GArray *facts[6];
} GrTrackRows;

GrTrackRows *gr_track_rows_read (GrStore     *store,
                                 GError     **error);
void         gr_track_rows_free (GrTrackRows *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrTrackRows, gr_track_rows_free)

int          gr_row_get_enum    (const GrRow *row,
                                 const char  *field,
                                 GType        type);

G_END_DECLS
