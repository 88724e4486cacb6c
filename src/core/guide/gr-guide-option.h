/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-lines.h"

G_BEGIN_DECLS

#define GR_MAX_OPTIONS 8

/**
 * GrOption:
 * @index: 0 for A
 * @style: equal for options written the same way: case, bracket, delimiter
 * @text: Markdown
 * @bold: all of it is bold
 * @checked: it carries a check mark
 * @box: it is a check box without a letter
 *
 * A line that could be an option of a question.
 */
typedef struct
{
  int index;
  guint style;
  char *text;
  gboolean bold;
  gboolean checked;
  gboolean box;
} GrOption;

/**
 * GrOptionRun:
 * @first: the index of the line with its first option
 * @end: the index behind the line with its last
 * @options: (element-type GrOption): A, B, C … without a gap
 * @gap: the index of a line that would go on but with the wrong letter, or 0
 *
 * Options that belong together.
 */
typedef struct
{
  guint first;
  guint end;
  GArray *options;
  guint gap;
} GrOptionRun;

gboolean gr_guide_option_cut_marks  (char        *text);
gboolean gr_guide_option_read       (GrOption    *option,
                               const char  *text);
void     gr_guide_option_clear      (GrOption    *option);
gboolean gr_guide_option_run_read   (GrOptionRun *run,
                               GArray      *lines,
                               GrMarkup    *markup,
                               guint        first,
                               gboolean     boxes);
void     gr_guide_option_run_clear  (GrOptionRun *run);
int      gr_guide_option_read_letters (const char  *text,
                                 guint        n_options,
                                 GArray      *letters,
                                 const char **rest,
                                 char        *wrong);

G_END_DECLS
