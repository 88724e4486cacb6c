/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-folio-pages.h"

G_BEGIN_DECLS

GtkPrintOperation *gr_print_new (GrFolioPages *pages,
                                 GrPaper       paper);

G_END_DECLS
