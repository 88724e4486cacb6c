/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"
#include "gr-take-form.h"

G_BEGIN_DECLS

gboolean gr_take_hint_fill (AdwExpanderRow   *row,
                            GrBank           *bank,
                            const GrTakeForm *form);

G_END_DECLS
