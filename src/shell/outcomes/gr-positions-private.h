/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-positions.h"

G_BEGIN_DECLS

struct _GrPositions
{
  GObject parent_instance;

  GrLibrary *library;
  GTimeZone *zone;
  GHashTable *rounds;    /* uid of a position → its interviews */
  GHashTable *questions; /* uid of an interview → what was asked */
  GHashTable *met;       /* uid of an interview → interactions with who was there */
  GtkSorter *sorter;
  GtkFilter *filters[2]; /* of those that are open, and those that are decided */
  GListModel *open;
  GListModel *decided;
};

G_END_DECLS
