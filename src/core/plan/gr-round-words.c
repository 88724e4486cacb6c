/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-words.h"

#include <glib/gi18n-lib.h>

/**
 * gr_opening_outcome_get_name:
 * @outcome: what came of a position
 *
 * Returns: that in a word or three
 */
const char *
gr_opening_outcome_get_name (GrOpeningOutcome outcome)
{
  switch (outcome)
    {
    case GR_OPENING_OUTCOME_OFFER:
      return _("Offer");
    case GR_OPENING_OUTCOME_ACCEPTED:
      return _("Accepted");
    case GR_OPENING_OUTCOME_DECLINED:
      return _("You said no");
    case GR_OPENING_OUTCOME_REJECTED:
      return _("Not this time");
    case GR_OPENING_OUTCOME_WITHDRAWN:
      return _("Withdrawn");
    case GR_OPENING_OUTCOME_OPEN:
    default:
      return _("Not known yet");
    }
}

/**
 * gr_round_outcome_get_name:
 * @outcome: what came of an interview
 *
 * Returns: that in a word or three
 */
const char *
gr_round_outcome_get_name (GrRoundOutcome outcome)
{
  switch (outcome)
    {
    case GR_ROUND_OUTCOME_ADVANCED:
      return _("Went on");
    case GR_ROUND_OUTCOME_OFFER:
      return _("Offer");
    case GR_ROUND_OUTCOME_REJECTED:
      return _("Not this time");
    case GR_ROUND_OUTCOME_WITHDRAWN:
      return _("Withdrawn");
    case GR_ROUND_OUTCOME_CANCELLED:
      return _("Called off");
    case GR_ROUND_OUTCOME_PENDING:
    default:
      return _("Pending");
    }
}

/**
 * gr_round_medium_get_name:
 * @medium: how one meets
 *
 * Returns: that in a word or two
 */
const char *
gr_round_medium_get_name (GrMedium medium)
{
  switch (medium)
    {
    case GR_MEDIUM_PHONE:
      return _("Phone");
    case GR_MEDIUM_VIDEO:
      return _("Video");
    case GR_MEDIUM_LIVE:
    case GR_MEDIUM_ELEVATOR:
    default:
      return _("In person");
    }
}
