/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gr_variant_json_print (GVariant *value);

G_END_DECLS
