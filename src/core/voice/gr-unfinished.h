/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrUnfinished:
 * @path: the file
 * @duration_ms: how much of it can be heard
 * @modified_ms: when it was last written, milliseconds since 1970 in UTC
 * @note: (nullable): what was said of it by [func@unfinished_note]
 *
 * A recording that nobody took in: the program, or the computer, ended first.
 */
typedef struct
{
  char *path;
  gint64 duration_ms;
  gint64 modified_ms;
  char *note;
} GrUnfinished;

void       gr_unfinished_note   (const char    *path,
                                 const char    *text);
void       gr_unfinished_remove (const char    *path);
GPtrArray *gr_unfinished_list   (const char    *directory,
                                 GError       **error);
void       gr_unfinished_free   (GrUnfinished  *self);

G_END_DECLS
