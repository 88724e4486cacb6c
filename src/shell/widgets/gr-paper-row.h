/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void gr_paper_row_bind (AdwComboRow *row,
                        GSettings   *settings);

G_END_DECLS
