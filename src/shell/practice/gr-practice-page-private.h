/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-practice-page.h"

#include "gr-bank-view.h"
#include "gr-mock-page.h"
#include "gr-setup-page.h"

G_BEGIN_DECLS

struct _GrPracticePage
{
  GrPage parent_instance;

  GrBank *bank;
  GrMocks *mocks;
  GHashTable *asked; /* follow-up questions, since the program was started */
  GCancellable *cancellable;

  AdwNavigationView *navigation;
  AdwNavigationPage *list_page;
  GrBankView *bank_view;
  GrSetupPage *setup;
  GPtrArray *turns; /* questions of the panel that goes on, by uid */
  GrMockPage *mock_page;
};

/* In gr-practice-page-mocks.c */
void gr_practice_page_class_init_mocks (GrPracticePageClass *klass);
void gr_practice_page_init_mocks       (GrPracticePage      *self);
void gr_practice_page_show_mock        (GrPracticePage      *self,
                                        GrMockRound         *round);

/* In gr-practice-page-takes.c */
void gr_practice_page_class_init_takes (GrPracticePageClass *klass);
void gr_practice_page_init_takes       (GrPracticePage      *self);
void gr_practice_page_follow_takes     (GrPracticePage      *self);
void gr_practice_page_show_take        (GrPracticePage      *self,
                                        const char          *uid);

/* In gr-practice-page.c */
void gr_practice_page_go_to            (GrPracticePage      *self,
                                        AdwNavigationPage   *page);

G_END_DECLS
