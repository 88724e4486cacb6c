/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda-private.h"

#include "gr-day.h"
#include "gr-plan-words.h"

#include <glib/gi18n-lib.h>

#define DAYS_AWAY 5       /* after so many a day is a short one */
#define MINUTES_BACK 10   /* and this is how short */
#define REVIEW_BLOCK 20   /* minutes: from here on review is a step of its own, below it goes beside one */
#define CLOSE_DAYS 2      /* before the interview nothing new is begun */
#define WEEK_BEFORE 7     /* early enough to do something about what the tips ask for */

/*
 * The order, a convention of ours.  A source adds its best step or none; each kind comes once.
 *
 * Usual: what was begun, for its words are still in mind; review, where it is long enough to be the evening's work;
 * the story that lacks least; the plan's next task; reading; quizzes not taken, not passed or passed once; and new
 * beginnings.  A short review is never the next step while there is another: it stands right below it.
 */
static const GrStepSource usual[] = {
  gr_step_add_begun_quiz, gr_step_add_story, gr_step_add_task,      gr_step_add_reading,
  gr_step_add_quiz,       gr_step_add_plan,  gr_step_add_new_story,
};

/* The last days: what is known is kept fresh and told; nothing new is begun. */
static const GrStepSource close_by[] = {
  gr_step_add_review, gr_step_add_tips, gr_step_add_story, gr_step_add_begun_quiz, gr_step_add_reading,
};

/* Back after some days: what is easiest to begin. */
static const GrStepSource back[] = {
  gr_step_add_review, gr_step_add_reading, gr_step_add_begun_quiz, gr_step_add_story,
  gr_step_add_task,   gr_step_add_quiz,    gr_step_add_new_story,
};

static void
add_all (GrAgenda            *self,
         const GrStepSource  *sources,
         guint                n_sources,
         const GrAgendaFacts *facts,
         const GrAgendaDay   *day)
{
  gboolean seen[GR_N_STEP_KINDS] = { FALSE };

  for (guint i = 0; i < n_sources; i++)
    {
      guint before = self->steps->len;
      GrStepKind kind;

      sources[i](facts, day, self->steps);
      if (self->steps->len == before)
        continue;
      kind = ((const GrStep *) g_ptr_array_index (self->steps, before))->kind;
      if (seen[kind])
        g_ptr_array_set_size (self->steps, (int) before);
      seen[kind] = TRUE;
    }
}

/* A quiz that was begun stays in front of a long review, and a short review behind one step. */
static void
insert_review (GrAgenda            *self,
               const GrAgendaFacts *facts,
               const GrAgendaDay   *day)
{
  g_autoptr (GPtrArray) review = g_ptr_array_new ();
  const GrStep *first = self->steps->len > 0 ? g_ptr_array_index (self->steps, 0) : NULL;
  gboolean begun = FALSE;

  gr_step_add_review (facts, day, review);
  if (review->len == 0)
    return;
  for (guint i = 0; first != NULL && first->kind == GR_STEP_QUIZ && i < facts->quizzes->len; i++)
    begun |= ((const GrQuizFact *) g_ptr_array_index (facts->quizzes, i))->begun;
  g_ptr_array_insert (self->steps, first != NULL && (begun || day->review_minutes < REVIEW_BLOCK) ? 1 : 0,
                      g_ptr_array_index (review, 0));
}

static void
shorten (GrAgenda *self,
         int       most)
{
  GrStep *step = self->steps->len > 0 ? g_ptr_array_index (self->steps, 0) : NULL;

  if (step != NULL && (step->minutes == 0 || step->minutes > most))
    step->minutes = most;
}

static char *
day_name (gint64 day,
          gint64 today)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  /* Translators: the name of a weekday, and further away a date such as "10 December" */
  return g_date_time_format (date, day - today < 7 ? "%A" : _("%-e %B"));
}

/* Where there is a next time, and how long it will be. */
static char *
say_next (const GrAgendaDay *day)
{
  gint64 next = day->next_review;
  int minutes = day->next_review_minutes;
  g_autofree char *name = NULL;
  g_autofree char *length = NULL;

  for (gint64 d = day->today + 1; day->minutes_a_week > 0 && d <= day->today + 7; d++)
    {
      int share = gr_agenda_week_share (day, d);

      if (share == 0)
        continue;
      if (next == GR_AGENDA_NO_DAY || d <= next)
        {
          minutes = MAX (share, d == next ? minutes : 0);
          next = d;
        }
      break;
    }
  if (next == GR_AGENDA_NO_DAY)
    return NULL;
  length = gr_plan_format_minutes (MAX (minutes, 1));
  if (next == day->today + 1)
    /* Translators: %s is a length of time, such as "40 min" */
    return g_strdup_printf (_("Next tomorrow: %s."), length);
  name = day_name (next, day->today);
  /* Translators: a day, such as "Thursday", and a length of time, such as "40 min" */
  return g_strdup_printf (_("Next on %s: %s."), name, length);
}

