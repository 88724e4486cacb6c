/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrPreferences:
 *
 * Who prepares for what: the profile, which is in the library and can be
 * undone like everything there, and the few settings of this computer.
 * There is no button to save: a text is kept when it is left.
 */
#define GR_TYPE_PREFERENCES (gr_preferences_get_type ())
G_DECLARE_FINAL_TYPE (GrPreferences, gr_preferences, GR, PREFERENCES, AdwPreferencesDialog)

AdwDialog *gr_preferences_new (GrLibrary *library);

G_END_DECLS
