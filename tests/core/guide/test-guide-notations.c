/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"

#include <string.h>

static GrGuideDraft *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  GrGuideDraft *draft = gr_guide_read (text, strlen (text), "x.md", &error);

  g_assert_no_error (error);
  return draft;
}

/* "threshold {stem [A|B]=1 explanation <reason A|reason B>}" for every item of every quiz. */
static char *
describe_quizzes (GrGuideDraft *draft)
{
  GString *out = g_string_new (NULL);

  for (guint q = 0; q < draft->quizzes->len; q++)
    {
      GrGuideQuiz *quiz = draft->quizzes->pdata[q];

      if (quiz->total > 0)
        g_string_append_printf (out, "%d/%d ", quiz->correct, quiz->total);
      for (guint i = 0; i < quiz->items->len; i++)
        {
          GrGuideItem *item = quiz->items->pdata[i];

          g_string_append_printf (out, "{%s [", item->stem);
          for (guint n = 0; n < item->options->len; n++)
            g_string_append_printf (out, "%s%s", n > 0 ? "|" : "", ((GrGuideText *) item->options->pdata[n])->text);
          g_string_append (out, "]");
          for (guint n = 0; n < item->correct->len; n++)
            g_string_append_printf (out, "=%u", g_array_index (item->correct, guint, n));
          if (item->explanation != NULL && *item->explanation != '\0')
            g_string_append_printf (out, " %s", item->explanation);
          if (item->reasons != NULL)
            {
              g_autofree char *reasons = g_strjoinv ("|", item->reasons);

              g_string_append_printf (out, " <%s>", reasons);
            }
          g_string_append (out, "}");
        }
    }
  return g_string_free_and_steal (out);
}

