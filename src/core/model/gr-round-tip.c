/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-tip.h"

/**
 * GrRoundTip:
 *
 * A tip of a guide that was seen to before a round. No row: not yet.
 */
struct _GrRoundTip
{
  GrEntity parent_instance;

  char *round;
  char *section;
  char *tip;
  gint64 ticked_at;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrRoundTip, round, "round"),
  GR_FIELD_MENTION_OF (GrRoundTip, section, "section"),
  GR_FIELD (GrRoundTip, tip, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrRoundTip, ticked_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrRoundTip, gr_round_tip, "round-tip", GR_LOAD_EAGER)

GR_GETTER (GrRoundTip, gr_round_tip, const char *, round)
GR_GETTER (GrRoundTip, gr_round_tip, const char *, section)
GR_GETTER (GrRoundTip, gr_round_tip, const char *, tip)
GR_GETTER (GrRoundTip, gr_round_tip, gint64, ticked_at)
