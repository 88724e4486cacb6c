/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrReminders:
 *
 * Knows when it is time for the one word a day, and what it says: looks at the
 * library at nine, or when it is opened after that.  What was told, and until
 * when it was put off, is in the settings, so that a restart repeats nothing.
 *
 * Signal: "due" (GStrv lines): tell the person now.
 */
#define GR_TYPE_REMINDERS (gr_reminders_get_type ())
G_DECLARE_FINAL_TYPE (GrReminders, gr_reminders, GR, REMINDERS, GObject)

GrReminders *gr_reminders_new    (GrLibrary   *library);
void         gr_reminders_check  (GrReminders *self);
void         gr_reminders_snooze (GrReminders *self);

G_END_DECLS
