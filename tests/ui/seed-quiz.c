/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library.h"

/* Makes a library with two quizzes where the window will look for it: one with a key and a past attempt, one
 * without.  For walks; all of it is written here, and some of it looks like markup. */

#define DAY_MS G_GINT64_CONSTANT (86400000)

typedef struct
{
  const char *stem;
  const char *choices[4];
  const char *reasons[4]; /* the first with a "+" is right */
  const char *explanation;
} Question;

static const Question keyed[] = {
  { "You meet a stranger in the queue for coffee. What is a good first sentence?",
    { "A remark on something you both can see, then a question",
      "Your job title, your company and the years you have been there",
      "What you would like them to do for you next week", "Nothing before you know whether they are of any use" },
    { "+It gives them something easy to answer.", "It is a label, and there is nothing to answer.",
      "A wish before a word makes people step back.", "You will not find out by silence." },
    "A first sentence only has to make a second one easy." },
  { "Which promise is worth making at the end of a talk?",
    { "One that sounds generous", "One you can keep within two days", "One that has no date",
      "One for which you need somebody else" },
    { "Sounding well is soon over.", "+Kept soon, it is remembered.", "Without a date it is a wish.",
      "Then it is not yours to make." },
    "Small promises that are kept are what trust is made of." },
  { "Someone says <b>\"R&D\"</b> & you do not know what they mean. What do you do?",
    { "Nod, and look it up at home", "Change the subject", "Ask them what it means where they work",
      "Explain what you believe it means" },
    { "The talk goes on without you.", "They were about to tell you something.",
      "+People like to explain what they do.", "It is their word." },
    NULL },
  { "How long should your own part of a first talk be?",
    { "As long as they look at you", "At most about half of it", "All of it, you are the guest", "One sentence" },
    { "Looking is polite.", "+Half leaves room for both.", "Then you learn nothing.", "Then they learn nothing." },
    "It need not be counted; notice when it was long ago that they spoke." },
  { "What belongs in a note after the talk?",
    { "What they said that surprised you", "A copy of your whole career", "An invoice",
      "The names of everybody else in the room" },
    { "+It shows that you listened, and you will need it.", "Nobody asked.", "For what?", "Not theirs to read." },
    NULL },
  { "You forgot a name. What now?",
    { "Guess one", "Avoid names from now on", "Say so, and ask for it", "Ask somebody else behind their back" },
    { "A wrong name is worse than none.", "It will show.", "+It happens to everybody.", "They may hear of it." },
    "Said at once it is nothing; said after an hour it is." },
};

static const Question unkeyed[] = {
  { "What tells you that somebody listens?",
    { "They wait for the end of your sentence", "They look at you all the time", "They agree", "They take notes" },
    { NULL },
    NULL },
  { "What would you ask next?",
    { "How they came to do it", "What it pays", "Whether they like you", "Nothing" },
    { NULL },
    NULL },
};

static void
add_question (GrChange       *change,
              const char     *quiz,
              guint           i,
              const Question *question)
{
  g_autofree char *item = g_strdup_printf ("%s-%u", quiz, i + 1);

  gr_change_create (change, "quiz-item", item);
  gr_change_set_text (change, "quiz-item", item, "quiz", quiz);
  gr_change_set_text (change, "quiz-item", item, "stem", question->stem);
  gr_change_set_text (change, "quiz-item", item, "explanation", question->explanation);
  gr_change_set_real (change, "quiz-item", item, "position", i + 1);
  for (guint k = 0; k < 4; k++)
    {
      g_autofree char *choice = g_strdup_printf ("%s-%c", item, 'a' + (char) k);
      const char *reason = question->reasons[k];
      gboolean right = reason != NULL && *reason == '+';

      gr_change_create (change, "choice", choice);
      gr_change_set_text (change, "choice", choice, "item", item);
      gr_change_set_text (change, "choice", choice, "text", question->choices[k]);
      gr_change_set_integer (change, "choice", choice, "correct", right);
      gr_change_set_text (change, "choice", choice, "reason", right ? reason + 1 : reason);
      gr_change_set_real (change, "choice", choice, "position", k + 1);
    }
}

static void
add_quiz (GrChange       *change,
          const char     *quiz,
          const char     *title,
          double          position,
          const Question *questions,
          guint           n)
{
  gr_change_create (change, "quiz", quiz);
  gr_change_set_text (change, "quiz", quiz, "guide", "guide");
  gr_change_set_text (change, "quiz", quiz, "section", "section");
  gr_change_set_text (change, "quiz", quiz, "title", title);
  gr_change_set_integer (change, "quiz", quiz, "threshold_correct", n == 6 ? 5 : 0);
  gr_change_set_integer (change, "quiz", quiz, "threshold_total", n == 6 ? 6 : 0);
  gr_change_set_integer (change, "quiz", quiz, "threshold_percent", n == 6 ? 80 : 0);
  gr_change_set_real (change, "quiz", quiz, "position", position);
  for (guint i = 0; i < n; i++)
    add_question (change, quiz, i, &questions[i]);
}

static void
add_past_attempt (GrChange *change,
                  gint64    now_ms)
{
  gr_change_create (change, "attempt", "attempt");
  gr_change_set_text (change, "attempt", "attempt", "quiz", "quiz");
  gr_change_set_text (change, "attempt", "attempt", "quiz_title", "First words");
  gr_change_set_integer (change, "attempt", "attempt", "started_at", now_ms - 3 * DAY_MS);
  gr_change_set_integer (change, "attempt", "attempt", "finished_at", now_ms - 3 * DAY_MS + 240000);
  gr_change_set_integer (change, "attempt", "attempt", "seed", 7);
  gr_change_set_integer (change, "attempt", "attempt", "total", 6);
  gr_change_set_integer (change, "attempt", "attempt", "threshold", 5);
  gr_change_set_integer (change, "attempt", "attempt", "scored", TRUE);
  gr_change_set_integer (change, "attempt", "attempt", "correct", 4);
}

int
main (void)
{
  gint64 now_ms = g_get_real_time () / 1000;
  g_autofree char *path = gr_library_default_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Import “Talking & listening”");

  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", "Talking & listening");
  gr_change_set_integer (change, "guide", "guide", "imported_at", now_ms);
  gr_change_set_real (change, "guide", "guide", "position", 100);
  gr_change_create (change, "section", "section");
  gr_change_set_text (change, "section", "section", "guide", "guide");
  gr_change_set_text (change, "section", "section", "title", "Questions to try");
  gr_change_set_integer (change, "section", "section", "level", 2);
  gr_change_set_text (change, "section", "section", "kind", "quiz");
  gr_change_set_real (change, "section", "section", "position", 1);
  add_quiz (change, "quiz", "First words", 100, keyed, G_N_ELEMENTS (keyed));
  add_quiz (change, "quiz-two", "Listening", 101, unkeyed, G_N_ELEMENTS (unkeyed));
  add_past_attempt (change, now_ms);

  store = gr_store_open (path, GR_STORE_WRITE, &error);
  if (store != NULL)
    commit = gr_store_apply (store, change, now_ms, &error);
  if (commit == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
