/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries-agenda.h"

#include <glib/gi18n-lib.h>

#include "gr-enums.h"
#include "gr-statement.h"

static void
quiz_free (gpointer data)
{
  GrQuizFact *quiz = data;

  g_free (quiz->uid);
  g_free (quiz->guide);
  g_free (quiz->guide_title);
  g_free (quiz);
}

static void
story_free (gpointer data)
{
  GrStoryFact *story = data;

  g_free (story->uid);
  g_free (story->title);
  g_free (story);
}

static void
task_free (gpointer data)
{
  GrTaskFact *task = data;

  g_free (task->uid);
  g_free (task->title);
  g_free (task->phase_title);
  g_free (task);
}

static void
page_free (gpointer data)
{
  GrPageFact *page = data;

  g_free (page->uid);
  g_free (page->title);
  g_free (page);
}

/**
 * gr_agenda_facts_new:
 *
 * Returns: (transfer full): a library with nothing in it
 */
GrAgendaFacts *
gr_agenda_facts_new (void)
{
  GrAgendaFacts *self = g_new0 (GrAgendaFacts, 1);

  self->quizzes = g_ptr_array_new_with_free_func (quiz_free);
  self->stories = g_ptr_array_new_with_free_func (story_free);
  self->tasks = g_ptr_array_new_with_free_func (task_free);
  self->pages = g_ptr_array_new_with_free_func (page_free);
  return self;
}

/**
 * gr_agenda_facts_free:
 * @self: (transfer full): facts
 */
void
gr_agenda_facts_free (GrAgendaFacts *self)
{
  g_ptr_array_unref (self->quizzes);
  g_ptr_array_unref (self->stories);
  g_ptr_array_unref (self->tasks);
  g_ptr_array_unref (self->pages);
  g_free (self->guide);
  g_free (self->guide_title);
  g_free (self->reading);
  g_free (self);
}

/* What may end a text without being seen, as in the other queries. */
#define BLANK(column) "trim (ifnull (" column ", ''), char (9, 10, 13, 32)) = ''"

static gboolean
read_numbers (GrStore       *store,
              GrAgendaFacts *facts,
              gint64         day_start_ms,
              GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  /* The journal's changes are in the order they happened, but for a clock that was set back. */
  select =
      gr_statement_borrow (store,
                           "SELECT (SELECT count (*) FROM guide), (SELECT count (*) FROM project), "
                           "(SELECT count (*) FROM plan_item WHERE NOT retired), "
                           "max (ifnull ((SELECT at FROM journal_change WHERE at < ?1 ORDER BY id DESC LIMIT 1), 0), "
                           "ifnull ((SELECT max (read_at) FROM reading WHERE read_at < ?1), 0))",
                           _("Read"));
  gr_statement_bind_integer (select, 1, day_start_ms);
  step = gr_statement_step (select, error);
  if (step != GR_STEP_ROW)
    return FALSE;
  facts->n_guides = gr_statement_get_integer (select, 0);
  facts->n_projects = gr_statement_get_integer (select, 1);
  facts->n_plan_items = gr_statement_get_integer (select, 2);
  facts->last_active_at = gr_statement_get_integer (select, 3);
  return TRUE;
}

#define PASS                                                                                                           \
  "FROM attempt WHERE attempt.quiz = quiz.uid AND kind = 'quiz' AND scored AND threshold > 0 "                         \
  "AND correct >= threshold AND ifnull (finished_at, 0) <> 0"

