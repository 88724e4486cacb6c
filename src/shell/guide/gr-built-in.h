/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

#define GR_BUILT_IN_GUIDE "/io/github/greenroom_app/Greenroom/guides/networking.md"

void     gr_built_in_ensure_async  (GrLibrary            *library,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
gboolean gr_built_in_ensure_finish (GAsyncResult         *result,
                                    GError              **error);

G_END_DECLS
