/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-make.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-error.h"
#include "gr-text.h"

/* What practice is called in titles, as beginnings of words; a guide's word for it is in its own language. */
static const char *const practice_stems[] = {
  "practi", "rehears", "mock", "üb", "entraîn", "ensay", "ejercit", "prova",
};

typedef struct
{
  const GrPlanNode *nodes;
  guint n_nodes;
  const GrPlanNode *root;
  GrChange *change;
  const char *project;
  gint64 step_minutes; /* what the guide's own steps or phases take at the most */
  gint64 planned;      /* the sum of all estimates */
  guint n_phases;
} Maker;

static int
compare_nodes (gconstpointer a,
               gconstpointer b)
{
  const GrPlanNode *one = *(const GrPlanNode *const *) a;
  const GrPlanNode *two = *(const GrPlanNode *const *) b;

  if (one->position != two->position)
    return one->position < two->position ? -1 : 1;
  return one < two ? -1 : one > two;
}

/* The children of @parent of one of two kinds, in their order. */
static GPtrArray *
list_children (Maker         *maker,
               const char    *parent,
               GrPlanItemKind kind,
               GrPlanItemKind other)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < maker->n_nodes; i++)
    {
      const GrPlanNode *node = &maker->nodes[i];

      if ((node->kind == kind || node->kind == other) && g_strcmp0 (node->parent, parent) == 0)
        g_ptr_array_add (list, (gpointer) node);
    }
  g_ptr_array_sort (list, compare_nodes);
  return list;
}

static gint64
middle (gint64 least,
        gint64 most)
{
  return (MAX (least, 0) + MAX (most, least)) / 2;
}

/**
 * gr_plan_speaks_of_practice:
 * @text: (nullable): a title or a text of a guide
 *
 * Returns: whether it asks for practice
 */
gboolean
gr_plan_speaks_of_practice (const char *text)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;

  if (text == NULL)
    return FALSE;
  folded = g_utf8_casefold (text, -1);
  words = g_strsplit_set (folded, " \t\n,.;:()/-–“”\"'*_", -1);
  for (guint w = 0; words[w] != NULL; w++)
    for (guint i = 0; i < G_N_ELEMENTS (practice_stems); i++)
      if (g_str_has_prefix (words[w], practice_stems[i]))
        return TRUE;
  return FALSE;
}

/* What a step says to do is its text; the first sentence of it names the task, the rest becomes its note. */
static char *
split_sentence (const char *text,
                char      **rest)
{
  const char *end = text;
  g_autofree char *tail = NULL;

  while (*end != '\0' && !(strchr (".?!", *end) != NULL && (end[1] == '\0' || g_ascii_isspace (end[1]))))
    end++;
  if (*end == '?' || *end == '!')
    end++;
  tail = g_strndup (text, end - text);
  g_strdelimit (g_strstrip (tail), "\n", ' ');
  *rest = g_strstrip (g_strdup (*end == '.' ? end + 1 : end));
  if (*tail != '\0')
    {
      char first[8] = { 0 };

      g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (tail)), first);
      return g_strconcat (first, g_utf8_next_char (tail), NULL);
    }
  return g_steal_pointer (&tail);
}

static void
add_task (Maker            *maker,
          const char       *phase,
          const GrPlanNode *source,
          const char       *title,
          const char       *note,
          gint64            estimate,
          gboolean          ours,
          guint             index)
{
  const char *uid = gr_change_create (maker->change, "task", NULL);

  gr_change_set_text (maker->change, "task", uid, "phase", phase);
  gr_change_set_text (maker->change, "task", uid, "source", source != NULL ? source->uid : NULL);
  gr_change_set_text (maker->change, "task", uid, "title", title);
  gr_change_set_text (maker->change, "task", uid, "note", note != NULL ? note : "");
  gr_change_set_integer (maker->change, "task", uid, "estimate_minutes", estimate);
  gr_change_set_integer (maker->change, "task", uid, "ours", ours);
  gr_change_set_real (maker->change, "task", uid, "position", index + 1);
  maker->planned += estimate;
}

static const char *
add_phase (Maker            *maker,
           const GrPlanNode *source,
           const char       *title,
           const char       *text,
           gint64            minutes_min,
           gint64            minutes_max)
{
  const char *uid = gr_change_create (maker->change, "phase", NULL);

  gr_change_set_text (maker->change, "phase", uid, "project", maker->project);
  gr_change_set_text (maker->change, "phase", uid, "source", source != NULL ? source->uid : NULL);
  gr_change_set_text (maker->change, "phase", uid, "title", title);
  gr_change_set_text (maker->change, "phase", uid, "text", text != NULL ? text : "");
  gr_change_set_integer (maker->change, "phase", uid, "minutes_min", MAX (minutes_min, 0));
  gr_change_set_integer (maker->change, "phase", uid, "minutes_max", MAX (minutes_max, minutes_min));
  gr_change_set_integer (maker->change, "phase", uid, "weeks_min", source != NULL ? source->weeks_min : 0);
  gr_change_set_integer (maker->change, "phase", uid, "weeks_max", source != NULL ? source->weeks_max : 0);
  gr_change_set_real (maker->change, "phase", uid, "position", ++maker->n_phases);
  return uid;
}