static const struct
{
  const char *text, *quizzes;
} quizzes[] = {
  /* the documented notation */
  { "# T\n## Micro-Quiz\n**Question 1:** Which?\n**A)** one\n**B)** two\n**Answer:** B\n**Explanation:** why\n\n"
    "**Mastery Threshold:** 80% correct\n",
    "1/1 {Which? [one|two]=1 why}" },
  { "# T\n## Quiz\n1. **Question**: Which?\n   - a) one\n   - b) two\n\n2. **Question**: Who?\n   - a) x\n   - b) y\n\n"
    "**Answer Key**: 1-b, 2-a\n",
    "{Which? [one|two]=1}{Who? [x|y]=0}" },
  { "# T\n## Quiz\n### Question 1: Topic\n\n**Scenario:** So.\n\nWhat now?\n\n- A) one\n- B) two\n\n**Answer:** A) "
    "one, because.\n",
    "{**Scenario:** So.\n\nWhat now? [one|two]=0 because.}" },
  { "# T\n## Quiz\n### Question 1: Which one:\n\nA) one\nB) two\n**Correct Answer:** b - why\n\nmore\n\n### Question "
    "2: Who?\nA) x\nB) y\n",
    "{Which one: [one|two]=1 why\n\nmore}{Who? [x|y]}" },
  { "# T\n## Quiz\nWhich?\nA) one ✅\nB) two\n\nWho?\nA) x\nB) **y**\n", "{Which? [one|two]=0}{Who? [x|y]=1}" },
  { "# T\n## Quiz (80% to pass)\n1. Which?\n\n   A. one\n\n   B. two\n\n2. Who?\n\n   A. x\n\n   B. y\n",
    "2/2 {Which? [one|two]}{Who? [x|y]}" },
  { "# T\n## Quiz\n**1. Which?** A) one B) two C) three\n\n**Answer:** C\n", "" },
  { "# T\n## Quiz\n**1. Which?**\nA) one B) two C) three\n\n**Answer:** C\n", "{Which? [one|two|three]=2}" },
  { "# T\n## Quiz\n1. Which of these?\n```c\nint a;\n```\nA) one\nB) two\n\nAnswer: A, B\n",
    "{Which of these?\n\n```c\nint a;\n``` [one|two]=0=1}" },
  { "# T\n## Quiz\n**Question 1:** Which?\n(a) one\n(b) two\n\n**Question 2:** Who?\n(a) x\n(b) y\n\n"
    "<!-- answers: 1B 2A -->\n",
    "{Which? [one|two]=1}{Who? [x|y]=0}" },
  { "# T\n## Quiz\n### Question 1\nWhich?\nA) one\nB) two\n\n### Question 2\nWho?\nA) x\nB) y\n\n**Quiz Answer "
    "Key:**\n\n"
    "1. B) two - for a reason\n2. A) x\n",
    "{Which? [one|two]=1 for a reason}{Who? [x|y]=0}" },
  { "# T\n## Quiz\n**Q1.** Which?\n- [ ] one\n- [x] two\n", "{Which? [one|two]=1}" },
  { "# T\n## Quiz\n**Q1:** Which?\nA) one\nB) two\n\n<details>\n<summary>Answer</summary>\n\nB) two\n\n</details>\n",
    "{Which? [one|two]=1}" },
  { "# T\n## Quiz\n**Question 1:** True?\nA) Yes\nB) No\n\n**Answer:** No\n", "{True? [Yes|No]=1}" },
  { "# T\n## Quiz\n### Q1. Which?\nA. one\nB. two\n\n✅ **Answer: B**\n\n*Because.*\n\n### Q2. Who?\nA. x\nB. y\n",
    "{Which? [one|two]=1 *Because.*}{Who? [x|y]}" },
  { "# T\n## Quiz\n**Question 1 (easy):** Which?\nA) one\nB) two\n", "{Which? [one|two]}" },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\n2. Who?\n   A) x\n   B) y\n\n**Answers:** B, A\n",
    "{Which? [one|two]=1}{Who? [x|y]=0}" },
  /* an explanation may say of each option why, or why not */
  { "# T\n## Quiz\n**Question 1:** Which?\n**A)** one\n**B)** two\n**C)** three\n**Answer:** B\n**Explanation:** "
    "why\n\n"
    "- A) too small\n- B) just\n  right\n- C) too big\n\n**Question 2:** Who?\n**A)** x\n**B)** y\n**Answer:** A\n"
    "**Explanation:**\n\n- A) he did\n- B) she did not\n\n**Mastery Threshold:** 2/2 correct\n",
    "2/2 {Which? [one|two|three]=1 why <too small|just\nright|too big>}{Who? [x|y]=0 <he did|she did not>}" },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n   C) three\n\n   **Answer:** B\n\n   **Explanation:**\n   A) "
    "small\n"
    "   C) big\n\n   So it is.\n\n2. Who?\n   A) x\n   B) y\n\n   **Answer:** B\n",
    "{Which? [one|two|three]=1 So it is. <small||big>}{Who? [x|y]=1}" },
  { "# T\n## Quiz\nWhich?\nA) one\nB) two\n\n**Answer:** B\n\n**Explanation:** why\n\nWho?\nA) x\nB) y\n\n"
    "**Answer:** A\n",
    "{Which? [one|two]=1 why}{Who? [x|y]=0}" },
  /* marks, remarks and places of other authors */
  { "# T\n## Quiz\nWhich?\n- **A** one\n- **B** two ← Correct\n\nWho?\nA - x\nB - y\n\nThe correct answer is **A**.\n",
    "{Which? [one|two]=1}{Who? [x|y]=0}" },
  { "# T\n## Quiz\nWhich?\nA) one B) two\nC) three ❌ D) four ✅\n", "{Which? [one|two|three|four]=3}" },
  { "# T\n## Quiz\n**Question 1:** Which?\n\n| | |\n|---|---|\n| A | one |\n| B | two |\n\n**Answer** B\n",
    "{Which? [one|two]=1}" },
  { "# T\n## Quiz\n**Question 1:** Which?\nA)\n```c\na\n```\nB)\n```c\nb\n```\n\n**Answer:** A\n",
    "{Which? [```c\na\n```|```c\nb\n```]=0}" },
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n\n**Question 2:** Who?\nA) x\nB) y\n\n### Answers\n\n"
    "| Question | Answer | Why |\n|---|---|---|\n| 1 | B | so |\n| 2 | A | thus |\n",
    "{Which? [one|two]=1 so}{Who? [x|y]=0 thus}" },
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\nC) three\n\n**Correct Answers:** A and C\n\n**Question 2:** "
    "Who?\nA) x\nB) y\n\n**Correct Answers:** B\n",
    "{Which? [one|two|three]=0=2}{Who? [x|y]=1}" },
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n\n**Answers:**\n\n**1. B** – so\n",
    "{Which? [one|two]=1 so}" },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\nTo pass: 3 correct out of 4\n", "3/4 {Which? [one|two]}" },
  /* a checklist asks nothing, and the key of one quiz says nothing of another or of an exercise */
  { "# T\n## Test Your Knowledge\nYou can:\n- [ ] read\n- [x] write\n", "" },
  { "# T\n## Quiz one\n**Question 1:** Which?\nA) one\nB) two\n\n## Quiz two\n**Question 1:** Who?\nA) x\nB) y\n\n"
    "**Answer Key:** 1-B\n",
    "{Which? [one|two]}{Who? [x|y]=1}" },
  { "# T\n## Exercises\n1. Do:\n   a) read\n   b) write\n\n## Quiz\n1. Which?\n   A) one\n   B) two\n\n**Answer Key:** "
    "1-B\n",
    "{Which? [one|two]=1}" },
  /* a key is never guessed, and belongs to its own section */
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n\n**Answer:** F\n", "{Which? [one|two]}" },
  { "# T\n## Quiz one\n1. Which?\n   A) one\n   B) two\n\n**Answer Key:** 1-A, 2-B\n\n## Quiz two\n1. Who?\n   A) x\n  "
    " B) y\n\n"
    "**Answer Key:** 1-B, 2-A\n",
    "{Which? [one|two]=0}{Who? [x|y]=1}" },
  /* a paragraph underlined by a divider is no heading */
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n---\n\n## Next\n", "{Which? [one|two]}" },
  /* what is none */
  { "# T\n## Exercises\n1. Do this:\n   a) read\n   b) write\n   c) run\n", "" },
  { "# T\n## Notes\nA) one\n\nText\n", "" },
  { "# T\n## Notes\nPick:\n- A: adds\n- B: builds\n", "" },
  { "# T\n## Quiz\n**Question 1:** Which?\nA)\nB) two\n", "" },
  /* outside of a quiz: by the answer, or by being called a question */
  { "# T\n## Notes\n**Question 4:** Which?\nA) one\nB) two\n", "{Which? [one|two]}" },
  { "# T\n## Notes\nWhich?\nA) one\nB) two\n\n**Answer:** B\n", "{Which? [one|two]=1}" },
  /* German */
  { "# T\n## Kurzquiz\n**Frage 1:** Welche?\nA) eine\nB) zwei\n\n**Antwort:** B\n**Erklärung:** darum\n\n4 von 5 "
    "genügen.\n",
    "4/5 {Welche? [eine|zwei]=1 darum}" },
};

