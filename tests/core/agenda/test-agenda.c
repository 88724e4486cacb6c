/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda.h"

#include "gr-day.h"
#include "gr-enums.h"

/* The order of a day, as a table: what there is, what day it is, what comes first. */

#define THURSDAY G_GINT64_CONSTANT (20783) /* 2026-11-26 */
#define HOUR_MS G_GINT64_CONSTANT (3600000)

typedef enum {
  GUIDE = 1 << 0,        /* a guide nobody opened */
  READING = 1 << 1,      /* its second section was read and understood */
  NEW_QUIZ = 1 << 2,     /* not taken */
  BEGUN_QUIZ = 1 << 3,   /* left in the middle */
  FAILED_QUIZ = 1 << 4,  /* 3 of 6 where 5 were asked */
  PASSED_QUIZ = 1 << 5,  /* once, two days ago */
  MASTERED_QUIZ = 1 << 6,
  TASK = 1 << 7,         /* an hour, ten minutes of it done */
  FAR_STORY = 1 << 8,    /* three parts empty */
  NEAR_STORY = 1 << 9,   /* only the Result is empty */
  FIVE_STORIES = 1 << 10, /* whole */
  PROJECT = 1 << 11,     /* a guide's project without a plan */
  TIPS = 1 << 12,
  ALL_READ = 1 << 13,
} Library;

static void
add_quiz (GrAgendaFacts *facts,
          gboolean       begun,
          gboolean       taken,
          int            correct,
          gint64         first_pass,
          gint64         last_pass)
{
  GrQuizFact *quiz = g_new0 (GrQuizFact, 1);

  quiz->uid = g_strdup ("quiz");
  quiz->guide = g_strdup ("guide");
  quiz->guide_title = g_strdup ("Talking");
  quiz->n_items = 6;
  quiz->begun = begun;
  quiz->taken = quiz->scored = taken;
  quiz->correct = correct;
  quiz->total = 6;
  quiz->threshold = 5;
  quiz->first_pass_at = first_pass;
  quiz->last_pass_at = last_pass;
  g_ptr_array_add (facts->quizzes, quiz);
}

static void
add_story (GrAgendaFacts *facts,
           const char    *uid,
           int            n_empty)
{
  GrStoryFact *story = g_new0 (GrStoryFact, 1);

  story->uid = g_strdup (uid);
  story->title = g_strdup (uid);
  for (int i = 4 - n_empty; i < 4; i++)
    story->empty[i] = TRUE;
  g_ptr_array_add (facts->stories, story);
}

static void
add_page (GrAgendaFacts *facts,
          const char    *uid,
          int            level,
          gboolean       understood)
{
  GrPageFact *page = g_new0 (GrPageFact, 1);

  page->uid = g_strdup (uid);
  page->title = g_strdup (uid);
  page->level = level;
  page->kind = GR_SECTION_KIND_NOTES;
  page->characters = 7000;
  page->understood = understood;
  g_ptr_array_add (facts->pages, page);
}

static void
add_guide (GrAgendaFacts *facts,
           Library        library)
{
  facts->n_guides = 1;
  facts->guide = g_strdup ("guide");
  facts->guide_title = g_strdup ("Talking");
  facts->reading = library & (READING | ALL_READ) ? g_strdup ("second") : NULL;
  add_page (facts, "first", 2, (library & ALL_READ) != 0);
  add_page (facts, "second", 2, (library & (READING | ALL_READ)) != 0);
  add_page (facts, "third", 3, (library & ALL_READ) != 0);
}

