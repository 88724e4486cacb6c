/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-card-view.h"
#include "gr-grade-bar.h"
#include "gr-review-page.h"
#include "gr-review-run.h"

G_BEGIN_DECLS

struct _GrReviewPage
{
  GrPage parent_instance;

  GrReviewRun *run;
  char *shown;         /* the card that is shown, and how often it had been asked; NULL: none */
  char *note;          /* what was just done to the card before, until this one is looked at */
  guint revealed;      /* points of it that are shown */
  gboolean rewording;  /* its own copy is to be edited as soon as there is one */
  gboolean arriving;   /* the focus is to go where it helps as soon as there is something */
  gboolean tight;
  guint minute_id;

  AdwWindowTitle *heading;
  GtkMenuButton *menu_button;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GrCardView *card;
  GtkLabel *why;
  AdwStatusPage *done;
  GtkWidget *more;
  GtkWidget *bar_clamp;
  GtkButton *reveal;
  GtkLabel *hint;
  GrGradeBar *grades;
};

/* gr-review-page.c */
void gr_review_page_place_focus        (GrReviewPage      *self);

/* gr-review-page-actions.c */
void gr_review_page_class_init_actions (GrReviewPageClass *klass);
void gr_review_page_update_actions     (GrReviewPage      *self);
void gr_review_page_show_suspended     (GrReviewPage      *self);
void gr_review_page_edit               (GrReviewPage      *self);

G_END_DECLS