static void
test_quizzes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (quizzes); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (quizzes[i].text);
      g_autofree char *found = describe_quizzes (draft);

      g_test_message ("%s", quizzes[i].text);
      g_assert_cmpstr (found, ==, quizzes[i].quizzes);
    }
}

static const struct
{
  const char *text, *code;
  guint line;
} diagnostics[] = {
  { "## Only a part\n\ntext\n", "no-title", 1 },
  { "# T\n", "no-section", 1 },
  { "# T\n## Quiz\n\nA) one\nB) two\n", "quiz-orphan-option", 4 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B)\n", "quiz-empty-option", 4 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\nAnswer: F\n", "quiz-bad-answer", 7 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\nAnswer: A) two\n", "quiz-bad-answer", 7 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n   D) four\n", "quiz-option-order", 6 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n", "quiz-no-key", 2 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) one\n", "duplicate-option", 4 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n", "mastery", 2 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\nPass: 4/5\n", "mastery-count", 2 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\n3. Who?\n   A) x\n   B) y\n", "numbering", 7 },
  { "# T\n## A\n### Same\nx\n### Same\ny\n", "duplicate-heading", 5 },
  { "# T\n### Why?\n**Answer:** x\n### Why?\n**Answer:** y\n", "duplicate-question", 4 },
  { "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n\n**Question 2:** Who?\nA) x\n", "quiz-options", 7 },
  { "# T\n## Quiz\nSoon.\n", "ignored", 2 },
  { "# T\n## Common Confusions\nSoon.\n", "ignored", 2 },
  { "# T\n## Reflection Prompts\nSoon.\n", "ignored", 2 },
  { "# \357\277\275 T\n## A\nx\n", "encoding", 1 },
  { "# T\n## A\nx \303\242\342\202\254\342\204\242 y\n", "mojibake", 3 },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\n2. Who?\n   A) x\n   B) y\n\nPass: 80% (1/2)\n",
    "mastery-percent", 2 },
  { "# T\n## Full Project\n**Phase 1: A (1 hour)**\n- x\n\n**Phase 2: B**\n- y\n", "phase-hours", 6 },
  { "# T\n## Full Project (9 hours)\n**Phase 1: A (1 hour)**\n- x\n\n**Phase 2: B (2 hours)**\n- y\n", "hours-sum", 2 },
  { "# T\n## Mini Sprint (30 minutes)\n1. **A (20 minutes):** x\n2. **B (20 minutes):** y\n", "step-minutes", 2 },
};

