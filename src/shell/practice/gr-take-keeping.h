/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-file.h"
#include "gr-library.h"
#include "gr-speech.h"
#include "gr-take-form.h"
#include "gr-take.h"

G_BEGIN_DECLS

char     *gr_take_keeping_get_folder   (GrLibrary            *library);
void      gr_take_keeping_measure      (GrTakeMeasures       *measures,
                                        const GrLevel        *levels,
                                        guint                 n_levels);
void      gr_take_keeping_async        (GrLibrary            *library,
                                        const GrTakeForm     *form,
                                        const GrTakeMeasures *measures,
                                        const char           *path,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
void      gr_take_keeping_attach_async (GrLibrary            *library,
                                        const GrTakeForm     *form,
                                        GFile                *source,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
char     *gr_take_keeping_finish       (GAsyncResult         *result,
                                        GError              **error);
GrFile   *gr_take_keeping_find_file    (GrLibrary            *library,
                                        const char           *take);
GrChange *gr_take_keeping_remove       (GrLibrary            *library,
                                        GrTake               *take);

G_END_DECLS
