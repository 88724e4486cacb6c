/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

/**
 * GrFollowUpFacts:
 * @name: (nullable): whom it is for
 * @kind: what there was between them
 * @detail: (nullable): one specific thing of it, in the person's own words
 * @promise: (nullable): what was promised, in the person's own words
 * @kept: whether that comes with the message
 * @sender: (nullable): who writes
 *
 * What a follow-up is composed from; nothing is added to it.
 */
typedef struct
{
  const char *name;
  GrInteractionKind kind;
  const char *detail;
  const char *promise;
  gboolean kept;
  const char *sender;
} GrFollowUpFacts;

char *gr_follow_up_compose (const GrFollowUpFacts *facts);
char *gr_follow_up_mailto  (const char            *address,
                            const char            *subject,
                            const char            *text);

G_END_DECLS
