/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrStoriesPage:
 *
 * The stories a person tells of themselves: a list that says what each still
 * lacks, and behind every row the editor.
 */
#define GR_TYPE_STORIES_PAGE (gr_stories_page_get_type ())
G_DECLARE_FINAL_TYPE (GrStoriesPage, gr_stories_page, GR, STORIES_PAGE, GrPage)

G_END_DECLS
