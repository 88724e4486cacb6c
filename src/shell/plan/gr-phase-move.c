/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-phase-move.h"

#include <glib/gi18n-lib.h>

#include "gr-order.h"

/**
 * gr_phase_get_place:
 * @library: a library
 * @phase: a phase
 *
 * Returns: how many phases of its project stand before it
 */
guint
gr_phase_get_place (GrLibrary *library,
                    GrPhase   *phase)
{
  g_autoptr (GrEntityList) phases = gr_library_get_children (library, "phase", gr_phase_get_project (phase));

  return gr_order_find (phases, phase);
}

/**
 * gr_phase_move:
 * @library: a library
 * @phase: a phase
 * @place: how many other phases of its project are to stand before it, or more than there are for the end
 *
 * Moves a phase with its tasks, which undo takes back in one step.
 *
 * Returns: whether it was not there already
 */
gboolean
gr_phase_move (GrLibrary *library,
               GrPhase   *phase,
               guint      place)
{
  g_autoptr (GrEntityList) phases = gr_library_get_children (library, "phase", gr_phase_get_project (phase));
  g_autoptr (GrChange) change = NULL;

  place = MIN (place, gr_entity_list_get_n (phases) - 1);
  if (gr_order_find (phases, phase) == place)
    return FALSE;
  change = gr_change_new (GR_CHANGE_EDIT, _("Move Phase"));
  gr_change_set_real (change, "phase", gr_entity_get_uid (GR_ENTITY (phase)), "position",
                      gr_order_get_position (phases, phase, place));
  gr_library_commit (library, g_steal_pointer (&change));
  return TRUE;
}
