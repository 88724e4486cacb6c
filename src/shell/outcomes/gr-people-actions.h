/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-interaction.h"
#include "gr-library.h"

G_BEGIN_DECLS

/* What can be done about somebody from the list of people and from their own page. */

void gr_people_keep (GtkWidget         *widget,
                     GrLibrary         *library,
                     const char        *interaction);
void gr_people_edit (GtkWidget         *widget,
                     GrLibrary         *library,
                     const char        *interaction);
void gr_people_add  (GtkWidget         *widget,
                     GrLibrary         *library,
                     const char        *person,
                     GrInteractionKind  kind);

G_END_DECLS
