/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-guide-draft.h"
#include "gr-markup.h"
#include "gr-uid.h"

#include <glib/gstdio.h>
#include <string.h>

static GrGuideDraft *
read_fixture (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
  GrGuideDraft *draft = gr_guide_read_file (file, NULL, &error);

  g_assert_no_error (error);
  return draft;
}

static void
count_levels (GPtrArray *sections,
              guint      levels[7])
{
  for (guint i = 0; i < sections->len; i++)
    {
      GrGuideSection *section = sections->pdata[i];

      levels[section->level]++;
      count_levels (section->sections, levels);
    }
}

static GrGuideSection *
find_section (GPtrArray  *sections,
              const char *title,
              guint       skip)
{
  for (guint i = 0; i < sections->len; i++)
    {
      GrGuideSection *section = sections->pdata[i];
      GrGuideSection *inner;

      if (g_str_equal (section->title, title) && skip-- == 0)
        return section;
      inner = find_section (section->sections, title, skip);
      if (inner != NULL)
        return inner;
    }
  return NULL;
}

static void
test_sections (void)
{
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  guint levels[7] = { 0 };
  GrGuideSection *section, *other;

  g_assert_cmpstr (draft->title, ==, "Volunteer Coordination Interview Preparation");
  g_assert_cmpstr (draft->language, ==, "en");
  g_assert_cmpstr (draft->file, ==, "guide.md");
  g_assert_cmpuint (strlen (draft->sha256), ==, 64);
  count_levels (draft->sections, levels);
  g_assert_cmpuint (levels[1], ==, 0);
  g_assert_cmpuint (levels[2], ==, 12);
  g_assert_cmpuint (levels[3], ==, 22);
  g_assert_cmpuint (levels[4], ==, 21);

  section = find_section (draft->sections, "3. Remote help", 0);
  other = find_section (draft->sections, "Remote help", 0);
  g_assert_nonnull (section);
  g_assert_nonnull (other);
  g_assert_cmpstr (section->id, !=, other->id);
  section = find_section (draft->sections, "Numbers at a glance", 0);
  g_assert_cmpint (section->kind, ==, GR_GUIDE_NOTES);
  g_assert_nonnull (strstr (section->body, "| Spring fair | 24 | 3 |"));
  g_assert_nonnull (strstr (section->body, "## This is no heading"));
  section = find_section (draft->sections, "🔄 Common Confusions", 0);
  g_assert_cmpint (section->kind, ==, GR_GUIDE_CONFUSIONS);
  g_assert_cmpuint (section->line, ==, 281);
  section = find_section (draft->sections, "People", 0);
  g_assert_nonnull (strstr (section->body, "Return rate"));
}

static void
test_questions (void)
{
  static const guint lines[] = { 125, 130, 135, 142, 147, 154, 159, 166, 171, 180, 192, 204 };
  static const guint points[] = { 5, 5, 5, 5, 4, 5, 5, 6, 5, 5, 5, 5 };
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  GrGuideQuestion *question;

  g_assert_cmpuint (draft->questions->len, ==, 12);
  for (guint i = 0; i < 12; i++)
    {
      question = draft->questions->pdata[i];
      g_assert_cmpuint (question->line, ==, lines[i]);
      g_assert_cmpint (question->scenario, ==, i >= 9);
      g_assert_cmpuint (g_strv_length (question->points), ==, points[i]);
    }
  question = draft->questions->pdata[0];
  g_assert_cmpstr (question->prompt, ==, "How do you win people for a task nobody wants?");
  g_assert_cmpstr (question->group, ==, "Getting started");
  g_assert_cmpstr (question->points[0], ==, "I ask what they enjoy.");
  g_assert_cmpstr (question->points[4], ==, "I thank them on the same day.");
  g_assert_true (g_str_has_prefix (question->answer, "I start from the person"));
  g_assert_true (g_str_has_suffix (question->answer, "tells ten others."));
  question = draft->questions->pdata[3];
  g_assert_cmpstr (question->points[3], ==, "I make sure the quiet ones speak, e.g. by asking them first.");
  question = draft->questions->pdata[9];
  g_assert_cmpstr (question->prompt, ==, "How do you react when a storm warning arrives the evening before?");
  g_assert_cmpstr (question->group, ==, "Scenarios from the field");
  g_assert_cmpstr (question->points[4], ==, "**Debrief**: Note what was missing");
}

