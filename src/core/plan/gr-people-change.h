/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-enums.h"

G_BEGIN_DECLS

GrChange *gr_people_make_person      (gint64             now_ms,
                                      const char       **uid);
GrChange *gr_people_make_interaction (const char        *person,
                                      GrInteractionKind  kind,
                                      gint64             now_ms,
                                      const char       **uid);
GrChange *gr_people_make_kept        (const char        *interaction,
                                      gint64             kept_ms);
GrChange *gr_people_make_written     (const char        *person,
                                      const char        *detail,
                                      const char        *about,
                                      gboolean           kept,
                                      gint64             now_ms);

G_END_DECLS