static gboolean
read_quizzes (GrStore       *store,
              GrAgendaFacts *facts,
              GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (
      store,
      "SELECT quiz.uid, guide.title, EXISTS (SELECT 1 FROM attempt WHERE attempt.quiz = quiz.uid "
      "AND ifnull (finished_at, 0) = 0), whole.id IS NOT NULL, "
      "whole.scored, whole.correct, whole.total, whole.threshold, "
      "(SELECT min (finished_at) " PASS "), (SELECT max (finished_at) " PASS "), "
      "(SELECT count (*) FROM quiz_item WHERE quiz_item.quiz = quiz.uid AND NOT quiz_item.retired), quiz.guide "
      "FROM quiz LEFT JOIN guide ON guide.uid = quiz.guide "
      "LEFT JOIN attempt AS whole ON whole.id = (SELECT id FROM attempt WHERE attempt.quiz = quiz.uid "
      "AND kind = 'quiz' AND ifnull (finished_at, 0) <> 0 ORDER BY started_at DESC, id DESC LIMIT 1) "
      "WHERE NOT quiz.retired ORDER BY guide.position, guide.id, quiz.position, quiz.id",
      _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrQuizFact *quiz = g_new0 (GrQuizFact, 1);

      quiz->uid = g_strdup (gr_statement_get_text (select, 0));
      quiz->guide_title = g_strdup (gr_statement_get_text (select, 1));
      quiz->begun = gr_statement_get_integer (select, 2) != 0;
      quiz->taken = gr_statement_get_integer (select, 3) != 0;
      quiz->scored = gr_statement_get_integer (select, 4) != 0;
      quiz->correct = gr_statement_get_integer (select, 5);
      quiz->total = gr_statement_get_integer (select, 6);
      quiz->threshold = gr_statement_get_integer (select, 7);
      quiz->first_pass_at = gr_statement_get_integer (select, 8);
      quiz->last_pass_at = gr_statement_get_integer (select, 9);
      quiz->n_items = gr_statement_get_integer (select, 10);
      quiz->guide = g_strdup (gr_statement_get_text (select, 11));
      g_ptr_array_add (facts->quizzes, quiz);
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_stories (GrStore       *store,
              GrAgendaFacts *facts,
              GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT uid, title, " BLANK ("situation") ", " BLANK ("task") ", " BLANK (
                                    "\"action\"") ", " BLANK ("result") " FROM story ORDER BY position, id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrStoryFact *story = g_new0 (GrStoryFact, 1);

      story->uid = g_strdup (gr_statement_get_text (select, 0));
      story->title = g_strdup (gr_statement_get_text (select, 1));
      for (int i = 0; i < 4; i++)
        story->empty[i] = gr_statement_get_integer (select, 2 + i) != 0;
      g_ptr_array_add (facts->stories, story);
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_tasks (GrStore       *store,
            GrAgendaFacts *facts,
            GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (
      store,
      "SELECT task.uid, task.title, phase.title, task.estimate_minutes, "
      "(SELECT ifnull (sum (seconds), 0) FROM work WHERE work.task = task.uid) "
      "FROM project JOIN task ON task.id = (SELECT task.id FROM task JOIN phase ON phase.uid = task.phase "
      "WHERE phase.project = project.uid AND NOT task.done "
      "ORDER BY phase.position, phase.id, task.position, task.id LIMIT 1) "
      "JOIN phase ON phase.uid = task.phase ORDER BY project.position, project.id",
      _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrTaskFact *task = g_new0 (GrTaskFact, 1);

      task->uid = g_strdup (gr_statement_get_text (select, 0));
      task->title = g_strdup (gr_statement_get_text (select, 1));
      task->phase_title = g_strdup (gr_statement_get_text (select, 2));
      task->estimate_minutes = gr_statement_get_integer (select, 3);
      task->seconds = gr_statement_get_integer (select, 4);
      g_ptr_array_add (facts->tasks, task);
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_guide (GrStore       *store,
            GrAgendaFacts *facts,
            GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT guide.uid, guide.title, reading.section FROM guide "
                                "LEFT JOIN reading ON reading.guide = guide.uid "
                                "ORDER BY reading.read_at DESC NULLS LAST, guide.position, guide.id LIMIT 1",
                                _("Read"));
  step = gr_statement_step (select, error);
  if (step == GR_STEP_ROW)
    {
      facts->guide = g_strdup (gr_statement_get_text (select, 0));
      facts->guide_title = g_strdup (gr_statement_get_text (select, 1));
      facts->reading = g_strdup (gr_statement_get_text (select, 2));
    }
  return step != GR_STEP_ERROR;
}

static int
kind_from_nick (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (GR_TYPE_SECTION_KIND);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return value != NULL ? value->value : GR_SECTION_KIND_NOTES;
}

static gboolean
read_pages (GrStore       *store,
            GrAgendaFacts *facts,
            GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select =
      gr_statement_borrow (store,
                           "SELECT uid, title, level, kind, length (ifnull (body, '')), "
                           "EXISTS (SELECT 1 FROM mark WHERE mark.target = section.uid AND mark.kind = 'understood') "
                           "FROM section WHERE guide = ?1 AND NOT retired ORDER BY position, id",
                           _("Read"));
  gr_statement_bind_text (select, 1, facts->guide);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrPageFact *page = g_new0 (GrPageFact, 1);

      page->uid = g_strdup (gr_statement_get_text (select, 0));
      page->title = g_strdup (gr_statement_get_text (select, 1));
      page->level = (int) gr_statement_get_integer (select, 2);
      page->kind = kind_from_nick (gr_statement_get_text (select, 3));
      page->characters = gr_statement_get_integer (select, 4);
      page->understood = gr_statement_get_integer (select, 5) != 0;
      g_ptr_array_add (facts->pages, page);
    }
  return step == GR_STEP_DONE;
}

/**
 * gr_query_agenda_facts:
 * @store: a store
 * @day_start_ms: when the person's day began, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what there is to do
 */
GrAgendaFacts *
gr_query_agenda_facts (GrStore *store,
                       gint64   day_start_ms,
                       GError **error)
{
  g_autoptr (GrAgendaFacts) facts = gr_agenda_facts_new ();

  if (!read_numbers (store, facts, day_start_ms, error) || !read_quizzes (store, facts, error) ||
      !read_stories (store, facts, error) || !read_tasks (store, facts, error) || !read_guide (store, facts, error) ||
      (facts->guide != NULL && !read_pages (store, facts, error)))
    return NULL;
  return g_steal_pointer (&facts);
}
