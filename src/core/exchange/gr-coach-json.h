/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coach.h"
#include "gr-telling.h"

G_BEGIN_DECLS

/**
 * GrCoachInput:
 * @texts: the parts of a story, in order
 * @language: (nullable): the code of the language they are in
 *
 * A story that somebody else made, to be looked at.
 */
typedef struct
{
  char *texts[GR_N_STORY_PARTS];
  char *language;
} GrCoachInput;

GrCoachInput *gr_coach_json_read  (GBytes             *bytes,
                                   const char         *name,
                                   GError            **error);
void          gr_coach_input_free (GrCoachInput       *input);
char         *gr_coach_json_write (const GrTelling    *telling,
                                   GPtrArray          *hints);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrCoachInput, gr_coach_input_free)

G_END_DECLS
