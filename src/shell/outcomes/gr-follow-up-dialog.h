/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-interaction.h"
#include "gr-library.h"
#include "gr-person.h"

G_BEGIN_DECLS

/**
 * GrFollowUpDialog:
 *
 * A few lines to somebody, composed from one detail and the promise, to be put
 * into the person's own words, copied or handed to the mail program.  Greenroom
 * sends nothing, and does not ask afterwards; that it was written can be said
 * with a button.
 */
#define GR_TYPE_FOLLOW_UP_DIALOG (gr_follow_up_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrFollowUpDialog, gr_follow_up_dialog, GR, FOLLOW_UP_DIALOG, AdwDialog)

AdwDialog     *gr_follow_up_dialog_new  (GrLibrary     *library,
                                         GrPerson      *person,
                                         GrInteraction *interaction);
GrInteraction *gr_follow_up_find        (GListModel    *interactions);

G_END_DECLS
