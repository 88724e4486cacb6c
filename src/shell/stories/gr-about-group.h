/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrAboutGroup:
 *
 * What a person says of themselves and means to ask, one row each.  The
 * editors go into the navigation view that the group is in.
 *
 * Property: "library", the library that is open.
 */
#define GR_TYPE_ABOUT_GROUP (gr_about_group_get_type ())
G_DECLARE_FINAL_TYPE (GrAboutGroup, gr_about_group, GR, ABOUT_GROUP, GtkBox)

void gr_about_group_show (GrAboutGroup *self,
                          const char   *uid);

G_END_DECLS
