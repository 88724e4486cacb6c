/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-profile-text.h"

G_BEGIN_DECLS

/**
 * GrAboutEditor:
 *
 * One text about oneself, or one question to ask, being written: kept as it is
 * typed, with how long it takes to say.  One that is left empty is let go.
 */
#define GR_TYPE_ABOUT_EDITOR (gr_about_editor_get_type ())
G_DECLARE_FINAL_TYPE (GrAboutEditor, gr_about_editor, GR, ABOUT_EDITOR, AdwNavigationPage)

AdwNavigationPage *gr_about_editor_new      (GrLibrary     *library,
                                             GrProfileText *text);
GrProfileText     *gr_about_editor_get_text (GrAboutEditor *self);

G_END_DECLS
