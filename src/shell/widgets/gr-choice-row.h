/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void gr_choice_row_bind (AdwComboRow       *row,
                         GSettings         *settings,
                         const char        *key,
                         const char *const *nicks);

G_END_DECLS
