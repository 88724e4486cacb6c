/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

gpointer  gr_plain          (gpointer    widget);
char     *gr_format_minutes (gint64      minutes);
char     *gr_format_range   (gint64      least,
                             gint64      most);

G_END_DECLS
