/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"
#include "gr-text.h"

#include <string.h>

#define N_CORE 12 /* the nine questions and three scenarios that come first */
#define N_MORE 53

/* The guide that comes with Greenroom is the first one most people see.  What it promises them is counted here, so
 * that an edit cannot lose it unnoticed. */

static GrGuideDraft *
read_guide (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "resources", "guides", "networking.md", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GrGuideDraft *draft = gr_guide_read_file (file, NULL, &error);

  g_assert_no_error (error);
  return draft;
}

static const GrGuideSection *
find_section (GPtrArray  *sections,
              const char *title)
{
  const GrGuideSection *found = NULL;

  for (guint i = 0; i < sections->len && found == NULL; i++)
    {
      const GrGuideSection *section = sections->pdata[i];

      found = g_str_equal (section->title, title) ? section : find_section (section->sections, title);
    }
  return found;
}

static guint
count_terms (const GrGuideDraft   *draft,
             const GrGuideSection *section)
{
  guint n = 0;

  for (guint i = 0; i < draft->terms->len; i++)
    n += g_str_equal (((GrGuideTerm *) draft->terms->pdata[i])->section, section->id);
  for (guint i = 0; i < section->sections->len; i++)
    n += count_terms (draft, section->sections->pdata[i]);
  return n;
}

static void
test_says_nothing (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();

  for (guint i = 0; i < draft->diagnostics->len; i++)
    {
      g_autofree char *line = gr_diagnostic_format (draft->diagnostics->pdata[i], draft->file);

      g_error ("%s", line);
    }
  /* its items keep their identities, and with them what people wrote about them, as long as this stays */
  g_assert_cmpstr (draft->title, ==, "Professional Networking Interview Preparation");
  g_assert_cmpstr (draft->language, ==, "en");
}

/* Each part, with how many named things it explains at least. */
static const struct
{
  const char *title;
  guint parts, terms;
} sections[] = {
  { "What Networking Is", 0, 0 },
  { "Kinds of Networking", 3, 12 },
  { "What It Is Good For", 3, 12 },
  { "Why Interviewers Ask", 0, 0 },
  { "Communication Skills", 2, 8 },
  { "Relationship Skills", 2, 8 },
  { "Digital Skills", 2, 8 },
  { "The Four Parts", 0, 4 },
  { "A Weak Version", 0, 0 },
  { "A Strong Version", 0, 0 },
  { "Before the Interview", 0, 4 },
  { "During the Interview", 0, 4 },
  { "Red Flags", 0, 5 },
  { "Key Performance Indicators", 4, 16 },
  { "A Personal Brand", 0, 4 },
  { "Where It Can Lead", 0, 4 },
};

static void
test_sections (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();
  const GrGuideSection *section;
  guint skills = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_test_message ("%s", sections[i].title);
      section = find_section (draft->sections, sections[i].title);
      g_assert_nonnull (section);
      g_assert_cmpint (section->kind, ==, GR_GUIDE_NOTES);
      g_assert_cmpuint (section->sections->len, ==, sections[i].parts);
      g_assert_cmpuint (count_terms (draft, section), >=, sections[i].terms);
    }
  for (guint i = 0; i < draft->terms->len; i++)
    skills += ((GrGuideTerm *) draft->terms->pdata[i])->skill;
  g_assert_cmpuint (skills, ==, 24);

  section = find_section (draft->sections, "Key Performance Indicators");
  for (guint i = 0; i < section->sections->len; i++)
    g_assert_cmpuint (count_terms (draft, section->sections->pdata[i]), ==, 4);
  section = find_section (draft->sections, "The Four Parts");
  g_assert_nonnull (strstr (section->body, "University of Washington"));
  section = find_section (draft->sections, "Where It Can Lead");
  g_assert_nonnull (strstr (section->body, "\nRemember: "));
}

