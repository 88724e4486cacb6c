/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"
#include "gr-story.h"

G_BEGIN_DECLS

/**
 * GrThreadPane:
 *
 * Where a story goes: the questions it answers, the takes it was told in, and
 * how many files show that it was so.
 */
#define GR_TYPE_THREAD_PANE (gr_thread_pane_get_type ())
G_DECLARE_FINAL_TYPE (GrThreadPane, gr_thread_pane, GR, THREAD_PANE, GtkBox)

void gr_thread_pane_set_story (GrThreadPane *self,
                               GrLibrary    *library,
                               GrStory      *story);

G_END_DECLS
