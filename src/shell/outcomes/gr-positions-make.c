/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-positions-private.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-interaction.h"

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

static void
set_enum (GrChange   *change,
          gpointer    entity,
          const char *field,
          GType       type,
          int         value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  gr_change_set_text (change, gr_entity_get_nick (entity), uid_of (entity), field,
                      g_enum_get_value (values, value)->value_nick);
}

/**
 * gr_positions_make_opening:
 * @self: the positions
 * @uid: (out) (transfer none): what it will be known by, for as long as the change is there
 *
 * Returns: (transfer full): a change that adds a position, of which nothing is known yet
 */
GrChange *
gr_positions_make_opening (GrPositions *self,
                           const char **uid)
{
  GrEntityList *all;
  GrChange *change;
  guint n;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  all = gr_library_get_list (self->library, "opening");
  n = gr_entity_list_get_n (all);
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Position"));
  *uid = gr_change_create (change, "opening", NULL);
  gr_change_set_integer (change, "opening", *uid, "made_at", gr_positions_get_now (self));
  gr_change_set_real (change, "opening", *uid, "position",
                      n > 0 ? gr_opening_get_position (gr_entity_list_peek (all, n - 1)) + 1 : 1);
  return change;
}

/**
 * gr_positions_make_round:
 * @self: the positions
 * @opening: one of them
 * @uid: (out) (transfer none): what it will be known by, for as long as the change is there
 *
 * Returns: (transfer full): a change that adds an interview without a day,
 *   which makes the position one that is interviewed for
 */
GrChange *
gr_positions_make_round (GrPositions *self,
                         GrOpening   *opening,
                         const char **uid)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);
  g_return_val_if_fail (GR_IS_OPENING (opening), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Add Round"));
  *uid = gr_change_create (change, "round", NULL);
  gr_change_set_text (change, "round", *uid, "opening", uid_of (opening));
  if (gr_opening_get_stage (opening) < GR_OPENING_STAGE_INTERVIEWING)
    set_enum (change, opening, "stage", GR_TYPE_OPENING_STAGE, GR_OPENING_STAGE_INTERVIEWING);
  return change;
}

/* What came of it, and with it how far it got and when that was. */
static void
add_outcome (GrPositions     *self,
             GrChange        *change,
             GrOpening       *opening,
             GrOpeningOutcome outcome)
{
  g_autofree char *today = gr_day_format (gr_positions_get_today (self));
  gboolean decided = outcome != GR_OPENING_OUTCOME_OPEN;

  set_enum (change, opening, "outcome", GR_TYPE_OPENING_OUTCOME, outcome);
  set_enum (change, opening, "stage", GR_TYPE_OPENING_STAGE,
            decided ? GR_OPENING_STAGE_DECIDED : GR_OPENING_STAGE_INTERVIEWING);
  if (!decided)
    gr_change_set_text (change, "opening", uid_of (opening), "decided_on", NULL);
  else if (gr_opening_get_decided_on (opening) == NULL)
    gr_change_set_text (change, "opening", uid_of (opening), "decided_on", today);
}

/**
 * gr_positions_make_outcome:
 * @self: the positions
 * @opening: one of them
 * @outcome: what came of it
 *
 * Returns: (transfer full): a change that says so, and with it how far it got
 */
GrChange *
gr_positions_make_outcome (GrPositions     *self,
                           GrOpening       *opening,
                           GrOpeningOutcome outcome)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);
  g_return_val_if_fail (GR_IS_OPENING (opening), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Set Outcome"));
  add_outcome (self, change, opening, outcome);
  return change;
}

/**
 * gr_positions_make_stage:
 * @self: the positions
 * @opening: one of them
 * @stage: how far it got
 *
 * Returns: (transfer full): a change that says so; one that is on its way
 *   again has no outcome
 */
GrChange *
gr_positions_make_stage (GrPositions   *self,
                         GrOpening     *opening,
                         GrOpeningStage stage)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);
  g_return_val_if_fail (GR_IS_OPENING (opening), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Set Stage"));
  if (stage != GR_OPENING_STAGE_DECIDED && gr_opening_get_outcome (opening) != GR_OPENING_OUTCOME_OPEN)
    add_outcome (self, change, opening, GR_OPENING_OUTCOME_OPEN);
  set_enum (change, opening, "stage", GR_TYPE_OPENING_STAGE, stage);
  return change;
}

/* What the outcome of one interview says of the whole position. */
static GrOpeningOutcome
get_decision (GrRoundOutcome outcome)
{
  switch (outcome)
    {
    case GR_ROUND_OUTCOME_OFFER:
      return GR_OPENING_OUTCOME_OFFER;
    case GR_ROUND_OUTCOME_REJECTED:
      return GR_OPENING_OUTCOME_REJECTED;
    case GR_ROUND_OUTCOME_WITHDRAWN:
      return GR_OPENING_OUTCOME_WITHDRAWN;
    case GR_ROUND_OUTCOME_PENDING:
    case GR_ROUND_OUTCOME_ADVANCED:
    case GR_ROUND_OUTCOME_CANCELLED:
    default:
      return GR_OPENING_OUTCOME_OPEN;
    }
}

/**
 * gr_positions_make_result:
 * @self: the positions
 * @round: an interview
 * @outcome: what came of it
 * @decides: (out): whether that decides its position too
 *
 * An offer, or a no from either side, is said once: it is that of the position
 * too, unless that has an outcome already.
 *
 * Returns: (transfer full): a change that says so
 */
GrChange *
gr_positions_make_result (GrPositions   *self,
                          GrRound       *round,
                          GrRoundOutcome outcome,
                          gboolean      *decides)
{
  GrOpening *opening;
  GrOpeningOutcome decision = get_decision (outcome);
  GrChange *change;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);
  g_return_val_if_fail (GR_IS_ROUND (round), NULL);

  opening = gr_library_lookup (self->library, "opening", gr_round_get_opening (round));
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Outcome"));
  set_enum (change, round, "outcome", GR_TYPE_ROUND_OUTCOME, outcome);
  *decides = decision != GR_OPENING_OUTCOME_OPEN && opening != NULL &&
             gr_opening_get_outcome (opening) == GR_OPENING_OUTCOME_OPEN;
  if (*decides)
    add_outcome (self, change, opening, decision);
  return change;
}

/**
 * gr_positions_make_not_asked:
 * @self: the positions
 * @round: an interview
 *
 * Returns: (transfer full): a change after which nobody asks how it went
 */
GrChange *
gr_positions_make_not_asked (GrPositions *self,
                             GrRound     *round)
{
  GrChange *change;
  const char *uid;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);
  g_return_val_if_fail (GR_IS_ROUND (round), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Stop Asking"));
  uid = gr_change_create (change, "dismissal", NULL);
  gr_change_set_text (change, "dismissal", uid, "target_type", "round");
  gr_change_set_text (change, "dismissal", uid, "target", uid_of (round));
  gr_change_set_text (change, "dismissal", uid, "code", "how-did-it-go");
  return change;
}