static void
test_diagnostics (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (diagnostics); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (diagnostics[i].text);
      gboolean found = FALSE;

      for (guint n = 0; n < draft->diagnostics->len; n++)
        {
          GrGuideDiagnostic *diagnostic = draft->diagnostics->pdata[n];

          found =
              found || (g_str_equal (diagnostic->code, diagnostics[i].code) && diagnostic->line == diagnostics[i].line);
        }
      if (!found)
        g_error ("no %s on line %u of:\n%s", diagnostics[i].code, diagnostics[i].line, diagnostics[i].text);
    }
}

/* What a guide that is read without a doubt says nothing about. */
static void
test_silence (void)
{
  static const char *text =
      "# T\n## Quiz\n**Question 1:** Which?\nA) one\nB) two\n**Answer:** B\n\n**Question 2:** Who?\nA) x\nB) y\n\n"
      "**Mastery Threshold:** 2/2\n\n## Quiz "
      "Answers\n\n1. B\n2. A\n\n## Common Confusions\n1. **A**: b\n\n## Reflection Prompts\n1. What now?\n\n## Mini "
      "Sprint "
      "(1 hour)\n**Objective:** x\n";
  g_autoptr (GrGuideDraft) draft = read_text (text);

  for (guint i = 0; i < draft->diagnostics->len; i++)
    g_test_message ("%s", ((GrGuideDiagnostic *) draft->diagnostics->pdata[i])->message);
  g_assert_cmpuint (draft->diagnostics->len, ==, 0);
}