/* A step without tasks is one task: what its text says to do. */
static void
add_source_phase (Maker            *maker,
                  const GrPlanNode *node)
{
  g_autoptr (GPtrArray) tasks = list_children (maker, node->uid, GR_PLAN_ITEM_KIND_TASK, GR_PLAN_ITEM_KIND_TASK);
  gint64 minutes = middle (node->minutes_min, node->minutes_max);
  const char *phase;

  phase =
      add_phase (maker, node, node->title, tasks->len > 0 ? node->text : NULL, node->minutes_min, node->minutes_max);
  maker->step_minutes += MAX (node->minutes_max, node->minutes_min);
  for (guint i = 0; i < tasks->len; i++)
    {
      const GrPlanNode *task = g_ptr_array_index (tasks, i);
      gint64 own = middle (task->minutes_min, task->minutes_max);

      add_task (maker, phase, task, task->title, task->text, own > 0 ? own : gr_plan_share (minutes, tasks->len, i),
                FALSE, i);
    }
  if (tasks->len == 0)
    {
      g_autofree char *rest = NULL;
      g_autofree char *title = split_sentence (node->text != NULL ? node->text : "", &rest);

      add_task (maker, phase, node, *title != '\0' ? title : node->title, rest, minutes, FALSE, 0);
    }
}

/* Tasks that stand in no phase get one that carries the project's name. */
static void
add_loose_tasks (Maker *maker)
{
  g_autoptr (GPtrArray) tasks = list_children (maker, maker->root->uid, GR_PLAN_ITEM_KIND_TASK, GR_PLAN_ITEM_KIND_TASK);
  const char *phase;

  if (tasks->len == 0)
    return;
  phase = add_phase (maker, NULL, maker->root->title, NULL, 0, 0);
  for (guint i = 0; i < tasks->len; i++)
    {
      const GrPlanNode *task = g_ptr_array_index (tasks, i);

      add_task (maker, phase, task, task->title, task->text, middle (task->minutes_min, task->minutes_max), FALSE, i);
    }
}

/* A sprint may promise practice without giving it a step.  Where its title has
 * time left beyond its steps, that time becomes an optional step of ours:
 * from nothing to all of the rest. */
static void
add_practice (Maker     *maker,
              GPtrArray *steps,
              GPtrArray *deliverables)
{
  gint64 rest = maker->root->minutes_max - maker->step_minutes;
  const char *phase = NULL;
  guint n = 0;

  if (maker->root->kind != GR_PLAN_ITEM_KIND_SPRINT || rest <= 0)
    return;
  for (guint i = 0; i < steps->len; i++)
    {
      const GrPlanNode *step = g_ptr_array_index (steps, i);

      if (gr_plan_speaks_of_practice (step->title) || gr_plan_speaks_of_practice (step->text))
        return;
    }
  for (guint i = 0; i < deliverables->len; i++)
    {
      const GrPlanNode *node = g_ptr_array_index (deliverables, i);

      if (!gr_plan_speaks_of_practice (node->title))
        continue;
      if (phase == NULL)
        phase = add_phase (maker, NULL, _("Practise"), _("The guide asks for this but gives it no step of its own."),
                           0, rest);
      add_task (maker, phase, node, node->title, NULL, n == 0 ? rest / 2 : 0, TRUE, n);
      n++;
    }
}

static void
add_deliverables (Maker     *maker,
                  GPtrArray *deliverables)
{
  for (guint i = 0; i < deliverables->len; i++)
    {
      const GrPlanNode *node = g_ptr_array_index (deliverables, i);
      const char *uid = gr_change_create (maker->change, "deliverable", NULL);

      gr_change_set_text (maker->change, "deliverable", uid, "project", maker->project);
      gr_change_set_text (maker->change, "deliverable", uid, "source", node->uid);
      gr_change_set_text (maker->change, "deliverable", uid, "title", node->title);
      gr_change_set_real (maker->change, "deliverable", uid, "position", i + 1);
    }
}

static const GrPlanNode *
find_root (const GrPlanNode *nodes,
           guint             n_nodes,
           const char       *root)
{
  for (guint i = 0; i < n_nodes; i++)
    if (g_strcmp0 (nodes[i].uid, root) == 0 &&
        (nodes[i].kind == GR_PLAN_ITEM_KIND_SPRINT || nodes[i].kind == GR_PLAN_ITEM_KIND_FULL))
      return &nodes[i];
  return NULL;
}

