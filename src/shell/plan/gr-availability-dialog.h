/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrAvailabilityDialog:
 *
 * When a person has time: on which weekdays, and on which days not.  Their
 * sum is what the profile says of a week; there is one number, not two.
 */
#define GR_TYPE_AVAILABILITY_DIALOG (gr_availability_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrAvailabilityDialog, gr_availability_dialog, GR, AVAILABILITY_DIALOG, AdwDialog)

AdwDialog *gr_availability_dialog_new (GrLibrary *library);

G_END_DECLS
