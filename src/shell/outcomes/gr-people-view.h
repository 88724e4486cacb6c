/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrPeopleView:
 *
 * The view People of the page Outcomes.
 *
 * Property: "library" (settable once), where they are kept.
 */
#define GR_TYPE_PEOPLE_VIEW (gr_people_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPeopleView, gr_people_view, GR, PEOPLE_VIEW, AdwBin)

void gr_people_view_show (GrPeopleView *self,
                          const char   *type,
                          const char   *uid);

G_END_DECLS