static GrAgendaFacts *
make_facts (Library      library,
            GrAgendaDay *day)
{
  GrAgendaFacts *facts = gr_agenda_facts_new ();
  gint64 two_days_ago = day->now_ms - 48 * HOUR_MS;

  if (library & GUIDE)
    add_guide (facts, library);
  if (library & NEW_QUIZ)
    add_quiz (facts, FALSE, FALSE, 0, 0, 0);
  if (library & BEGUN_QUIZ)
    add_quiz (facts, TRUE, FALSE, 0, 0, 0);
  if (library & FAILED_QUIZ)
    add_quiz (facts, FALSE, TRUE, 3, 0, 0);
  if (library & PASSED_QUIZ)
    add_quiz (facts, FALSE, TRUE, 5, two_days_ago, two_days_ago);
  if (library & MASTERED_QUIZ)
    add_quiz (facts, FALSE, TRUE, 5, two_days_ago, day->now_ms);
  if (library & TASK)
    {
      GrTaskFact *task = g_new0 (GrTaskFact, 1);

      *task = (GrTaskFact) { g_strdup ("task"), g_strdup ("List six"), g_strdup ("List"), 60, 600 };
      g_ptr_array_add (facts->tasks, task);
      facts->n_projects = 1;
    }
  if (library & FAR_STORY)
    add_story (facts, "far", 3);
  if (library & NEAR_STORY)
    add_story (facts, "near", 1);
  for (int i = 0; library & FIVE_STORIES && i < 5; i++)
    add_story (facts, "whole", 0);
  facts->n_plan_items = library & PROJECT ? 9 : 0;
  day->tips = library & TIPS ? "tips" : NULL;
  return facts;
}

/* What comes first, in the order of the steps. */
static const struct
{
  const char *name;
  Library library;
  int interview;      /* days from today; -99: no date */
  int away;           /* days since anything was done; 0: never, or today */
  int review;         /* minutes due */
  const char *order;  /* the steps, a letter each, as in letters below */
  int block;          /* of the first; 0: no matter */
} rows[] = {
  { "empty", 0, -99, 0, 0, "N", 0 },
  { "only-a-guide", GUIDE, -99, 0, 0, "GN", 15 },
  { "a-guide-with-all", GUIDE | NEW_QUIZ | PROJECT, -99, 0, 0, "GQPN", 15 },
  { "reading", GUIDE | READING | FIVE_STORIES, -99, 0, 0, "R", 10 },
  { "all-read", GUIDE | ALL_READ | FIVE_STORIES, -99, 0, 0, "", 0 },
  { "short-review", GUIDE | READING | FIVE_STORIES, -99, 0, 8, "RV", 10 },
  { "long-review", GUIDE | READING | TASK | FIVE_STORIES, -99, 0, 22, "VTR", 22 },
  { "only-review", GUIDE | ALL_READ | FIVE_STORIES, -99, 0, 3, "V", 3 },
  { "begun-quiz", GUIDE | READING | BEGUN_QUIZ | NEW_QUIZ | NEAR_STORY | TASK, -99, 0, 20, "QVSTRN", GR_AGENDA_BLOCK },
  { "near-story-first", GUIDE | READING | FAR_STORY | NEAR_STORY | TASK, -99, 0, 0, "STRN", GR_AGENDA_BLOCK },
  { "task-in-parts", GUIDE | READING | TASK | FIVE_STORIES, -99, 0, 0, "TR", GR_AGENDA_BLOCK },
  { "failed-quiz", GUIDE | ALL_READ | FAILED_QUIZ | FIVE_STORIES, -99, 0, 0, "Q", 5 },
  { "second-pass", GUIDE | ALL_READ | PASSED_QUIZ | FIVE_STORIES, -99, 0, 0, "Q", 5 },
  { "mastered", GUIDE | ALL_READ | MASTERED_QUIZ | FIVE_STORIES, -99, 0, 0, "", 0 },
  { "far-interview", GUIDE | READING | NEW_QUIZ | TIPS | FIVE_STORIES, 12, 0, 8, "RVQ", 10 },
  { "interview-in-a-week", GUIDE | READING | TIPS | FIVE_STORIES, 7, 0, 0, "RI", 10 },
  { "interview-in-2-days", GUIDE | READING | NEW_QUIZ | TASK | NEAR_STORY | PROJECT | TIPS, 2, 0, 8, "VISR", 8 },
  { "interview-today", GUIDE | READING | TIPS, 0, 0, 0, "IR", 5 },
  { "interview-past", GUIDE | READING | TIPS | FIVE_STORIES, -3, 0, 0, "R", 10 },
  { "four-days-away", GUIDE | READING | TASK | FIVE_STORIES, -99, 4, 0, "TR", GR_AGENDA_BLOCK },
  { "five-days-away", GUIDE | READING | TASK | FIVE_STORIES, -99, 5, 0, "RT", 10 },
  { "five-days-away-with-review", GUIDE | READING | TASK | FIVE_STORIES, -99, 5, 40, "VRT", 10 },
  { "close-beats-away", GUIDE | READING | TASK | TIPS, 1, 9, 0, "IR", 5 },
};

