/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-mocks.h"

G_BEGIN_DECLS

/**
 * GrMockRow:
 *
 * A mock interview in a list: what it is called, when it was and with whom.
 */
#define GR_TYPE_MOCK_ROW (gr_mock_row_get_type ())
G_DECLARE_FINAL_TYPE (GrMockRow, gr_mock_row, GR, MOCK_ROW, AdwActionRow)

GtkWidget *gr_mock_row_new (GrMocks     *mocks,
                            GrMockRound *round);

G_END_DECLS
