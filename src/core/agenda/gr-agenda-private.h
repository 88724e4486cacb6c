/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-agenda.h"

G_BEGIN_DECLS

/* What can be asked of one source of steps: it adds its best step, or none. */
typedef void (*GrStepSource) (const GrAgendaFacts *facts,
                              const GrAgendaDay   *day,
                              GPtrArray           *steps);

void gr_step_add_begun_quiz     (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_review         (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_story          (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_task           (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_reading        (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_quiz           (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_plan           (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_new_story      (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_add_tips           (const GrAgendaFacts *facts,
                                 const GrAgendaDay   *day,
                                 GPtrArray           *steps);
void gr_step_free               (GrStep              *step);

int  gr_agenda_week_share       (const GrAgendaDay   *day,
                                 gint64               other_day);

G_END_DECLS
