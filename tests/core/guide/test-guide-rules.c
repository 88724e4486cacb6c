/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-duration.h"
#include "gr-guide-lines.h"
#include "gr-guide-option.h"
#include "gr-guide-points.h"
#include "gr-guide-project.h"
#include "gr-guide-words.h"
#include "gr-text.h"

static const struct
{
  const char *text;
  gboolean brackets;
  double min, max, weeks_min, weeks_max; /* minutes; max 0: none */
} durations[] = {
  { "Title (45 minutes)", TRUE, 45, 45, 0, 0 },
  { "Title (1-3 Hours)", TRUE, 60, 180, 0, 0 },
  { "Title (1–3 hours)", TRUE, 60, 180, 0, 0 },
  { "Phase 4: Run (3-4 hours over 4-6 weeks)", TRUE, 180, 240, 4, 6 },
  { "Phase (3 to 4 hrs across 2 weeks)", TRUE, 180, 240, 2, 2 },
  { "Half (1.5 hours)", TRUE, 90, 90, 0, 0 },
  { "Hälfte (1,5 Stunden)", TRUE, 90, 90, 0, 0 },
  { "Lang (2-3 Stunden über 4 Wochen)", TRUE, 120, 180, 4, 4 },
  { "Mixed (1 hour 30 minutes)", TRUE, 90, 90, 0, 0 },
  { "Notes (draft) (20 min)", TRUE, 20, 20, 0, 0 },
  { "Total (2 sessions, 4-6 hours total)", TRUE, 240, 360, 0, 0 },
  { "Plus (10+ hours)", TRUE, 600, 600, 0, 0 },
  { "Extra (6-16 additional hours)", TRUE, 0, 0, 0, 0 },
  { "Quiz (80% mastery)", TRUE, 0, 0, 0, 0 },
  { "Plan (3-6 months)", TRUE, 0, 0, 0, 0 },
  { "No brackets, 45 minutes", TRUE, 0, 0, 0, 0 },
  { "Time Limit: 30 minutes", FALSE, 30, 30, 0, 0 },
  { "**Time:** 5-8 weeks with 15-25 hours", FALSE, 900, 1500, 0, 0 },
  { "Open (", TRUE, 0, 0, 0, 0 },
};

static void
test_durations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      GrGuideDuration found;
      gboolean any = gr_guide_duration_find (durations[i].text, durations[i].brackets, &found);

      g_test_message ("%s", durations[i].text);
      g_assert_cmpint (any, ==, durations[i].max > 0);
      g_assert_cmpfloat (found.minutes.min, ==, durations[i].min);
      g_assert_cmpfloat (found.minutes.max, ==, durations[i].max);
      g_assert_cmpfloat (found.weeks.min, ==, durations[i].weeks_min);
      g_assert_cmpfloat (found.weeks.max, ==, durations[i].weeks_max);
    }
}

static const struct
{
  const char *text;
  int correct, total, percent;
} fractions[] = {
  { "**Mastery Threshold:** 5/6 correct (80%)", 5, 6, 80 },
  { "80% (4 out of 5)", 4, 5, 80 },
  { "4 von 5 richtig", 4, 5, 0 },
  { "Micro-Quiz (80% Required)", 0, 0, 80 },
  { "80 % nötig", 0, 0, 80 },
  { "5-6 correct (83-100%): well done", 0, 0, 0 },
  { "the 80/20 rule", 0, 0, 0 },
  { "on 3/4/2025", 0, 0, 0 },
  { "open 24/7", 0, 0, 0 },
  { "Answer these 6 questions.", 0, 0, 0 },
};

static void
test_fractions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (fractions); i++)
    {
      int correct, total, percent;

      g_test_message ("%s", fractions[i].text);
      gr_guide_fraction_find (fractions[i].text, &correct, &total, &percent);
      g_assert_cmpint (correct, ==, fractions[i].correct);
      g_assert_cmpint (total, ==, fractions[i].total);
      g_assert_cmpint (percent, ==, fractions[i].percent);
    }
}

