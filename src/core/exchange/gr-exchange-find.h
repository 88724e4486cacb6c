/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GPtrArray *gr_exchange_find (GFile         *folder,
                             GCancellable  *cancellable,
                             GError       **error);

G_END_DECLS
