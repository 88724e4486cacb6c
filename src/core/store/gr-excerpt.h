/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gr_excerpt_make (const char *text,
                       const char *place);

G_END_DECLS
