/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-move.h"

#include <glib/gi18n-lib.h>

#include "gr-order.h"
#include "gr-phase.h"

/**
 * gr_task_get_place:
 * @library: a library
 * @task: a task
 *
 * Returns: how many tasks of its phase stand before it
 */
guint
gr_task_get_place (GrLibrary *library,
                   GrTask    *task)
{
  g_autoptr (GrEntityList) tasks = gr_library_get_children (library, "task", gr_task_get_phase (task));

  return gr_order_find (tasks, task);
}

/**
 * gr_task_find_step:
 * @library: a library
 * @task: a task
 * @up: whether towards the start of the plan
 * @phase: (out) (transfer none): uid of a phase
 * @place: (out): a place in it
 *
 * Finds where one step takes a task: past its neighbour, or from the end of
 * its phase into the phase beside it.
 *
 * Returns: whether there is such a place
 */
gboolean
gr_task_find_step (GrLibrary   *library,
                   GrTask      *task,
                   gboolean     up,
                   const char **phase,
                   guint       *place)
{
  GrPhase *own = gr_library_lookup (library, "phase", gr_task_get_phase (task));
  g_autoptr (GrEntityList) tasks = NULL;
  g_autoptr (GrEntityList) phases = NULL;
  g_autoptr (GrEntityList) beside = NULL;
  guint at;

  if (own == NULL)
    return FALSE;
  *phase = gr_entity_get_uid (GR_ENTITY (own));
  tasks = gr_library_get_children (library, "task", *phase);
  at = gr_order_find (tasks, task);
  if (up ? at > 0 : at + 1 < gr_entity_list_get_n (tasks))
    {
      *place = up ? at - 1 : at + 1;
      return TRUE;
    }

  phases = gr_library_get_children (library, "phase", gr_phase_get_project (own));
  at = gr_order_find (phases, own);
  if (up ? at == 0 : at + 1 >= gr_entity_list_get_n (phases))
    return FALSE;
  *phase = gr_entity_get_uid (gr_entity_list_peek (phases, up ? at - 1 : at + 1));
  beside = gr_library_get_children (library, "task", *phase);
  *place = up ? gr_entity_list_get_n (beside) : 0;
  return TRUE;
}

/**
 * gr_task_move:
 * @library: a library
 * @task: a task
 * @phase: uid of a phase, its own or another
 * @place: how many other tasks of that phase are to stand before it, or more than there are for its end
 *
 * Moves a task, which undo takes back in one step.
 *
 * Returns: whether it was not there already
 */
gboolean
gr_task_move (GrLibrary  *library,
              GrTask     *task,
              const char *phase,
              guint       place)
{
  g_autoptr (GrEntityList) tasks = gr_library_get_children (library, "task", phase);
  gboolean stays = g_strcmp0 (phase, gr_task_get_phase (task)) == 0;
  const char *uid = gr_entity_get_uid (GR_ENTITY (task));
  g_autoptr (GrChange) change = NULL;

  place = MIN (place, gr_entity_list_get_n (tasks) - (stays ? 1 : 0));
  if (stays && gr_order_find (tasks, task) == place)
    return FALSE;
  change = gr_change_new (GR_CHANGE_EDIT, _("Move Task"));
  gr_change_set_real (change, "task", uid, "position", gr_order_get_position (tasks, task, place));
  if (!stays)
    gr_change_set_text (change, "task", uid, "phase", phase);
  gr_library_commit (library, g_steal_pointer (&change));
  return TRUE;
}
