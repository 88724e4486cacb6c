/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio.h"

#include "gr-folio-private.h"
#include "gr-pseudonyms.h"

static void
story_free (gpointer data)
{
  GrFolioStory *story = data;

  g_free (story->uid);
  g_free (story->title);
  g_free (story->situation);
  g_free (story->task);
  g_free (story->action);
  g_free (story->result);
  g_free (story->learning);
  g_free (story->competencies);
  g_free (story->bullets);
  g_ptr_array_unref (story->answers);
  g_free (story);
}

static void
answer_free (gpointer data)
{
  GrFolioAnswer *answer = data;

  g_free (answer->uid);
  g_free (answer->group);
  g_free (answer->prompt);
  g_free (answer->text);
  g_free (answer);
}

static void
text_free (gpointer data)
{
  GrFolioText *text = data;

  g_free (text->uid);
  g_free (text->text);
  g_free (text);
}

/**
 * gr_folio_take_free:
 * @take: (transfer full) (nullable): a take
 *
 * Frees it.
 */
void
gr_folio_take_free (GrFolioTake *take)
{
  if (take == NULL)
    return;
  g_free (take->date);
  g_free (take);
}

static void
takes_free (gpointer data)
{
  GrFolioTakes *takes = data;

  g_free (takes->uid);
  g_free (takes->title);
  gr_folio_take_free (takes->first);
  gr_folio_take_free (takes->latest);
  g_free (takes);
}

static void
mock_free (gpointer data)
{
  GrFolioMock *mock = data;

  g_free (mock->uid);
  g_free (mock->title);
  g_free (mock->date);
  g_free (mock->kind);
  g_free (mock->people);
  g_free (mock->feedback);
  g_free (mock);
}

static void
kit_question_free (gpointer data)
{
  GrFolioKitQuestion *question = data;

  g_free (question->prompt);
  g_free (question->points);
  g_ptr_array_unref (question->probes);
  g_free (question);
}

static void
attempt_free (gpointer data)
{
  GrFolioAttempt *attempt = data;

  g_free (attempt->date);
  g_free (attempt);
}

static void
quiz_free (gpointer data)
{
  GrFolioQuiz *quiz = data;

  g_free (quiz->uid);
  g_free (quiz->title);
  g_ptr_array_unref (quiz->attempts);
  g_free (quiz);
}

static void
task_free (gpointer data)
{
  GrFolioTask *task = data;

  g_free (task->title);
  g_free (task);
}

static void
phase_free (gpointer data)
{
  GrFolioPhase *phase = data;

  g_free (phase->title);
  g_ptr_array_unref (phase->tasks);
  g_free (phase);
}

static void
project_free (gpointer data)
{
  GrFolioProject *project = data;

  g_free (project->uid);
  g_free (project->title);
  g_ptr_array_unref (project->phases);
  g_free (project);
}

static void
deliverable_free (gpointer data)
{
  GrFolioDeliverable *deliverable = data;

  g_free (deliverable->uid);
  g_free (deliverable->title);
  g_free (deliverable->evidence);
  g_free (deliverable);
}

static void
reflection_free (gpointer data)
{
  GrFolioReflection *reflection = data;

  g_free (reflection->uid);
  g_free (reflection->prompt);
  g_free (reflection->text);
  g_free (reflection->date);
  g_free (reflection);
}

static void
source_free (gpointer data)
{
  GrFolioSource *source = data;

  g_free (source->title);
  g_free (source->learned_from);
  g_free (source->uri);
  g_free (source);
}

/**
 * gr_folio_new:
 *
 * Returns: (transfer full): a private A4 folio of nobody in the modern design,
 *   with every part on in the usual order
 */
