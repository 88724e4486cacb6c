/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrReviewPreferences:
 *
 * How much review a day, how sure to remember, and the weights of the memory
 * model for who has their own.  A group of the preferences.
 */
#define GR_TYPE_REVIEW_PREFERENCES (gr_review_preferences_get_type ())
G_DECLARE_FINAL_TYPE (GrReviewPreferences, gr_review_preferences, GR, REVIEW_PREFERENCES, AdwPreferencesGroup)

void gr_review_preferences_set_library (GrReviewPreferences *self,
                                        GrLibrary           *library);

G_END_DECLS
