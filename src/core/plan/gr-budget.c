/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-budget.h"

#include <glib/gi18n-lib.h>

/**
 * gr_budget_compare:
 * @minutes: what the person means to spend; 0: not said
 * @totals: what the project adds up to
 * @budget: (out caller-allocates): how that compares
 *
 * Nothing is rescaled: a tight budget says how much to leave out, one with
 * room how much more practice there is time for.  The phases' own range is
 * what counts, not the project's title; practice that was planned into the room
 * is not what the phases take.
 */
void
gr_budget_compare (gint64              minutes,
                   const GrPlanTotals *totals,
                   GrBudget           *budget)
{
  gint64 most = MAX (totals->minutes_max, totals->planned - totals->practice);

  *budget = (GrBudget) { .state = GR_BUDGET_FITS };
  if (minutes <= 0 || most == 0)
    return;
  if (minutes < totals->planned && minutes < MAX (totals->minutes_min, 1))
    *budget = (GrBudget) { .state = GR_BUDGET_TIGHT, .over = totals->planned - minutes };
  else if (minutes > most)
    *budget = (GrBudget) { .state = GR_BUDGET_ROOM, .extra = MAX (minutes - most - totals->practice, 0) };
}

/* What costs least to leave out comes first: what Greenroom added, then what leaves nothing behind; of these the
 * longest, so that few are enough. */
static int
compare_trims (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const GrBudgetTask *tasks = data;
  guint x = *(const guint *) a;
  guint y = *(const guint *) b;

  if (tasks[x].ours != tasks[y].ours)
    return tasks[x].ours ? -1 : 1;
  if (tasks[x].makes != tasks[y].makes)
    return tasks[x].makes ? 1 : -1;
  if (tasks[x].minutes != tasks[y].minutes)
    return tasks[x].minutes > tasks[y].minutes ? -1 : 1;
  return (x > y) - (x < y);
}

/**
 * gr_budget_list_trims:
 * @tasks: (array length=n_tasks): the project's tasks
 * @n_tasks: how many
 *
 * What may be left out: not what is done or begun.  The person chooses.
 *
 * Returns: (transfer full) (element-type guint): tasks by index, in the order in
 *   which to offer them
 */
GArray *
gr_budget_list_trims (const GrBudgetTask *tasks,
                      guint               n_tasks)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_tasks; i++)
    if (!tasks[i].done && tasks[i].seconds == 0 && tasks[i].minutes > 0)
      g_array_append_val (list, i);
  g_array_sort_with_data (list, compare_trims, (gpointer) tasks);
  return list;
}

/**
 * gr_budget_still_over:
 * @budget: a budget
 * @tasks: the project's tasks
 * @chosen: (array length=n_chosen): those to leave out, by index
 * @n_chosen: how many
 *
 * Returns: how many minutes there are still too many
 */
gint64
gr_budget_still_over (const GrBudget     *budget,
                      const GrBudgetTask *tasks,
                      const guint        *chosen,
                      guint               n_chosen)
{
  gint64 over = budget->over;

  for (guint i = 0; i < n_chosen; i++)
    over -= MAX (tasks[chosen[i]].minutes, 0);
  return MAX (over, 0);
}

/**
 * gr_budget_add_practice:
 * @change: receives the operations
 * @phase: uid of the phase that practice belongs to
 * @task: (nullable): uid of a task of more practice that there is already
 * @estimate: what that is thought to take, in minutes
 * @extra: minutes more
 * @position: the place of a new one
 *
 * Puts what a budget leaves over into practice, once the person has said so.
 */
void
gr_budget_add_practice (GrChange   *change,
                        const char *phase,
                        const char *task,
                        gint64      estimate,
                        gint64      extra,
                        double      position)
{
  const char *uid = task;

  if (uid == NULL)
    {
      uid = gr_change_create (change, "task", NULL);
      gr_change_set_text (change, "task", uid, "phase", phase);
      gr_change_set_text (change, "task", uid, "title", _("More practice"));
      gr_change_set_text (change, "task", uid, "note", "");
      gr_change_set_integer (change, "task", uid, "ours", TRUE);
      gr_change_set_real (change, "task", uid, "position", position);
    }
  gr_change_set_integer (change, "task", uid, "estimate_minutes", (task != NULL ? estimate : 0) + extra);
}