static const struct
{
  const char *text, *questions;
} questions[] = {
  { "# T\n## Interview Questions\n### Q1: How?\n**Answer:** So.\n", "How?=So." },
  { "# T\n## Questions\n### 1. Tell me about it\n**Sample Answer:**\n\"First line.\n\nSecond.\"\n",
    "Tell me about it=First line.\n\nSecond." },
  { "# T\n## Questions\n1. **Q: How?**\n   - **Answer:** So.\n\n2. **Q: Why?**\n   - **Answer:** Thus.\n",
    "How?=So.|Why?=Thus." },
  { "# T\n## Questions\n100. **Q: How?**\n\n\n    - **Answer:** So.\n", "How?=So." },
  { "# T\n## Questions\n1. **Q:** How? **A:** So.\n\n2. **Q:** Why? **A:** Thus.\n", "How?=So.|Why?=Thus." },
  { "# T\n## Questions\n**Q:** How?\n**A:** So.\n\n**Q:** Why?\n**A:** Thus.\n", "How?=So.|Why?=Thus." },
  { "# T\n## Questions\n**Tell me about a hard day**\n\n**Model Answer:** It rained.\n\n**Tell me about an easy "
    "day**\n\n"
    "**Model Answer:** Sun.\n",
    "Tell me about a hard day=It rained.|Tell me about an easy day=Sun." },
  { "# T\n## FAQ\n| Question | Answer |\n|---|---|\n| How is it made? | So. |\n", "How is it made?=So." },
  { "# T\n## Questions\n### Q1: Tell me about a day.\nIt rained.\n", "Tell me about a day.=It rained." },
  { "# T\n### What do you do?\n**Answer Strategy**:\n- one\n- two\n\n**Sample Answer:** That.\n",
    "What do you do?=- one\n- two\n\n**Sample Answer:** That." },
  { "# T\n## Questions\n### Q1: How?\n**What the interviewer listens for:** That you know.\n\n### Q2: Tell me.\n"
    "**What interviewers listen for:** Why.\n",
    "How?=That you know.|Tell me.=Why." },
  { "# T\n### Question 2\n\nWhat is it?\n\n### Answer\n\nThis.\n", "What is it?=This." },
  { "# T\n### Scenario 1: Rain\n**Question**: \"What now?\"\n\n**Answer:** An umbrella.\n", "What now?=An umbrella." },
  { "# T\n## Questions\n### Q1: How?\nSo it is.\n\n### Q2: Why?\n- thus\n\n### Q3: Tell me.\nNo.\n",
    "How?=So it is.|Why?=- thus" },
  { "# T\n## Fragen\n### Frage 1: Wie?\n**Antwort:** So.\n", "Wie?=So." },
  { "# T\n## What is this?\nProse without a label.\n", "" },
  { "# T\n## Quiz\n1. Which?\n   A) one\n   B) two\n\n**Answer:** A\n", "" },
  { "# T\n## Common Confusions\n### 1. X\n**Question:** Why?\n**Answer:** So.\n", "" },
};

static void
test_questions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (questions[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < draft->questions->len; n++)
        {
          GrGuideQuestion *question = draft->questions->pdata[n];

          g_string_append_printf (found, "%s%s=%s", n > 0 ? "|" : "", question->prompt, question->answer);
        }
      g_test_message ("%s", questions[i].text);
      g_assert_cmpstr (found->str, ==, questions[i].questions);
    }
}

