/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-outcomes-page.h"

#include "gr-measures-view.h"
#include "gr-people-view.h"
#include "gr-positions-view.h"

G_BEGIN_DECLS

struct _GrOutcomesPage
{
  GrPage parent_instance;

  GrPositions *positions;

  AdwNavigationView *navigation;
  AdwNavigationPage *list_page;
  AdwViewStack *views;
  GtkWidget *add_button;
  GtkWidget *switcher_bar;
  GrPositionsView *positions_view;
  GrPeopleView *people_view;
  GrMeasuresView *measures_view;
};

/* In gr-outcomes-page-rounds.c: positions, and the pages of their interviews */
void gr_outcomes_page_class_init_rounds (GrOutcomesPageClass *klass);
void gr_outcomes_page_start_rounds      (GrOutcomesPage      *self);
void gr_outcomes_page_show_round        (GrOutcomesPage      *self,
                                         const char          *uid);

G_END_DECLS
