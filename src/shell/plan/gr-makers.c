/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-makers.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

#define TITLE_CHARS 60 /* of a task, in a line about something else */

/* The tasks of the deliverable's project, in their order. */
static GPtrArray *
list_tasks (GrLibrary     *library,
            GrDeliverable *deliverable)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (library, "phase", gr_deliverable_get_project (deliverable));
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    {
      g_autoptr (GrEntityList) tasks =
          gr_library_get_children (library, "task", gr_entity_get_uid (gr_entity_list_peek (phases, i)));

      for (guint t = 0; t < gr_entity_list_get_n (tasks); t++)
        g_ptr_array_add (found, gr_entity_list_peek (tasks, t));
    }
  return found;
}

/**
 * gr_makers_list:
 * @library: an open library
 * @deliverable: something to be made
 *
 * Returns: (transfer container) (element-type GrTask): the tasks that were said to make it
 */
GPtrArray *
gr_makers_list (GrLibrary     *library,
                GrDeliverable *deliverable)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (deliverable));
  g_autoptr (GPtrArray) tasks = list_tasks (library, deliverable);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < tasks->len; i++)
    if (g_strcmp0 (gr_task_get_deliverable (tasks->pdata[i]), uid) == 0)
      g_ptr_array_add (found, tasks->pdata[i]);
  return found;
}

/**
 * gr_makers_guess:
 * @library: an open library
 * @deliverable: something that no task was said to make
 *
 * Returns: (transfer none) (nullable): the task that is likely to, by its words
 */
GrTask *
gr_makers_guess (GrLibrary     *library,
                 GrDeliverable *deliverable)
{
  g_autoptr (GPtrArray) tasks = list_tasks (library, deliverable);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  const char *title = gr_deliverable_get_title (deliverable);
  int at;

  for (guint i = 0; i < tasks->len; i++)
    {
      const char *task = gr_task_get_title (tasks->pdata[i]);

      g_ptr_array_add (titles, (gpointer) (task != NULL ? task : ""));
    }
  at = gr_deliverable_find_task (title != NULL ? title : "", (const char *const *) titles->pdata, titles->len);
  return at >= 0 ? tasks->pdata[at] : NULL;
}

static guint
count_evidence (GrLibrary     *library,
                GrDeliverable *deliverable)
{
  g_autoptr (GrEntityList) evidence =
      gr_library_get_children (library, "evidence", gr_entity_get_uid (GR_ENTITY (deliverable)));

  return gr_entity_list_get_n (evidence);
}

/**
 * gr_makers_state:
 * @library: an open library
 * @deliverable: something to be made
 *
 * Returns: where it stands
 */
GrDeliverableState
gr_makers_state (GrLibrary     *library,
                 GrDeliverable *deliverable)
{
  g_autoptr (GPtrArray) makers = gr_makers_list (library, deliverable);
  GrDeliverableFacts facts = { gr_deliverable_get_done (deliverable), count_evidence (library, deliverable), 0 };

  for (guint i = 0; i < makers->len; i++)
    facts.n_made += gr_task_get_done (makers->pdata[i]);
  return gr_deliverable_get_state (&facts);
}

static char *
describe_makers (GrLibrary     *library,
                 GrDeliverable *deliverable,
                 GPtrArray     *makers)
{
  GrTask *task = makers->len > 0 ? makers->pdata[0] : gr_makers_guess (library, deliverable);
  g_autofree char *title = task != NULL ? gr_text_first_line (gr_task_get_title (task), TITLE_CHARS) : NULL;

  if (task == NULL)
    return g_strdup (_("no task makes it"));
  if (makers->len == 0)
    /* Translators: the placeholder is a task, guessed by its words */
    return g_strdup_printf (_("“%s” may make it"), title);
  if (makers->len == 1)
    /* Translators: the placeholder is a task */
    return g_strdup_printf (_("made by “%s”"), title);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u task makes it", "%u tasks make it", makers->len),
                          makers->len);
}

/**
 * gr_makers_describe:
 * @library: an open library
 * @deliverable: something to be made
 *
 * Returns: (transfer full): where it stands, what shows it, and which task makes it
 */
char *
gr_makers_describe (GrLibrary     *library,
                    GrDeliverable *deliverable)
{
  g_autoptr (GPtrArray) makers = gr_makers_list (library, deliverable);
  guint n = count_evidence (library, deliverable);
  g_autofree char *made = describe_makers (library, deliverable, makers);
  g_autofree char *shown =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u piece of evidence", "%u pieces of evidence", n), n);

  switch (gr_makers_state (library, deliverable))
    {
    case GR_DELIVERABLE_DONE:
      return n > 0 ? g_strdup_printf ("%s · %s", _("Done"), shown) : g_strdup (_("Done"));
    case GR_DELIVERABLE_PARTIAL:
      return g_strdup_printf ("%s · %s", _("Begun"), n > 0 ? shown : made);
    case GR_DELIVERABLE_EMPTY:
    default:
      return g_strdup_printf ("%s · %s", _("Nothing yet"), made);
    }
}
