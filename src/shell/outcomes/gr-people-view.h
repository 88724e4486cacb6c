/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-outcome-figures.h"

G_BEGIN_DECLS

/**
 * GrPeopleView:
 *
 * The view People of the page Outcomes: those one knows, by what can be done
 * about them.  Their own pages go into the navigation view that it is in.
 *
 * Properties: "library" (settable once), where they are kept; "figures"
 * (read-only), what came of it all, for the other views; "pressing"
 * (read-only), how many promises have less than a day left; "needs-attention"
 * (read-only), whether there are such.
 */
#define GR_TYPE_PEOPLE_VIEW (gr_people_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPeopleView, gr_people_view, GR, PEOPLE_VIEW, AdwBin)

void gr_people_view_show (GrPeopleView *self,
                          const char   *type,
                          const char   *uid);

G_END_DECLS
