/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-exchange-read.h"
#include "gr-exchange-write.h"

#include <string.h>

static GrGuideDraft *
read_text (const char *text,
           const char *name)
{
  g_autoptr (GError) error = NULL;
  GrGuideDraft *draft = gr_exchange_read (text, strlen (text), name, &error);

  g_assert_no_error (error);
  return draft;
}

static const GrGuideItem *
get_item (const GrGuideDraft *draft,
          guint               i)
{
  const GrGuideQuiz *quiz = draft->quizzes->pdata[0];

  g_assert_cmpuint (quiz->items->len, >, i);
  return quiz->items->pdata[i];
}

static const char *
get_option (const GrGuideItem *item,
            guint              i)
{
  g_assert_cmpuint (item->options->len, >, i);
  return ((GrGuideText *) item->options->pdata[i])->text;
}

/* "0" or "0 2": which are right. */
static void
assert_right (const GrGuideItem *item,
              const char        *right)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < item->correct->len; i++)
    g_string_append_printf (found, "%s%u", i > 0 ? " " : "", g_array_index (item->correct, guint, i));
  g_assert_cmpstr (found->str, ==, right);
}

static void
test_aiken (void)
{
  g_autoptr (GrGuideDraft) draft = read_text ("What is the answer?\r\nA) one\r\nB. *two*\r\nANSWER: B\r\n\r\n"
                                              "Which is\nthe last?\nA. this\nB. that\nC. none\nanswer: c\n",
                                              "my quiz.txt");

  g_assert_cmpstr (draft->title, ==, "my quiz");
  g_assert_cmpuint (draft->diagnostics->len, ==, 0);
  assert_right (get_item (draft, 0), "1");
  g_assert_cmpstr (get_option (get_item (draft, 0), 1), ==, "\\*two\\*"); /* plain text, kept as such */
  assert_right (get_item (draft, 1), "2");
  g_assert_cmpstr (get_item (draft, 1)->stem, ==, "Which is\\\nthe last?");
  g_assert_cmpuint (draft->sections->len, ==, 1);
}

static void
test_gift (void)
{
  g_autoptr (GrGuideDraft) draft = read_text (
      "// a comment {=not ~this}\n$CATEGORY: course/Bread//Rolls\n\n"
      "::First:: What makes dough rise? {\n =yeast # it breathes\n ~salt\n ~%0%flour\n}\n\n"
      "Salt is sweet. {FALSE#No, it is salty.#Right.}\n\n"
      "[html]<p>Which are <b>grains</b> &amp; grasses?</p> {~%50%wheat ~%50%rye ~%-100%peas####Both are grasses.}\n\n"
      "Escapes\\: 1 \\+ 1 \\= \\{2\\} \\#1 \\~ok? {=a\\=b ~c\\~d}\n\n"
      "A loaf {~stands =rises} overnight.\n\n"
      "[markdown]**Bold** stem? {=yes ~*no*}\n",
      "bread.gift");

  g_assert_cmpstr (draft->title, ==, "Bread/Rolls");
  g_assert_cmpuint (draft->diagnostics->len, ==, 0);
  g_assert_cmpstr (get_item (draft, 0)->stem, ==, "What makes dough rise?");
  assert_right (get_item (draft, 0), "0");
  g_assert_cmpstr (get_item (draft, 0)->explanation, ==, "it breathes");
  assert_right (get_item (draft, 1), "1");
  g_assert_cmpstr (get_option (get_item (draft, 1), 1), ==, "False");
  g_assert_cmpstr (get_item (draft, 2)->stem, ==, "Which are grains & grasses?");
  assert_right (get_item (draft, 2), "0 1");
  g_assert_cmpstr (get_item (draft, 2)->explanation, ==, "Both are grasses.");
  g_assert_cmpstr (get_item (draft, 3)->stem, ==, "Escapes: 1 \\\\+ 1 = {2} #1 ~ok?");
  g_assert_cmpstr (get_option (get_item (draft, 3), 0), ==, "a=b");
  assert_right (get_item (draft, 4), "1");
  g_assert_true (g_str_has_suffix (get_item (draft, 4)->stem, "overnight."));
  g_assert_cmpstr (get_item (draft, 5)->stem, ==, "**Bold** stem?");
}

