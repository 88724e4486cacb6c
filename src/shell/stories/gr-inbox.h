/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-situation.h"

G_BEGIN_DECLS

/* So many situations leave a choice, and so many stories answer most of what is asked. */
#define GR_INBOX_LEAST 6
#define GR_INBOX_MOST 8

/**
 * GrInbox:
 *
 * Situations that are not a story yet: what happened, in a line each.  One
 * whose story is deleted is here again.  It knows no widgets.
 *
 * Property (read-only): "counter", how many were noted, of how many.
 */
#define GR_TYPE_INBOX (gr_inbox_get_type ())
G_DECLARE_FINAL_TYPE (GrInbox, gr_inbox, GR, INBOX, GObject)

GrInbox    *gr_inbox_new         (GrLibrary   *library);
GListModel *gr_inbox_get_model   (GrInbox     *self);
const char *gr_inbox_get_counter (GrInbox     *self);

GrChange   *gr_inbox_make_new    (GrInbox     *self,
                                  const char  *text);
GrChange   *gr_inbox_make_edit   (GrInbox     *self,
                                  GrSituation *situation,
                                  const char  *text);
GrChange   *gr_inbox_make_delete (GrInbox     *self,
                                  GrSituation *situation);

G_END_DECLS
