/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-quiz.h"

G_BEGIN_DECLS

/**
 * GrKeyEditor:
 *
 * Where a person says which answers of a quiz are right.  What is saved is the
 * person's own and leaves the guide as it is.  All of it is one change, so one
 * Undo takes it back.
 *
 * Signal: "saved" when it is on disk; not where nothing was different.
 */
#define GR_TYPE_KEY_EDITOR (gr_key_editor_get_type ())
G_DECLARE_FINAL_TYPE (GrKeyEditor, gr_key_editor, GR, KEY_EDITOR, AdwDialog)

GrKeyEditor *gr_key_editor_new (GrLibrary *library,
                                GrQuiz    *quiz);

G_END_DECLS
