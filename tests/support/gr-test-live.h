/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

/* A library in a folder of its own, opened and waited for; for tests of core and shell alike. */

G_BEGIN_DECLS

typedef struct
{
  char *folder;
  char *path;
  GrClock *clock;
  GrLibrary *library;
} GrTestLive;

void  gr_test_live_setup    (GrTestLive *self,
                                gconstpointer  data);
void  gr_test_live_teardown (GrTestLive *self,
                                gconstpointer  data);
void  gr_test_live_reopen   (GrTestLive *self);
void  gr_test_live_commit   (GrTestLive *self,
                                GrChange      *change);
void  gr_test_live_settle   (GrTestLive *self);
char *gr_test_live_stored   (GrTestLive *self,
                                const char    *type,
                                const char    *uid,
                                const char    *field);

G_END_DECLS
