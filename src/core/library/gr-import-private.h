/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"
#include "gr-store.h"

G_BEGIN_DECLS

/* The types a guide is made of, owners before what they own. */
#define GR_IMPORT_TYPES "guide", "section", "question", "quiz", "quiz-item", "choice", "confusion", "prompt", "term", "plan-item"

GPtrArray *gr_import_load      (GrStore            *store,
                                const char         *guide,
                                GError            **error);
GPtrArray *gr_import_load_quiz (GrStore            *store,
                                const char         *quiz,
                                GError            **error);
GPtrArray *gr_import_rows      (const GrGuideDraft *draft,
                                const char         *guide,
                                gboolean            built_in);
void       gr_import_row_set   (GrRow              *row,
                                const char         *field,
                                GrValue             value);
char      *gr_import_uid       (const GrGuideDraft *draft,
                                const char         *guide,
                                const char         *id);

G_END_DECLS
