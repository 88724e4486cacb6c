/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrDiffKind:
 * @GR_DIFF_SAME: in both texts
 * @GR_DIFF_REMOVED: only in the first
 * @GR_DIFF_ADDED: only in the second
 */
typedef enum {
  GR_DIFF_SAME,
  GR_DIFF_REMOVED,
  GR_DIFF_ADDED,
} GrDiffKind;

/**
 * GrDiffRun:
 *
 * Words that follow each other and share a fate, with the white space around
 * them.
 */
typedef struct
{
  GrDiffKind kind;
  char *text;
} GrDiffRun;

GPtrArray *gr_diff_words    (const char *from,
                             const char *to);
void       gr_diff_run_free (gpointer    run);

G_END_DECLS
