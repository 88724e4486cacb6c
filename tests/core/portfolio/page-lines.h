/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout-private.h"

/* A line as it lies on a page, read back from what is painted, not from the rules that put it there. */
typedef struct
{
  char *text;
  guint page;
  gboolean from_right; /* its paragraph runs that way */
  double x, y; /* of the baseline's left end */
  double width;
} PageLine;

GPtrArray *page_lines_read (const GrLayout *layout);
int        page_lines_find (GPtrArray  *lines,
                            const char *text,
                            guint       from);