static void
test_quiz (void)
{
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  GrGuideQuiz *quiz;
  GrGuideItem *item;

  g_assert_cmpuint (draft->quizzes->len, ==, 1);
  quiz = draft->quizzes->pdata[0];
  g_assert_cmpint (quiz->correct, ==, 5);
  g_assert_cmpint (quiz->total, ==, 6);
  g_assert_cmpint (quiz->percent, ==, 80);
  g_assert_cmpuint (quiz->items->len, ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      item = quiz->items->pdata[i];
      g_assert_cmpuint (item->line, ==, 309 + 6 * i);
      g_assert_cmpuint (item->options->len, ==, 4);
      g_assert_cmpuint (item->correct->len, ==, 0);
      g_assert_true (item->explanation == NULL || *item->explanation == '\0');
    }
  g_assert_cmpstr (item->stem, ==, "What makes a rota survive a wave of colds?");
  g_assert_cmpstr (((GrGuideText *) item->options->pdata[1])->text, ==, "One person more than needed");
}

static void
test_lists (void)
{
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  GrGuideConfusion *confusion;
  GrGuideText *reflection;

  g_assert_cmpuint (draft->confusions->len, ==, 8);
  confusion = draft->confusions->pdata[7];
  g_assert_cmpuint (confusion->line, ==, 304);
  g_assert_cmpstr (confusion->claim, ==, "Numbers tell the story");
  g_assert_cmpstr (confusion->explanation, ==, "They say where to look. People say what happened.");
  g_assert_cmpuint (draft->reflections->len, ==, 3);
  reflection = draft->reflections->pdata[1];
  g_assert_cmpuint (reflection->line, ==, 351);
  g_assert_cmpstr (reflection->text, ==, "Where did you give more than you wanted to, and who could have noticed?");
}

static void
assert_unit (GrGuideProject *project,
             guint           i,
             const char     *title,
             double          min,
             double          max,
             guint           tasks)
{
  GrGuideUnit *unit = project->units->pdata[i];

  g_assert_cmpstr (unit->title, ==, title);
  g_assert_cmpfloat (unit->minutes.min, ==, min);
  g_assert_cmpfloat (unit->minutes.max, ==, max);
  g_assert_cmpuint (unit->tasks->len, ==, tasks);
  g_assert_cmpint (unit->number, ==, (int) i + 1);
}

static void
test_projects (void)
{
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  GrGuideProject *sprint, *full;
  GrGuideUnit *unit;
  GrGuideMetric *metric;

  g_assert_cmpuint (draft->projects->len, ==, 2);
  sprint = draft->projects->pdata[0];
  g_assert_false (sprint->full);
  g_assert_cmpstr (sprint->title, ==, "A First Rota for a Street Fair");
  g_assert_cmpstr (sprint->objective, ==, "Draw up a rota that a stranger could run");
  g_assert_cmpfloat (sprint->minutes.min, ==, 60);
  g_assert_cmpfloat (sprint->minutes.max, ==, 180);
  g_assert_cmpuint (sprint->units->len, ==, 3);
  assert_unit (sprint, 0, "List the tasks", 60, 60, 0);
  assert_unit (sprint, 1, "Fill the shifts", 45, 45, 0);
  assert_unit (sprint, 2, "Write the note", 15, 15, 0);
  unit = sprint->units->pdata[1];
  g_assert_cmpstr (unit->text, ==, "Place 12-15 names, two of them spare.");
  g_assert_cmpuint (sprint->deliverables->len, ==, 3);
  g_assert_cmpstr (((GrGuideText *) sprint->deliverables->pdata[2])->text, ==, "a one-page note for helpers");

  full = draft->projects->pdata[1];
  g_assert_true (full->full);
  g_assert_cmpfloat (full->minutes.max, ==, 1500);
  g_assert_cmpuint (full->units->len, ==, 5);
  assert_unit (full, 0, "Look around", 120, 180, 4);
  assert_unit (full, 3, "Run", 180, 240, 4);
  unit = full->units->pdata[3];
  g_assert_cmpfloat (unit->weeks.min, ==, 4);
  g_assert_cmpfloat (unit->weeks.max, ==, 6);
  unit = full->units->pdata[4];
  g_assert_cmpfloat (unit->weeks.max, ==, 0);
  g_assert_cmpstr (((GrGuideText *) unit->tasks->pdata[3])->text, ==, "Ask for a reference");
  g_assert_cmpuint (full->deliverables->len, ==, 6);
  g_assert_cmpuint (full->metrics->len, ==, 5);
  metric = full->metrics->pdata[0];
  g_assert_cmpfloat (metric->target, ==, 85);
  g_assert_true (metric->is_percent);
  metric = full->metrics->pdata[3];
  g_assert_cmpfloat (metric->target, ==, 0);
  metric = full->metrics->pdata[4];
  g_assert_cmpfloat (metric->target, ==, 1);
  g_assert_false (metric->is_percent);
}

