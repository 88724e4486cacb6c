/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-week.h"

G_BEGIN_DECLS

/**
 * GrSessionDialog:
 *
 * A session is made or edited: its task, when, how long, and the person's
 * if-then plan for it.  What was edited is one change.
 */
#define GR_TYPE_SESSION_DIALOG (gr_session_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrSessionDialog, gr_session_dialog, GR, SESSION_DIALOG, AdwDialog)

AdwDialog *gr_session_dialog_new (GrWeek    *week,
                                  GrSession *session,
                                  GrTask    *task,
                                  gint64     day);

G_END_DECLS
