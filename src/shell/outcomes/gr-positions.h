/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-opening.h"
#include "gr-round-question.h"
#include "gr-round.h"

G_BEGIN_DECLS

/**
 * GrRoundState:
 * @GR_ROUND_STATE_UNDATED: it has no day yet
 * @GR_ROUND_STATE_COMING: it is still to come
 * @GR_ROUND_STATE_UNWRITTEN: its time is past, and nothing was written down
 * @GR_ROUND_STATE_PENDING: it was held, and what came of it is not known
 * @GR_ROUND_STATE_DECIDED: it has an outcome
 *
 * What there is to do about an interview.
 */
typedef enum {
  GR_ROUND_STATE_UNDATED,
  GR_ROUND_STATE_COMING,
  GR_ROUND_STATE_UNWRITTEN,
  GR_ROUND_STATE_PENDING,
  GR_ROUND_STATE_DECIDED,
} GrRoundState;

/**
 * GrPositions:
 *
 * Positions and their interviews, and what there is to do about them: the
 * state of the view Positions and of the pages of interviews.
 *
 * Signal: "changed" after a commit that touches what is shown.
 */
#define GR_TYPE_POSITIONS (gr_positions_get_type ())
G_DECLARE_FINAL_TYPE (GrPositions, gr_positions, GR, POSITIONS, GObject)

GrPositions *gr_positions_new             (GrLibrary       *library);
GrLibrary   *gr_positions_get_library     (GrPositions     *self);
GListModel  *gr_positions_get_open        (GrPositions     *self);
GListModel  *gr_positions_get_decided     (GrPositions     *self);
GrListState  gr_positions_get_state       (GrPositions     *self);
gint64       gr_positions_get_now         (GrPositions     *self);
gint64       gr_positions_get_today       (GrPositions     *self);
gint64       gr_positions_day_of          (GrPositions     *self,
                                           gint64           time_ms);
void         gr_positions_refresh         (GrPositions     *self);
GPtrArray   *gr_positions_list_rounds     (GrPositions     *self,
                                           const char      *opening);
guint        gr_positions_get_number      (GrPositions     *self,
                                           GrRound         *round);
GrRoundState gr_positions_get_round_state (GrPositions     *self,
                                           GrRound         *round);
GPtrArray   *gr_positions_list_questions  (GrPositions     *self,
                                           const char      *round);
GPtrArray   *gr_positions_list_met        (GrPositions     *self,
                                           const char      *round);
GrRound     *gr_positions_find_unwritten  (GrPositions     *self);
GrChange    *gr_positions_make_opening    (GrPositions     *self,
                                           const char     **uid);
GrChange    *gr_positions_make_round      (GrPositions     *self,
                                           GrOpening       *opening,
                                           const char     **uid);
GrChange    *gr_positions_make_outcome    (GrPositions     *self,
                                           GrOpening       *opening,
                                           GrOpeningOutcome outcome);
GrChange    *gr_positions_make_stage      (GrPositions     *self,
                                           GrOpening       *opening,
                                           GrOpeningStage   stage);
GrChange    *gr_positions_make_result     (GrPositions     *self,
                                           GrRound         *round,
                                           GrRoundOutcome   outcome,
                                           gboolean        *decides);
GrChange    *gr_positions_make_not_asked  (GrPositions     *self,
                                           GrRound         *round);

G_END_DECLS
