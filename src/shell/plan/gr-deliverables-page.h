/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrDeliverablesPage:
 *
 * What a project leaves behind: which of it is done, begun or missing, what
 * shows it, and which task makes it.
 */
#define GR_TYPE_DELIVERABLES_PAGE (gr_deliverables_page_get_type ())
G_DECLARE_FINAL_TYPE (GrDeliverablesPage, gr_deliverables_page, GR, DELIVERABLES_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_deliverables_page_new      (GrPlanLedger       *ledger,
                                                  GrProject          *project);
gboolean           gr_deliverables_page_show     (GrDeliverablesPage *self,
                                                  const char         *deliverable);
char              *gr_deliverables_page_describe (GrLibrary          *library,
                                                  GrProject          *project);

G_END_DECLS
