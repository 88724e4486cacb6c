/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-lines.h"

G_BEGIN_DECLS

GStrv gr_guide_points       (GArray     *lines,
                             guint       first,
                             guint       end,
                             const char *lead);
GStrv gr_guide_text_points  (const char *text);
GStrv gr_guide_answer_points (const char *answer);

G_END_DECLS
