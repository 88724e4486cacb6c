/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-mock.h"

G_BEGIN_DECLS

/**
 * GrMocks:
 *
 * The mock interviews, the latest first, what they come to, and what a guide
 * asks for.
 *
 * Signal: "changed" after a commit that touches what is shown.
 */
#define GR_TYPE_MOCKS (gr_mocks_get_type ())
G_DECLARE_FINAL_TYPE (GrMocks, gr_mocks, GR, MOCKS, GObject)

GrMocks             *gr_mocks_new         (GrLibrary    *library);
GrLibrary           *gr_mocks_get_library (GrMocks      *self);
GListModel          *gr_mocks_get_rounds  (GrMocks      *self);
GrListState          gr_mocks_get_state   (GrMocks      *self);
const GrMockFigures *gr_mocks_get_figures (GrMocks      *self);
guint                gr_mocks_get_goal    (GrMocks      *self);
const char          *gr_mocks_get_source  (GrMocks      *self);
GrMockRound         *gr_mocks_find        (GrMocks      *self,
                                           const char   *uid);
char                *gr_mocks_dup_about   (GrMocks      *self,
                                           GrMockRound  *round);
GrChange            *gr_mocks_make_round  (GrMocks      *self,
                                           const char  **uid);
GrChange            *gr_mocks_make_person (GrMocks      *self,
                                           GrMockRound  *round,
                                           const char   *name,
                                           const char  **uid);

G_END_DECLS
