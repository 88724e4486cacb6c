/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-guide.h"
#include "gr-library.h"
#include "gr-marks.h"

G_BEGIN_DECLS

/**
 * GrShelfPage:
 *
 * The guides there are, and where one left off.  Signal: "read" (GrGuide),
 * when one is chosen.
 */
#define GR_TYPE_SHELF_PAGE (gr_shelf_page_get_type ())
G_DECLARE_FINAL_TYPE (GrShelfPage, gr_shelf_page, GR, SHELF_PAGE, AdwNavigationPage)

void        gr_shelf_page_set_library  (GrShelfPage *self,
                                        GrLibrary   *library,
                                        GrMarks     *marks);
void        gr_shelf_page_remove       (GrShelfPage *self,
                                        GrGuide     *guide);
void        gr_shelf_page_show_details (GrShelfPage *self,
                                        GrGuide     *guide);
const char *gr_shelf_page_find_guide   (GrShelfPage *self,
                                        const char  *section);
gboolean    gr_shelf_page_can_filter   (GrShelfPage *self);
gboolean    gr_shelf_page_is_known     (GrShelfPage *self);
void        gr_shelf_page_start_filter (GrShelfPage *self);

G_END_DECLS
