/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-study.h"

typedef struct
{
  const char *uid;
  const char *front;
  const char *back;
  int line;
} Thing;

static const Thing questions[] = {
  { "question-1", "How do you follow up after a meeting?",
    "- Write within **two days**\n- Name a detail from the talk\n- Say what you promised, and do it\n"
    "- Suggest one concrete next step\n- Keep a note for later\n",
    10 },
  { "question-2", "What do you say when somebody asks what you do?",
    "First, say whom you help. Second, say with what. Third, ask a question back.", 20 },
  { "question-3", "How do you leave a conversation?", "Thank them and say what you will do next.", 30 },
  { "question-4", "A question without an answer?", "", 40 },
};

static const Thing confusions[] = {
  { "confusion-1", "Networking is asking for favours.",
    "It is the other way round: most of it is **giving** before anybody asks.\n\nA favour is the exception.", 15 },
};

static const Thing terms[] = {
  { "term-1", "Weak tie", "Somebody you know a little. They hear of things that your friends do not.", 12 },
  { "term-2", "Warm introduction", "A third person names you to somebody before you write.", 13 },
  { "term-3", "Listening", "A skill is rated, not remembered.", 14 },
};

static void
add_things (GrChange    *change,
            const char  *type,
            const char  *front,
            const char  *back,
            const Thing *things,
            guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      gr_change_create (change, type, things[i].uid);
      gr_change_set_text (change, type, things[i].uid, "guide", "guide");
      gr_change_set_text (change, type, things[i].uid, "section", "section");
      gr_change_set_text (change, type, things[i].uid, front, things[i].front);
      gr_change_set_text (change, type, things[i].uid, back, things[i].back);
      gr_change_set_integer (change, type, things[i].uid, "line", things[i].line);
      gr_change_set_real (change, type, things[i].uid, "position", i + 1);
    }
}

static void
add_choice (GrChange   *change,
            const char *uid,
            const char *text,
            const char *reason,
            gboolean    correct,
            double      position)
{
  gr_change_create (change, "choice", uid);
  gr_change_set_text (change, "choice", uid, "item", "item");
  gr_change_set_text (change, "choice", uid, "text", text);
  gr_change_set_text (change, "choice", uid, "reason", reason);
  gr_change_set_integer (change, "choice", uid, "correct", correct);
  gr_change_set_real (change, "choice", uid, "position", position);
}

static void
add_quiz (GrChange *change)
{
  gr_change_create (change, "quiz", "quiz");
  gr_change_set_text (change, "quiz", "quiz", "guide", "guide");
  gr_change_set_text (change, "quiz", "quiz", "section", "section");
  gr_change_set_text (change, "quiz", "quiz", "title", "Quiz");
  gr_change_create (change, "quiz-item", "item");
  gr_change_set_text (change, "quiz-item", "item", "quiz", "quiz");
  gr_change_set_text (change, "quiz-item", "item", "stem", "Which promise is worth making?");
  gr_change_set_text (change, "quiz-item", "item", "explanation", "Small promises that are kept make trust.");
  gr_change_set_integer (change, "quiz-item", "item", "line", 50);
  add_choice (change, "item-a", "One that sounds generous", NULL, FALSE, 1);
  add_choice (change, "item-b", "One you can keep within two days", "Kept soon, it is remembered.", TRUE, 2);
}

/* Nothing of it was opened yet. */
void
gr_test_study_add_guide (GrChange *change,
                         gint64    now_ms)
{
  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", "Networking Strategies");
  gr_change_set_integer (change, "guide", "guide", "imported_at", now_ms);
  gr_change_set_real (change, "guide", "guide", "position", 100);
  gr_change_create (change, "section", "section");
  gr_change_set_text (change, "section", "section", "guide", "guide");
  gr_change_set_text (change, "section", "section", "title", "Following Up");
  gr_change_set_text (change, "section", "section", "body", "What happens after a meeting decides.");
  gr_change_set_integer (change, "section", "section", "level", 2);
  gr_change_set_text (change, "section", "section", "kind", "questions");
  add_things (change, "question", "prompt", "answer", questions, G_N_ELEMENTS (questions));
  add_things (change, "confusion", "claim", "explanation", confusions, G_N_ELEMENTS (confusions));
  add_things (change, "term", "title", "text", terms, G_N_ELEMENTS (terms));
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    gr_change_set_text (change, "question", questions[i].uid, "kind", "question");
  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    gr_change_set_text (change, "term", terms[i].uid, "kind", i == 2 ? "skill" : "term");
  add_quiz (change);
}

/* The guide is opened; @review is what its person says about review. */
void
gr_test_study_begin (GrChange   *change,
                     const char *review,
                     gint64      now_ms)
{
  gr_change_create (change, "reading", "reading");
  gr_change_set_text (change, "reading", "reading", "guide", "guide");
  gr_change_set_text (change, "reading", "reading", "section", "section");
  gr_change_set_text (change, "reading", "reading", "review", review);
  gr_change_set_integer (change, "reading", "reading", "read_at", now_ms);
}

/* Takes the quiz, whose one question is answered wrongly, or rightly after all. */
void
gr_test_study_miss (GrChange *change,
                    gboolean  right,
                    gint64    now_ms)
{
  const char *attempt = gr_change_create (change, "attempt", NULL);
  const char *response = gr_change_create (change, "response", NULL);

  gr_change_set_text (change, "attempt", attempt, "quiz", "quiz");
  gr_change_set_integer (change, "attempt", attempt, "started_at", now_ms);
  gr_change_set_integer (change, "attempt", attempt, "finished_at", now_ms);
  gr_change_set_text (change, "response", response, "attempt", attempt);
  gr_change_set_text (change, "response", response, "item", "item");
  gr_change_set_text (change, "response", response, "choice", right ? "item-b" : "item-a");
  gr_change_set_text (change, "response", response, "verdict", right ? "right" : "wrong");
  gr_change_set_integer (change, "response", response, "answered_at", now_ms);
}

/* A card made of a line of the guide, in a person's own words. */
void
gr_test_study_own_card (GrChange   *change,
                        const char *uid,
                        gint64      now_ms)
{
  gr_change_create (change, "card", uid);
  gr_change_set_text (change, "card", uid, "source_type", "section");
  gr_change_set_text (change, "card", uid, "source", "section");
  gr_change_set_text (change, "card", uid, "source_title", "Following Up");
  gr_change_set_text (change, "card", uid, "guide", "guide");
  gr_change_set_text (change, "card", uid, "front", "What decides <b>after</b> a meeting?");
  gr_change_set_text (change, "card", uid, "back", "What happens in the first two days & whether it is kept.");
  gr_change_set_integer (change, "card", uid, "made_at", now_ms);
}
