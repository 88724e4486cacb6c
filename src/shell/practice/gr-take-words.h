/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"
#include "gr-take.h"

G_BEGIN_DECLS

const char *gr_take_words_medium       (GrMedium         medium);
const char *gr_take_words_medium_terms (GrMedium         medium);
const char *gr_take_words_kind         (GrInterviewKind  kind);
char       *gr_take_words_time         (gint64           ms);
char       *gr_take_words_when         (gint64           wall_ms);
char       *gr_take_words_practised    (GPtrArray       *takes);
char       *gr_take_words_about        (GrTake          *take);

G_END_DECLS
