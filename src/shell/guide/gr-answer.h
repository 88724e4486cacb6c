/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"
#include "gr-question.h"

G_BEGIN_DECLS

/**
 * GrAnswer:
 *
 * A question of a guide that stands among others, and the guide's answer, once
 * it is asked for.
 */
#define GR_TYPE_ANSWER (gr_answer_get_type ())
G_DECLARE_FINAL_TYPE (GrAnswer, gr_answer, GR, ANSWER, GtkWidget)

GtkWidget *gr_answer_new (GrLibrary  *library,
                          GrQuestion *question);

G_END_DECLS
