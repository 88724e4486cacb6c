/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"
#include "gr-take-run.h"

G_BEGIN_DECLS

/**
 * GrTakePage:
 *
 * A take while it goes on: the question and a countdown to think, then the
 * clock, the parts, and how loud it is.  Nothing that was prepared shows
 * unless it is asked for.  Property: "narrow".
 */
#define GR_TYPE_TAKE_PAGE (gr_take_page_get_type ())
G_DECLARE_FINAL_TYPE (GrTakePage, gr_take_page, GR, TAKE_PAGE, AdwNavigationPage)

GrTakePage *gr_take_page_new      (GrBank     *bank,
                                   GrTakeRun  *run);
void        gr_take_page_set_turn (GrTakePage *self,
                                   guint       turn,
                                   guint       n);
GrTakeRun  *gr_take_page_get_run  (GrTakePage *self);
void        gr_take_page_leave    (GrTakePage *self);

G_END_DECLS
