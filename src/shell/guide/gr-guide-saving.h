/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-guide.h"
#include "gr-library.h"

G_BEGIN_DECLS

void  gr_guide_saving_async  (GrLibrary            *library,
                              GrGuide              *guide,
                              GtkWindow            *window,
                              GAsyncReadyCallback   callback,
                              gpointer              user_data);
char *gr_guide_saving_finish (GAsyncResult         *result,
                              GError              **error);

G_END_DECLS
