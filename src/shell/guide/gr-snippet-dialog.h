/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-annotations.h"

G_BEGIN_DECLS

/**
 * GrSnippetKind:
 * @GR_SNIPPET_CARD: a card: what is asked, and what is to be remembered
 * @GR_SNIPPET_QUESTION: a question an interviewer may ask
 * @GR_SNIPPET_TASK: something to do
 *
 * What can be made of words of a guide.
 */
typedef enum {
  GR_SNIPPET_CARD,
  GR_SNIPPET_QUESTION,
  GR_SNIPPET_TASK,
} GrSnippetKind;

/**
 * GrSnippetDialog:
 *
 * Words of a guide before something of the person's own is made of them: they
 * are seldom the right words as they stand.
 */
#define GR_TYPE_SNIPPET_DIALOG (gr_snippet_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrSnippetDialog, gr_snippet_dialog, GR, SNIPPET_DIALOG, AdwDialog)

void gr_snippet_dialog_present (GrAnnotations *annotations,
                                GrSnippetKind  kind,
                                GrSection     *section,
                                const char    *words,
                                GtkWidget     *parent);

G_END_DECLS
