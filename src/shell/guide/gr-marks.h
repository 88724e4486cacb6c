/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity-list.h"
#include "gr-library.h"
#include "gr-mark.h"

G_BEGIN_DECLS

/**
 * GrReadState:
 * @GR_READ_STATE_NEW: not marked
 * @GR_READ_STATE_UNDERSTOOD: marked as understood
 * @GR_READ_STATE_REVISIT: to be looked at again
 */
typedef enum {
  GR_READ_STATE_NEW,
  GR_READ_STATE_UNDERSTOOD,
  GR_READ_STATE_REVISIT,
} GrReadState;

#define GR_TYPE_READ_STATE (gr_read_state_get_type ())
GType gr_read_state_get_type (void);

/**
 * GrMarks:
 *
 * The person's marks by what they are on.  Emits "changed" when one comes or
 * goes; a mark is never altered, so that this is all there is to watch.
 */
#define GR_TYPE_MARKS (gr_marks_get_type ())
G_DECLARE_FINAL_TYPE (GrMarks, gr_marks, GR, MARKS, GObject)

GrMarks     *gr_marks_new       (GListModel    *marks);
GrMark      *gr_marks_lookup    (GrMarks       *self,
                                 const char    *target);
GrReadState  gr_marks_get_state (GrMarks       *self,
                                 const char    *target);
GrChange    *gr_marks_toggle    (GrMarks       *self,
                                 const char    *section,
                                 const char    *title,
                                 GrMarkKind     kind,
                                 gint64         now_ms);
guint        gr_marks_find_ratings (GrMarks     *self,
                                    const char  *term,
                                    GrMark     **first,
                                    GrMark     **latest);
GrChange    *gr_marks_answer    (const char    *confusion,
                                 const char    *claim,
                                 GrMarkKind     kind,
                                 gint64         now_ms);
GrChange    *gr_marks_rate      (const char    *term,
                                 const char    *title,
                                 int            value,
                                 gint64         now_ms);

G_END_DECLS
