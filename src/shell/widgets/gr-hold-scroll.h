/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gr_hold_scroll (GtkMenuButton *button);

G_END_DECLS
