/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library-files.h"

G_BEGIN_DECLS

void gr_file_open (GtkWidget *widget,
                   GrLibrary *library,
                   GrFile    *file);

G_END_DECLS
