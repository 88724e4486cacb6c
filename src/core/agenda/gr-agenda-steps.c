/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda-private.h"

#include "gr-enums.h"
#include "gr-quiz-standing.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

#define STORIES_WANTED 5        /* the sprint of the guides of this family asks for five to six */
#define SECONDS_A_QUESTION 50   /* of a quiz: a convention, five minutes for six */
#define LEAST_OF_A_TASK 5       /* minutes: one that is past its estimate is not done yet */
#define CHARACTERS_A_MINUTE 1400 /* silent reading of prose, 238 words a minute (Brysbaert 2019), in English */

static void
add_step (GPtrArray  *steps,
          GrStepKind  kind,
          const char *uid,
          char       *title,
          char       *reason,
          gint64      minutes)
{
  GrStep *step = g_new0 (GrStep, 1);

  step->kind = kind;
  step->uid = g_strdup (uid);
  step->title = title;
  step->reason = reason;
  step->minutes = (int) minutes;
  g_ptr_array_add (steps, step);
}

void
gr_step_free (GrStep *step)
{
  g_free (step->uid);
  g_free (step->title);
  g_free (step->reason);
  g_free (step);
}

static gint64
quiz_minutes (const GrQuizFact *quiz)
{
  return (quiz->n_items * SECONDS_A_QUESTION + 59) / 60;
}

/* What was begun comes before what is new: the words are still in mind. */
void
gr_step_add_begun_quiz (const GrAgendaFacts *facts,
                        const GrAgendaDay   *day,
                        GPtrArray           *steps)
{
  for (guint i = 0; i < facts->quizzes->len; i++)
    {
      const GrQuizFact *quiz = g_ptr_array_index (facts->quizzes, i);

      if (!quiz->begun)
        continue;
      add_step (steps, GR_STEP_QUIZ, quiz->uid, g_strdup (_("Finish the quiz you began")),
                g_strdup_printf (_("From “%s”. Your answers so far are kept."), quiz->guide_title), 0);
      return;
    }
}

void
gr_step_add_review (const GrAgendaFacts *facts,
                    const GrAgendaDay   *day,
                    GPtrArray           *steps)
{
  if (day->review_minutes > 0)
    add_step (steps, GR_STEP_REVIEW, NULL, g_strdup (_("Review")), g_strdup (day->review_words), day->review_minutes);
}

static guint
count_empty (const GrStoryFact *story,
             int               *first)
{
  guint n = 0;

  for (int i = 3; i >= 0; i--)
    if (story->empty[i])
      {
        *first = i;
        n++;
      }
  return n;
}

/* The story that lacks least: one part more and it can be told. */
void
gr_step_add_story (const GrAgendaFacts *facts,
                   const GrAgendaDay   *day,
                   GPtrArray           *steps)
{
  const char *const names[] = { _("Situation"), _("Task"), _("Action"), _("Result") };
  const GrStoryFact *best = NULL;
  guint least = G_MAXUINT;
  int part = 0;

  for (guint i = 0; i < facts->stories->len; i++)
    {
      const GrStoryFact *story = g_ptr_array_index (facts->stories, i);
      int first = 0;
      guint n = count_empty (story, &first);

      if (n == 0 || n >= least)
        continue;
      best = story;
      least = n;
      part = first;
    }
  if (best == NULL)
    return;
  add_step (steps, GR_STEP_STORY, best->uid,
            gr_text_is_blank (best->title) ? g_strdup (_("Go on with your story"))
                                           : g_strdup_printf (_("Draft “%s”"), best->title),
            least == 1 ? g_strdup_printf (_("Only its %s is still empty."), names[part])
                       /* Translators: the name of the first empty part of a story, such as Situation */
                       : g_strdup_printf (_("Its %s comes next."), names[part]),
            0);
}

void
gr_step_add_task (const GrAgendaFacts *facts,
                  const GrAgendaDay   *day,
                  GPtrArray           *steps)
{
  const GrTaskFact *task;
  gint64 minutes = 0;

  if (facts->tasks->len == 0)
    return;
  task = g_ptr_array_index (facts->tasks, 0);
  if (task->estimate_minutes > 0)
    minutes = MAX (task->estimate_minutes - task->seconds / 60, LEAST_OF_A_TASK);
  add_step (steps, GR_STEP_TASK, task->uid, g_strdup (task->title),
            g_strdup_printf (task->seconds > 0 ? _("You have begun it; it is in “%s”.") : _("The next task of “%s”."),
                             task->phase_title),
            minutes);
}

/* Prose is read a sub-heading at a time: what the reader shows as one page starts at one of the two upper levels. */
static int
least_level (const GPtrArray *pages)
{
  int least = G_MAXINT;

  for (guint i = 0; i < pages->len; i++)
    {
      const GrPageFact *page = g_ptr_array_index (pages, i);

      if (page->level > 1)
        least = MIN (least, page->level);
    }
  return least;
}

static gboolean
is_prose (const GrPageFact *page)
{
  return page->kind == GR_SECTION_KIND_NOTES && page->characters > 0;
}

