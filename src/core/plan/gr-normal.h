/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double gr_normal_share    (double z);
double gr_normal_quantile (double p);

G_END_DECLS
