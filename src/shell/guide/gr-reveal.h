/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrReveal:
 *
 * A button, and below it what comes when it is pressed and goes when it is
 * pressed again.  There may be many on a page, so each is filled when it is
 * first opened.  Signal: "fill" (GtkBox *box), then.
 */
#define GR_TYPE_REVEAL (gr_reveal_get_type ())
G_DECLARE_FINAL_TYPE (GrReveal, gr_reveal, GR, REVEAL, GtkWidget)

GtkWidget *gr_reveal_new         (const char *show,
                                  const char *hide,
                                  const char *about);
GtkWidget *gr_reveal_get_content (GrReveal   *self);
gboolean   gr_reveal_get_open    (GrReveal   *self);
void       gr_reveal_set_open    (GrReveal   *self,
                                  gboolean    open);

G_END_DECLS
