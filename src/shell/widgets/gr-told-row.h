/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-opening.h"
#include "gr-round-question.h"
#include "gr-round.h"

G_BEGIN_DECLS

GtkWidget *gr_told_row_new (GrRoundQuestion *asked,
                            GrRound         *round,
                            GrOpening       *opening,
                            const char      *about);

G_END_DECLS