static void
test_diagnostics (void)
{
  static const struct
  {
    guint line;
    const char *code;
    GrGuideSeverity severity;
  } expected[] = {
    { 90, "duplicate-heading", GR_GUIDE_NOTE }, { 281, "mojibake", GR_GUIDE_NOTE },
    { 307, "mojibake", GR_GUIDE_NOTE },         { 307, "mastery-percent", GR_GUIDE_NOTE },
    { 307, "quiz-no-key", GR_GUIDE_WARNING },   { 347, "mojibake", GR_GUIDE_NOTE },
    { 355, "mojibake", GR_GUIDE_NOTE },         { 370, "mojibake", GR_GUIDE_NOTE },
    { 370, "hours-sum", GR_GUIDE_NOTE },
  };
  g_autoptr (GrGuideDraft) draft = read_fixture ();
  g_autofree char *line = NULL;

  g_assert_cmpuint (draft->repairs->len, ==, 5);
  g_assert_cmpuint (draft->diagnostics->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GrGuideDiagnostic *diagnostic = draft->diagnostics->pdata[i];

      g_assert_cmpuint (diagnostic->line, ==, expected[i].line);
      g_assert_cmpstr (diagnostic->code, ==, expected[i].code);
      g_assert_cmpint (diagnostic->severity, ==, expected[i].severity);
    }
  line = gr_diagnostic_format (draft->diagnostics->pdata[3], "a/guide.md");
  g_assert_cmpstr (line, ==, "a/guide.md:307: note: 5 of 6 is 83 %, not 80 %; the count is used [mastery-percent]");
}

static void
add_id (GHashTable *ids,
        const char *id)
{
  g_assert_true (gr_uid_is_valid (id));
  if (!g_hash_table_add (ids, g_strdup (id)))
    g_error ("the id %s is used twice", id);
}

static void
add_texts (GHashTable *ids,
           GPtrArray  *texts)
{
  for (guint i = 0; i < texts->len; i++)
    add_id (ids, ((GrGuideText *) texts->pdata[i])->id);
}

/* Every id of a draft, each valid and used once. */
static GHashTable *
all_ids (GrGuideDraft *draft)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_id (ids, draft->id);
  for (guint i = 0; i < draft->questions->len; i++)
    add_id (ids, ((GrGuideQuestion *) draft->questions->pdata[i])->id);
  for (guint i = 0; i < draft->confusions->len; i++)
    add_id (ids, ((GrGuideConfusion *) draft->confusions->pdata[i])->id);
  add_texts (ids, draft->reflections);
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      add_id (ids, quiz->id);
      for (guint n = 0; n < quiz->items->len; n++)
        {
          add_id (ids, ((GrGuideItem *) quiz->items->pdata[n])->id);
          add_texts (ids, ((GrGuideItem *) quiz->items->pdata[n])->options);
        }
    }
  for (guint i = 0; i < draft->projects->len; i++)
    {
      GrGuideProject *project = draft->projects->pdata[i];

      add_id (ids, project->id);
      add_texts (ids, project->deliverables);
      for (guint n = 0; n < project->units->len; n++)
        {
          add_id (ids, ((GrGuideUnit *) project->units->pdata[n])->id);
          add_texts (ids, ((GrGuideUnit *) project->units->pdata[n])->tasks);
        }
      for (guint n = 0; n < project->metrics->len; n++)
        add_id (ids, ((GrGuideMetric *) project->metrics->pdata[n])->id);
    }
  return ids;
}