static const struct
{
  const char *text;
  gboolean is;
  const char *key;
  int number;
  const char *value;
} labels[] = {
  { "**Question 3:** What?", TRUE, "question", 3, "What?" },
  { "**Answer Framework**:", TRUE, "answer framework", 0, "" },
  { "**Correct Answer: C**", TRUE, "correct answer", 0, "C" },
  { "**Answer: B** - because", TRUE, "answer", 0, "B - because" },
  { "*Answer:* B", TRUE, "answer", 0, "B" },
  { "Answer: B", TRUE, "answer", 0, "B" },
  { "✅ **Correct Answer:** B", TRUE, "correct answer", 0, "B" },
  { "Q7. Why so?", TRUE, "q", 7, "Why so?" },
  { "**Phase 2: Run (2-3 hours)**", TRUE, "phase", 2, "Run (2-3 hours)" },
  { "**Phase 1 (2-3 hours):** Text", TRUE, "phase", 1, "(2-3 hours) Text" },
  { "**1. Own tasks (1 hour)**", TRUE, "own tasks 1 hour", 1, "" },
  { "**Mistake #2:** x", TRUE, "mistake", 2, "x" },
  { "**bold** in a sentence", FALSE, "bold", 0, "in a sentence" },
  { "**Confusion: \"A vs B\"** — text", TRUE, "confusion", 0, "\"A vs B\" — text" },
  { "Top 20 problems", FALSE, NULL, 0, NULL },
  { "this is: not a label", FALSE, NULL, 0, NULL },
  { "A sentence that goes on for long: no label", FALSE, NULL, 0, NULL },
  { "https://example.org", FALSE, NULL, 0, NULL },
  { "**A)** first", FALSE, NULL, 0, NULL },
  { "**never closed", FALSE, NULL, 0, NULL },
};

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GrLabel label;
      g_autofree char *value = NULL;

      g_test_message ("%s", labels[i].text);
      gr_guide_label_read (&label, labels[i].text, FALSE);
      g_assert_cmpint (gr_guide_label_is (&label), ==, labels[i].is);
      g_assert_cmpstr (label.key, ==, labels[i].key);
      if (labels[i].key != NULL)
        {
          value = gr_guide_label_dup_value (&label);
          g_assert_cmpint (label.number, ==, labels[i].number);
          g_assert_cmpstr (value, ==, labels[i].value);
        }
      gr_guide_label_clear (&label);
    }
}

static const struct
{
  const char *title, *core;
} cores[] = {
  { "🔄 Common Confusions", "common confusions" },
  { "3. Digital Help", "digital help" },
  { "Q1: How do you?", "how do you" },
  { "Scenario 2: A storm", "a storm" },
  { "1.2 Part", "part" },
  { "Question 4", "question" },
  { "Python: the basics", "python the basics" },
  { "ÜBUNG", "übung" },
};

static void
test_cores (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cores); i++)
    {
      g_autofree char *core = gr_guide_core (cores[i].title);

      g_assert_cmpstr (core, ==, cores[i].core);
    }
}

static void
test_normal (void)
{
  static const char *texts[] = { "",    " ",  "a",     "  A  b ",   "Don't stop-now!", "'",
                                 "a '", "'a", "x--'y", "Ünder 5 %", "1.2 (x)",         "\t\n" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *quick = gr_guide_normal (texts[i]);
      g_autofree char *slow = gr_text_normalise (texts[i]);

      g_assert_cmpstr (quick, ==, slow);
    }
}

