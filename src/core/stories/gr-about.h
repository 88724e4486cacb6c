/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_PITCH_LEAST 30 /* seconds that an elevator pitch usually takes, from … */
#define GR_PITCH_MOST 45  /* … to; a convention */

/* What a person says of themselves whatever is asked, and what they mean to ask. */

const char *gr_about_get_name   (GrProfileTextKind kind);
const char *gr_about_get_prompt (GrProfileTextKind kind);
char       *gr_about_describe   (GrProfileTextKind kind,
                                 const char       *text,
                                 gint64            pace);

G_END_DECLS
