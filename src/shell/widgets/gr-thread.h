/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrThreadStep:
 * @icon: the icon of the page it opens
 * @text: what it is called; not markup
 * @tooltip: (nullable): what a click does, such as "Open in Guide"
 * @action: the window's action that opens it, such as `win.show-section`
 * @target: (nullable): its string parameter, mostly a uid
 *
 * One thing on the thread.
 */
typedef struct
{
  const char *icon;
  const char *text;
  const char *tooltip;
  const char *action;
  const char *target;
} GrThreadStep;

/**
 * GrThread:
 *
 * Where something belongs: the line in the guide, the question, the story, the
 * take, the round, each one click away.  A row of small flat buttons that
 * wraps; for a screen reader a group called "Where this belongs".  Hidden
 * while it is empty.
 */
#define GR_TYPE_THREAD (gr_thread_get_type ())
G_DECLARE_FINAL_TYPE (GrThread, gr_thread, GR, THREAD, GtkWidget)

GtkWidget *gr_thread_new       (void);
void       gr_thread_set_steps (GrThread           *self,
                                const GrThreadStep *steps,
                                guint               n_steps);

G_END_DECLS
