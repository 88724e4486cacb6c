/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-bank.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

struct _GrBank
{
  GObject parent_instance;

  GrLibrary *library;
  char **types;         /* what it depends on */
  GHashTable *by_uid;   /* of a question → its item, for as long as it is one */
  GPtrArray *order;     /* the items as they stand */
  GListStore *items;
  GtkStringList *groups;
  GtkFilter *filter;
  GtkFilterListModel *shown;
  char *group;
  int prepared;
  gboolean uncovered;
  char *summary;
  char *source;
};

/* In gr-bank-build.c */
GPtrArray *gr_bank_build     (GrBank *self);
guint      gr_bank_find_goal (GrBank *self,
                              char  **source);

G_END_DECLS
