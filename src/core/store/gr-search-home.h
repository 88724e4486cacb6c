/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrSearchHome:
 * @is_hidden: whether it is no longer in its guide
 * @type: what the hit is of, the registry's string
 * @kind: that in words
 * @uid: which
 * @title: (nullable): what it is called
 * @where: (nullable): what it is in
 * @home_type: what shows it, the registry's string
 * @home: which
 * @section: (nullable): the section of a guide that has its text too
 * @quote: (nullable): the words there that it is on; "" for the whole
 * @is_other: whether it is in a guide in another language than English
 *
 * Where something that was found belongs.
 */
typedef struct
{
  gboolean is_hidden;
  const char *type;
  const char *kind;
  char *uid;
  char *title;
  char *where;
  const char *home_type;
  char *home;
  char *section;
  char *quote;
  gboolean is_other;
} GrSearchHome;

gboolean gr_search_home_find  (GrStore       *store,
                               const char    *type,
                               const char    *uid,
                               GrSearchHome **home,
                               GError       **error);
void     gr_search_home_free  (GrSearchHome  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrSearchHome, gr_search_home_free)

G_END_DECLS
