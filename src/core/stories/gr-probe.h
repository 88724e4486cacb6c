/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coach.h"
#include "gr-random.h"

G_BEGIN_DECLS

/**
 * GrProbeGap:
 * @GR_PROBE_SITUATION: where and when it was stays open
 * @GR_PROBE_TASK: what was asked of the teller stays open
 * @GR_PROBE_OWN: what the teller did, beside others
 * @GR_PROBE_ACTION: how it was done stays open
 * @GR_PROBE_VAGUE: words that could mean anything
 * @GR_PROBE_PEOPLE: what the others had of it
 * @GR_PROBE_RESULT: what came of it stays open
 * @GR_PROBE_FIGURE: how much
 * @GR_PROBE_LEARNING: what was taken from it
 * @GR_PROBE_LENGTH: too long to follow
 * @GR_PROBE_ANY: may be asked after any story
 *
 * What an interviewer asks on about.
 */
typedef enum {
  GR_PROBE_SITUATION,
  GR_PROBE_TASK,
  GR_PROBE_OWN,
  GR_PROBE_ACTION,
  GR_PROBE_VAGUE,
  GR_PROBE_PEOPLE,
  GR_PROBE_RESULT,
  GR_PROBE_FIGURE,
  GR_PROBE_LEARNING,
  GR_PROBE_LENGTH,
  GR_PROBE_ANY,
} GrProbeGap;

/**
 * GrProbe:
 * @gap: what it asks about
 * @text: the question, translated
 *
 * A follow-up question.
 */
typedef struct
{
  GrProbeGap gap;
  const char *text;
} GrProbe;

guint   gr_probe_get_n  (void);
GrProbe gr_probe_get    (guint       index);
int     gr_probe_choose (GPtrArray  *hints,
                         GHashTable *asked,
                         GrRandom   *random);

G_END_DECLS
