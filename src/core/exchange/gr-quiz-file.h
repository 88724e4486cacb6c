/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"

G_BEGIN_DECLS

#define GR_QUIZ_FILE_MAX_ITEMS 5000
#define GR_QUIZ_FILE_MAX_OPTIONS 26 /* A to Z */

char         *gr_quiz_file_dup_text (const char    *bytes,
                                     gsize          len,
                                     const char    *file_name,
                                     GError       **error);
void          gr_quiz_file_add      (GrGuideItem   *item,
                                     const char    *option,
                                     gboolean       correct);
GrGuideDraft *gr_quiz_file_finish   (GrGuideDraft  *draft,
                                     GPtrArray     *items,
                                     const char    *title,
                                     const char    *file_name,
                                     const char    *bytes,
                                     gsize          len,
                                     GError       **error);

G_END_DECLS
