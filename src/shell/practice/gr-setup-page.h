/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"
#include "gr-take-form.h"

G_BEGIN_DECLS

/**
 * GrSetupPage:
 *
 * What is practised next, and how: the question, the medium and the kind, the
 * story, and whether the sound is recorded.
 *
 * Signals: "start" and "attach": with the form that was chosen.
 */
#define GR_TYPE_SETUP_PAGE (gr_setup_page_get_type ())
G_DECLARE_FINAL_TYPE (GrSetupPage, gr_setup_page, GR, SETUP_PAGE, AdwNavigationPage)

GrSetupPage *gr_setup_page_new          (GrBank      *bank);
GrQuestion  *gr_setup_page_get_question (GrSetupPage *self);
gboolean     gr_setup_page_get_record   (GrSetupPage *self);
const char  *gr_setup_page_get_microphone (GrSetupPage *self);
guint        gr_setup_page_get_n_turns  (GrSetupPage *self);
GrTakeForm  *gr_setup_page_make_form    (GrSetupPage *self);
void         gr_setup_page_set_question (GrSetupPage *self,
                                         GrQuestion  *question);
void         gr_setup_page_set_story    (GrSetupPage *self,
                                         GrStory     *story);
void         gr_setup_page_surprise     (GrSetupPage *self,
                                         guint64      seed);

G_END_DECLS
