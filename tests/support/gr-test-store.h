/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrTestStore:
 * @dir: a folder of its own
 * @path: the library's file in it
 * @store: the library, open for writing
 * @change: what was added and is not kept yet
 *
 * A library that is filled by hand, for tests of what is read from one:
 *
 * |[
 * gr_test_store_add (&self->store, "round", "r", "opening", "o", NULL);
 * gr_change_set_integer (self->store.change, "round", "r", "minutes", 45);
 * gr_test_store_keep (&self->store, NOW);
 * ]|
 *
 * It is a fixture for g_test_add(), alone or as the first member of another.
 */
typedef struct
{
  char *dir;
  char *path;
  GrStore *store;
  GrChange *change;
} GrTestStore;

void      gr_test_store_setup    (GrTestStore  *self,
                                  gconstpointer data);
void      gr_test_store_teardown (GrTestStore  *self,
                                  gconstpointer data);
void      gr_test_store_add      (GrTestStore  *self,
                                  const char   *type,
                                  const char   *uid,
                                  ...) G_GNUC_NULL_TERMINATED;
void      gr_test_store_keep     (GrTestStore  *self,
                                  gint64        now_ms);
GrCommit *gr_test_store_apply    (GrTestStore  *self,
                                  GrChange     *change,
                                  gint64        now_ms);

G_END_DECLS
