/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-part.h"

G_BEGIN_DECLS

void        gr_part_color_get     (GrPart       part,
                                   GtkWidget   *widget,
                                   GdkRGBA     *color);
const char *gr_part_color_get_css (GrPart       part);

G_END_DECLS
