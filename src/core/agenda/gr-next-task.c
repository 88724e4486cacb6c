/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-next-task.h"

#include <glib/gi18n-lib.h>

#include "gr-phase.h"
#include "gr-project.h"
#include "gr-task.h"

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

/* The phase a person is in: the first that is not done yet; the last one where all are. */
static GrPhase *
find_phase (GrLibrary *library)
{
  GrEntityList *projects = gr_library_get_list (library, "project");
  GrPhase *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    {
      g_autoptr (GrEntityList) phases =
          gr_library_get_children (library, "phase", uid_of (gr_entity_list_peek (projects, i)));

      for (guint n = 0; n < gr_entity_list_get_n (phases); n++)
        {
          g_autoptr (GrEntityList) tasks = NULL;

          last = gr_entity_list_peek (phases, n);
          tasks = gr_library_get_children (library, "task", uid_of (last));
          for (guint t = 0; t < gr_entity_list_get_n (tasks); t++)
            if (!gr_task_get_done (gr_entity_list_peek (tasks, t)))
              return last;
        }
    }
  return last;
}

/**
 * gr_next_task_make:
 * @library: a library
 * @title: what is to be done
 * @note: (nullable): where that comes from
 *
 * Returns: (transfer full) (nullable): a change that adds a task at the end of
 *   the phase the person is in; %NULL where there is no plan yet
 */
GrChange *
gr_next_task_make (GrLibrary  *library,
                   const char *title,
                   const char *note)
{
  GrPhase *phase;
  g_autoptr (GrEntityList) tasks = NULL;
  GrChange *change;
  const char *task;
  guint n;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  phase = find_phase (library);
  if (phase == NULL)
    return NULL;
  tasks = gr_library_get_children (library, "task", uid_of (phase));
  n = gr_entity_list_get_n (tasks);
  change = gr_change_new (GR_CHANGE_EDIT, _("Make Task"));
  task = gr_change_create (change, "task", NULL);
  gr_change_set_text (change, "task", task, "phase", uid_of (phase));
  gr_change_set_text (change, "task", task, "title", title);
  gr_change_set_text (change, "task", task, "note", note != NULL ? note : "");
  gr_change_set_real (change, "task", task, "position",
                      n > 0 ? gr_entity_get_position (gr_entity_list_peek (tasks, n - 1)) + 1 : 1);
  return change;
}
