/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-metric-value.h"

G_BEGIN_DECLS

GtkWidget *gr_number_row_new (GrMetricValue *value,
                              const char    *when,
                              const char    *subtitle,
                              const char    *remove_action);

G_END_DECLS
