/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-person.h"

G_BEGIN_DECLS

/* Where somebody was met: the rounds that an interaction with them belongs to, and the mock interviews they asked in. */

GListModel *gr_meetings_new    (GrLibrary  *library,
                                GrPerson   *person,
                                GListModel *interactions);
GtkWidget  *gr_meeting_row_new (GrLibrary  *library,
                                GrEntity   *meeting);

G_END_DECLS
