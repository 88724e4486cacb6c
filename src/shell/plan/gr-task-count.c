/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-count.h"

#include <glib/gi18n-lib.h>

#include "gr-mock.h"
#include "gr-own-answer.h"
#include "gr-text.h"

/* How far the library is with a number that a task's words ask for. */

static GPtrArray *
list (GrLibrary  *library,
      const char *type)
{
  GrEntityList *all = gr_library_get_list (library, type);
  GPtrArray *entities = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    g_ptr_array_add (entities, gr_entity_list_peek (all, i));
  return entities;
}

static guint
count_questions (GrLibrary *library)
{
  g_autoptr (GPtrArray) answers = list (library, "own-answer");
  g_autoptr (GHashTable) questions = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < answers->len; i++)
    {
      const char *question = gr_own_answer_get_question (answers->pdata[i]);

      if (question != NULL && !gr_text_is_blank (gr_own_answer_get_text (answers->pdata[i])))
        g_hash_table_add (questions, (gpointer) question);
    }
  return g_hash_table_size (questions);
}

static guint
count_people (GrLibrary *library)
{
  g_autoptr (GPtrArray) rounds = list (library, "mock-round");
  g_autoptr (GPtrArray) people = list (library, "mock-person");
  GrMockFigures figures;

  gr_mock_count (&figures, rounds, people);
  return figures.people;
}

static guint
count (GrLibrary        *library,
       GrTaskCounterKind kind)
{
  switch (kind)
    {
    case GR_TASK_COUNTER_QUESTIONS:
      return count_questions (library);
    case GR_TASK_COUNTER_PEOPLE:
      return count_people (library);
    case GR_TASK_COUNTER_STORIES:
      return gr_entity_list_get_n (gr_library_get_list (library, "story"));
    case GR_TASK_COUNTER_SITUATIONS:
      return gr_entity_list_get_n (gr_library_get_list (library, "situation"));
    case GR_TASK_COUNTER_NONE:
    default:
      return 0;
    }
}

/**
 * gr_task_count_describe:
 * @library: an open library
 * @counter: what is counted
 *
 * Returns: (transfer full): how far it is, such as "32 of 50+ questions answered"; of a
 *   range, its lower end counts
 */
char *
gr_task_count_describe (GrLibrary           *library,
                        const GrTaskCounter *counter)
{
  guint n = count (library, counter->kind);
  guint target = counter->target;

  switch (counter->kind)
    {
    case GR_TASK_COUNTER_QUESTIONS:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u of %u+ question answered", "%u of %u+ questions answered", target), n,
          target);
    case GR_TASK_COUNTER_PEOPLE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u+ person", "%u of %u+ people", target), n, target);
    case GR_TASK_COUNTER_STORIES:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u+ story", "%u of %u+ stories", target), n, target);
    case GR_TASK_COUNTER_SITUATIONS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u+ situation", "%u of %u+ situations", target), n,
                              target);
    case GR_TASK_COUNTER_NONE:
    default:
      return g_strdup ("");
    }
}
