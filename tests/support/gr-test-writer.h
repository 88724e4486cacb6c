/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/* A writer whose work can be checked by anybody who knows how far it got: change n makes story n with a text that
 * follows from n, and writes n into the first story. */

gboolean  gr_test_writer_step   (GrStore    *store,
                                 gint64      n,
                                 guint       max_words,
                                 GError    **error);
gint64    gr_test_writer_verify (const char *path,
                                 guint       max_words,
                                 char      **damage);
gboolean  gr_test_is_soak       (int         argc,
                                 char      **argv);

G_END_DECLS