/* What is no choice is left out, and said to be. */
static void
test_gift_others (void)
{
  g_autoptr (GrGuideDraft) draft = read_text ("Essay {}\n\nNumber {#3.14:0.01}\n\nWord {=one =two}\n\n"
                                              "Pairs {=a -> b =c -> d}\n\nText only.\n\nOpen {=a ~b\n\n"
                                              "Empty {=a ~}\n\nNo key? {~a ~b}\n",
                                              "mixed.gift");

  g_assert_cmpuint (((GrGuideQuiz *) draft->quizzes->pdata[0])->items->len, ==, 1);
  assert_right (get_item (draft, 0), "");
  g_assert_cmpuint (draft->diagnostics->len, ==, 7);
  for (guint i = 0; i < draft->diagnostics->len; i++)
    {
      const GrGuideDiagnostic *diagnostic = draft->diagnostics->pdata[i];

      g_assert_cmpuint (diagnostic->line, ==, i < 4 ? 1 + 2 * i : 3 + 2 * i);
    }
}

/* Out and in again: the same questions with the same keys; what has no key stays behind and is counted. */
static void
test_round (void)
{
  static const struct
  {
    GrExchangeFormat format;
    const char *name;
    guint n;
  } formats[] = { { GR_EXCHANGE_GIFT, "again.gift", 3 }, { GR_EXCHANGE_AIKEN, "again.aiken", 2 } };
  const char *markdown =
      "# Tools: {what} #1 / more\n\n## Quiz\n\n**Question 1:** What cuts *well*?\n**A)** a saw = {sharp}\n"
      "**B)** a ~spoon\n**Answer:** A\n**Explanation:** It has teeth.\n\n- one\n- two: #2\n\n"
      "**Question 2:** Which are blunt?\n**A)** a ball\n**B)** a knife\n**C)** a sack\n**Answer:** A, C\n\n"
      "**Question 3:** Which has no key?\n**A)** a door\n**B)** a wall\n\n"
      "**Question 4:** A. or B?\n**A)** A\n**B)** B\n**Answer:** B\n";
  g_autoptr (GrGuideDraft) draft = read_text (markdown, "tools.md");

  for (guint f = 0; f < G_N_ELEMENTS (formats); f++)
    {
      GrExchangeLoss loss;
      g_autofree char *text = gr_exchange_write (draft, formats[f].format, NULL, &loss);
      g_autoptr (GrGuideDraft) again = read_text (text, formats[f].name);
      g_autofree char *plain = g_strconcat (formats[f].name, ".txt", NULL);
      g_autoptr (GrGuideDraft) by_content = read_text (text, plain);

      g_assert_cmpuint (loss.items, ==, 4 - formats[f].n);
      g_assert_cmpuint (((GrGuideQuiz *) again->quizzes->pdata[0])->items->len, ==, formats[f].n);
      g_assert_cmpuint (gr_guide_compare (again, by_content) & GR_GUIDE_PART_QUIZZES, ==, 0);
      g_assert_cmpuint (again->diagnostics->len, ==, 0);
      assert_right (get_item (again, 0), "0");
      assert_right (get_item (again, formats[f].n - 1), "1");
      if (formats[f].format == GR_EXCHANGE_AIKEN)
        continue;
      g_assert_cmpstr (again->title, ==, draft->title);
      for (guint i = 0; i < 2; i++)
        {
          g_assert_cmpstr (get_item (again, i)->stem, ==, get_item (draft, i)->stem);
          g_assert_cmpstr (get_option (get_item (again, i), 0), ==, get_option (get_item (draft, i), 0));
        }
      g_assert_cmpstr (get_item (again, 0)->explanation, ==, get_item (draft, 0)->explanation);
      assert_right (get_item (again, 1), "0 2");
    }
}

static void
test_anki (void)
{
  g_autoptr (GrGuideDraft) draft = read_text (
      "# Tools & Co\n\n## Words\n\n- **Saw:** it \"cuts\"\n- **Awl:** it pricks\n\n## Interview Questions\n\n"
      "### Q1: Why tools?\n\n**Answer:**\n\n```\na\tb\n  c\n```\n\n## Quiz\n\n**Question 1:** Which cuts?\n"
      "**A)** a saw\n**B)** a ball\n**Answer:** A\n",
      "tools.md");
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_anki_card_free);
  GrExchangeLoss loss;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_ptr_array_add (cards, gr_anki_card_new ("My own <front>", "two\nlines"));
  text = gr_exchange_write (draft, GR_EXCHANGE_ANKI, cards, &loss);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "#separator:tab");
  g_assert_cmpstr (lines[1], ==, "#html:true");
  g_assert_cmpstr (lines[2], ==, "#tags column:3");
  g_assert_cmpuint (g_strv_length (lines), ==, 3 + 5 + 1);
  for (guint i = 3; i < 8; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (fields), ==, 3);
      g_assert_true (g_str_has_prefix (fields[2], "tools-co greenroom::"));
    }
  g_assert_nonnull (strstr (lines[3], "<br>"));
  g_assert_nonnull (strstr (text, "it &quot;cuts&quot;"));
  g_assert_nonnull (strstr (lines[7], "&lt;front&gt;"));
}