static void
test_questions (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (draft->questions->len, ==, N_CORE + N_MORE);
  for (guint i = 0; i < draft->questions->len; i++)
    {
      const GrGuideQuestion *question = draft->questions->pdata[i];

      g_test_message ("%s", question->prompt);
      g_assert_true (g_hash_table_add (seen, gr_text_normalise (question->prompt)));
      g_hash_table_add (groups, question->group);
      g_assert_cmpuint (gr_text_count_words (question->answer), >=, 25);
      g_assert_cmpint (question->scenario, ==, i >= 9 && i < N_CORE);
    }
  g_assert_cmpuint (g_hash_table_size (groups), >=, 12);
}

/* The first twelve have points for one's own answer, and an example that is long enough to show something, short
 * enough to be said, and told by somebody, with a figure in it. */
static void
test_core_questions (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();

  for (guint i = 0; i < N_CORE; i++)
    {
      const GrGuideQuestion *question = draft->questions->pdata[i];
      const char *example = strstr (question->answer, "**Example:** ");

      g_test_message ("%s", question->prompt);
      g_assert_cmpuint (g_strv_length (question->points), >=, 3);
      for (guint n = 0; question->points[n] != NULL; n++)
        g_assert_null (strstr (question->points[n], "Example"));
      g_assert_nonnull (example);
      example += strlen ("**Example:** ");
      g_assert_cmpuint (gr_text_count_words (example), >=, 60);
      g_assert_cmpuint (gr_text_count_words (example), <=, 120);
      g_assert_nonnull (strpbrk (example, "0123456789"));
      g_assert_true (strstr (example, " I ") != NULL || g_str_has_prefix (example, "“I "));
    }
}

/* Nobody should find the right option by its length: those of a question differ by less than a quarter, and the
 * longest, or the shortest, is right no more often than by chance. */
static void
check_lengths (const GrGuideItem *item,
               guint             *n_longest,
               guint             *n_shortest)
{
  guint right = g_array_index (item->correct, guint, 0);
  glong shortest = G_MAXLONG;
  glong longest = 0;
  glong own = 0;

  for (guint i = 0; i < item->options->len; i++)
    {
      glong len = g_utf8_strlen (((GrGuideText *) item->options->pdata[i])->text, -1);

      shortest = MIN (shortest, len);
      longest = MAX (longest, len);
      own = i == right ? len : own;
    }
  g_assert_cmpint (longest * 4, <=, shortest * 5);
  *n_longest += own == longest;
  *n_shortest += own == shortest;
}

static void
check_quiz (const GrGuideQuiz *quiz)
{
  guint letters[4] = { 0 };
  guint n_longest = 0;
  guint n_shortest = 0;

  g_test_message ("%s", quiz->title);
  g_assert_cmpint (quiz->correct, ==, 5);
  g_assert_cmpint (quiz->total, ==, 6);
  g_assert_cmpint (quiz->percent, ==, 0);
  g_assert_cmpuint (quiz->items->len, ==, 6);
  for (guint i = 0; i < quiz->items->len; i++)
    {
      const GrGuideItem *item = quiz->items->pdata[i];

      g_test_message ("%s", item->stem);
      g_assert_cmpuint (item->options->len, ==, 4);
      g_assert_cmpuint (item->correct->len, ==, 1);
      letters[g_array_index (item->correct, guint, 0)]++;
      g_assert_false (gr_text_is_blank (item->explanation));
      g_assert_nonnull (item->reasons);
      g_assert_cmpuint (g_strv_length (item->reasons), ==, 4);
      for (guint n = 0; n < 4; n++)
        g_assert_cmpuint (gr_text_count_words (item->reasons[n]), >=, 5);
      check_lengths (item, &n_longest, &n_shortest);
    }
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpuint (letters[i], >=, 1);
      g_assert_cmpuint (letters[i], <=, 2);
    }
  g_assert_cmpuint (n_longest, <=, 2);
  g_assert_cmpuint (n_shortest, <=, 3);
}

