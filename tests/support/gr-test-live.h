/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrTestLive:
 * @folder: a folder of its own
 * @path: the library's file in it
 * @clock: a clock that stands at midnight, 23 November 2026 in UTC, until it is moved
 * @library: the library, open
 *
 * A library in a folder of its own, opened and waited for; for tests of core
 * and shell alike.  It is a fixture for g_test_add(), alone or as the first
 * member of another.
 */
typedef struct
{
  char *folder;
  char *path;
  GrClock *clock;
  GrLibrary *library;
} GrTestLive;

void  gr_test_live_setup    (GrTestLive   *self,
                             gconstpointer data);
void  gr_test_live_teardown (GrTestLive   *self,
                             gconstpointer data);
void  gr_test_live_reopen   (GrTestLive   *self);
void  gr_test_live_commit   (GrTestLive   *self,
                             GrChange     *change);
void  gr_test_live_set_text (GrTestLive   *self,
                             gpointer      entity,
                             const char   *field,
                             const char   *text);
void  gr_test_live_settle   (GrTestLive   *self);
guint gr_test_live_count    (GrTestLive   *self,
                             const char   *type);
char *gr_test_live_stored   (GrTestLive   *self,
                             const char   *type,
                             const char   *uid,
                             const char   *field);

G_END_DECLS