static const struct
{
  const char *text, *confusions;
} confusions[] = {
  { "# T\n## Common Confusions\n1. **\"All is well\"**\n   **Explanation:** Not quite.\n", "All is well=Not quite." },
  { "# T\n## Common Confusions\n### 1. A or B\n**Misconception:** \"A is B.\"\n**Reality:** No.\n**Solution:** Look.\n",
    "A is B.=**Reality:** No.\n**Solution:** Look." },
  { "# T\n## Common Confusions\n### **1. \"A = B\"**\n**Confusion:** Thinking so\n**Reality:** No.\n",
    "A = B=**Confusion:** Thinking so\n**Reality:** No." },
  { "# T\n## Common Confusions\n### Group\n1. **A or B**: differ\n2. **C or D**: as well\n### Other\n3. **E**: too\n",
    "A or B=differ|C or D=as well|E=too" },
  { "# T\n## Common Confusions\n- **Confusion: \"A or B\"** — They differ.\n\n- **Quick tip:** Look.\n",
    "A or B=They differ." },
  { "# T\n## Common Confusions\n**Myth:** A\n**Fact:** B\n\n**Myth:** C\n**Fact:** D\n", "A=B|C=D" },
  { "# T\n## Common Confusions\n| Myth | Reality |\n|---|---|\n| A | B |\n| C | D |\n", "A=B|C=D" },
  { "# T\n## Common Confusions\n| # | Misconception | Truth |\n|---|---|---|\n| 1 | A | B |\n| 2 | C | D |\n",
    "A=B|C=D" },
  { "# T\n## Myths and Facts\n❌ A is B.\n✅ It is not.\n\n❌ C is D.\n✅ It is not, too.\n",
    "A is B.=✅ It is not.|C is D.=✅ It is not, too." },
  { "# T\n## Common Confusions\n**Misconception 1:** A\n\n**Truth:** B\n\n**Misconception 2:** C\n\n**Truth:** D\n",
    "A=B|C=D" },
  { "# T\n## Common Confusions\n1. \"A is B\" — no\n2. \"C is D\" — no, too\n", "A is B=no|C is D=no, too" },
  { "# T\n## Common Confusions\n### Confusion 1: A\nx\n\n---\n\n### Confusion 2: B\ny\n", "A=x|B=y" },
  { "# T\n## Misconceptions\n1. **A**: x\n\n---\n\n1. **not one**: y\n", "A=x" },
  { "# T\n## Häufige Missverständnisse\n- **Alles gut**: Nein.\n- **Nichts gut**: Doch.\n",
    "Alles gut=Nein.|Nichts gut=Doch." },
  { "# T\n### The confusion matrix\n1. **A**: x\n", "" },
};

static void
test_confusions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (confusions); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (confusions[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < draft->confusions->len; n++)
        {
          GrGuideConfusion *confusion = draft->confusions->pdata[n];

          g_string_append_printf (found, "%s%s=%s", n > 0 ? "|" : "", confusion->claim, confusion->explanation);
        }
      g_test_message ("%s", confusions[i].text);
      g_assert_cmpstr (found->str, ==, confusions[i].confusions);
    }
}

static const struct
{
  const char *text, *prompts;
} reflections[] = {
  { "# T\n## Reflection Prompts\n1. **What now?**\n2. **And then?**\n", "What now?|And then?" },
  { "# T\n## Reflection Prompts\n### 1. A topic\n\nThink of it.\n\n### 2. Another\n\nAnd of that.\n",
    "Think of it.|And of that." },
  { "# T\n## Reflection Prompts\n**1. A topic:**\nThink of it.\n\n**2. Another:**\nAnd of that.\n",
    "Think of it.|And of that." },
  { "# T\n## Reflection Prompts\n**Reflection 1:** What now?\n\n**Reflection 2:** And then?\n", "What now?|And then?" },
  { "# T\n## Reflection Prompts\n- **Plan:** What now?\n- **Look back:** And then?\n\n_Good luck!_\n",
    "**Plan:** What now?|**Look back:** And then?" },
  { "# T\n## Reflection Prompts\n### You\n- What now?\n- And then?\n### Others\n- Who else?\n",
    "What now?|And then?|Who else?" },
  { "# T\n## Reflection Prompts\nTake your time.\n\nWhat now?\n\nThink of it. And then?\n",
    "What now?|Think of it. And then?" },
  { "# T\n## Reflection\n- What now?\n- And then?\n", "What now?|And then?" },
  { "# T\n## Reflexionsfragen\n1. Was nun?\n2. Was dann?\n", "Was nun?|Was dann?" },
  { "# T\n## Post-Interview Reflection Framework\n1. Write.\n", "" },
};

static void
test_reflections (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reflections); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (reflections[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < draft->reflections->len; n++)
        g_string_append_printf (found, "%s%s", n > 0 ? "|" : "", ((GrGuideText *) draft->reflections->pdata[n])->text);
      g_test_message ("%s", reflections[i].text);
      g_assert_cmpstr (found->str, ==, reflections[i].prompts);
    }
}