static void
test_quizzes (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();
  g_autoptr (GHashTable) stems = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (draft->quizzes->len, ==, 2);
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      check_quiz (quiz);
      for (guint n = 0; n < quiz->items->len; n++)
        g_assert_true (g_hash_table_add (stems, ((GrGuideItem *) quiz->items->pdata[n])->stem));
    }
}

static void
test_confusions_and_prompts (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();

  g_assert_cmpuint (draft->confusions->len, ==, 10);
  for (guint i = 0; i < draft->confusions->len; i++)
    {
      const GrGuideConfusion *confusion = draft->confusions->pdata[i];

      g_assert_false (gr_text_is_blank (confusion->claim));
      g_assert_cmpuint (gr_text_count_words (confusion->explanation), >=, 20);
    }
  g_assert_cmpuint (draft->reflections->len, ==, 4);
}

/* A project's title says the hours that its parts add up to. */
static void
check_sum (const GrGuideProject *project)
{
  GrGuideRange sum = { 0 };

  for (guint i = 0; i < project->units->len; i++)
    {
      const GrGuideUnit *unit = project->units->pdata[i];

      g_assert_cmpfloat (unit->minutes.min, >, 0);
      sum.min += unit->minutes.min;
      sum.max += unit->minutes.max;
    }
  g_assert_cmpfloat (sum.min, ==, project->minutes.min);
  g_assert_cmpfloat (sum.max, ==, project->minutes.max);
  g_assert_false (gr_text_is_blank (project->objective));
}

static void
test_sprint (void)
{
  static const int minutes[] = { 60, 45, 15, 60 };
  g_autoptr (GrGuideDraft) draft = read_guide ();
  const GrGuideProject *sprint;

  g_assert_cmpuint (draft->projects->len, ==, 2);
  sprint = draft->projects->pdata[0];
  g_assert_false (sprint->full);
  check_sum (sprint);
  g_assert_cmpuint (sprint->units->len, ==, G_N_ELEMENTS (minutes));
  for (guint i = 0; i < sprint->units->len; i++)
    g_assert_cmpfloat (((GrGuideUnit *) sprint->units->pdata[i])->minutes.min, ==, minutes[i]);
  /* what each step makes */
  g_assert_cmpuint (sprint->deliverables->len, ==, sprint->units->len);
}

static void
test_project (void)
{
  g_autoptr (GrGuideDraft) draft = read_guide ();
  const GrGuideProject *project = draft->projects->pdata[1];
  const GrGuideUnit *phase;

  g_assert_true (project->full);
  check_sum (project);
  g_assert_cmpfloat (project->minutes.min, ==, 10 * 60);
  g_assert_cmpfloat (project->minutes.max, ==, 25 * 60);
  g_assert_cmpuint (project->units->len, ==, 5);
  for (guint i = 0; i < project->units->len; i++)
    g_assert_cmpuint (((GrGuideUnit *) project->units->pdata[i])->tasks->len, ==, 4);
  phase = project->units->pdata[3];
  g_assert_cmpfloat (phase->weeks.min, ==, 4);
  g_assert_cmpfloat (phase->weeks.max, ==, 6);
  g_assert_cmpuint (project->deliverables->len, ==, 7);
  g_assert_cmpuint (project->metrics->len, ==, 8);
  /* how often one should succeed is no guide's to say */
  for (guint i = 0; i < project->metrics->len; i++)
    g_assert_false (((GrGuideMetric *) project->metrics->pdata[i])->is_percent);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/built-in/says-nothing", test_says_nothing);
  g_test_add_func ("/guide/built-in/sections", test_sections);
  g_test_add_func ("/guide/built-in/questions", test_questions);
  g_test_add_func ("/guide/built-in/core-questions", test_core_questions);
  g_test_add_func ("/guide/built-in/quizzes", test_quizzes);
  g_test_add_func ("/guide/built-in/confusions-and-prompts", test_confusions_and_prompts);
  g_test_add_func ("/guide/built-in/sprint", test_sprint);
  g_test_add_func ("/guide/built-in/project", test_project);
  return g_test_run ();
}