/* Text that is added above, another number, another emoji: what was there keeps its id. */
static void
test_ids (void)
{
  g_autoptr (GrGuideDraft) before = read_fixture ();
  g_autoptr (GHashTable) old = all_ids (before);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) after = NULL;
  g_autoptr (GHashTable) new = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  GHashTableIter iter;
  gpointer id;

  g_file_get_contents (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL), &text, NULL, &error);
  g_assert_no_error (error);
  changed = g_string_new (text);
  g_string_replace (changed, "## Foundations", "Some words.\n\n## A new part\n\nNew.\n\n## Foundations", 1);
  g_string_replace (changed, "#### Q7: ", "#### Q17: ", 1);
  g_string_replace (changed, "**Question 3:**", "**Question 4:**", 1);
  g_string_replace (changed, "#### 1. Regular", "#### 9. Regular", 1);
  g_string_replace (changed, "### Scenario 2:", "### Scenario 5:", 1);
  after = gr_guide_read (changed->str, changed->len, "other.md", &error);
  g_assert_no_error (error);
  new = all_ids (after);

  g_assert_cmpstr (before->id, ==, after->id);
  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_true (g_hash_table_contains (new, id));
  g_assert_cmpuint (g_hash_table_size (old), ==, g_hash_table_size (new));
}

static void
test_equal_names (void)
{
  const char *text = "# T\n## A\n### Same\nx\n### Same\ny\n## B\n### Same\nz\n## Micro-Quiz\n"
                     "1. What?\n   A) x\n   B) y\n\n2. What?\n   A) x\n   B) y\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read (text, strlen (text), NULL, &error);
  g_autoptr (GHashTable) ids = NULL;
  GrGuideQuiz *quiz;

  g_assert_no_error (error);
  ids = all_ids (draft);
  g_assert_cmpuint (g_hash_table_size (ids), ==, 1 + 1 + 2 + 4);
  quiz = draft->quizzes->pdata[0];
  g_assert_cmpuint (quiz->items->len, ==, 2);
}

static void
test_refused (void)
{
  g_autofree char *big = g_strnfill (GR_MARKUP_MAX_BYTES + 1, 'x');
  g_autofree char *deep = g_strnfill (GR_MARKUP_MAX_NESTING + 1, '>');
  const struct
  {
    const char *bytes;
    gsize len;
    const char *message;
  } cases[] = {
    { "", 0, "*“x.md”*empty*" },
    { "# T\0", 4, "*“x.md”*zero byte*" },
    { "# T\n\xFF", 5, "*“x.md”*line 2*UTF-8*" },
    { "only text\n", 10, "*“x.md”*neither a title nor a section*" },
    { big, GR_MARKUP_MAX_BYTES + 1, "*“x.md”*4 MiB*" },
    { deep, GR_MARKUP_MAX_NESTING + 1, "*“x.md”*64*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (gr_guide_read (cases[i].bytes, cases[i].len, "x.md", &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      if (!g_pattern_match_simple (cases[i].message, error->message))
        g_error ("%s does not match %s", error->message, cases[i].message);
      g_assert_true (g_str_has_prefix (error->message, "Import “x.md”: "));
    }
}

static void
test_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "big.md", NULL);
  g_autofree char *big = g_strnfill (GR_MARKUP_MAX_BYTES + 10, 'x');
  g_autoptr (GFile) directory = g_file_new_for_path (folder);
  g_autoptr (GFile) missing = g_file_get_child (directory, "missing.md");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (gr_guide_read_file (directory, NULL, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (gr_guide_read_file (missing, NULL, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (path, big, GR_MARKUP_MAX_BYTES + 10, NULL));
  g_assert_null (gr_guide_read_file (file, NULL, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
  g_remove (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/sections", test_sections);
  g_test_add_func ("/guide/questions", test_questions);
  g_test_add_func ("/guide/quiz", test_quiz);
  g_test_add_func ("/guide/lists", test_lists);
  g_test_add_func ("/guide/projects", test_projects);
  g_test_add_func ("/guide/diagnostics", test_diagnostics);
  g_test_add_func ("/guide/ids", test_ids);
  g_test_add_func ("/guide/equal-names", test_equal_names);
  g_test_add_func ("/guide/refused", test_refused);
  g_test_add_func ("/guide/files", test_files);
  return g_test_run ();
}
