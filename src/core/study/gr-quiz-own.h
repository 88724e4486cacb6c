/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-change.h"

G_BEGIN_DECLS

/* Questions that a person writes: quizzes that belong to no guide. */

const char *gr_quiz_own_add_quiz   (GrChange   *change,
                                    GListModel *quizzes,
                                    const char *title);
const char *gr_quiz_own_add_item   (GrChange   *change,
                                    GListModel *items,
                                    const char *quiz);
const char *gr_quiz_own_add_choice (GrChange   *change,
                                    GListModel *choices,
                                    const char *item);

G_END_DECLS
