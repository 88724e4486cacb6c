/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-random.h"
#include "gr-store.h"

G_BEGIN_DECLS

char    *gr_test_dir_new      (void);
void     gr_test_dir_remove   (const char    *dir);
void     gr_test_copy_file    (const char    *from,
                               const char    *to);
char    *gr_test_hash_file    (const char    *path);

GrValue  gr_test_random_value (const GrField *field,
                               GrRandom      *random);
void     gr_test_fill         (GrChange      *change,
                               GrRandom      *random,
                               guint          n_each);
char    *gr_test_dump         (const char    *path);
char    *gr_test_dump_query   (const char    *path,
                               const char    *sql);
gint64   gr_test_count        (const char    *path,
                               const char    *sql);
void     gr_test_exec         (const char    *path,
                               const char    *sql);

G_END_DECLS
