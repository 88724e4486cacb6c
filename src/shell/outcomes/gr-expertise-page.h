/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-expertise.h"
#include "gr-library.h"
#include "gr-metric.h"

G_BEGIN_DECLS

/**
 * GrExpertisePage:
 *
 * What shows others that one knows the field: talks, posts and roles, and
 * where a guide asks for recognised expertise, what that means in the person's
 * own words and whether they have reached it.
 */
#define GR_TYPE_EXPERTISE_PAGE (gr_expertise_page_get_type ())
G_DECLARE_FINAL_TYPE (GrExpertisePage, gr_expertise_page, GR, EXPERTISE_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_expertise_page_new (GrLibrary *library,
                                          GrMetric  *metric);

G_END_DECLS