static const char letters[] = {
  [GR_STEP_GUIDE] = 'G', [GR_STEP_SECTION] = 'R',   [GR_STEP_QUIZ] = 'Q', [GR_STEP_REVIEW] = 'V',
  [GR_STEP_STORY] = 'S', [GR_STEP_NEW_STORY] = 'N', [GR_STEP_TASK] = 'T', [GR_STEP_PLAN] = 'P',
  [GR_STEP_TIPS] = 'I',  [GR_STEP_ROUND] = 'J',
};

static GrAgendaDay
make_day (void)
{
  GrAgendaDay day = GR_AGENDA_DAY_INIT;

  day.today = THURSDAY;
  day.now_ms = THURSDAY * 24 * HOUR_MS + 19 * HOUR_MS;
  return day;
}

static void
test_order (gconstpointer data)
{
  guint nth = GPOINTER_TO_UINT (data);
  GrAgendaDay day = make_day ();
  g_autoptr (GrAgendaFacts) facts = make_facts (rows[nth].library, &day);
  g_autoptr (GrAgenda) agenda = NULL;
  g_autoptr (GString) order = g_string_new (NULL);

  if (rows[nth].interview != -99)
    day.interview = day.today + rows[nth].interview;
  if (rows[nth].away > 0)
    day.last_active = day.today - rows[nth].away;
  day.review_minutes = rows[nth].review;
  agenda = gr_agenda_make (facts, &day);
  for (guint i = 0; i < agenda->steps->len; i++)
    {
      const GrStep *step = g_ptr_array_index (agenda->steps, i);

      g_assert_cmpstr (step->title, !=, "");
      g_string_append_c (order, letters[step->kind]);
    }
  g_assert_cmpstr (order->str, ==, rows[nth].order);
  if (rows[nth].block > 0)
    g_assert_cmpint (gr_agenda_get_block (agenda), ==, rows[nth].block);
}

static const char *
reason_of_first (const GrAgenda *agenda)
{
  return ((const GrStep *) g_ptr_array_index (agenda->steps, 0))->reason;
}

