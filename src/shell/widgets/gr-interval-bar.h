/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrIntervalBar:
 *
 * An estimate between 0 and 1 that does not pretend to be exact: a band from
 * its lower to its upper bound on a track, with a tick at the estimate.  For a
 * screen reader a meter that reads the words it was given.
 */
#define GR_TYPE_INTERVAL_BAR (gr_interval_bar_get_type ())
G_DECLARE_FINAL_TYPE (GrIntervalBar, gr_interval_bar, GR, INTERVAL_BAR, GtkWidget)

GtkWidget *gr_interval_bar_new   (void);
void       gr_interval_bar_set   (GrIntervalBar *self,
                                  double         low,
                                  double         estimate,
                                  double         high,
                                  const char    *name,
                                  const char    *words);
void       gr_interval_bar_clear (GrIntervalBar *self,
                                  const char    *name,
                                  const char    *words);

G_END_DECLS
