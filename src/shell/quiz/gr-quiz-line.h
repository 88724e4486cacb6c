/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GrQuizLine:
 *
 * What one row of the quiz page's lists says: a quiz to choose, an attempt, or
 * an answer in a result.
 *
 * Properties (read-only): "title", "subtitle", "detail" (at the end of the
 * row), "icon-name" and "icon-label" (what the icon says, in a word).
 */
#define GR_TYPE_QUIZ_LINE (gr_quiz_line_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizLine, gr_quiz_line, GR, QUIZ_LINE, GObject)

GrQuizLine *gr_quiz_line_new       (const char *title,
                                    const char *subtitle,
                                    const char *detail);
void        gr_quiz_line_set_icon  (GrQuizLine *self,
                                    const char *icon_name,
                                    const char *icon_label);
const char *gr_quiz_line_get_uid   (GrQuizLine *self);
void        gr_quiz_line_set_uid   (GrQuizLine *self,
                                    const char *uid);
guint       gr_quiz_line_get_index (GrQuizLine *self);
void        gr_quiz_line_set_index (GrQuizLine *self,
                                    guint       index);
void        gr_quiz_lines_replace  (GListStore *store,
                                    GPtrArray  *lines);

G_END_DECLS
