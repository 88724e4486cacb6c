/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-take.h"

G_BEGIN_DECLS

GtkWidget *gr_take_row_new (GrTake *take,
                            guint   nth);

G_END_DECLS