static void
test_reasons (void)
{
  static const struct
  {
    Library library;
    const char *reason;
  } cases[] = {
    { NEAR_STORY, "Only its Result is still empty." },
    { FAR_STORY, "Its Task comes next." },
    { TASK, "You have begun it; it is in “List”." },
    { GUIDE | READING, "“third” comes next." },
    { GUIDE | ALL_READ | FAILED_QUIZ, "Last time it was 3 of 6." },
    { GUIDE | ALL_READ | PASSED_QUIZ, "You passed it once; a second pass on another day shows that it stays." },
    { GUIDE | ALL_READ | BEGUN_QUIZ, "From “Talking”. Your answers so far are kept." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GrAgendaDay day = make_day ();
      g_autoptr (GrAgendaFacts) facts = make_facts (cases[i].library, &day);
      g_autoptr (GrAgenda) agenda = gr_agenda_make (facts, &day);

      g_assert_cmpstr (reason_of_first (agenda), ==, cases[i].reason);
    }
}

/* What was passed yesterday evening is not asked for again this morning. */
static void
test_second_pass_waits (void)
{
  GrAgendaDay day = make_day ();
  g_autoptr (GrAgendaFacts) facts = make_facts (GUIDE | ALL_READ | FIVE_STORIES, &day);
  g_autoptr (GrAgenda) agenda = NULL;

  add_quiz (facts, FALSE, TRUE, 5, day.now_ms - 23 * HOUR_MS, day.now_ms - 23 * HOUR_MS);
  agenda = gr_agenda_make (facts, &day);
  g_assert_cmpuint (agenda->steps->len, ==, 0);
}

static void
assert_mood (GrAgendaMood mood,
             const char  *title,
             const char  *sentence,
             Library      library,
             GrAgendaDay  day)
{
  g_autoptr (GrAgendaFacts) facts = make_facts (library, &day);
  g_autoptr (GrAgenda) agenda = gr_agenda_make (facts, &day);

  g_assert_cmpint (agenda->mood, ==, mood);
  g_assert_cmpstr (agenda->title, ==, title);
  g_assert_cmpstr (agenda->sentence, ==, sentence);
}

static void
test_moods (void)
{
  GrAgendaDay day = make_day ();

  assert_mood (GR_AGENDA_EMPTY, "Nothing planned yet",
               "Import a guide: it brings sections to read, questions, a quiz and a project.", 0, day);
  assert_mood (GR_AGENDA_USUAL, NULL, NULL, GUIDE, day);
  assert_mood (GR_AGENDA_USUAL, NULL, NULL, NEAR_STORY, day);

  day.last_active = day.today - 5;
  assert_mood (GR_AGENDA_BACK, NULL, "Welcome back. Today is 10 minutes; the rest is spread out.", GUIDE, day);
  day.minutes_a_week = 180;
  day.done[3] = 9;
  assert_mood (GR_AGENDA_BACK, NULL, "Welcome back. Today is 10 minutes; the rest is spread out.", GUIDE, day);
  day.done[3] = 10;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next tomorrow: 45 min.", GUIDE, day);

  /* 3 h a week, 1 h 40 of it done before Thursday: 20 minutes on each day that is left */
  day = make_day ();
  day.minutes_a_week = 180;
  day.done[0] = 100;
  day.done[3] = 19;
  assert_mood (GR_AGENDA_USUAL, NULL, NULL, GUIDE, day);
  day.done[3] = 20;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next tomorrow: 20 min.", GUIDE, day);

  /* the week's time is done: the next is Monday's */
  day.done[3] = 80;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next on Monday: 30 min.", GUIDE, day);
}

/* Nothing is left to do at all; cards come back on their day. */
static void
test_all_done (void)
{
  GrAgendaDay day = make_day ();

  assert_mood (GR_AGENDA_DONE, "That was today", NULL, GUIDE | ALL_READ | FIVE_STORIES, day);
  day.next_review = day.today + 1;
  day.next_review_minutes = 6;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next tomorrow: 6 min.", GUIDE | ALL_READ | FIVE_STORIES, day);
  day.next_review = day.today + 5;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next on Tuesday: 6 min.", GUIDE | ALL_READ | FIVE_STORIES, day);
  day.next_review = day.today + 14;
  assert_mood (GR_AGENDA_DONE, "That was today", "Next on 10 December: 6 min.", GUIDE | ALL_READ | FIVE_STORIES, day);
}

/* A week under the clock: what is not done is spread over the days to come, and nothing piles up. */
static void
test_week (void)
{
  static const int done[7] = { 0, 45, 0, 0, 30, 0, 0 };
  static const int planned[7] = { 30, 30, 30, 35, 45, 50, 50 };
  GrAgendaDay day = make_day ();

  day.minutes_a_week = 180;
  day.today = THURSDAY - 3;
  for (int i = 0; i < 7; i++, day.today++)
    {
      g_autoptr (GrAgendaFacts) facts = make_facts (GUIDE | READING | TASK, &day);
      g_autoptr (GrAgenda) agenda = gr_agenda_make (facts, &day);

      g_assert_cmpint (agenda->mood, ==, GR_AGENDA_USUAL);
      g_assert_cmpint (agenda->planned[i], ==, planned[i]);
      for (int past = 0; past < i; past++)
        g_assert_cmpint (agenda->planned[past], ==, 0);
      day.done[i] = done[i];
    }
}

static void
test_days_to (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 late =
      G_GINT64_CONSTANT (1795651200000); /* 2026-11-26 00:00 UTC: one o'clock at night in Berlin, still the 25th */

  g_assert_cmpint (gr_agenda_days_to ("2026-12-10", late, zone, 4), ==, 15);
  g_assert_cmpint (gr_agenda_days_to ("2026-11-25", late, zone, 4), ==, 0);
  g_assert_cmpint (gr_agenda_days_to ("2026-11-20", late, zone, 4), ==, -5);
  g_assert_cmpint (gr_agenda_days_to (NULL, late, zone, 4), ==, GR_AGENDA_NO_DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/agenda/order/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_order);
    }
  g_test_add_func ("/agenda/reasons", test_reasons);
  g_test_add_func ("/agenda/second-pass-waits", test_second_pass_waits);
  g_test_add_func ("/agenda/moods", test_moods);
  g_test_add_func ("/agenda/all-done", test_all_done);
  g_test_add_func ("/agenda/week", test_week);
  g_test_add_func ("/agenda/days-to", test_days_to);
  return g_test_run ();
}
