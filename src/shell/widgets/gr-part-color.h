/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-story-part.h"

G_BEGIN_DECLS

void        gr_part_color_get     (GrStoryPart  part,
                                   GtkWidget   *widget,
                                   GdkRGBA     *color);
const char *gr_part_color_get_css (GrStoryPart  part);

G_END_DECLS
