/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-keys.h"

G_BEGIN_DECLS

/* A quiz put together from several. */

GPtrArray *gr_quiz_mix_candidates (GListModel         *items,
                                   GrQuizKeys         *keys,
                                   const char * const *quizzes);
GPtrArray *gr_quiz_mix_sample     (GPtrArray          *candidates,
                                   GHashTable         *missed,
                                   guint               n,
                                   gint64              seed);

G_END_DECLS
