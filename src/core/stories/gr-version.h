/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"
#include "gr-story-part.h"

G_BEGIN_DECLS

/* A story told shorter: how long it may be, how long it is, and what one may start it from. */

#define GR_N_VERSION_KINDS (GR_VERSION_KIND_BULLETS + 1)

guint       gr_version_get_target (GrVersionKind      kind);
const char *gr_version_get_name   (GrVersionKind      kind);
const char *gr_version_get_prompt (GrVersionKind      kind);
guint       gr_version_measure    (const char        *text,
                                   gint64             pace,
                                   guint             *words);
guint       gr_version_count_lines (const char       *text);
char       *gr_version_describe   (GrVersionKind      kind,
                                   const char        *text,
                                   gint64             pace);
char       *gr_version_start      (GrVersionKind      kind,
                                   const char * const texts[GR_N_STORY_PARTS]);

G_END_DECLS
