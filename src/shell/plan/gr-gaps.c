/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-gaps.h"

#include <glib/gi18n-lib.h>

#include "gr-mark.h"
#include "gr-plan-ledger.h"
#include "gr-task-link.h"

/**
 * gr_gaps_get_standing:
 * @library: an open library
 * @requirement: something that a role takes
 * @standing: (out caller-allocates): where the person stood, and stands
 */
void
gr_gaps_get_standing (GrLibrary      *library,
                      GrRequirement  *requirement,
                      GrRoleStanding *standing)
{
  GrEntityList *marks = gr_library_get_list (library, "mark");
  g_autoptr (GArray) ratings = g_array_new (FALSE, FALSE, sizeof (GrRoleRating));
  const char *uid = gr_entity_get_uid (GR_ENTITY (requirement));

  for (guint i = 0; i < gr_entity_list_get_n (marks); i++)
    {
      GrMark *mark = gr_entity_list_peek (marks, i);
      GrRoleRating rating = { uid, gr_mark_get_made_at (mark), gr_mark_get_value (mark) };

      if (gr_mark_get_kind (mark) == GR_MARK_KIND_RATING && g_strcmp0 (gr_mark_get_target (mark), uid) == 0)
        g_array_append_val (ratings, rating);
    }
  gr_role_get_standing ((const GrRoleRating *) (gpointer) ratings->data, ratings->len, uid, standing);
}

/**
 * gr_gaps_is_gap:
 * @library: an open library
 * @requirement: something that a role takes
 *
 * Returns: whether there is something to do about it
 */
gboolean
gr_gaps_is_gap (GrLibrary     *library,
                GrRequirement *requirement)
{
  const char *story = gr_requirement_get_story (requirement);
  GrRoleStanding standing;

  gr_gaps_get_standing (library, requirement, &standing);
  return gr_role_is_gap (&standing, story != NULL && gr_library_lookup (library, "story", story) != NULL);
}

/**
 * gr_gaps_find_task:
 * @library: an open library
 * @requirement: something that a role takes
 *
 * Returns: (transfer none) (nullable): the task that was made of it
 */
GrTask *
gr_gaps_find_task (GrLibrary     *library,
                   GrRequirement *requirement)
{
  GrEntityList *links = gr_library_get_list (library, "task-link");
  const char *uid = gr_entity_get_uid (GR_ENTITY (requirement));

  for (guint i = 0; i < gr_entity_list_get_n (links); i++)
    {
      GrTaskLink *link = gr_entity_list_peek (links, i);

      if (g_strcmp0 (gr_task_link_get_target (link), uid) == 0)
        return gr_library_lookup (library, "task", gr_task_link_get_task (link));
    }
  return NULL;
}

/* Where work goes on; with nothing open, the plan's last phase. */
static const char *
find_phase (GrLibrary *library)
{
  GrTask *next = gr_plan_find_next_task (library);
  GrEntityList *phases = gr_library_get_list (library, "phase");
  guint n = gr_entity_list_get_n (phases);

  if (next != NULL)
    return gr_task_get_phase (next);
  return n > 0 ? gr_entity_get_uid (gr_entity_list_peek (phases, n - 1)) : NULL;
}

/**
 * gr_gaps_make_task:
 * @library: an open library
 * @requirement: a gap
 *
 * Makes it a task of the phase that is worked on.
 *
 * Returns: whether there is a plan to put it in
 */
gboolean
gr_gaps_make_task (GrLibrary     *library,
                   GrRequirement *requirement)
{
  const char *phase = find_phase (library);
  g_autoptr (GrEntityList) tasks = phase != NULL ? gr_library_get_children (library, "task", phase) : NULL;
  guint n = tasks != NULL ? gr_entity_list_get_n (tasks) : 0;
  double position = n > 0 ? gr_entity_get_position (gr_entity_list_peek (tasks, n - 1)) + 1 : 1;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Make a Gap a Task"));

  if (phase == NULL)
    return FALSE;
  gr_role_add_task (change, gr_entity_get_uid (GR_ENTITY (requirement)), gr_requirement_get_text (requirement), phase,
                    position);
  gr_library_commit (library, g_steal_pointer (&change));
  return TRUE;
}

/**
 * gr_gaps_rate:
 * @library: an open library
 * @requirement: something that a role takes
 * @value: how far the person is with it, 1 to 5
 *
 * Adds a rating to those before: the first is kept to compare with.
 */
void
gr_gaps_rate (GrLibrary     *library,
              GrRequirement *requirement,
              int            value)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Rate Yourself"));
  const char *uid = gr_change_create (change, "mark", NULL);

  gr_change_set_text (change, "mark", uid, "target_type", "requirement");
  gr_change_set_text (change, "mark", uid, "target", gr_entity_get_uid (GR_ENTITY (requirement)));
  gr_change_set_text (change, "mark", uid, "target_title", gr_requirement_get_text (requirement));
  gr_change_set_text (change, "mark", uid, "kind", "rating");
  gr_change_set_integer (change, "mark", uid, "made_at", gr_clock_get_wall_ms (gr_library_get_clock (library)));
  gr_change_set_integer (change, "mark", uid, "value", value);
  gr_library_commit (library, g_steal_pointer (&change));
}

/**
 * gr_gaps_describe:
 * @library: an open library
 *
 * Returns: (transfer full): how much the role takes, and how much of that is a gap
 */
char *
gr_gaps_describe (GrLibrary *library)
{
  GrEntityList *requirements = gr_library_get_list (library, "requirement");
  guint n = gr_entity_list_get_n (requirements), n_gaps = 0;
  g_autofree char *all = NULL;
  g_autofree char *gaps = NULL;

  for (guint i = 0; i < n; i++)
    n_gaps += gr_gaps_is_gap (library, gr_entity_list_peek (requirements, i));
  if (n == 0)
    return g_strdup (_("What does it take, and how far are you?"));
  all = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u requirement", "%u requirements", n), n);
  if (n_gaps == 0)
    /* Translators: the placeholder is “5 requirements” */
    return g_strdup_printf (_("%s, no gap"), all);
  gaps = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u gap", "%u gaps", n_gaps), n_gaps);
  return g_strdup_printf ("%s · %s", all, gaps);
}
