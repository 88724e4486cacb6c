/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrReminderPreferences:
 *
 * Whether one is reminded once a day, and also without a window, for which the
 * desktop is asked.  A group of the preferences.
 */
#define GR_TYPE_REMINDER_PREFERENCES (gr_reminder_preferences_get_type ())
G_DECLARE_FINAL_TYPE (GrReminderPreferences, gr_reminder_preferences, GR, REMINDER_PREFERENCES, AdwPreferencesGroup)

G_END_DECLS
