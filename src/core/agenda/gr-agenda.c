/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda.h"

#include "gr-attempt.h"
#include "gr-day.h"
#include "gr-guide.h"
#include "gr-phase.h"
#include "gr-project.h"
#include "gr-quiz.h"
#include "gr-reading.h"
#include "gr-story.h"
#include "gr-task.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

#define STORIES_WANTED 5 /* the sprint of the guides of this family asks for five to six */

static void
add_step (GPtrArray  *steps,
          GrStepKind  kind,
          const char *uid,
          char       *title,
          char       *reason,
          int         minutes)
{
  GrStep *step = g_new0 (GrStep, 1);

  step->kind = kind;
  step->uid = g_strdup (uid);
  step->title = title;
  step->reason = reason;
  step->minutes = minutes;
  g_ptr_array_add (steps, step);
}

/**
 * gr_step_free:
 * @step: (transfer full): a step
 */
void
gr_step_free (GrStep *step)
{
  g_free (step->uid);
  g_free (step->title);
  g_free (step->reason);
  g_free (step);
}

static GrAttempt *
last_attempt (GrEntityList *attempts,
              const char   *quiz)
{
  GrAttempt *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (attempts); i++)
    {
      GrAttempt *attempt = gr_entity_list_peek (attempts, i);

      if (g_strcmp0 (gr_attempt_get_quiz (attempt), quiz) == 0 &&
          (last == NULL || gr_attempt_get_started_at (attempt) >= gr_attempt_get_started_at (last)))
        last = attempt;
    }
  return last;
}

static const char *
guide_title (GrLibrary  *library,
             const char *guide)
{
  GrEntity *entity = gr_library_lookup (library, "guide", guide);
  const char *title = entity != NULL ? gr_entity_get_title (entity) : NULL;

  return title != NULL ? title : "";
}

/* What was begun comes before what is new: the words are still in mind. */
static void
add_begun_quizzes (GrLibrary *library,
                   GPtrArray *steps)
{
  GrEntityList *quizzes = gr_library_get_list (library, "quiz");
  GrEntityList *attempts = gr_library_get_list (library, "attempt");

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);
      GrAttempt *attempt = last_attempt (attempts, gr_entity_get_uid (GR_ENTITY (quiz)));

      if (gr_quiz_get_retired (quiz) || attempt == NULL || gr_attempt_get_finished_at (attempt) != 0)
        continue;
      add_step (steps, GR_STEP_QUIZ, gr_entity_get_uid (GR_ENTITY (quiz)), g_strdup (_("Finish the quiz you began")),
                g_strdup_printf (_("From “%s”. Your answers so far are kept."),
                                 guide_title (library, gr_quiz_get_guide (quiz))),
                0);
    }
}

static char *
what_is_empty (GrStory *story,
               guint   *n_empty)
{
  const struct
  {
    const char *text;
    const char *name;
  } parts[] = {
    { gr_story_get_situation (story), _("Situation") },
    { gr_story_get_task (story), _("Task") },
    { gr_story_get_action (story), _("Action") },
    { gr_story_get_result (story), _("Result") },
  };
  const char *first = NULL;

  *n_empty = 0;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (gr_text_is_blank (parts[i].text))
      {
        first = first != NULL ? first : parts[i].name;
        (*n_empty)++;
      }
  if (*n_empty == 1)
    return g_strdup_printf (_("Only its %s is still empty."), first);
  /* Translators: the name of the first empty part of a story, such as Situation */
  return *n_empty > 1 ? g_strdup_printf (_("Its %s comes next."), first) : NULL;
}

static void
add_stories (GrLibrary *library,
             GPtrArray *steps)
{
  GrEntityList *stories = gr_library_get_list (library, "story");
  guint n = gr_entity_list_get_n (stories);

  for (guint missing = 1; missing <= 4; missing++)
    for (guint i = 0; i < n; i++)
      {
        GrStory *story = gr_entity_list_peek (stories, i);
        guint n_empty;
        g_autofree char *reason = what_is_empty (story, &n_empty);
        const char *title = gr_story_get_title (story);

        if (n_empty != missing)
          continue;
        add_step (steps, GR_STEP_STORY, gr_entity_get_uid (GR_ENTITY (story)),
                  gr_text_is_blank (title) ? g_strdup (_("Go on with your story"))
                                           : g_strdup_printf (_("Draft “%s”"), title),
                  g_steal_pointer (&reason), 0);
      }
}

static GrTask *
first_open_task (GrLibrary  *library,
                 const char *phase)
{
  g_autoptr (GrEntityList) tasks = gr_library_get_children (library, "task", phase);

  for (guint i = 0; i < gr_entity_list_get_n (tasks); i++)
    if (!gr_task_get_done (gr_entity_list_peek (tasks, i)))
      return gr_entity_list_peek (tasks, i);
  return NULL;
}

static void
add_task_of_project (GrLibrary *library,
                     GrProject *project,
                     GPtrArray *steps)
{
  g_autoptr (GrEntityList) phases = gr_library_get_children (library, "phase", gr_entity_get_uid (GR_ENTITY (project)));

  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    {
      GrPhase *phase = gr_entity_list_peek (phases, i);
      GrTask *task = first_open_task (library, gr_entity_get_uid (GR_ENTITY (phase)));

      if (task == NULL)
        continue;
      add_step (steps, GR_STEP_TASK, gr_entity_get_uid (GR_ENTITY (task)), g_strdup (gr_task_get_title (task)),
                g_strdup_printf (_("The next task of “%s”."), gr_phase_get_title (phase)),
                (int) gr_task_get_estimate_minutes (task));
      return;
    }
}

