/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-person.h"

G_BEGIN_DECLS

/**
 * GrPersonPage:
 *
 * Somebody: who they are, what was between them and the person, where they were
 * met, how often to be in touch.  What is typed is kept at once.  One that is
 * new leaves no trace where nothing was written.
 */
#define GR_TYPE_PERSON_PAGE (gr_person_page_get_type ())
G_DECLARE_FINAL_TYPE (GrPersonPage, gr_person_page, GR, PERSON_PAGE, AdwNavigationPage)

AdwNavigationPage *gr_person_page_new        (GrLibrary    *library,
                                              GrPerson     *person);
GrPerson          *gr_person_page_get_person (GrPersonPage *self);

G_END_DECLS