GrFolio *
gr_folio_new (void)
{
  GrFolio *self = g_new0 (GrFolio, 1);

  self->design = GR_DESIGN_MODERN;
  self->today = GR_TIMELINE_NO_DAY;
  self->private_words = g_ptr_array_new_with_free_func (g_free);
  self->pseudonyms = gr_pseudonyms_new ();
  self->texts = g_ptr_array_new_with_free_func (text_free);
  self->stories = g_ptr_array_new_with_free_func (story_free);
  self->answers = g_ptr_array_new_with_free_func (answer_free);
  self->takes = g_ptr_array_new_with_free_func (takes_free);
  self->mocks = g_ptr_array_new_with_free_func (mock_free);
  self->kit = g_ptr_array_new_with_free_func (kit_question_free);
  self->quizzes = g_ptr_array_new_with_free_func (quiz_free);
  self->projects = g_ptr_array_new_with_free_func (project_free);
  self->deliverables = g_ptr_array_new_with_free_func (deliverable_free);
  self->reflections = g_ptr_array_new_with_free_func (reflection_free);
  self->sources = g_ptr_array_new_with_free_func (source_free);
  self->openings = g_ptr_array_new_with_free_func (gr_folio_opening_free);
  self->metrics = g_ptr_array_new_with_free_func (gr_folio_measure_free);
  self->indicators = g_ptr_array_new_with_free_func (gr_folio_measure_free);
  self->skills = g_ptr_array_new_with_free_func (gr_folio_skill_free);
  self->expertise = g_ptr_array_new_with_free_func (gr_folio_entry_free);
  self->taught = g_ptr_array_new_with_free_func (gr_folio_entry_free);
  self->files = g_ptr_array_new_with_free_func (gr_folio_entry_free);
  self->parts = g_array_new (FALSE, FALSE, sizeof (GrFolioSwitch));
  for (guint part = 0; part < GR_N_CHAPTERS; part++)
    {
      GrFolioSwitch one = { part, TRUE };

      g_array_append_val (self->parts, one);
    }
  return self;
}

/**
 * gr_folio_free:
 * @self: (transfer full): a folio
 *
 * Frees it with everything in it.
 */
void
gr_folio_free (GrFolio *self)
{
  g_free (self->language);
  g_free (self->created);
  g_free (self->person.name);
  g_free (self->person.role);
  g_free (self->person.interview);
  g_free (self->person.made_on);
  g_ptr_array_unref (self->private_words);
  gr_pseudonyms_free (self->pseudonyms);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->stories);
  g_ptr_array_unref (self->answers);
  g_ptr_array_unref (self->takes);
  g_ptr_array_unref (self->mocks);
  g_ptr_array_unref (self->kit);
  g_ptr_array_unref (self->quizzes);
  g_ptr_array_unref (self->projects);
  g_ptr_array_unref (self->deliverables);
  g_ptr_array_unref (self->reflections);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->openings);
  g_ptr_array_unref (self->metrics);
  g_ptr_array_unref (self->indicators);
  g_ptr_array_unref (self->skills);
  g_ptr_array_unref (self->expertise);
  g_ptr_array_unref (self->taught);
  g_ptr_array_unref (self->files);
  g_array_unref (self->parts);
  g_free (self);
}

/* A new member with nothing in it, the last. */
gpointer
gr_folio_add_member (GPtrArray *members,
                     gsize      size)
{
  gpointer member = g_malloc0 (size);

  g_ptr_array_add (members, member);
  return member;
}

/**
 * gr_folio_add_story:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty story, last of the folio's
 */
GrFolioStory *
gr_folio_add_story (GrFolio *self)
{
  GrFolioStory *story = gr_folio_add_member (self->stories, sizeof (GrFolioStory));

  story->answers = g_ptr_array_new_with_free_func (g_free);
  return story;
}

/**
 * gr_folio_add_answer:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty answer, last of the folio's
 */
GrFolioAnswer *
gr_folio_add_answer (GrFolio *self)
{
  return gr_folio_add_member (self->answers, sizeof (GrFolioAnswer));
}

/**
 * gr_folio_add_text:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty text about the person, last of the folio's
 */
GrFolioText *
gr_folio_add_text (GrFolio *self)
{
  return gr_folio_add_member (self->texts, sizeof (GrFolioText));
}

