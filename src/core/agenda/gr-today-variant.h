/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-today.h"

G_BEGIN_DECLS

GVariant *gr_today_to_variant (const GrToday *self);

G_END_DECLS
