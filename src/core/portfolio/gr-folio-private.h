/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gpointer gr_folio_add_member (GPtrArray *members,
                              gsize      size);

G_END_DECLS
