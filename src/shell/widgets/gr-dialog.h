/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

gboolean gr_dialog_present (AdwDialog *dialog,
                            gpointer   parent);

G_END_DECLS
