/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrFirstRun:
 *
 * What is asked before the first time: what one prepares for, how much time
 * there is, and where to begin.  Each step can be skipped, and Esc skips them
 * all; what was said until then is kept.
 *
 * After it has closed, [method@FirstRun.get_action] says where the person
 * wants to go.
 */
#define GR_TYPE_FIRST_RUN (gr_first_run_get_type ())
G_DECLARE_FINAL_TYPE (GrFirstRun, gr_first_run, GR, FIRST_RUN, AdwDialog)

gboolean    gr_first_run_is_due     (GrLibrary   *library,
                                     GSettings   *settings);
AdwDialog  *gr_first_run_new        (GrLibrary   *library);
const char *gr_first_run_get_action (GrFirstRun  *self,
                                     const char **target);

G_END_DECLS
