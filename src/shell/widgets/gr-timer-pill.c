/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timer-pill.h"

struct _GrTimerPill
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GrTimerPill, gr_timer_pill, ADW_TYPE_BIN)

static void
gr_timer_pill_class_init (GrTimerPillClass *klass)
{
}

static void
gr_timer_pill_init (GrTimerPill *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
