/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-competency.h"
#include "gr-library.h"
#include "gr-story.h"

G_BEGIN_DECLS

/**
 * GrCompetencies:
 *
 * What each story shows of a person, in their words.  The same word on two
 * stories is two rows; here they are one name, whatever their case.
 *
 * Signal: "changed".
 */
#define GR_TYPE_COMPETENCIES (gr_competencies_get_type ())
G_DECLARE_FINAL_TYPE (GrCompetencies, gr_competencies, GR, COMPETENCIES, GObject)

GrCompetencies *gr_competencies_new         (GrLibrary      *library);
char           *gr_competencies_dup_line    (GrCompetencies *self,
                                             GrStory        *story);
gboolean        gr_competencies_has         (GrCompetencies *self,
                                             GrStory        *story,
                                             const char     *name);
gboolean        gr_competencies_match       (GrCompetencies *self,
                                             GrStory        *story,
                                             const char     *text);
char          **gr_competencies_dup_names   (GrCompetencies *self,
                                             GrStory        *but_of);
GrChange       *gr_competencies_make_add    (GrCompetencies *self,
                                             GrStory        *story,
                                             const char     *name);
GrChange       *gr_competencies_make_remove (GrCompetencies *self,
                                             GrCompetency   *competency);

G_END_DECLS
