/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The things that were gone to last, on this computer: types and uids by turns, the last one first. */

char **gr_recent_dup (GSettings  *settings);
void   gr_recent_add (GSettings  *settings,
                      const char *type,
                      const char *uid);

G_END_DECLS
