/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrResumeWords:
 * @text: what a person wrote
 * @user_data: as given
 *
 * Says a text as the reader of the résumé may read it.
 *
 * Returns: (transfer full): it
 */
typedef char *(*GrResumeWords) (const char *text,
                                gpointer    user_data);

/**
 * GrResumeParts:
 * @GR_RESUME_PERSON: name, role and what one brings
 * @GR_RESUME_STORIES: a project a story, and what these show
 *
 * What is in a résumé.
 */
typedef enum {
  GR_RESUME_PERSON = 1 << 0,
  GR_RESUME_STORIES = 1 << 1,
} GrResumeParts;

char *gr_resume_to_json (GrStore         *store,
                         GrResumeParts    parts,
                         GrResumeWords    words,
                         gpointer         user_data,
                         GError         **error);

G_END_DECLS