static const struct
{
  const char *text, *projects;
} projects[] = {
  { "# T\n## Mini Sprint Project (1-3 hours)\n**Project:** A list\n**Objective:** Order\n\n1. **Write (60 minutes):** "
    "it\n\n"
    "2. **Sort (15 minutes):** it\n\n**Deliverables:**\n- a list\n",
    "sprint A list Order 60-180 {Write 60-60 0}{Sort 15-15 0} d1 m0" },
  { "# T\n## Mini Sprint [2 hours]\n**Title:** A list\n\n**Step 1 – Write – 30 minutes**\n\nit\n\n**Step 2 – Sort – 20 "
    "min**\n\nit\n",
    "sprint A list  120-120 {Write 30-30 0}{Sort 20-20 0} d0 m0" },
  { "# T\n## Mini Sprint\n**Project:** A list\n\n**Hour 1: Write**\n- it\n\n**Hours 2-3: Sort**\n- it\n",
    "sprint A list  0-0 {Write 60-60 1}{Sort 120-120 1} d0 m0" },
  { "# T\n## Mini Sprint\n**Project:** A list\n\n| Step | Time |\n|---|---|\n| Write | 30 minutes |\n| Sort | 1 hour "
    "|\n",
    "sprint A list  0-0 {Write 30-30 0}{Sort 60-60 0} d0 m0" },
  { "# T\n## Full Project Extension: A shed (4-8 hours)\n### Project Overview\nBuild it.\n\n### Phase 1: Walls (2-3 "
    "hours)\n"
    "- one\n- two\n\n### Phase 2: Roof (2-5 hours)\n- one\n\n### Success Criteria\n- [ ] dry\n- [ ] warm\n",
    "full A shed Build it. 240-480 {Walls 120-180 2}{Roof 120-300 1} d0 m2" },
  { "# T\n## Full Project\n### Project: \"A shed\"\n**Time Investment:** 4-5 hours\n\n**1. Walls (2 hours)**\n\n- "
    "one\n\n"
    "**2. Roof (3 hours)**\n\n- two\n\n**Deliverables:**\n\n1. **Shed** - dry\n2. **Key**\n\n**Success Metrics:**\n\n- "
    "✅ dry\n",
    "full A shed  240-300 {Walls 120-120 1}{Roof 180-180 1} d2 m1" },
  { "# T\n## Full Project Extension (4 hours)\n**Project: A shed**\n\n**Phase 1 (2-3 hours):** Walls  \n**Phase 2 (2 "
    "hours):** Roof\n",
    "full A shed  240-240 {Walls 120-180 0}{Roof 120-120 0} d0 m0" },
  { "# T\n## Mini Sprint Project\n**Deliverables:**\n1. **Plan** (30 minutes)\n   - think\n2. **Do** (45 minutes)\n   "
    "- act\n   - look\n",
    "sprint Mini Sprint Project  0-0 {Plan 30-30 1}{Do 45-45 2} d0 m0" },
  { "# T\n## Full Project\n**Project:** A shed\n**Week 1: Walls (2 hours)**\n- one\n- two\n**Week 2: Roof (3 "
    "hours)**\n- one\n"
    "**Deliverables:**\n- a shed\n",
    "full A shed  0-0 {Walls 120-120 2}{Roof 180-180 1} d1 m0" },
  { "# T\n## Full Project\n### Phase 1: Walls\n**Duration:** 2 hours\n- one\n### Phase 2: Roof\n- two\n",
    "full Full Project  0-0 {Walls 120-120 1}{Roof 0-0 1} d0 m0" },
  { "# T\n## Full Project (5 hours)\n### A garden shed\n\n**Goal:** Dry tools\n\n**Advanced (6-16 additional "
    "hours):**\n- more\n",
    "full A garden shed Dry tools 300-300 d0 m0" },
  { "# T\n## Miniprojekt (30 Minuten)\n**Projekt:** Ein Regal\n**Ziel:** Ordnung\n\n1. **Messen (10 Minuten):** genau\n"
    "2. **Sägen (20 Minuten):** gerade\n\n**Ergebnisse:**\n- ein Regal\n\n**Erfolgskriterien:**\n- Mindestens 3 "
    "Bretter\n",
    "sprint Ein Regal Ordnung 30-30 {Messen 10-10 0}{Sägen 20-20 0} d1 m1" },
  { "# T\n## Mini AI Project Assignments\n### One\n- x\n", "" },
};

