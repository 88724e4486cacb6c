/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-bank-item.h"
#include "gr-library.h"
#include "gr-own-answer.h"
#include "gr-round-question.h"
#include "gr-take.h"

G_BEGIN_DECLS

/**
 * GrBank:
 *
 * The questions of all guides and one's own, in the order of the guides, and
 * how far one is with each: the state of the page Practice.  The filter is
 * part of it, so that it is kept while the page is left.
 *
 * Properties (read-only): "list-state", "summary" (the counter, in words),
 * "source" (whose goal it is), "groups" (names of topics, the first for all).
 * Signal: "changed" after a commit that touches what is shown.
 */
#define GR_TYPE_BANK (gr_bank_get_type ())
G_DECLARE_FINAL_TYPE (GrBank, gr_bank, GR, BANK, GObject)

GrBank      *gr_bank_new            (GrLibrary  *library);
GrLibrary   *gr_bank_get_library    (GrBank     *self);
GListModel  *gr_bank_get_all        (GrBank     *self);
GListModel  *gr_bank_get_shown      (GrBank     *self);
GListModel  *gr_bank_get_groups     (GrBank     *self);
GrListState  gr_bank_get_list_state (GrBank     *self);
const char  *gr_bank_get_summary    (GrBank     *self);
const char  *gr_bank_get_source     (GrBank     *self);
void         gr_bank_set_filter     (GrBank     *self,
                                     const char *group,
                                     int         prepared,
                                     gboolean    uncovered);
GrBankItem  *gr_bank_find           (GrBank     *self,
                                     const char *uid);
GrOwnAnswer *gr_bank_find_answer    (GrBank     *self,
                                     const char *uid);
GPtrArray   *gr_bank_list_takes     (GrBank     *self,
                                     const char *uid);
GPtrArray   *gr_bank_list_links     (GrBank     *self,
                                     const char *uid);
GPtrArray   *gr_bank_list_asked     (GrBank     *self,
                                     const char *uid);
GrChange    *gr_bank_make_question  (GrBank     *self,
                                     const char *prompt);

G_END_DECLS