static void
add_tasks (GrLibrary *library,
           GPtrArray *steps)
{
  GrEntityList *projects = gr_library_get_list (library, "project");

  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    add_task_of_project (library, gr_entity_list_peek (projects, i), steps);
}

static void
add_reading (GrLibrary *library,
             GPtrArray *steps)
{
  GrEntityList *guides = gr_library_get_list (library, "guide");
  GrEntityList *readings = gr_library_get_list (library, "reading");
  GrReading *last = NULL;
  const char *uid;

  for (guint i = 0; i < gr_entity_list_get_n (readings); i++)
    {
      GrReading *reading = gr_entity_list_peek (readings, i);

      if (gr_library_lookup (library, "guide", gr_reading_get_guide (reading)) != NULL &&
          (last == NULL || gr_reading_get_read_at (reading) > gr_reading_get_read_at (last)))
        last = reading;
    }
  if (gr_entity_list_get_n (guides) == 0)
    return;
  if (last != NULL)
    {
      uid = gr_reading_get_guide (last);
      add_step (steps, GR_STEP_GUIDE, uid, g_strdup_printf (_("Read on in “%s”"), guide_title (library, uid)),
                g_strdup (_("It opens where you stopped.")), 0);
      return;
    }
  uid = gr_entity_get_uid (gr_entity_list_peek (guides, 0));
  add_step (steps, GR_STEP_GUIDE, uid, g_strdup_printf (_("Start with “%s”"), guide_title (library, uid)),
            g_strdup (_("The guide is what everything else here builds on.")), 0);
}

static void
add_new_quizzes (GrLibrary *library,
                 GPtrArray *steps)
{
  GrEntityList *quizzes = gr_library_get_list (library, "quiz");
  GrEntityList *attempts = gr_library_get_list (library, "attempt");

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);
      GrAttempt *attempt = last_attempt (attempts, gr_entity_get_uid (GR_ENTITY (quiz)));
      const char *guide = guide_title (library, gr_quiz_get_guide (quiz));

      if (gr_quiz_get_retired (quiz))
        continue;
      if (attempt == NULL)
        add_step (steps, GR_STEP_QUIZ, gr_entity_get_uid (GR_ENTITY (quiz)),
                  g_strdup_printf (_("Take the quiz of “%s”"), guide), g_strdup (_("You have not taken it yet.")), 0);
      else if (gr_attempt_get_scored (attempt) && gr_attempt_get_finished_at (attempt) != 0 &&
               gr_attempt_get_correct (attempt) < gr_attempt_get_threshold (attempt))
        add_step (steps, GR_STEP_QUIZ, gr_entity_get_uid (GR_ENTITY (quiz)),
                  g_strdup_printf (_("Take the quiz of “%s” again"), guide),
                  g_strdup_printf (_("Last time it was %d of %d."), (int) gr_attempt_get_correct (attempt),
                                   (int) gr_attempt_get_total (attempt)),
                  0);
    }
}

static void
add_beginnings (GrLibrary *library,
                GPtrArray *steps)
{
  guint stories = gr_entity_list_get_n (gr_library_get_list (library, "story"));

  if (gr_entity_list_get_n (gr_library_get_list (library, "project")) == 0 &&
      gr_entity_list_get_n (gr_library_get_list (library, "plan-item")) > 0)
    add_step (steps, GR_STEP_PLAN, NULL, g_strdup (_("Plan your hours")),
              g_strdup (_("Your guide brings a project; say how much of it you want to do.")), 0);
  if (stories < STORIES_WANTED)
    add_step (steps, GR_STEP_NEW_STORY, NULL, g_strdup (_("Write down a situation you remember")),
              stories == 0
                  ? g_strdup (_("One line is enough to begin a story."))
                  : g_strdup_printf (ngettext ("You have %u story; five or six carry an interview.",
                                               "You have %u stories; five or six carry an interview.", stories),
                                     stories),
              0);
}

/**
 * gr_agenda_make:
 * @library: an open library
 *
 * What is worth doing now, the best first.  The order is a convention of ours:
 * what was begun (a quiz, then stories, the nearly finished first), the plan's
 * next task, reading, quizzes not taken or not passed, and new beginnings.
 *
 * Returns: (transfer full) (element-type GrStep): perhaps empty
 */
GPtrArray *
gr_agenda_make (GrLibrary *library)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_step_free);

  g_return_val_if_fail (GR_IS_LIBRARY (library), steps);

  add_begun_quizzes (library, steps);
  add_stories (library, steps);
  add_tasks (library, steps);
  add_reading (library, steps);
  add_new_quizzes (library, steps);
  add_beginnings (library, steps);
  return steps;
}

/**
 * gr_agenda_days_to:
 * @date: (nullable): YYYY-MM-DD
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @start_hour: hour at which their day begins, 0–23
 *
 * Returns: days from the person's today to @date; negative when it has passed;
 *   %G_MININT64 where there is no date
 */
gint64
gr_agenda_days_to (const char *date,
                   gint64      now_ms,
                   GTimeZone  *zone,
                   int         start_hour)
{
  gint64 day;

  if (!gr_day_parse (date, &day))
    return G_MININT64;
  return day - gr_day_of_time (now_ms, zone, start_hour);
}