/* Each is refused, and the sentence says why. */
static const struct
{
  const char *name;
  const char *text;
  const char *says;
} hostile[] = {
  { "a.gift", "", "empty" },
  { "b.gift", "\xff{=a ~b}", "not UTF-8" },
  { "c.gift", "// only a comment\n", "no question" },
  { "d.gift", "Just text.\n", "no question" },
  { "e.gift", "{=a ~b}\n", "line 1: A question is left out: there is no text" },
  { "f.gift", "Why? {=a ~b", "not closed" },
  { "g.gift", "Why? {=a ~b\n\n}", "not closed" },
  { "h.gift", "Why? {~}", "empty" },
  { "i.gift", "Why? {=}", "word" },
  { "j.gift", "Why? {}", "essay" },
  { "k.gift", "Why? {#1..2}", "number" },
  { "l.gift", "Why? {=a}", "word" },
  { "m.gift", "Why? {=a -> b}", "pairs" },
  { "n.gift", "Why? {~%999999999999999999999999%a}", "fewer than two" },
  { "o.gift", "::title", "no question" },
  { "p.gift", "::title::", "no question" },
  { "q.gift", "\\{\\}\\=\\~\\#\\:\\", "no question" },
  { "r.gift", "[html]&#xFFFFFFFFFFFF;&#0;<b {=a}", "word" },
  { "s.gift", "$CATEGORY: /////\n", "no question" },
  { "t.gift", "?{~a~b~c~d~e~f~g~h~i~j~k~l~m~n~o~p~q~r~s~t~u~v~w~x~y~z~0}", "26" },
  { "u.gift", "{{{{}}}}", "word" },
  { "a.aiken", "", "empty" },
  { "b.aiken", "\xc3(", "not UTF-8" },
  { "c.aiken", "Why?\n", "no question" },
  { "d.aiken", "ANSWER: A\n", "two options" },
  { "e.aiken", "Why?\nA) one\nANSWER: A\n", "two options" },
  { "f.aiken", "Why?\nA) one\nB) two\nANSWER: C\n", "not one of A to B" },
  { "g.aiken", "Why?\nA) one\nB) two\nANSWER:\n", "not one of A to B" },
  { "h.aiken", "Why?\nA) one\nB) two\nANSWER: AB\n", "not one of A to B" },
  { "i.aiken", "Why?\nA) one\nC) two\nANSWER: A\n", "do not follow" },
  { "j.aiken", "Why?\nB) one\nA) two\nANSWER: A\n", "do not follow" },
  { "k.aiken", "Why?\nA) one\nB)\nANSWER: A\n", "empty" },
  { "l.aiken", "A) one\nB) two\nANSWER: A\n", "no question above" },
  { "m.aiken", "Why?\nA) one\nB) two\n", "no line “ANSWER: B”" },
  { "n.aiken", "Why?\nA) one\nB) two\n\nWho?\n", "no line “ANSWER: B”" },
};

static void
test_hostile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrGuideDraft) draft =
          gr_exchange_read (hostile[i].text, strlen (hostile[i].text), hostile[i].name, &error);

      g_test_message ("%s → %s", hostile[i].name, error != NULL ? error->message : "taken");
      g_assert_null (draft);
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "Import “"));
      g_assert_nonnull (strstr (error->message, hostile[i].says));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/quiz-files/aiken", test_aiken);
  g_test_add_func ("/exchange/quiz-files/gift", test_gift);
  g_test_add_func ("/exchange/quiz-files/gift-others", test_gift_others);
  g_test_add_func ("/exchange/quiz-files/round", test_round);
  g_test_add_func ("/exchange/quiz-files/anki", test_anki);
  g_test_add_func ("/exchange/quiz-files/hostile", test_hostile);
  return g_test_run ();
}
