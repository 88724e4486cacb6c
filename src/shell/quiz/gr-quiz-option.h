/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GrQuizMark:
 * @GR_QUIZ_MARK_NONE: nothing to say about it
 * @GR_QUIZ_MARK_RIGHT: it is right
 * @GR_QUIZ_MARK_YOURS: it was chosen, and is not right or nobody says
 *
 * What feedback says beside a choice.
 */
typedef enum {
  GR_QUIZ_MARK_NONE,
  GR_QUIZ_MARK_RIGHT,
  GR_QUIZ_MARK_YOURS,
} GrQuizMark;

#define GR_TYPE_QUIZ_MARK (gr_quiz_mark_get_type ())
GType gr_quiz_mark_get_type (void);

/**
 * GrQuizOption:
 *
 * One choice as it is shown: what a row binds to, so that choosing and feedback
 * change rows in place and the focus stays where it is.
 *
 * Properties: "letter", "text" and "multiple" (construct only); "reason" (%NULL
 * until there is feedback), "chosen", "mark", "open" (it can be chosen).
 */
#define GR_TYPE_QUIZ_OPTION (gr_quiz_option_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizOption, gr_quiz_option, GR, QUIZ_OPTION, GObject)

GrQuizOption *gr_quiz_option_new    (guint         k,
                                     const char   *text,
                                     gboolean      multiple);
void          gr_quiz_option_update (GrQuizOption *self,
                                     gboolean      open,
                                     gboolean      chosen,
                                     GrQuizMark    mark,
                                     const char   *reason);
char         *gr_quiz_letter        (guint         k);

G_END_DECLS