/**
 * gr_folio_add_takes:
 * @self: a folio
 *
 * Returns: (transfer none): a new question without a first take yet, which is
 *   to be set, last of the folio's
 */
GrFolioTakes *
gr_folio_add_takes (GrFolio *self)
{
  return gr_folio_add_member (self->takes, sizeof (GrFolioTakes));
}

/**
 * gr_folio_add_mock:
 * @self: a folio
 *
 * Returns: (transfer none): a new mock round, last of the folio's
 */
GrFolioMock *
gr_folio_add_mock (GrFolio *self)
{
  return gr_folio_add_member (self->mocks, sizeof (GrFolioMock));
}

/**
 * gr_folio_add_kit_question:
 * @self: a folio
 *
 * Returns: (transfer none): a new question for the interviewer, last of the folio's
 */
GrFolioKitQuestion *
gr_folio_add_kit_question (GrFolio *self)
{
  GrFolioKitQuestion *question = gr_folio_add_member (self->kit, sizeof (GrFolioKitQuestion));

  question->probes = g_ptr_array_new_with_free_func (g_free);
  return question;
}

/**
 * gr_folio_add_quiz:
 * @self: a folio
 *
 * Returns: (transfer none): a new quiz without attempts, last of the folio's
 */
GrFolioQuiz *
gr_folio_add_quiz (GrFolio *self)
{
  GrFolioQuiz *quiz = gr_folio_add_member (self->quizzes, sizeof (GrFolioQuiz));

  quiz->attempts = g_ptr_array_new_with_free_func (attempt_free);
  return quiz;
}

/**
 * gr_folio_add_attempt:
 * @quiz: a quiz of a folio
 *
 * Returns: (transfer none): a new attempt, the quiz's latest
 */
GrFolioAttempt *
gr_folio_add_attempt (GrFolioQuiz *quiz)
{
  return gr_folio_add_member (quiz->attempts, sizeof (GrFolioAttempt));
}

/**
 * gr_folio_add_project:
 * @self: a folio
 *
 * Returns: (transfer none): a new project without phases, last of the folio's
 */
GrFolioProject *
gr_folio_add_project (GrFolio *self)
{
  GrFolioProject *project = gr_folio_add_member (self->projects, sizeof (GrFolioProject));

  project->phases = g_ptr_array_new_with_free_func (phase_free);
  return project;
}

/**
 * gr_folio_add_phase:
 * @project: a project of a folio
 *
 * Returns: (transfer none): a new phase without tasks, the project's last
 */
GrFolioPhase *
gr_folio_add_phase (GrFolioProject *project)
{
  GrFolioPhase *phase = gr_folio_add_member (project->phases, sizeof (GrFolioPhase));

  phase->tasks = g_ptr_array_new_with_free_func (task_free);
  phase->planned = phase->worked = (GrTimelineSpan) { GR_TIMELINE_NO_DAY, GR_TIMELINE_NO_DAY };
  return phase;
}

/**
 * gr_folio_add_task:
 * @phase: a phase of a project
 *
 * Returns: (transfer none): a new task, the phase's last
 */
GrFolioTask *
gr_folio_add_task (GrFolioPhase *phase)
{
  return gr_folio_add_member (phase->tasks, sizeof (GrFolioTask));
}

/**
 * gr_folio_add_deliverable:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty deliverable, last of the folio's
 */
GrFolioDeliverable *
gr_folio_add_deliverable (GrFolio *self)
{
  return gr_folio_add_member (self->deliverables, sizeof (GrFolioDeliverable));
}

/**
 * gr_folio_add_reflection:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty reflection, last of the folio's
 */
GrFolioReflection *
gr_folio_add_reflection (GrFolio *self)
{
  return gr_folio_add_member (self->reflections, sizeof (GrFolioReflection));
}

/**
 * gr_folio_add_source:
 * @self: a folio
 *
 * Returns: (transfer none): a new empty source, last of the folio's
 */
GrFolioSource *
gr_folio_add_source (GrFolio *self)
{
  return gr_folio_add_member (self->sources, sizeof (GrFolioSource));
}
