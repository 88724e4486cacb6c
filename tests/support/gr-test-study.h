/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"

/* A guide that is being studied, for tests of review in core, shell and the real window; all of it is written here. */

G_BEGIN_DECLS

void gr_test_study_add_guide (GrChange   *change,
                              gint64      now_ms);
void gr_test_study_begin     (GrChange   *change,
                              const char *review,
                              gint64      now_ms);
void gr_test_study_miss      (GrChange   *change,
                              gboolean    right,
                              gint64      now_ms);
void gr_test_study_own_card  (GrChange   *change,
                              const char *uid,
                              gint64      now_ms);

G_END_DECLS