static const struct
{
  const char *text;
  int index; /* -2: none */
  const char *option;
  gboolean marked;
} options[] = {
  { "A) first", 0, "first", FALSE },
  { "**B)** second", 1, "second", FALSE },
  { "**C) third**", 2, "third", TRUE },
  { "**D.** fourth", 3, "fourth", FALSE },
  { "(a) first", 0, "first", FALSE },
  { "a. first", 0, "first", FALSE },
  { "B: second", 1, "second", FALSE },
  { "B) O(1) ✅", 1, "O(1)", TRUE },
  { "✅ B) second", 1, "second", TRUE },
  { "B) second (correct)", 1, "second", TRUE },
  { "[x] C) third", 2, "third", TRUE },
  { "[ ] open", -1, "open", FALSE },
  { "A sentence", -2, NULL, FALSE },
  { "A.nospace", -2, NULL, FALSE },
  { "K) eleventh", -2, NULL, FALSE },
  { "1) number", -2, NULL, FALSE },
  { "A)close", 0, "close", FALSE },
  { "A\\) escaped", 0, "escaped", FALSE },
  { "**A** first", 0, "first", FALSE },
  { "B – second", 1, "second", FALSE },
  { "`C)` third", 2, "third", FALSE },
  { "*D)* fourth", 3, "fourth", FALSE },
  { "🇧 second", 1, "second", FALSE },
  { "A)\302\240first", 0, "first", FALSE },
  { "B) second ← Correct", 1, "second", TRUE },
  { "B) second *(correct answer)*", 1, "second", TRUE },
  { "B) second **[Correct]**", 1, "second", TRUE },
  { "B) zweite (Richtig)", 1, "zweite", TRUE },
  { "B) second ❌", 1, "second", FALSE },
  { "B) second (incorrect)", 1, "second", FALSE },
  { "B) f(correctly)", 1, "f(correctly)", FALSE },
};

static void
test_options (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      GrOption option;
      gboolean found = gr_guide_option_read (&option, options[i].text);

      g_test_message ("%s", options[i].text);
      g_assert_cmpint (found, ==, options[i].index > -2);
      if (!found)
        continue;
      g_assert_cmpint (option.index, ==, options[i].index);
      g_assert_cmpstr (option.text, ==, options[i].option);
      g_assert_cmpint (option.bold || option.checked, ==, options[i].marked);
      gr_guide_option_clear (&option);
    }
}

static const struct
{
  const char *text;
  const char *letters;
  char wrong;
} answers[] = {
  { "B", "B", 0 },
  { "b) the text", "B", 0 },
  { "**C)** text", "C", 0 },
  { "C - because", "C", 0 },
  { "(D)", "D", 0 },
  { "`A`", "A", 0 },
  { "Option B", "B", 0 },
  { "A, C", "AC", 0 },
  { "A and C", "AC", 0 },
  { "A, B, and D", "ABD", 0 },
  { "A & B", "AB", 0 },
  { "A heap is a tree", "", 0 },
  { "A", "A", 0 },
  { "F", "", 'F' },
  { "Because", "", 0 },
  { "", "", 0 },
  { "The correct answer is **B**.", "B", 0 },
  { "Die richtige Antwort ist c)", "C", 0 },
  { "The answer is a heap", "", 0 },
};

static void
test_letters (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
      g_autoptr (GString) found = g_string_new (NULL);
      const char *rest;
      char wrong;

      g_test_message ("%s", answers[i].text);
      gr_guide_option_read_letters (answers[i].text, 4, letters, &rest, &wrong);
      for (guint n = 0; n < letters->len; n++)
        g_string_append_c (found, (char) ('A' + g_array_index (letters, guint, n)));
      g_assert_cmpstr (found->str, ==, answers[i].letters);
      g_assert_cmpint (wrong, ==, answers[i].wrong);
    }
}

static const struct
{
  const char *text;
  const char *points; /* joined by | */
} point_cases[] = {
  { "\"I plan. First, I look. Second, I ask. Done.\"", "I look.|I ask." },
  { "First, only one. Then more.", "First, only one.|Then more." },
  { "One e.g. this. Two! Three?", "One e.g. this.|Two!|Three?" },
  { "At 3.5 hours it ends. Dr. Meyer agreed.", "At 3.5 hours it ends.|Dr. Meyer agreed." },
  { "Erstens frage ich. Zweitens höre ich zu.", "Frage ich.|Höre ich zu." },
  { "", "" },
};

static void
test_points (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (point_cases); i++)
    {
      g_auto (GStrv) points = gr_guide_text_points (point_cases[i].text);
      g_autofree char *joined = g_strjoinv ("|", points);

      g_assert_cmpstr (joined, ==, point_cases[i].points);
    }
}

