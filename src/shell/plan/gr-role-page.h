/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrRolePage:
 *
 * The role that a person aims at, what it takes in their own words, and how
 * far they are with each: gaps become tasks.
 */
#define GR_TYPE_ROLE_PAGE (gr_role_page_get_type ())
G_DECLARE_FINAL_TYPE (GrRolePage, gr_role_page, GR, ROLE_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_role_page_new (GrLibrary *library);

G_END_DECLS
