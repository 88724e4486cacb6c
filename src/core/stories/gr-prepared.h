/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GR_PREPARED_GOOD 4 /* of 5: the least that counts as sitting well; ours, no source */

/**
 * GrPrepared:
 * @GR_PREPARED_NEW: nothing was done about it
 * @GR_PREPARED_DRAFTED: there is an answer in one's own words
 * @GR_PREPARED_PRACTISED: it was answered aloud at least once
 * @GR_PREPARED_SOLID: the last two takes are of different days, were both
 *   rated, and nothing in them under %GR_PREPARED_GOOD
 *
 * How far one is with a question.  The rule for solid is our own: once may be
 * luck, and twice in a row is remembered only until the evening.
 */
typedef enum {
  GR_PREPARED_NEW,
  GR_PREPARED_DRAFTED,
  GR_PREPARED_PRACTISED,
  GR_PREPARED_SOLID,
} GrPrepared;

#define GR_TYPE_PREPARED (gr_prepared_get_type ())
GType gr_prepared_get_type (void);

/**
 * GrTakeNote:
 * @day: on which day it was, as gr_day_of_time() counts them
 * @lowest: the lowest rating it was given, 0 where there is none
 *
 * What of a take decides how far one is.
 */
typedef struct
{
  gint64 day;
  gint64 lowest;
} GrTakeNote;

/**
 * GrPreparedQuestion:
 * @prepared: how far one is with it
 * @covered: whether a story answers it
 *
 * What of a question decides whether it comes up by surprise.
 */
typedef struct
{
  GrPrepared prepared;
  gboolean covered;
} GrPreparedQuestion;

GrPrepared  gr_prepared_find      (gboolean                  drafted,
                                   const GrTakeNote         *takes,
                                   guint                     n_takes);
const char *gr_prepared_get_name  (GrPrepared                prepared);
int         gr_prepared_surprise  (const GrPreparedQuestion *questions,
                                   guint                     n_questions,
                                   int                       current,
                                   guint64                   seed);
guint       gr_prepared_read_goal (const char               *text);

G_END_DECLS