static void
add_project (Maker *maker,
             double position,
             gint64 now_ms)
{
  const GrPlanNode *root = maker->root;
  const char *uid = gr_change_create (maker->change, "project", NULL);

  gr_change_set_text (maker->change, "project", uid, "source", root->uid);
  gr_change_set_text (maker->change, "project", uid, "source_title", root->title);
  gr_change_set_text (maker->change, "project", uid, "title", root->title);
  gr_change_set_text (maker->change, "project", uid, "objective", root->text != NULL ? root->text : "");
  gr_change_set_integer (maker->change, "project", uid, "minutes_min", root->minutes_min);
  gr_change_set_integer (maker->change, "project", uid, "minutes_max", root->minutes_max);
  gr_change_set_integer (maker->change, "project", uid, "created_at", now_ms);
  gr_change_set_real (maker->change, "project", uid, "position", position);
  maker->project = uid;
}

/* Half an hour is as fine as a budget of hours needs to be. */
static gint64
first_budget (Maker *maker)
{
  gint64 budget = (maker->planned + 29) / 30 * 30;

  if (maker->root->minutes_max > 0)
    budget = CLAMP (budget, maker->root->minutes_min, maker->root->minutes_max);
  return budget;
}

/**
 * gr_plan_node_init:
 * @self: (out caller-allocates): a node, valid as long as @item is unchanged
 * @item: part of a guide's project
 */
void
gr_plan_node_init (GrPlanNode *self,
                   GrPlanItem *item)
{
  *self = (GrPlanNode) {
    .uid = gr_entity_get_uid (GR_ENTITY (item)),
    .parent = gr_plan_item_get_parent (item),
    .kind = gr_plan_item_get_kind (item),
    .title = gr_plan_item_get_title (item),
    .text = gr_plan_item_get_text (item),
    .minutes_min = gr_plan_item_get_minutes_min (item),
    .minutes_max = gr_plan_item_get_minutes_max (item),
    .weeks_min = gr_plan_item_get_weeks_min (item),
    .weeks_max = gr_plan_item_get_weeks_max (item),
    .position = gr_plan_item_get_position (item),
  };
}

/**
 * gr_plan_share:
 * @minutes: what several tasks take together, ≥ 0
 * @n: how many they are, ≥ 1
 * @index: which of them, below @n
 *
 * An equal share in steps of five minutes, the first tasks getting what does
 * not divide.  All shares add up to @minutes exactly.  A guide says how long a
 * phase takes, never its tasks: this is where an estimate begins, until a
 * person says better.
 *
 * Returns: minutes
 */
gint64
gr_plan_share (gint64 minutes,
               guint  n,
               guint  index)
{
  gint64 step, base, rest, share;

  g_return_val_if_fail (minutes >= 0 && index < n, 0);

  step = minutes / n >= 5 ? 5 : 1;
  base = minutes / n / step * step;
  rest = minutes - base * n;
  share = base + (index < rest / step ? step : 0);
  return index == 0 ? share + rest % step : share;
}

/**
 * gr_plan_make:
 * @nodes: (array length=n_nodes): what a guide says, in any order
 * @n_nodes: how many
 * @root: uid of the sprint or full project among them
 * @position: where the new project stands among others
 * @now_ms: now, in milliseconds since 1970 in UTC
 * @change: receives the creates
 * @error: return location
 *
 * Makes a project to work on from one a guide describes: its steps or phases
 * with their tasks, its deliverables, each mentioning where it comes from.
 * Effort and calendar span stay two fields; what the title says and what the
 * phases add up to stay two facts.
 *
 * Returns: (transfer full) (nullable): the new project's uid; %NULL with
 *   %GR_ERROR_INVALID where @root is no project
 */
char *
gr_plan_make (const GrPlanNode *nodes,
              guint             n_nodes,
              const char       *root,
              double            position,
              gint64            now_ms,
              GrChange         *change,
              GError          **error)
{
  Maker maker = { .nodes = nodes, .n_nodes = n_nodes, .change = change };
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GPtrArray) deliverables = NULL;

  g_return_val_if_fail (change != NULL, NULL);

  maker.root = find_root (nodes, n_nodes, root);
  if (maker.root == NULL)
    {
      g_set_error_literal (error, GR_ERROR, GR_ERROR_INVALID, _("Make a plan: the guide has no such project"));
      return NULL;
    }
  steps = list_children (&maker, maker.root->uid, GR_PLAN_ITEM_KIND_STEP, GR_PLAN_ITEM_KIND_PHASE);
  deliverables = list_children (&maker, maker.root->uid, GR_PLAN_ITEM_KIND_DELIVERABLE, GR_PLAN_ITEM_KIND_DELIVERABLE);

  add_project (&maker, position, now_ms);
  for (guint i = 0; i < steps->len; i++)
    add_source_phase (&maker, g_ptr_array_index (steps, i));
  add_loose_tasks (&maker);
  add_practice (&maker, steps, deliverables);
  add_deliverables (&maker, deliverables);
  gr_change_set_integer (change, "project", maker.project, "budget_minutes", first_budget (&maker));
  return g_strdup (maker.project);
}
