/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void  gr_clock_row_bind    (AdwSpinRow *row);
char *gr_clock_row_format  (gint64      minute);

G_END_DECLS
