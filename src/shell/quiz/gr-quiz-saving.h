/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-quiz.h"

G_BEGIN_DECLS

void  gr_quiz_saving_async  (GrLibrary          *library,
                             GrQuiz             *quiz,
                             const char         *title,
                             GtkWindow          *window,
                             GAsyncReadyCallback callback,
                             gpointer            user_data);
char *gr_quiz_saving_finish (GAsyncResult       *result,
                             GError            **error);

G_END_DECLS
