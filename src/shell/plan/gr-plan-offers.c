/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-offers.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-make.h"
#include "gr-project.h"

/* What guides offer to plan, and nobody has planned yet. */

static gboolean
is_planned (GrLibrary  *library,
            GrPlanItem *root)
{
  GrEntityList *projects = gr_library_get_list (library, "project");
  const char *uid = gr_entity_get_uid (GR_ENTITY (root));

  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    if (g_strcmp0 (gr_project_get_source (gr_entity_list_peek (projects, i)), uid) == 0)
      return TRUE;
  return FALSE;
}

/**
 * gr_plan_offers_find:
 * @library: an open library
 * @guide: a guide
 * @kind: sprint or full project
 *
 * Returns: (transfer none) (nullable): the guide's first project of that kind that is not planned yet
 */
GrPlanItem *
gr_plan_offers_find (GrLibrary     *library,
                     GrGuide       *guide,
                     GrPlanItemKind kind)
{
  GrEntityList *items = gr_library_get_list (library, "plan-item");
  const char *uid = gr_entity_get_uid (GR_ENTITY (guide));

  for (guint i = 0; i < gr_entity_list_get_n (items); i++)
    {
      GrPlanItem *item = gr_entity_list_peek (items, i);

      if (gr_plan_item_get_kind (item) == kind && g_strcmp0 (gr_plan_item_get_guide (item), uid) == 0 &&
          !gr_plan_item_get_retired (item) && !is_planned (library, item))
        return item;
    }
  return NULL;
}

/**
 * gr_plan_offers_list_guides:
 * @library: an open library
 *
 * Returns: (transfer container) (element-type GrGuide): the guides with something to plan
 */
GPtrArray *
gr_plan_offers_list_guides (GrLibrary *library)
{
  GrEntityList *guides = gr_library_get_list (library, "guide");
  GPtrArray *offers = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < gr_entity_list_get_n (guides); i++)
    {
      GrGuide *guide = gr_entity_list_peek (guides, i);

      if (gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_SPRINT) != NULL ||
          gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_FULL) != NULL)
        g_ptr_array_add (offers, g_object_ref (guide));
    }
  return offers;
}

/**
 * gr_plan_offers_count_parts:
 * @library: an open library
 * @root: a project in a guide
 * @minutes_min: (out): what its steps or phases take at the least
 * @minutes_max: (out): what they take at the most
 *
 * Returns: how many steps or phases it has
 */
guint
gr_plan_offers_count_parts (GrLibrary  *library,
                            GrPlanItem *root,
                            gint64     *minutes_min,
                            gint64     *minutes_max)
{
  GrEntityList *items = gr_library_get_list (library, "plan-item");
  guint n = 0;

  *minutes_min = *minutes_max = 0;
  for (guint i = 0; i < gr_entity_list_get_n (items); i++)
    {
      GrPlanItem *item = gr_entity_list_peek (items, i);
      GrPlanItemKind kind = gr_plan_item_get_kind (item);

      if ((kind != GR_PLAN_ITEM_KIND_STEP && kind != GR_PLAN_ITEM_KIND_PHASE) || gr_plan_item_get_retired (item) ||
          g_strcmp0 (gr_plan_item_get_parent (item), gr_entity_get_uid (GR_ENTITY (root))) != 0)
        continue;
      n++;
      *minutes_min += gr_plan_item_get_minutes_min (item);
      *minutes_max += MAX (gr_plan_item_get_minutes_max (item), gr_plan_item_get_minutes_min (item));
    }
  return n;
}

static double
last_position (GrLibrary *library)
{
  GrEntityList *projects = gr_library_get_list (library, "project");
  guint n = gr_entity_list_get_n (projects);

  return n > 0 ? gr_entity_get_position (gr_entity_list_peek (projects, n - 1)) : 0;
}

/**
 * gr_plan_offers_accept:
 * @library: an open library
 * @root: a project in a guide
 * @error: return location
 *
 * Plans it: one change, which undo takes back whole.
 *
 * Returns: whether it was handed to the library; else %GR_ERROR_INVALID
 */
gboolean
gr_plan_offers_accept (GrLibrary  *library,
                       GrPlanItem *root,
                       GError    **error)
{
  GrEntityList *items = gr_library_get_list (library, "plan-item");
  guint n = 0;
  g_autofree GrPlanNode *nodes = g_new0 (GrPlanNode, gr_entity_list_get_n (items));
  /* Translators: for the Undo menu; the placeholder is a project */
  g_autofree char *label = g_strdup_printf (_("Plan “%s”"), gr_plan_item_get_title (root));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  g_autofree char *project = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (items); i++)
    if (!gr_plan_item_get_retired (gr_entity_list_peek (items, i)))
      gr_plan_node_init (&nodes[n++], gr_entity_list_peek (items, i));
  project = gr_plan_make (nodes, n, gr_entity_get_uid (GR_ENTITY (root)), last_position (library) + 1,
                          gr_clock_get_wall_ms (gr_library_get_clock (library)), change, error);
  if (project == NULL)
    return FALSE;
  gr_library_commit (library, g_steal_pointer (&change));
  return TRUE;
}
