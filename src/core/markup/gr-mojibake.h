/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrMarkupRepair:
 * @line: the line, counted from 1
 * @from: the characters as they were
 * @to: the characters as they were meant
 *
 * One run of damaged characters that was put right.
 */
typedef struct
{
  guint line;
  char *from;
  char *to;
} GrMarkupRepair;

void  gr_markup_repair_free (GrMarkupRepair *repair);
char *gr_markup_repair      (const char     *bytes,
                             gsize           len,
                             GPtrArray     **repairs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrMarkupRepair, gr_markup_repair_free)

G_END_DECLS