static gboolean
is_done (const GrAgenda    *self,
         const GrAgendaDay *day)
{
  int weekday = gr_day_weekday (day->today);

  if (self->steps->len == 0)
    return TRUE;
  return day->minutes_a_week > 0 && day->done[weekday] > 0 && day->done[weekday] >= self->planned[weekday];
}

static void
set_week (GrAgenda          *self,
          const GrAgendaDay *day)
{
  int weekday = gr_day_weekday (day->today);

  for (int i = 0; i < 7; i++)
    {
      self->done[i] = day->done[i];
      self->planned[i] = i >= weekday ? gr_agenda_week_share (day, day->today + i - weekday) : 0;
    }
  if (self->mood == GR_AGENDA_BACK)
    self->planned[weekday] = MINUTES_BACK;
}

/**
 * gr_agenda_make:
 * @facts: what there is to do
 * @day: the day it is
 *
 * Says what is worth doing today, the best first, and why.
 *
 * Returns: (transfer full): the agenda
 */
GrAgenda *
gr_agenda_make (const GrAgendaFacts *facts,
                const GrAgendaDay   *day)
{
  GrAgenda *self = g_new0 (GrAgenda, 1);

  self->mood = GR_AGENDA_USUAL;
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_step_free);
  if (day->interview >= day->today && day->interview - day->today <= CLOSE_DAYS)
    add_all (self, close_by, G_N_ELEMENTS (close_by), facts, day);
  else if (day->last_active != GR_AGENDA_NO_DAY && day->today - day->last_active >= DAYS_AWAY)
    {
      self->mood = GR_AGENDA_BACK;
      add_all (self, back, G_N_ELEMENTS (back), facts, day);
      shorten (self, MINUTES_BACK);
      self->sentence = g_strdup (_("Welcome back. Today is 10 minutes; the rest is spread out."));
    }
  else
    {
      add_all (self, usual, G_N_ELEMENTS (usual), facts, day);
      insert_review (self, facts, day);
      if (day->interview != GR_AGENDA_NO_DAY && day->interview - day->today == WEEK_BEFORE)
        gr_step_add_tips (facts, day, self->steps);
    }
  set_week (self, day);

  if (facts->n_guides == 0 && facts->stories->len == 0 && facts->n_projects == 0 && day->review_minutes == 0)
    {
      self->mood = GR_AGENDA_EMPTY;
      self->title = g_strdup (_("Nothing planned yet"));
      g_set_str (&self->sentence, _("Import a guide: it brings sections to read, questions, a quiz and a project."));
    }
  else if (is_done (self, day))
    {
      self->mood = GR_AGENDA_DONE;
      self->title = g_strdup (_("That was today"));
      g_free (self->sentence);
      self->sentence = say_next (day);
    }
  return self;
}

/**
 * gr_agenda_free:
 * @self: (transfer full): an agenda
 */
void
gr_agenda_free (GrAgenda *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self->title);
  g_free (self->sentence);
  g_free (self);
}

/**
 * gr_agenda_get_block:
 * @self: an agenda with a step
 *
 * How long to give to the next step: what takes longer is done in parts.
 *
 * Returns: minutes, %GR_AGENDA_BLOCK at the most
 */
int
gr_agenda_get_block (const GrAgenda *self)
{
  const GrStep *step;

  g_return_val_if_fail (self->steps->len > 0, 0);
  step = g_ptr_array_index (self->steps, 0);
  return step->minutes > 0 ? MIN (step->minutes, GR_AGENDA_BLOCK) : GR_AGENDA_BLOCK;
}

/**
 * gr_agenda_days_to:
 * @date: (nullable): YYYY-MM-DD
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @start_hour: hour at which their day begins, 0–23
 *
 * Returns: days from the person's today to @date; negative when it has passed;
 *   %GR_AGENDA_NO_DAY where there is no date
 */
gint64
gr_agenda_days_to (const char *date,
                   gint64      now_ms,
                   GTimeZone  *zone,
                   int         start_hour)
{
  gint64 day;

  if (!gr_day_parse (date, &day))
    return GR_AGENDA_NO_DAY;
  return day - gr_day_of_time (now_ms, zone, start_hour);
}