static const struct
{
  const char *text;
  double target;
  gboolean percent, at_most;
} metrics[] = {
  { "Achieve 85%+ of it", 85, TRUE, FALSE },     { "Hold 10+ talks", 10, FALSE, FALSE },
  { "At least 5 people", 5, FALSE, FALSE },      { "Mindestens 3 Gespräche", 3, FALSE, FALSE },
  { "Fewer than 4 errors", 4, FALSE, TRUE },     { "under 30 % loss", 30, TRUE, TRUE },
  { "Handle 1,000+ lines", 1000, FALSE, FALSE }, { "Be known", 0, FALSE, FALSE },
  { "Use Python 3 well", 0, FALSE, FALSE },      { "GPT-4 + more", 0, FALSE, FALSE },
};

static void
test_metrics (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (metrics); i++)
    {
      GrGuideMetric *metric = gr_guide_project_read_metric (metrics[i].text, 1);
      GrGuideProject *owner = gr_guide_project_new ();
      g_autoptr (GrGuideDraft) draft = gr_guide_draft_new ();

      g_ptr_array_add (draft->projects, owner);
      g_ptr_array_add (owner->metrics, metric);
      g_test_message ("%s", metrics[i].text);
      g_assert_cmpfloat (metric->target, ==, metrics[i].target);
      g_assert_cmpint (metric->is_percent, ==, metrics[i].percent);
      g_assert_cmpint (metric->at_most, ==, metrics[i].at_most);
    }
}

static const struct
{
  GrWord word;
  const char *text;
  gboolean matches;
} words[] = {
  { GR_WORD_QUIZ, "📝 Micro-Quiz (80 % required)", TRUE },
  { GR_WORD_QUIZ, "Minisprintquiz", TRUE },
  { GR_WORD_QUIZ, "Quizzical looks", FALSE },
  { GR_WORD_CONFUSIONS, "Common Confusions & Mistakes", TRUE },
  { GR_WORD_CONFUSIONS, "The confusion matrix", FALSE },
  { GR_WORD_CONFUSIONS, "Häufige Missverständnisse", TRUE },
  { GR_WORD_REFLECTIONS, "Reflection Prompts", TRUE },
  { GR_WORD_REFLECTIONS, "Reflection", TRUE },
  { GR_WORD_REFLECTIONS, "Post-Interview Reflection Framework", FALSE },
  { GR_WORD_SPRINT, "Mini Sprint Project (1-3 hours)", TRUE },
  { GR_WORD_SPRINT, "Mini AI Project Assignments", FALSE },
  { GR_WORD_FULL, "🌟 Full Project Extension: X", TRUE },
  { GR_WORD_ANSWER, "Answer Framework", TRUE },
  { GR_WORD_ANSWER, "Musterantwort", TRUE },
  { GR_WORD_ANSWER, "Unanswered", FALSE },
  { GR_WORD_KEY, "Quiz Answer Key", TRUE },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *normal = gr_text_normalise (words[i].text);

      g_test_message ("%s", words[i].text);
      g_assert_cmpint (gr_guide_word_matches (words[i].word, normal), ==, words[i].matches);
    }
  g_assert_cmpstr (gr_guide_word_language ("wie geht es und was ist die antwort"), ==, "de");
  g_assert_cmpstr (gr_guide_word_language ("what is the answer to this"), ==, "en");
  g_assert_cmpstr (gr_guide_word_language ("quelle heure est il chez vous maintenant et pourquoi ne viens tu pas"), ==,
                   "und");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/rules/durations", test_durations);
  g_test_add_func ("/guide/rules/fractions", test_fractions);
  g_test_add_func ("/guide/rules/labels", test_labels);
  g_test_add_func ("/guide/rules/cores", test_cores);
  g_test_add_func ("/guide/rules/normal", test_normal);
  g_test_add_func ("/guide/rules/options", test_options);
  g_test_add_func ("/guide/rules/letters", test_letters);
  g_test_add_func ("/guide/rules/points", test_points);
  g_test_add_func ("/guide/rules/metrics", test_metrics);
  g_test_add_func ("/guide/rules/words", test_words);
  return g_test_run ();
}