/* The page to open: the one read last until it is understood, then the next that is not. */
static const GrPageFact *
find_next_page (const GrAgendaFacts *facts,
                gint64              *characters_left)
{
  int deepest = least_level (facts->pages) + 1;
  const GrPageFact *next = NULL, *first = NULL;
  gboolean reached = facts->reading == NULL;

  *characters_left = 0;
  for (guint i = 0; i < facts->pages->len; i++)
    {
      const GrPageFact *page = g_ptr_array_index (facts->pages, i);

      reached |= g_strcmp0 (page->uid, facts->reading) == 0;
      if (!is_prose (page) || page->understood)
        continue;
      *characters_left += page->characters;
      if (page->level > deepest)
        continue;
      first = first != NULL ? first : page;
      if (reached && next == NULL)
        next = page;
    }
  return next != NULL ? next : first;
}

void
gr_step_add_reading (const GrAgendaFacts *facts,
                     const GrAgendaDay   *day,
                     GPtrArray           *steps)
{
  const GrPageFact *page;
  gint64 characters, minutes;

  if (facts->guide == NULL)
    return;
  page = find_next_page (facts, &characters);
  minutes = page != NULL ? CLAMP (characters / CHARACTERS_A_MINUTE, 1, GR_AGENDA_BLOCK) : 0;
  if (facts->reading == NULL)
    add_step (steps, GR_STEP_GUIDE, facts->guide, g_strdup_printf (_("Start with “%s”"), facts->guide_title),
              g_strdup (_("The guide is what everything else here builds on.")), minutes);
  else if (page == NULL)
    return;
  else if (g_strcmp0 (page->uid, facts->reading) == 0)
    add_step (steps, GR_STEP_SECTION, page->uid, g_strdup_printf (_("Read on in “%s”"), facts->guide_title),
              /* Translators: %s is the heading of a section */
              g_strdup_printf (_("It opens where you stopped, at “%s”."), page->title), minutes);
  else
    add_step (steps, GR_STEP_SECTION, page->uid, g_strdup_printf (_("Read on in “%s”"), facts->guide_title),
              /* Translators: %s is the heading of a section */
              g_strdup_printf (_("“%s” comes next."), page->title), minutes);
}

/* Not taken, not passed, or passed only once: a second pass on another day says that it stays. */
static char *
reason_to_take (const GrQuizFact  *quiz,
                const GrAgendaDay *day)
{
  if (!quiz->taken)
    return g_strdup (_("You have not taken it yet."));
  if (!quiz->scored || quiz->threshold == 0)
    return NULL;
  if (quiz->first_pass_at == 0)
    /* Translators: right answers, of how many */
    return g_strdup_printf (_("Last time it was %d of %d."), (int) quiz->correct, (int) quiz->total);
  if (quiz->last_pass_at - quiz->first_pass_at < GR_QUIZ_MASTERY_MS &&
      day->now_ms - quiz->first_pass_at >= GR_QUIZ_MASTERY_MS)
    return g_strdup (_("You passed it once; a second pass on another day shows that it stays."));
  return NULL;
}

/* Those of the guide that is being read come before those of others. */
void
gr_step_add_quiz (const GrAgendaFacts *facts,
                  const GrAgendaDay   *day,
                  GPtrArray           *steps)
{
  for (int own = 1; own >= 0; own--)
    for (guint i = 0; i < facts->quizzes->len; i++)
      {
        const GrQuizFact *quiz = g_ptr_array_index (facts->quizzes, i);
        gboolean is_own = g_strcmp0 (quiz->guide, facts->guide) == 0;
        char *reason = !quiz->begun && is_own == own ? reason_to_take (quiz, day) : NULL;

        if (reason == NULL)
          continue;
        add_step (steps, GR_STEP_QUIZ, quiz->uid,
                  g_strdup_printf (quiz->taken ? _("Take the quiz of “%s” again") : _("Take the quiz of “%s”"),
                                   quiz->guide_title),
                  reason, quiz_minutes (quiz));
        return;
      }
}

void
gr_step_add_plan (const GrAgendaFacts *facts,
                  const GrAgendaDay   *day,
                  GPtrArray           *steps)
{
  if (facts->n_projects == 0 && facts->n_plan_items > 0)
    add_step (steps, GR_STEP_PLAN, NULL, g_strdup (_("Plan your hours")),
              g_strdup (_("Your guide brings a project; say how much of it you want to do.")), 0);
}

void
gr_step_add_new_story (const GrAgendaFacts *facts,
                       const GrAgendaDay   *day,
                       GPtrArray           *steps)
{
  guint n = facts->stories->len;

  if (n >= STORIES_WANTED)
    return;
  add_step (steps, GR_STEP_NEW_STORY, NULL, g_strdup (_("Write down a situation you remember")),
            n == 0 ? g_strdup (_("One line is enough to begin a story."))
                   : g_strdup_printf (ngettext ("You have %u story; five or six carry an interview.",
                                                "You have %u stories; five or six carry an interview.", n),
                                      n),
            0);
}

void
gr_step_add_tips (const GrAgendaFacts *facts,
                  const GrAgendaDay   *day,
                  GPtrArray           *steps)
{
  gint64 days = day->interview - day->today;

  if (day->tips == NULL)
    return;
  add_step (steps, day->round != NULL ? GR_STEP_ROUND : GR_STEP_TIPS, day->round != NULL ? day->round : day->tips,
            g_strdup (_("Go through the tips for the interview")),
            days == 0 ? g_strdup (_("It is today."))
            : days == 1
                ? g_strdup (_("It is tomorrow."))
                : g_strdup_printf (ngettext ("It is in %d day.", "It is in %d days.", (gulong) days), (int) days),
            5);
}