static void
test_projects (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (projects); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (projects[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < draft->projects->len; n++)
        {
          GrGuideProject *project = draft->projects->pdata[n];

          g_string_append_printf (found, "%s %s %s %g-%g ", project->full ? "full" : "sprint", project->title,
                                  project->objective != NULL ? project->objective : "", project->minutes.min,
                                  project->minutes.max);
          for (guint u = 0; u < project->units->len; u++)
            {
              GrGuideUnit *unit = project->units->pdata[u];

              g_string_append_printf (found, "{%s %g-%g %u}", unit->title, unit->minutes.min, unit->minutes.max,
                                      unit->tasks->len);
            }
          g_string_append_printf (found, "%sd%u m%u", project->units->len > 0 ? " " : "", project->deliverables->len,
                                  project->metrics->len);
        }
      g_test_message ("%s", projects[i].text);
      g_assert_cmpstr (found->str, ==, projects[i].projects);
    }
}

/* Pieces of every notation in any order: nothing crashes, every id is there. */
static void
test_noise (void)
{
  static const char *pieces[] = {
    "# T\n",
    "## Quiz\n",
    "### Question 1\n",
    "**Question 2:** Which?\n",
    "A) one\n",
    "B) two\n",
    "- C) three\n",
    "**Answer:** B\n",
    "**Answer Key:** 1-B, 2-A\n",
    "\n",
    "\n",
    "---\n",
    "## Common Confusions\n",
    "1. **\"x\"**\n",
    "   **Explanation:** y\n",
    "## Reflection Prompts\n",
    "## Mini Sprint Project (1 hour)\n",
    "1. **S (10 minutes):** t\n",
    "**Deliverables:**\n",
    "- d\n",
    "## Full Project (2 hours)\n",
    "**Phase 1: P (1 hour)**\n",
    "**Success Metrics:** 5+ x\n",
    "```\n",
    "<details>\n",
    "<!-- 1B -->\n",
    "| a | b |\n",
    "|---|---|\n",
    "    - **Answer:** z\n",
    "**Q:** a? **A:** b\n",
    "#### \n",
    "**\n",
    "(a) x (b) y\n",
    "> quote\n",
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr (GString) text = g_string_new ("# T\n");
      g_autoptr (GrGuideDraft) draft = NULL;

      for (guint n = 0; n < 30; n++)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      draft = read_text (text->str);
      for (guint i = 0; i < draft->questions->len; i++)
        {
          GrGuideQuestion *question = draft->questions->pdata[i];

          g_assert_true (question->id != NULL && question->prompt != NULL && question->answer != NULL &&
                         question->points != NULL);
        }
      for (guint i = 0; i < draft->quizzes->len; i++)
        g_assert_cmpuint (((GrGuideQuiz *) draft->quizzes->pdata[i])->items->len, >, 0);
      for (guint i = 0; i < draft->projects->len; i++)
        g_assert_nonnull (((GrGuideProject *) draft->projects->pdata[i])->id);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/notations/quizzes", test_quizzes);
  g_test_add_func ("/guide/notations/diagnostics", test_diagnostics);
  g_test_add_func ("/guide/notations/silence", test_silence);
  g_test_add_func ("/guide/notations/questions", test_questions);
  g_test_add_func ("/guide/notations/confusions", test_confusions);
  g_test_add_func ("/guide/notations/reflections", test_reflections);
  g_test_add_func ("/guide/notations/projects", test_projects);
  g_test_add_func ("/guide/notations/noise", test_noise);
  return g_test_run ();
}
